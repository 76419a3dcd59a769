"""Everything that Publisher raises on purpose. Each error's text is a sentence for an officer.

PublisherError
├── InputError              the person must change what was given (command line: exit status 2)
│   ├── FileInvalid             an announcement file that does not pass
│   ├── DoesNotPass             an announcement whose checks found errors
│   ├── TimeInvalid             a wall time that does not exist, or exists twice
│   ├── SettingInvalid          a channel setting with a wrong value
│   ├── SecretMissing           a credential that a channel cannot be connected without
│   ├── Duplicate               the same text is on the same channel, or about to be
│   ├── PlanChanged             what was approved is no longer what would happen
│   ├── Overtaken               somebody else changed it since it was read
│   └── NotFound                no channel, announcement or delivery of that name
├── StorageError            the disk or the database refused (exit status 1)
│   ├── StorageUnavailable      folder not writable, disk full, file locked
│   │   └── DatabaseDamaged         the file is corrupt, or gone: take a copy back
│   └── DatabaseTooNew          made by a newer Publisher
├── SecretUnavailable       a keyring that refuses, or is locked
│   └── SecretAbsent            no such credential was given, or there is no keyring to hold it
└── ChannelError            what an adapter says of one attempt
    ├── ContentRejected         the platform refused the content: surely not published
    ├── AuthorizationRevoked    the platform refused the account: surely not published
    ├── RateLimited             surely not published; try again after `retry_after`
    ├── Unreachable             surely not sent: safe to retry
    └── OutcomeUnknown          perhaps published: never sent again before a read-back
        └── Incomplete              a part is published, the rest surely not: it can go on
"""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path


class PublisherError(Exception):
    """The root of the tree. `str(error)` is one French sentence that says what to do."""


class InputError(PublisherError):
    """What was given cannot be accepted; nothing was changed."""


class FileInvalid(InputError):
    """An announcement file that does not pass.

    `points` are what is wrong, each with its line (1 is the first); () when `str()` says it all.
    """

    def __init__(self, sentence: str, points: tuple[tuple[int, str], ...] = ()) -> None:
        super().__init__(sentence)
        self.points = points


class DoesNotPass(InputError):
    """An announcement whose checks found errors; nothing was sent."""


class TimeInvalid(InputError):
    """A wall time that does not exist in its zone, or exists twice."""


class SettingInvalid(InputError):
    """A setting of a channel that is missing, unknown or wrong."""


class SecretMissing(InputError):
    """A credential that a channel cannot be connected without was not given."""


class Duplicate(InputError):
    """The same text on the same channel, within the window of the guard; nothing was accepted."""


class PlanChanged(InputError):
    """What was approved is no longer what would happen; nothing was done: show the new plan."""


class Overtaken(InputError):
    """Somebody else changed it since it was read; nothing was changed, nor what they wrote."""


class NotFound(InputError):
    """Nothing bears the name or id that was given."""


class StorageError(PublisherError):
    """The disk or the database refused."""


class StorageUnavailable(StorageError):
    """The data folder cannot be written, the disk is full, or the database stays locked."""


class DatabaseDamaged(StorageUnavailable):
    """The database's file is corrupt, or it is gone although there was one.

    `folder` is the data folder when nobody has the file open any more and a copy can be taken back.
    """

    def __init__(self, message: str, folder: Path | None = None) -> None:
        super().__init__(message)
        self.folder = folder


class DatabaseTooNew(StorageError):
    """The database was written by a newer version of Publisher."""


class SecretUnavailable(PublisherError):
    """A credential could not be read or kept."""


class SecretAbsent(SecretUnavailable):
    """Nobody gave this credential: where it is optional, the channel goes without it."""


class ChannelError(PublisherError):
    """What an adapter knows about one failed attempt."""


class ContentRejected(ChannelError):
    """The platform refused the content. Surely not published; a person must change it."""


class AuthorizationRevoked(ChannelError):
    """The platform refused the account. Surely not published; a person must reconnect it."""


class RateLimited(ChannelError):
    """Surely not published; the platform asks to wait."""

    def __init__(self, message: str, retry_after: timedelta | None = None) -> None:
        super().__init__(message)
        self.retry_after = retry_after


class Unreachable(ChannelError):
    """Nothing was sent (name lookup, refused connection, 503 with Retry-After): safe to retry."""

    def __init__(self, message: str, retry_after: timedelta | None = None) -> None:
        super().__init__(message)
        self.retry_after = retry_after


class OutcomeUnknown(ChannelError):
    """Perhaps published (time-out, lost answer, 5xx): read back before anything else."""


class Incomplete(OutcomeUnknown):
    """A part is published, and its ids are in `progress`; the rest surely is not, because of `why`.

    The same delivery goes on where it stopped: by itself when `why` passes, else when a person has
    removed its cause.
    """

    def __init__(self, message: str, why: ChannelError) -> None:
        super().__init__(message)
        self.why = why
