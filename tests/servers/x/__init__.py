"""A strict double of X's API version 2, for one account."""

from tests.servers.x.account import DoubleTweet, XDouble

__all__ = ["DoubleTweet", "XDouble"]
