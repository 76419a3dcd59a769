"""An Instagram professional account, through the Graph API with a Facebook login."""

from channels.instagram.channel import InstagramChannel

__all__ = ["InstagramChannel"]
