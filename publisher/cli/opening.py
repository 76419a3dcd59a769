"""Opening the service that a command works on."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

from publisher.service import Service, data_folder, open_service


def places(options: argparse.Namespace) -> tuple[Path, str | None]:
    """Return the data folder and the database that an option, a variable or custom says."""
    folder = options.data_dir or os.environ.get("PUBLISHER_DATA_DIR")
    return (
        data_folder(Path(folder) if folder else None),
        options.database or os.environ.get("PUBLISHER_DATABASE") or None,
    )


def opened(options: argparse.Namespace) -> Service:
    """Open the service where --data-dir and --database, or their variables, say."""
    return open_service(*places(options))
