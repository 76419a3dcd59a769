"""Rehearsal: behaves like another kind of channel and publishes to a wall on this computer."""

from channels.practice.channel import PracticeChannel

__all__ = ["PracticeChannel"]
