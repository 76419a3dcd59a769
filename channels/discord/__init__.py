"""Discord: a channel of a server, written through its webhook."""

from channels.discord.channel import DiscordChannel

__all__ = ["DiscordChannel"]
