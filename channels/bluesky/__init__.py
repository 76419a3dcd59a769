"""An account on Bluesky, or on any personal data server of the AT Protocol."""

from channels.bluesky.channel import BlueskyChannel

__all__ = ["BlueskyChannel"]
