"""Text messages to the people of a list, through the SMS API of OVHcloud."""

from channels.sms.channel import SmsChannel

__all__ = ["SmsChannel"]
