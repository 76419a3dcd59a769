"""An account on a Mastodon instance, or on another server that speaks its API."""

from channels.mastodon.channel import MastodonChannel

__all__ = ["MastodonChannel"]
