"""`make translations`: bring the Qt Linguist files up to date with the source.

Qt's own `lupdate` merges: it keeps what is translated, marks what is new as unfinished, proposes
the former translation of a text that changed a little, and lets go of what nobody says any more.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final

from tests.translations.extraction import ROOT, texts

LANGUAGES: Final = ("nl", "de", "en")


def main() -> int:
    """Update the three files; returns the exit status of lupdate."""
    with tempfile.TemporaryDirectory() as folder:
        collected = Path(folder) / "collected.py"
        collected.write_text(
            "".join(
                f"QCoreApplication.translate({_quoted(text.context)}, {_quoted(text.source)})\n"
                for text in texts()
            ),
            encoding="utf-8",
        )
        return max(_update(language, collected) for language in LANGUAGES)


def _update(language: str, collected: Path) -> int:
    program = str(Path(sys.executable).with_name("pyside6-lupdate"))
    options = ["-source-language", "fr_BE", "-locations", "none", "-no-obsolete", "-silent"]
    file = str(ROOT / "resources" / "translations" / f"{language}.ts")
    call = [program, *options, "-target-language", language, str(collected), "-ts", file]
    return subprocess.run(call, check=False).returncode


def _quoted(text: str) -> str:
    """Write a literal that lupdate reads: it knows fewer escapes than Python."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


if __name__ == "__main__":
    sys.exit(main())
