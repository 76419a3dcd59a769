"""Telegram: a channel in which a bot of the town writes."""

from channels.telegram.channel import TelegramChannel

__all__ = ["TelegramChannel"]
