"""« Canaux »: the accounts and targets that are connected, and how they are chosen."""

from ui.pages.channels.page import ChannelsPage

__all__ = ["ChannelsPage"]
