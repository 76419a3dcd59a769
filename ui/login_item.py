"""Starting with the session, as each system wants it told. Without a window: in the tray."""

from __future__ import annotations

import plistlib
import sys
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSettings, QStandardPaths

NAME: Final = "Publisher"
HIDDEN: Final = "--hidden"
_RUN: Final = r"HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\Run"
_AGENT: Final = "be.publisher.desktop"


class LoginItem:
    """The entry of one program; `arguments` come after it (the data folder).

    `is_set` and `set` raise OSError where the system refuses.
    """

    def __init__(self, arguments: tuple[str, ...] = (), platform: str = sys.platform) -> None:
        script = Path(sys.executable).with_name("publisher-desktop")
        started = [str(script)] if script.exists() else [sys.executable, "-m", "ui.app"]
        self.command = (*started, *arguments, HIDDEN)
        self._platform = platform

    def is_set(self) -> bool:
        """Whether Publisher starts with the session."""
        if self._platform == "win32":
            return _registry().contains(NAME)
        return self._file().exists()

    def set(self, wanted: bool) -> None:
        """Make it start with the session, or not."""
        if self._platform == "win32":
            registry = _registry()
            if wanted:
                registry.setValue(NAME, " ".join(f'"{part}"' for part in self.command))
            else:
                registry.remove(NAME)
            registry.sync()
        elif wanted:
            self._file().parent.mkdir(parents=True, exist_ok=True)
            self._file().write_bytes(self._entry())
        else:
            self._file().unlink(missing_ok=True)

    def _file(self) -> Path:
        if self._platform == "darwin":
            return Path.home() / "Library" / "LaunchAgents" / f"{_AGENT}.plist"
        config = QStandardPaths.StandardLocation.GenericConfigLocation
        folder = Path(QStandardPaths.writableLocation(config))
        return folder / "autostart" / "publisher.desktop"

    def _entry(self) -> bytes:
        if self._platform == "darwin":
            return plistlib.dumps(
                {"Label": _AGENT, "ProgramArguments": list(self.command), "RunAtLoad": True}
            )
        command = " ".join(quoted(part) for part in self.command)
        lines = ("[Desktop Entry]", "Type=Application", f"Name={NAME}", f"Exec={command}")
        return "\n".join((*lines, "Terminal=false", "")).encode()


def _registry() -> QSettings:
    return QSettings(_RUN, QSettings.Format.NativeFormat)


def quoted(part: str) -> str:
    """As the desktop entry specification quotes an argument."""
    for sign in ("\\", '"', "`", "$"):
        part = part.replace(sign, f"\\{sign}")
    return f'"{part}"'.replace("%", "%%")
