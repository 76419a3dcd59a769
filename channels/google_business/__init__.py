"""The town's profile on Google Search and Maps, through the Business Profile API."""

from channels.google_business.channel import GoogleBusinessChannel

__all__ = ["GoogleBusinessChannel"]
