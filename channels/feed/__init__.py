"""The town's feeds: RSS 2.0, Atom 1.0 and JSON Feed 1.1 of the same entries, in a folder."""

from channels.feed.adapter import FeedChannel

__all__ = ["FeedChannel"]
