"""iMio's central news server, from which Walloon town sites read their news."""

from channels.imio.channel import ImioChannel

__all__ = ["ImioChannel"]
