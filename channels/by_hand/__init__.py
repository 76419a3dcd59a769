"""What no program may publish: everything is made ready, and a person does the rest."""

from channels.by_hand.channel import ByHandChannel

__all__ = ["ByHandChannel"]
