"""Opening the service that a command works on."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

from publisher.service import Service, open_service


def opened(options: argparse.Namespace) -> Service:
    """Open the service where --data-dir and --database, or their variables, say."""
    return open_service(*places(options))


def places(options: argparse.Namespace) -> tuple[Path | None, str | None]:
    """Return the data folder and the database that were given, by option or by variable."""
    folder = options.data_dir or os.environ.get("PUBLISHER_DATA_DIR")
    return (
        Path(folder) if folder else None,
        options.database or os.environ.get("PUBLISHER_DATABASE") or None,
    )
