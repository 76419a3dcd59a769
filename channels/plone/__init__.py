"""A town's own site on Plone, through its REST interface."""

from channels.plone.channel import PloneSiteChannel

__all__ = ["PloneSiteChannel"]
