"""A strict double of a Mastodon instance, with pages that a browser can open."""

from tests.servers.mastodon.accounts import ALL_SCOPES, DoubleAccount
from tests.servers.mastodon.instance import DoubleInstance
from tests.servers.mastodon.wire import MastodonDouble

__all__ = ["ALL_SCOPES", "DoubleAccount", "DoubleInstance", "MastodonDouble"]
