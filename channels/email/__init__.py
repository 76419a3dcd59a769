"""Newsletters by electronic mail."""

from channels.email.channel import EmailChannel

__all__ = ["EmailChannel"]
