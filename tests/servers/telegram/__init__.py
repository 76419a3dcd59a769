"""A strict double of Telegram's Bot API, with one channel."""

from tests.servers.telegram.double import TelegramDouble

__all__ = ["TelegramDouble"]
