"""What the adapters of Meta's services share: errors, and posts made out of containers."""
