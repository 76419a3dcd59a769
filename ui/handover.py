"""One window for one data folder: a second start hands over what it was given, and ends.

Which start is the first is decided by a lock in the data folder, however close together they are.
The place is a local socket of this person alone, named after the data folder. What comes through it
is untrusted like any file: bounded, and only ever made into a draft.
"""

from __future__ import annotations

import contextlib
import getpass
import hashlib
import json
import os
from pathlib import Path
from typing import Final

from PySide6.QtCore import QDeadlineTimer, QLockFile, QObject, QTimer, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from ui.address import MOST
from ui.login_item import HIDDEN

PATIENCE: Final = 2000  # ms for the other window to answer
STARTING: Final = 10_000  # ms for a window that is being opened to answer
LOCK: Final = "window.lock"
_GLANCE: Final = 50  # ms between two looks at a lock
_SLOW: Final = 10_000  # ms for all of it to arrive
_LARGEST: Final = MOST * 2  # bytes of one message: JSON may double what it quotes
_TAKEN: Final = b"taken\n"


def name_of(data_dir: Path) -> str:
    """Return the name of the place: the same for the same folder and person.

    Where each person has a folder for such things, it is there: nobody else can take the name.
    """
    whole = f"{getpass.getuser()}\0{data_dir.expanduser().resolve()}"
    name = f"publisher-{hashlib.sha256(whole.encode()).hexdigest()[:24]}"
    own = Path(os.environ.get("XDG_RUNTIME_DIR", ""))
    return str(own / name) if own.is_absolute() and own.is_dir() else name


def hand_over(data_dir: Path, given: str, patience: int = PATIENCE) -> bool:
    """Give an address, a file or "" to the window that is open; False: none is."""
    socket = QLocalSocket()
    socket.connectToServer(name_of(data_dir))
    if not socket.waitForConnected(patience):  # at once where nobody listens
        return False
    socket.write(json.dumps(given).encode() + b"\n")
    while socket.bytesToWrite():
        if not socket.waitForBytesWritten(patience):
            return False
    return bool(socket.waitForReadyRead(patience)) and bytes(socket.readAll().data()) == _TAKEN


def only_one(data_dir: Path, given: str, patience: int = STARTING) -> QLockFile | None:
    """Return the lock to hold while the window is open, or None: the one that is open has `given`.

    Where the window that has the lock never answers, or the folder takes none, another window is
    better than none: the lock is then returned without being held.
    """
    with contextlib.suppress(OSError):  # said in the window, which needs the folder too
        data_dir.mkdir(parents=True, exist_ok=True)
    lock, left = QLockFile(str(data_dir / LOCK)), QDeadlineTimer(patience)
    lock.setStaleLockTime(0)  # never by its age; a process that has ended holds nothing
    while not left.hasExpired():
        if hand_over(data_dir, given, left.remainingTime()):
            return None
        if lock.tryLock(_GLANCE) or lock.error() is not QLockFile.LockError.LockFailedError:
            break
    return lock


class Reception(QObject):
    """Takes what later starts hand over."""

    given = Signal(str)  # an address, a file, or "" for nothing but to come forward

    def __init__(self, data_dir: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._meet)
        name = name_of(data_dir)
        self.listens = self._server.listen(name)
        if not self.listens and not hand_over(data_dir, HIDDEN):  # a killed process left it
            QLocalServer.removeServer(name)
            self.listens = self._server.listen(name)

    def close(self) -> None:
        """Take nothing more."""
        self._server.close()

    def _meet(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            _Visitor(socket, self)


class _Visitor(QObject):
    """One connection: one line, then an answer. Who is too long or too slow is sent away."""

    def __init__(self, socket: QLocalSocket, reception: Reception) -> None:
        super().__init__(reception)
        self._socket = socket
        self._reception = reception
        self._line = bytearray()
        socket.setParent(self)
        socket.readyRead.connect(self._read)
        socket.disconnected.connect(self.deleteLater)
        QTimer.singleShot(_SLOW, self, socket.abort)
        self._read()

    def _read(self) -> None:
        self._line += bytes(self._socket.readAll().data())
        if len(self._line) > _LARGEST:
            self._socket.abort()
            return
        line, end, _ = bytes(self._line).partition(b"\n")
        if not end:
            return
        try:
            given = json.loads(line)
        except ValueError:
            given = None
        if not isinstance(given, str):
            self._socket.abort()
            return
        self._line.clear()
        self._socket.write(_TAKEN)
        self._socket.flush()
        self._socket.disconnectFromServer()
        self._reception.given.emit(given)
