"""A folder on an SFTP server: files replaced in one step, on a server that proved who it is."""

from __future__ import annotations

import io
import posixpath
import re
import secrets
import socket
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, field
from typing import BinaryIO, Final

import paramiko

from publisher.errors import AuthorizationRevoked, ChannelError, OutcomeUnknown, Unreachable
from publisher.sentence import say

PATIENCE: Final = 20.0  # seconds for each step of connecting, and for each answer
_KEYS: Final = (paramiko.Ed25519Key, paramiko.ECDSAKey, paramiko.RSAKey)
_PEM: Final = re.compile(r"(-----BEGIN [A-Z0-9 ]+-----)(.*?)(-----END [A-Z0-9 ]+-----)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Account:
    """Where and as whom to sign in. `host_keys` are SHA256 fingerprints; one must match."""

    host: str
    port: int
    username: str
    folder: str
    host_keys: tuple[str, ...]
    password: str = field(default="", repr=False)  # also the passphrase of the private key
    private_key: str = field(default="", repr=False)


@contextmanager
def connected(account: Account) -> Iterator[RemoteFolder]:
    """Sign in and give the folder, which is made if need be.

    Raises `Unreachable`, or `AuthorizationRevoked` for a server that is not the known one, refused
    credentials and a folder that cannot be had.
    """
    key = _private_key(account)
    with closing(_transport(account)) as transport:
        _sign_in(transport, account, key)
        try:
            client = paramiko.SFTPClient.from_transport(transport)
            if client is None:
                raise paramiko.SSHException("no channel")
        except (paramiko.SSHException, OSError, EOFError) as failure:
            raise _refused(account, failure) from None
        with closing(client):
            channel = client.get_channel()
            if channel is not None:  # never, while connected
                channel.settimeout(PATIENCE)
            folder = RemoteFolder(client, account)
            folder.make("")
            yield folder


class RemoteFolder:
    """The folder of an account, while connected. Names are relative, with "/" inside."""

    def __init__(self, client: paramiko.SFTPClient, account: Account) -> None:
        self._client = client
        self._account = account
        self._made: set[str] = set()

    def read(self, name: str) -> bytes | None:
        """Return one file, or None when there is none."""
        try:
            with self._client.open(self._path(name), "rb") as file:
                file.prefetch()
                return file.read()
        except FileNotFoundError:
            return None
        except (paramiko.SSHException, OSError, EOFError) as failure:
            raise _refused(self._account, failure) from None

    def put(self, name: str, content: bytes) -> None:
        """Replace one file in one step, making its folders.

        Raises `Unreachable` or `AuthorizationRevoked` when the old file surely still stands, and
        `OutcomeUnknown` when the connection was lost during the last step.
        """
        self.put_file(name, io.BytesIO(content), len(content))

    def put_file(
        self,
        name: str,
        file: BinaryIO,
        size: int,
        report: Callable[[int, int], None] | None = None,
    ) -> None:
        """Replace one file by what is read from another, of `size` bytes; raises as `put`.

        `report` is told the bytes that were sent, and `size`.
        """
        target = self._path(name)
        unfinished = f"{target}.part"  # always the same: what a cut leaves is written over
        self.make(posixpath.dirname(name))
        try:
            self._client.putfo(file, unfinished, size, report, confirm=True)
        except (paramiko.SSHException, OSError, EOFError) as failure:
            self._discard(unfinished)
            raise _refused(self._account, failure) from None
        try:
            self._replace(unfinished, target)
        except (paramiko.SSHException, OSError, EOFError) as failure:
            if isinstance(failure, OSError) and self._answers():
                self._discard(unfinished)
                raise _refused(self._account, failure) from None
            raise OutcomeUnknown(
                say("La connexion avec « {host} » a été perdue en route.", host=self._account.host)
            ) from None

    def remove(self, name: str) -> None:
        """Remove one file, and the folders that are empty then; already gone is success."""
        try:
            with suppress(FileNotFoundError):
                self._client.remove(self._path(name))
        except (paramiko.SSHException, OSError, EOFError) as failure:
            raise _refused(self._account, failure) from None
        with suppress(OSError, paramiko.SSHException, EOFError):
            while name := posixpath.dirname(name):
                self._client.rmdir(self._path(name))
                self._made.discard(name)

    def make(self, folder: str) -> None:
        """Make a folder and those above it."""
        if folder in self._made:
            return
        if folder:
            self.make(posixpath.dirname(folder))
        path = self._path(folder)
        try:
            try:
                self._client.stat(path)
            except FileNotFoundError:
                self._client.mkdir(path)
        except (paramiko.SSHException, OSError, EOFError) as failure:
            raise _refused(self._account, failure) from None
        self._made.add(folder)

    def _replace(self, unfinished: str, target: str) -> None:
        try:
            self._client.posix_rename(unfinished, target)
        except OSError as failure:
            if "unsupported" not in str(failure).lower():
                raise
            # An old server: it cannot replace in one step, so the page is away for an instant.
            with suppress(FileNotFoundError):
                self._client.remove(target)
            self._client.rename(unfinished, target)

    def _answers(self) -> bool:
        """Tell whether the server refused, rather than went away."""
        try:
            self._client.stat(".")
        except (paramiko.SSHException, OSError, EOFError):
            return False
        return True

    def _discard(self, path: str) -> None:
        with suppress(paramiko.SSHException, OSError, EOFError):
            self._client.remove(path)

    def _path(self, name: str) -> str:
        return posixpath.join(self._account.folder, name) if name else self._account.folder


def _transport(account: Account) -> paramiko.Transport:
    """Connect, and go no further unless the server shows a key that is known."""
    try:
        connection = socket.create_connection((account.host, account.port), PATIENCE)
        transport = paramiko.Transport(connection)
        transport.banner_timeout = transport.auth_timeout = PATIENCE
    except (OSError, paramiko.SSHException) as failure:
        raise _refused(account, failure) from None
    try:
        transport.start_client(timeout=PATIENCE)
        shown = transport.get_remote_server_key().fingerprint
    except (paramiko.SSHException, OSError, EOFError) as failure:
        transport.close()
        raise _refused(account, failure) from None
    if not any(secrets.compare_digest(shown, known.rstrip("=")) for known in account.host_keys):
        transport.close()
        raise AuthorizationRevoked(
            say(
                "Le serveur « {host} » présente l'empreinte {shown}, qui n'est pas celle du canal ;"
                " rien n'a été envoyé. Demandez à l'hébergeur si elle est la sienne avant de la"
                " mettre dans « sftp_host_key ».",
                host=account.host,
                shown=shown,
            )
        )
    return transport


def _sign_in(transport: paramiko.Transport, account: Account, key: paramiko.PKey | None) -> None:
    try:
        if key is not None:
            transport.auth_publickey(account.username, key)
        else:
            transport.auth_password(account.username, account.password)
        if not transport.is_authenticated():
            raise paramiko.AuthenticationException
    except paramiko.AuthenticationException:
        raise AuthorizationRevoked(
            say(
                "Le serveur « {host} » refuse le compte « {username} » : vérifiez le mot de passe"
                " ou la clé.",
                host=account.host,
                username=account.username,
            )
        ) from None
    except (paramiko.SSHException, OSError, EOFError) as failure:
        raise _refused(account, failure) from None


def _private_key(account: Account) -> paramiko.PKey | None:
    """Read the key, even where a form has made one line of it."""
    if not account.private_key:
        return None
    found = _PEM.search(account.private_key.replace("\\n", "\n"))
    if found:
        begin, body, end = found.groups()
        lines = body.splitlines() if ":" in body else ["", *body.split()]
        text = "\n".join([begin, *lines[1:], end, ""])
        for kind in _KEYS:
            with suppress(paramiko.SSHException, ValueError, IndexError, TypeError):
                return kind.from_private_key(io.StringIO(text), account.password or None)
    raise AuthorizationRevoked(
        say(
            "La clé privée SFTP ne peut pas être lue : donnez son texte entier, de BEGIN à END, et"
            " son mot de passe si elle en a un."
        )
    )


def _refused(account: Account, failure: Exception) -> ChannelError:
    """Say what a failure proves: nothing was replaced."""
    if isinstance(failure, PermissionError):
        return AuthorizationRevoked(
            say(
                "Le compte « {username} » n'a pas le droit d'écrire dans « {folder} » sur"
                " « {host} ».",
                username=account.username,
                folder=account.folder,
                host=account.host,
            )
        )
    reason = getattr(failure, "strerror", None) or str(failure) or type(failure).__name__
    return Unreachable(
        say(
            "Le serveur « {host} » ne répond pas comme il faut : vérifiez son adresse et votre"
            " connexion ({reason}).",
            host=account.host,
            reason=reason,
        )
    )
