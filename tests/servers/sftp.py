"""A real SSH server with SFTP on loopback, writing to a folder, that can be made to fail."""

from __future__ import annotations

import os
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

import paramiko
from paramiko import SFTPAttributes, SFTPHandle, SFTPServer, SFTPServerInterface
from paramiko.common import (
    AUTH_FAILED,
    AUTH_SUCCESSFUL,
    OPEN_FAILED_ADMINISTRATIVELY_PROHIBITED,
    OPEN_SUCCEEDED,
)
from paramiko.sftp import (
    SFTP_FAILURE,
    SFTP_OK,
    SFTP_OP_UNSUPPORTED,
    SFTP_PERMISSION_DENIED,
)

USERNAME = "ville"
PASSWORD = "mot de passe correct"


@dataclass
class Loopback:
    """One running server. `cut` makes it hang up: on which operation, at which name."""

    root: Path
    port: int = 0
    fingerprint: str = ""
    user_key: paramiko.PKey | None = None
    read_only: bool = False
    old: bool = False  # knows no posix-rename
    cut: tuple[str, str] | None = None  # operation and end of the name; "…:after" does it first
    done: list[tuple[str, str]] = field(default_factory=list)
    signed_in: int = 0
    transports: list[paramiko.Transport] = field(default_factory=list)


@contextmanager
def sftp_server(root: Path) -> Iterator[Loopback]:
    """Run a server until the block ends."""
    root.mkdir(parents=True, exist_ok=True)
    host_key = paramiko.ECDSAKey.generate()
    server = Loopback(root, fingerprint=host_key.fingerprint)
    with socket.create_server(("127.0.0.1", 0)) as listener:
        server.port = listener.getsockname()[1]
        thread = threading.Thread(target=_accept, args=(listener, host_key, server))
        thread.start()
        try:
            yield server
        finally:
            listener.shutdown(socket.SHUT_RDWR)
            thread.join()
            for transport in server.transports:
                transport.close()
                transport.join()


def _accept(listener: socket.socket, host_key: paramiko.PKey, server: Loopback) -> None:
    with suppress(OSError):
        while True:
            connection, _ = listener.accept()
            transport = paramiko.Transport(connection)
            transport.add_server_key(host_key)
            transport.set_subsystem_handler("sftp", SFTPServer, _Files, server, transport)
            server.transports.append(transport)
            with suppress(paramiko.SSHException, EOFError):
                transport.start_server(server=_Door(server))


class _Door(paramiko.ServerInterface):
    def __init__(self, server: Loopback) -> None:
        self.server = server

    def get_allowed_auths(self, username: str) -> str:
        del username
        return "password,publickey"

    def check_auth_password(self, username: str, password: str) -> int:
        return self._answer((username, password) == (USERNAME, PASSWORD))

    def check_auth_publickey(self, username: str, key: paramiko.PKey) -> int:
        known = self.server.user_key
        return self._answer(username == USERNAME and known is not None and key == known)

    def check_channel_request(self, kind: str, chanid: int) -> int:
        del chanid
        if kind == "session":
            return OPEN_SUCCEEDED
        return OPEN_FAILED_ADMINISTRATIVELY_PROHIBITED

    def _answer(self, right: bool) -> int:
        self.server.signed_in += right
        return AUTH_SUCCESSFUL if right else AUTH_FAILED


class _Handle(SFTPHandle):
    def __init__(self, flags: int, descriptor: int, writes: bool) -> None:
        super().__init__(flags)
        stream = os.fdopen(descriptor, "r+b" if writes else "rb")
        self.readfile = self.writefile = stream

    def stat(self) -> SFTPAttributes | int:
        return SFTPAttributes.from_stat(os.fstat(self.readfile.fileno()))


class _Files(SFTPServerInterface):
    def __init__(
        self, door: paramiko.ServerInterface, server: Loopback, transport: paramiko.Transport
    ) -> None:
        super().__init__(door)
        self.server = server
        self.transport = transport

    def open(self, path: str, flags: int, attr: SFTPAttributes) -> SFTPHandle | int:
        del attr
        writes = bool(flags & (os.O_WRONLY | os.O_RDWR))
        if writes and self.server.read_only:
            return SFTP_PERMISSION_DENIED
        if writes and self._cut("open", path):
            return SFTP_FAILURE
        mode = flags if not writes else (flags & ~os.O_WRONLY) | os.O_RDWR
        try:
            return _Handle(flags, os.open(self._real(path), mode, 0o644), writes)
        except OSError as failure:
            return SFTPServer.convert_errno(failure.errno or 0)

    def stat(self, path: str) -> SFTPAttributes | int:
        try:
            return SFTPAttributes.from_stat(self._real(path).stat())
        except OSError as failure:
            return SFTPServer.convert_errno(failure.errno or 0)

    lstat = stat

    def mkdir(self, path: str, attr: SFTPAttributes) -> int:
        del attr
        return self._changed("mkdir", path, lambda: self._real(path).mkdir())

    def remove(self, path: str) -> int:
        return self._changed("remove", path, lambda: self._real(path).unlink())

    def rmdir(self, path: str) -> int:
        return self._changed("rmdir", path, lambda: self._real(path).rmdir())

    def rename(self, oldpath: str, newpath: str) -> int:
        if self._real(newpath).exists():
            return SFTP_FAILURE
        return self._changed("rename", newpath, lambda: self._move(oldpath, newpath))

    def posix_rename(self, oldpath: str, newpath: str) -> int:
        if self.server.old:
            return SFTP_OP_UNSUPPORTED
        return self._changed("rename", newpath, lambda: self._move(oldpath, newpath))

    def _move(self, oldpath: str, newpath: str) -> None:
        self._real(oldpath).replace(self._real(newpath))

    def _changed(self, operation: str, path: str, change: Callable[[], object]) -> int:
        if self.server.read_only:
            return SFTP_PERMISSION_DENIED
        if self._cut(operation, path):
            return SFTP_FAILURE
        try:
            change()
        except OSError as failure:
            return SFTPServer.convert_errno(failure.errno or 0)
        self.server.done.append((operation, path))
        self._cut(f"{operation}:after", path)
        return SFTP_OK

    def _cut(self, operation: str, path: str) -> bool:
        cut = self.server.cut
        if cut is None or cut[0] != operation or not path.endswith(cut[1]):
            return False
        self.server.cut = None
        self.transport.close()
        return True

    def _real(self, path: str) -> Path:
        whole = Path(os.path.normpath(self.server.root / path.lstrip("/")))
        if not whole.is_relative_to(self.server.root):
            raise PermissionError(13, "outside")
        return whole
