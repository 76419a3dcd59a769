"""Drupal through JSON:API, which comes with it, and an account's password."""

from channels.drupal.channel import DrupalChannel

__all__ = ["DrupalChannel"]
