"""What touches a database, a file, the network or the keyring on a thread that must not wait.

Told by Python's own audit events, by the database library and by the keyring, whoever calls them.
What Qt itself reads (its settings, its plugins) is not heard.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from traceback import walk_stack
from typing import Any, Final

import keyring.core
import pytest
from sqlalchemy import Engine, event

import resources

EVENTS: Final = frozenset(
    {
        "open", "os.listdir", "os.scandir", "os.mkdir", "os.remove", "os.rename", "os.rmdir",
        "os.truncate", "os.chmod", "os.utime", "os.link", "os.symlink", "shutil.copyfile",
        "shutil.move", "shutil.rmtree", "sqlite3.connect", "socket.connect", "socket.bind",
        "socket.sendto", "socket.getaddrinfo", "socket.gethostbyname", "subprocess.Popen",
    }
)  # fmt: skip
KEYRING: Final = ("get_password", "set_password", "delete_password", "get_keyring")
OURS: Final = str(Path(resources.__path__[0]).parent)  # what the window shows is part of it
_listening: dict[int, list[str]] = {}  # thread → what it did


@contextmanager
def waits_of_this_thread() -> Iterator[list[str]]:
    """Collect what this thread waits for from now on, each with who asked for it."""
    this, found = threading.get_ident(), list[str]()
    _install()
    with pytest.MonkeyPatch.context() as patch:
        for name in KEYRING:
            patch.setattr(keyring, name, _told(name, getattr(keyring.core, name)))
        event.listen(Engine, "before_cursor_execute", _executed)
        _listening[this] = found
        try:
            yield found
        finally:
            del _listening[this]
            event.remove(Engine, "before_cursor_execute", _executed)


def _install(done: list[bool] = []) -> None:  # noqa: B006 - an audit hook stays for good
    if not done:
        done.append(True)
        sys.addaudithook(_heard)


def _heard(name: str, arguments: tuple[Any, ...]) -> None:
    if _listening and name in EVENTS and threading.get_ident() in _listening:
        _note(f"{name} {arguments[0] if arguments else ''}")


def _executed(*given: Any) -> None:
    _note(f"SQL {given[2]}")


def _told(name: str, act: Any) -> Any:
    def told(*arguments: Any) -> Any:
        _note(f"keyring.{name}")
        return act(*arguments)

    return told


def _note(what: str) -> None:
    found = _listening.get(threading.get_ident())
    if found is None:
        return
    callers = [f"{frame.f_code.co_filename}:{line}" for frame, line in walk_stack(None)]
    imported = any(caller.startswith("<frozen importlib") for caller in callers)
    if imported or what.startswith(f"open {OURS}/resources"):
        return
    asked = [caller.removeprefix(OURS) for caller in callers if caller.startswith(f"{OURS}/ui")]
    found.append(f"{what} by {' < '.join(asked[:4])}")
