"""The page of an organisation on LinkedIn, through its Posts API and the town's own application."""

from channels.linkedin.channel import LinkedInChannel

__all__ = ["LinkedInChannel"]
