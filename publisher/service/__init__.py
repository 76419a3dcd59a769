"""The use cases, one room per group; nothing above this knows the database."""

from publisher.service.house import data_folder
from publisher.service.looking_back import verify_file
from publisher.service.opening import open_service
from publisher.service.service import Service

__all__ = ["Service", "data_folder", "open_service", "verify_file"]
