"""The use cases, one room per group; nothing above this knows the database."""

from publisher.service.looking_back import verify_file
from publisher.service.opening import default_folder, open_service
from publisher.service.service import Service

__all__ = ["Service", "default_folder", "open_service", "verify_file"]
