"""Faces: what a citizen will see, drawn around what a channel is sent.

`Face` is the widget. `choosing` says which face a kind of channel wears; each face is a function
that makes blocks of a rendition, in the room of its family: posts, toots, bubbles, pages, letters …
Blocks are laid out for a width, painted, and read aloud; they are no widgets, so that an other text
costs a few milliseconds. All that people wrote comes from the rendition that the sending code made.
"""

from ui.widgets.faces.cards import is_page, on_card
from ui.widgets.faces.choosing import author_of, emblem_file
from ui.widgets.faces.face import Face
from ui.widgets.faces.pictures import pictures_of
from ui.widgets.faces.scene import Author

__all__ = ["Author", "Face", "author_of", "emblem_file", "is_page", "pictures_of", "on_card"]
