"""Slack: a channel of a workspace, in which an application of the town writes."""

from channels.slack.channel import SlackChannel

__all__ = ["SlackChannel"]
