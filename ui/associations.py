"""Letting the system open announcement files and `publisher:` addresses with Publisher.

Markdown files keep the program that opens them usually: Publisher is only offered beside it. On
macOS what an application opens is written in its bundle, and nothing is to be set here.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSettings, QStandardPaths

from ui.address import SCHEME
from ui.login_item import HIDDEN, LoginItem, quoted

ENTRY: Final = "publisher-open.desktop"
SCHEME_TYPE: Final = f"x-scheme-handler/{SCHEME}"
MARKDOWN: Final = "text/markdown"
ADDED: Final = "[Added Associations]"
DEFAULT: Final = "[Default Applications]"
_CLASSES: Final = r"HKEY_CURRENT_USER\Software\Classes"
_PROGRAM: Final = "Publisher.Announcement"


class Associations:
    """`is_set` and `set` raise OSError where the system refuses."""

    def __init__(self, arguments: tuple[str, ...] = (), platform: str = sys.platform) -> None:
        program = LoginItem(arguments, platform).command
        self.command = tuple(part for part in program if part != HIDDEN)
        self._platform = platform
        self.possible = platform != "darwin"

    def is_set(self) -> bool:
        """Whether the system offers Publisher."""
        if self._platform == "win32":
            return _registry().contains(f"{SCHEME}/shell/open/command/Default")
        return self.possible and self._entry().exists()

    def set(self, wanted: bool) -> None:
        """Let the system offer Publisher, or no longer."""
        if self._platform == "win32":
            self._register(wanted)
        elif self.possible:
            self._write(wanted)

    # Linux

    def _entry(self) -> Path:
        return _folder(QStandardPaths.StandardLocation.GenericDataLocation) / "applications" / ENTRY

    def _write(self, wanted: bool) -> None:
        chosen = _folder(QStandardPaths.StandardLocation.GenericConfigLocation) / "mimeapps.list"
        before = chosen.read_text("utf-8") if chosen.exists() else ""
        after = associated(before, wanted)
        if wanted:
            self._entry().parent.mkdir(parents=True, exist_ok=True)
            self._entry().write_text(self._lines(), "utf-8")
        else:
            self._entry().unlink(missing_ok=True)
        if after != before:
            chosen.parent.mkdir(parents=True, exist_ok=True)
            chosen.write_text(after, "utf-8")

    def _lines(self) -> str:
        command = " ".join(quoted(part) for part in self.command)
        return (
            "[Desktop Entry]\nType=Application\nName=Publisher\n"
            f"Exec={command} %u\nNoDisplay=true\nTerminal=false\n"
            f"MimeType={SCHEME_TYPE};{MARKDOWN};\n"
        )

    # Windows

    def _register(self, wanted: bool) -> None:
        registry = _registry()
        if wanted:
            for name, value in registered(self.command).items():
                registry.setValue(name, value)
        else:
            registry.remove(SCHEME)
            registry.remove(_PROGRAM)
            registry.remove(f".md/OpenWithProgids/{_PROGRAM}")
        registry.sync()
        if registry.status() is not QSettings.Status.NoError:
            raise OSError(str(registry.status()))


def associated(text: str, wanted: bool) -> str:
    """Return a `mimeapps.list` with our lines, or without; every other line stays as it is."""
    lines = [line for line in (_without_ours(line) for line in text.splitlines()) if line != "="]
    if wanted:
        for section, kinds in ((ADDED, (SCHEME_TYPE, MARKDOWN)), (DEFAULT, (SCHEME_TYPE,))):
            if section not in lines:
                lines.append(section)
            for kind in kinds:
                _add(lines, section, kind)
    return "".join(f"{line}\n" for line in lines)


def registered(command: tuple[str, ...]) -> dict[str, str]:
    """Return the values of HKEY_CURRENT_USER\\Software\\Classes, by path."""
    started = " ".join(f'"{part}"' for part in (*command, "%1"))
    return {
        f"{SCHEME}/Default": "URL:Publisher",
        f"{SCHEME}/URL Protocol": "",
        f"{SCHEME}/shell/open/command/Default": started,
        f"{_PROGRAM}/Default": "Publisher",
        f"{_PROGRAM}/shell/open/command/Default": started,
        f".md/OpenWithProgids/{_PROGRAM}": "",
    }


def _without_ours(line: str) -> str:
    """Return a line without Publisher, or "=" when nothing is left of it."""
    kind, equals, programs = line.partition("=")
    if not equals or ENTRY not in programs:
        return line
    others = [one for one in programs.split(";") if one and one != ENTRY]
    return f"{kind}={';'.join(others)};" if others else "="


def _add(lines: list[str], section: str, kind: str) -> None:
    start = lines.index(section) + 1
    for place in range(start, len(lines)):
        if lines[place].startswith("["):
            break
        if lines[place].partition("=")[0].strip() == kind:
            before = lines[place].rstrip(";")
            # The default opener of addresses that only Publisher knows is Publisher.
            first = section == DEFAULT
            others = before.partition("=")[2]
            lines[place] = f"{kind}={ENTRY};{others};" if first else f"{before};{ENTRY};"
            return
    lines.insert(start, f"{kind}={ENTRY};")


def _folder(location: QStandardPaths.StandardLocation) -> Path:
    return Path(QStandardPaths.writableLocation(location))


def _registry() -> QSettings:
    return QSettings(_CLASSES, QSettings.Format.NativeFormat)
