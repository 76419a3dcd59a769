"""Alerts in the Common Alerting Protocol 1.2 (OASIS): an XML file each, and a feed of them."""

from channels.cap.channel import CapChannel

__all__ = ["CapChannel"]
