"""A strict double of a Drupal site: its JSON:API, and its pages. Faults come from FaultProxy."""

from tests.servers.drupal.site import DrupalSite
from tests.servers.drupal.wire import DrupalDouble

__all__ = ["DrupalDouble", "DrupalSite"]
