"""A room on a Matrix homeserver, read by its members or by anybody."""

from channels.matrix.channel import MatrixChannel

__all__ = ["MatrixChannel"]
