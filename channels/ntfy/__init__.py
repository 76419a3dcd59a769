"""ntfy: notifications on the telephones of those who subscribed to the town's topic."""

from channels.ntfy.channel import NtfyChannel

__all__ = ["NtfyChannel"]
