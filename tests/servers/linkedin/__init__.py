"""A strict double of LinkedIn's Posts and Images APIs, for one page."""

from tests.servers.linkedin.page import DoublePost, LinkedInDouble

__all__ = ["DoublePost", "LinkedInDouble"]
