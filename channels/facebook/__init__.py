"""A Facebook Page, through the Graph API and `facebook-sdk`."""

from channels.facebook.channel import FacebookChannel

__all__ = ["FacebookChannel"]
