"""WordPress through its own REST interface and an application password."""

from channels.wordpress.channel import WordPressChannel

__all__ = ["WordPressChannel"]
