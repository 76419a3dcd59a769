"""`make translations`: bring the Qt Linguist files up to date with the source.

Qt's own `lupdate` merges: it keeps what is translated, marks what is new as unfinished, proposes the
former translation of a text that changed a little, and lets go of what nobody says any more.
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
    program = Path(sys.executable).with_name("pyside6-lupdate")
    with tempfile.TemporaryDirectory() as folder:
        collected = Path(folder) / "collected.py"
        collected.write_text(
            "".join(
                f"QCoreApplication.translate({_quoted(text.context)}, {_quoted(text.source)})\n"
                for text in texts()
            ),
            encoding="utf-8",
        )
        options = ["-source-language", "fr_BE", "-locations", "none", "-no-obsolete", "-silent"]
        return max(
            subprocess.run(
                [program, *options, "-target-language", language, collected, "-ts", _file(language)],
                check=False,
            ).returncode
            for language in LANGUAGES
        )


def _file(language: str) -> Path:
    return ROOT / "resources" / "translations" / f"{language}.ts"


def _quoted(text: str) -> str:
    """Write a literal that lupdate reads: it knows fewer escapes than Python."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


if __name__ == "__main__":
    sys.exit(main())
