"""Making a text fit a platform: `shorten` cuts a text, `compose_post` writes a whole post.

`compose_thread` writes as many as the text needs.
"""

from publisher.text.shortening.cutting import ELLIPSIS, shorten
from publisher.text.shortening.numbered import MOST_POSTS, compose_thread
from publisher.text.shortening.posts import call_to_action, compose_post, own_text

__all__ = [
    "ELLIPSIS",
    "MOST_POSTS",
    "call_to_action",
    "compose_post",
    "compose_thread",
    "own_text",
    "shorten",
]
