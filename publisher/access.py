"""What the engine hands to an adapter: credentials, pictures, and a place to keep what is done."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, BinaryIO, Final, Protocol

from publisher.announcement import Image
from publisher.answers import Quota
from publisher.framing import PictureLimits

if TYPE_CHECKING:
    from publisher.images import Fitted  # with it comes Pillow, which takes its time to import

# Among the steps of `progress`: the address (file://) of what a person is to publish themselves.
PREPARED: Final = "prepared"
# Likewise: citizens see a part of it already, which the other steps name. A withdrawal takes it
# away, even if the rest never follows.
SHOWN: Final = "shown"


class Secrets(Protocol):
    """Credentials of one channel, by field name."""

    def read(self, field: str) -> str:
        """Return the credential; raises `SecretAbsent`, or `SecretUnavailable` with what to do."""

    def keep(self, field: str, secret: str) -> None:
        """Keep a credential that the platform renewed; raises `SecretUnavailable`."""

    def alone(self) -> AbstractContextManager[object]:
        """Keep other processes from renewing this channel's credentials meanwhile."""


class Media(Protocol):
    """The masters of the announcement's images, and its video."""

    def read(self, sha256: str) -> bytes:
        """Return the bytes of one master (`Image.master`); raises `NotFound`."""

    def fitted(self, image: Image, limits: PictureLimits) -> Fitted:
        """Return a picture as the channel takes it, made once for all who want the same.

        Raises `InputError` when nothing of it fits, `NotFound` among them.
        """

    def film(self, sha256: str) -> BinaryIO:
        """Open a video to be read, and sought in, piece by piece; raises `NotFound`."""


class Progress(Protocol):
    """Remote ids known so far in this delivery, kept durably as soon as they are saved.

    A resumed attempt reads them first and continues; it never repeats a finished step.
    """

    def known(self) -> Mapping[str, str]:
        """Return what earlier steps and attempts saved."""

    def save(self, step: str, remote_id: str) -> None:
        """Keep one remote id before the next request is made."""

    def report(self, done: int, total: int) -> None:
        """Tell how much of an upload is done, in bytes, as often as you like: nothing is kept."""


def _not_kept(_: Sequence[Quota]) -> None:
    """Nobody keeps quotas here: a rehearsal, a test."""


@dataclass(frozen=True, slots=True)
class Access:
    """What the engine hands to an adapter when it opens a channel."""

    name: str  # the channel's name, chosen by the officer
    secrets: Secrets
    media: Media
    facts: Mapping[str, Any] = field(default_factory=dict)  # what `discover` last learned
    # Tell here what the headers of an answer said, whatever was asked: cheap, and never raises.
    tell_quotas: Callable[[Sequence[Quota]], None] = _not_kept
