"""Use cases: connecting, changing, testing and disconnecting channels."""

from __future__ import annotations

import contextlib
import dataclasses
from typing import Any

from sqlalchemy import Connection

from publisher import limits, registry
from publisher.channel import Channel, SupportsDiscovery
from publisher.delivery import LEGAL, State
from publisher.errors import InputError, NotFound, PublisherError, SecretMissing, SecretUnavailable
from publisher.groups import SIGN, group_meant
from publisher.ids import new_id
from publisher.problem import Problem, error, warning
from publisher.redaction import remember
from publisher.secrets import SecretKey
from publisher.sentence import say
from publisher.service.groups import every_group
from publisher.service.health import examine
from publisher.service.house import UseCases
from publisher.service.names import channel_name
from publisher.settings import SecretField, fields_of, parse, shown
from publisher.sign_in import SupportsConnect
from publisher.storage import channels as rows
from publisher.storage import health, journal, quotas
from publisher.storage.channels import StoredChannel
from publisher.storage.outbox import people, reading
from publisher.views import ChannelView, KindView

PRACTICE = "practice"


class ChannelCases(UseCases):
    """What people do with channels."""

    def kinds(self) -> tuple[KindView, ...]:
        """Return every installed kind and what its connection asks, family by family."""
        return tuple(_kind_view(name) for name in registry.kinds())

    def channels(self) -> tuple[ChannelView, ...]:
        """Return the connected channels, in their order, with what was learnt of each."""
        with self.house.database.read() as connection:
            return self._known(connection, rows.all(connection))

    def channel(self, name: str) -> ChannelView:
        """Return one connected channel; raises `NotFound`."""
        with self.house.database.read() as connection:
            return self._known(connection, (rows.named(connection, name),))[0]

    def _known(
        self, connection: Connection, found: tuple[StoredChannel, ...]
    ) -> tuple[ChannelView, ...]:
        left, checked = quotas.of_channels(connection), health.of_channels(connection)
        return tuple(
            dataclasses.replace(
                self._view(row), quotas=left.get(row.id, ()), health=checked.get(row.id)
            )
            for row in found
        )

    def open_channels(self) -> dict[str, Channel]:
        """Open every connected channel, by name: their `render` and `check` are pure."""
        with self.house.database.read() as connection:
            found = rows.all(connection)
        return {row.name: self.house.open(row) for row in found}

    def absent(self, name: str) -> Problem | None:
        """Say what is wrong with a channel that a draft names; None when it is connected.

        A kind that is installed but not connected yet is a warning: the file may be right and the
        computer not ready; a word or a group that means no channel is an error.
        """
        with self.house.database.read() as connection:
            if name.startswith(SIGN):
                return self._without_channel(connection, name)
            try:
                rows.named(connection, name)
            except NotFound as missing:
                connected = {row.kind for row in rows.all(connection)}
                if name in registry.kinds() and name not in connected:
                    sentence = say(
                        "Le canal « {name} » n'est pas connecté ici : connectez-le avant de publier"
                        " (« publisher channels add {name} --name {name} »).",
                        name=name,
                    )
                    return warning("channel_not_connected", sentence, "channels")
                return error("channel_unknown", str(missing), "channels")
        return None

    def _without_channel(self, connection: Connection, name: str) -> Problem | None:
        try:
            group_meant(name, every_group(self.house, connection))
        except InputError as why:
            return error("group_unusable", str(why), "channels")
        return None

    def refuse_channel(self, kind: str, name: str, settings: dict[str, str]) -> None:
        """Raise `InputError` when `add_channel` would, whatever the secrets."""
        name, adapter = channel_name(name), registry.kind(kind)
        parse(adapter.settings_type, settings)
        with self.house.database.read() as connection:
            rows.refuse_taken(connection, name)

    def add_channel(
        self, kind: str, name: str, settings: dict[str, str], secrets: dict[str, str]
    ) -> ChannelView:
        """Connect a channel: settings checked, secrets kept in the keyring, all or nothing."""
        self.refuse_channel(kind, name, settings)
        name, adapter = channel_name(name), registry.kind(kind)
        parsed = shown(parse(adapter.settings_type, settings))
        identity = new_id()
        # Outside any transaction: a keyring may ask the person, and take its time.
        self._keep_secrets(identity, kind, name, secrets, required=True)
        try:
            with self.house.database.write() as connection:
                row = rows.add(connection, kind, name, parsed, id=identity)
                self.house.open(row)  # a wrong combination of settings is refused here
                self._note(connection, "channel.added", row)
        except PublisherError:
            self._forget_secrets(identity, kind, name)
            raise
        return self._discovered(row)

    def refuse_change(self, name: str, settings: dict[str, str]) -> None:
        """Raise `InputError` when `change_channel` would, whatever the secrets."""
        with self.house.database.read() as connection:
            _changed(rows.named(connection, name), settings)

    def change_channel(
        self, name: str, settings: dict[str, str], secrets: dict[str, str]
    ) -> ChannelView:
        """Change settings, and the secrets that are given; the history stays."""
        with self.house.database.read() as connection:
            row = rows.named(connection, name)
        merged = _changed(row, settings)
        self._keep_secrets(row.id, row.kind, row.name, secrets, required=False)
        with self.house.database.write() as connection:
            row = rows.change(connection, row.id, settings=merged)
            quotas.forget(connection, row.id)
            self.house.open(row)
            self._note(connection, "channel.changed", row)
        return self._discovered(row)

    def remove_channel(self, name: str) -> None:
        """Disconnect a channel: nothing more goes out on it, its history stays."""
        with self.house.database.write() as connection:
            row = rows.named(connection, name)
            rows.remove(connection, row.id)
            self._cancel_waiting(connection, row.id)
            self._note(connection, "channel.removed", row)
        self._forget_secrets(row.id, row.kind, row.name)

    def test_channel(self, name: str) -> str:
        """Prove that the channel can be used, and learn its limits; returns what to know of it."""
        with self.house.database.read() as connection:
            row = rows.named(connection, name)
        found = examine(self.house, row)
        self._discover(row)
        self.house.quota_book.write_down()
        return " ".join((found.sentence, *found.warnings))

    def secret_variable(self, channel: str, field: str) -> str:
        """Return the environment variable that may give this secret."""
        return SecretKey("", channel, field).variable

    def secret_is_given(self, channel: str, field: str) -> bool:
        """Say whether the environment or the service manager gives this secret."""
        return self._is_given(SecretKey("", channel, field))

    def _discovered(self, row: StoredChannel) -> ChannelView:
        """Learn the account's limits when it answers; connecting does not depend on it."""
        with contextlib.suppress(PublisherError):
            row = self._discover(row)
        return self._view(row)

    def _discover(self, row: StoredChannel) -> StoredChannel:
        channel = self.house.open(row)
        if not isinstance(channel, SupportsDiscovery):
            return row
        facts: dict[str, Any] = channel.discover()
        with self.house.database.write() as connection:
            return rows.change(connection, row.id, facts=facts)

    def _keep_secrets(
        self, channel_id: str, kind: str, name: str, secrets: dict[str, str], *, required: bool
    ) -> None:
        for field in registry.kind(kind).secret_fields:
            key = SecretKey(channel_id, name, field.name)
            given = secrets.get(field.name, "").strip()
            if given:
                self.house.secrets.keep(key, remember(given))
            elif required and _must_be_given(kind, field) and not self._is_given(key):
                raise SecretMissing(
                    say(
                        "Il manque « {label} » pour connecter « {name} ».",
                        label=field.label,
                        name=name,
                    )
                )

    def _is_given(self, key: SecretKey) -> bool:
        return self.house.secrets.read_given(key) is not None

    def _forget_secrets(self, channel_id: str, kind: str, name: str) -> None:
        for field in registry.kind(kind).secret_fields:
            try:
                self.house.secrets.forget(SecretKey(channel_id, name, field.name))
            except SecretUnavailable:
                return  # without a keyring there is nothing to forget

    def _cancel_waiting(self, connection: Connection, channel_id: str) -> None:
        for delivery in reading.unsettled(connection):
            if delivery.channel_id == channel_id and State.CANCELLED in LEGAL[delivery.state]:
                people.cancel(connection, delivery.id, self.house.author)

    def _note(self, connection: Connection, event: str, row: StoredChannel) -> None:
        journal.append(
            connection,
            actor=self.house.author,
            event=event,
            subject=row.id,
            body={"name": row.name, "kind": row.kind, "settings": dict(row.settings)},
        )

    def _view(self, row: StoredChannel) -> ChannelView:
        channel = self.house.open(row)
        return ChannelView(
            id=row.id,
            name=row.name,
            kind=row.kind,
            label=channel.label,
            settings=row.settings,
            capabilities=channel.capabilities,
            connects=isinstance(channel, SupportsConnect),
            looks_like=channel.looks_like,
            colour=row.colour,
            limits=limits.in_words(channel),
        )


def _kind_view(name: str) -> KindView:
    adapter = registry.kind(name)
    return KindView(
        kind=name,
        label=adapter.label,
        summary=adapter.summary,
        settings=fields_of(adapter.settings_type),
        secrets=adapter.secret_fields,
        practice_of=tuple(k for k in registry.kinds() if k != PRACTICE) if name == PRACTICE else (),
        connects=issubclass(adapter, SupportsConnect),
        family=registry.family(name),
    )


def _changed(row: StoredChannel, settings: dict[str, str]) -> dict[str, str]:
    return shown(parse(registry.kind(row.kind).settings_type, {**row.settings, **settings}))


def _must_be_given(kind: str, field: SecretField) -> bool:
    """Whether a channel cannot even be connected without it: a sign-in may follow."""
    return field.required and not issubclass(registry.kind(kind), SupportsConnect)
