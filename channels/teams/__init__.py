"""Microsoft Teams: a channel in which a workflow posts cards."""

from channels.teams.channel import TeamsChannel

__all__ = ["TeamsChannel"]
