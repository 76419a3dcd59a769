"""An account on X (Twitter), through version 2 of its API and the town's own application."""

from channels.x.channel import XChannel

__all__ = ["XChannel"]
