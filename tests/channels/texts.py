"""One table of texts, and how long each of them is for each platform.

No number comes from Publisher's own code. Those of X are what twitter-text 3 defines (its
`config/v3.json`: code points 0–4351, 8192–8205, 8208–8223 and 8242–8247 weigh one and all others
two, an emoji two, an address 23) and, where it says so, of its conformance suite. The others were
counted by hand; a remark says how where it is not plain.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

COLUMNS: Final = (
    "characters",  # code points
    "graphemes",
    "bytes",  # of UTF-8
    "utf16",  # units of it; Telegram counts them after it has read its entities
    "mastodon",  # graphemes; an address 23, the host of a mention nothing
    "x",
    "threads",  # code points; an emoji as its bytes
    "sms",  # septets where all is in the alphabet of 7 bits, else units of UTF-16
    "discord",  # code points, with the backslashes that keep Markdown from being read
    "slack",  # units of UTF-16, & < > as &amp; &lt; &gt;
)


@dataclass(frozen=True, slots=True)
class Text:
    """A text as it is typed, and how long it is for each of COLUMNS."""

    typed: str
    lengths: tuple[int, ...]

    def length(self, column: str) -> int:
        """How long it is in this column; raises `ValueError` for one that is not there."""
        return self.lengths[COLUMNS.index(column)]


def _text(typed: str, characters: int, **others: int) -> Text:
    """Make a row of which only what differs is given: graphemes and units from characters, …"""
    graphemes = others.get("graphemes", characters)
    utf16 = others.get("utf16", characters)
    usual = {
        "characters": characters,
        "graphemes": graphemes,
        "bytes": characters,
        "utf16": utf16,
        "mastodon": graphemes,
        "x": characters,
        "threads": characters,
        "sms": utf16,
        "discord": characters,
        "slack": utf16,
    }
    whole = {**usual, **others}
    return Text(typed, tuple(whole[name] for name in COLUMNS))


TEXTS: Final[dict[str, Text]] = {
    "plain": _text("This is a test.", 15),  # conformance of twitter-text, 15
    # É é à è ù ç have two bytes; the ç is not in the alphabet of text messages.
    "accents": _text("Été à Liège, où ça ?", 20, bytes=26),
    # All of it is in that alphabet: é è à ù É Ü ñ, two bytes each.
    "the alphabet of text messages": _text("Fermé dès là-bas, où É, Ü, ñ", 28, bytes=35),
    # Each of these nine takes an escape there; € is three bytes, and weighs two for X. Discord
    # would read \ [ ~ | as Markdown.
    "its second page": _text("^{}\\[~]|€", 9, bytes=11, x=10, sms=18, discord=13),
    # A letter and its accent, typed one by one, go out as the one sign that they are.
    "an accent of its own": _text("Cafe\u0301", 4, bytes=5),
    # There is no such letter, so that they stay two: one grapheme.
    "an accent that stays apart": _text("x\u0302y", 3, graphemes=2, bytes=4),
    # ’ – € … have three bytes, œ « » two: 2+1+1+2+1+2+2+2 = 13 more. € and … weigh two.
    "typography": _text("L’œuvre « d’art » – 5 €…", 24, bytes=37, x=26),
    "a narrow space": _text("à 8\u202fh", 5, bytes=8, x=6),  # U+202F is 8239
    # Four people (four bytes, two units each) and three joiners (three bytes, one unit): 7 code
    # points, 25 bytes, 11 units; ê is two bytes.
    "a family": _text(
        "Fête 👨‍👩‍👧‍👦", 12, graphemes=6, bytes=31, utf16=16, x=7, threads=5 + 25
    ),  # fmt: skip
    "a skin tone": _text("👍🏽", 2, graphemes=1, bytes=8, utf16=4, x=2, threads=8),
    "a flag": _text("🇧🇪", 2, graphemes=1, bytes=8, utf16=4, x=2, threads=8),
    # A black flag, five letters and an end, all of them four bytes and two units.
    "a flag of letters": _text(
        "\U0001f3f4\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f",
        7,
        graphemes=1,
        bytes=28,
        utf16=14,
        x=2,
        threads=28,
    ),  # fmt: skip
    "a key": _text("1\ufe0f\u20e3", 3, graphemes=1, bytes=7, x=2, threads=7),
    "a heart": _text("❤️", 2, graphemes=1, bytes=6, x=2, threads=6),
    "Chinese": _text("汉字", 2, bytes=6, x=4),
    # The mark U+200F (8207) weighs two for X, and stands alone; the letters are two bytes each.
    "a right-to-left mark": _text("عربي\u200f.", 6, bytes=12, x=7),
    "an override of the direction": _text("a\u202eb", 2),  # it is taken out: it can disguise
    "line ends": _text("a\r\nb\rc", 5),  # each is one line feed
    "a bare domain": _text("Voir ville.be.", 14, x=5 + 23 + 1),
    # Conformance of twitter-text, 86. With https:// they count 23 for Mastodon, too; the bare one
    # does not: 5 + 23 + 6 + 23 + 1 + 8 + 5.
    "addresses": _text(
        "Test https://test.com test https://test.com test.com test", 57, x=86, mastodon=71
    ),
    # The address is 26 signs long; its & is five for Slack.
    "a query": _text("Voir https://ville.be/a?b=1&c=2 !", 33, x=30, mastodon=30, slack=37),
    "a mention from elsewhere": _text("Merci @alice@social.be", 22, mastodon=6 + 6),
    # Discord: a backslash before < _ * *. Slack: four more for &, three for each of < >.
    "markup": _text("A & B <c> d_e*f*", 16, discord=20, slack=26),
    "a hashtag": _text("#Travaux 2027", 13, discord=14),  # at the beginning it would be a heading
}
