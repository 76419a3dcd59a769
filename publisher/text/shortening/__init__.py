"""Making a text fit a platform: `shorten` cuts a text, `compose_post` writes a whole post."""

from publisher.text.shortening.cutting import ELLIPSIS, shorten
from publisher.text.shortening.posts import call_to_action, compose_post, own_text

__all__ = ["ELLIPSIS", "call_to_action", "compose_post", "own_text", "shorten"]
