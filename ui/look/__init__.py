"""How the desktop looks: colours for light and dark, one style sheet, icons."""

from ui.look.dress import choose, dress
from ui.look.icons import icon, pixmap, tint
from ui.look.tones import Tone, tones

__all__ = ["Tone", "choose", "dress", "icon", "pixmap", "tint", "tones"]
