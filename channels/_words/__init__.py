"""What channels say by themselves, in the languages of the town's citizens: fr, nl, de, en.

`words` are those that several need, dates among them; `letters`, `feeds` and `alerts` are rooms of
their own. A language that we do not speak is answered in French.
"""

from channels._words.page import FRENCH, Words, words

__all__ = ["FRENCH", "Words", "words"]
