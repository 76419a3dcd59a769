"""Opening the service that a command works on."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

from publisher.service import Service, default_folder, open_service


def data_folder(options: argparse.Namespace) -> Path:
    """Return the folder that --data-dir, its variable or the system's custom says."""
    folder = options.data_dir or os.environ.get("PUBLISHER_DATA_DIR")
    return Path(folder) if folder else default_folder()


def opened(options: argparse.Namespace) -> Service:
    """Open the service where --data-dir and --database, or their variables, say."""
    return open_service(
        data_folder(options), options.database or os.environ.get("PUBLISHER_DATABASE") or None
    )
