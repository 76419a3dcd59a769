"""A Threads profile, through Meta's Threads API."""

from channels.threads.channel import ThreadsChannel

__all__ = ["ThreadsChannel"]
