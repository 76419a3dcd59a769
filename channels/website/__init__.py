"""The town's website: an accessible static site in a folder, or in a folder reached by SFTP."""

from channels.website.adapter import WebsiteChannel

__all__ = ["WebsiteChannel"]
