"""Opening the service that a command works on."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

from publisher.service import Service, open_service


def opened(options: argparse.Namespace) -> Service:
    """Open the service where --data-dir and --database, or their variables, say."""
    folder = options.data_dir or os.environ.get("PUBLISHER_DATA_DIR")
    return open_service(
        Path(folder) if folder else None,
        options.database or os.environ.get("PUBLISHER_DATABASE") or None,
    )
