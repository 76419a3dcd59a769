"""Removing credentials from every text that leaves the process: logs, errors, the journal."""

from publisher.redaction.masking import MASK, redact, remember

__all__ = ["MASK", "redact", "remember"]
