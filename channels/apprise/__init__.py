"""The long tail: a hundred services that Apprise reaches, for sending only."""

from channels.apprise.channel import AppriseChannel

__all__ = ["AppriseChannel"]
