"""Brevo: a newsletter to the lists that the town keeps there."""

from channels.brevo.channel import BrevoChannel

__all__ = ["BrevoChannel"]
