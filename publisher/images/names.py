"""Names of picture files."""

from __future__ import annotations

from pathlib import PurePosixPath, PureWindowsPath

from publisher.text.slugs import slug


def safe_name(file_name: str) -> str:
    """Return the name of an image file without folder or suffix, safe to give to anybody."""
    last = PurePosixPath(PureWindowsPath(file_name).name).name
    return slug(PurePosixPath(last).stem, fallback="image")
