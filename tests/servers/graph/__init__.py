"""A strict double of the Graph API for one Facebook Page, with pages that a browser can open."""

from tests.servers.graph.page import DoublePage
from tests.servers.graph.wire import GraphDouble

__all__ = ["DoublePage", "GraphDouble"]
