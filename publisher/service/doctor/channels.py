"""The connected channels: their credentials are there, their folders can be written."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from publisher import registry
from publisher.errors import PublisherError, SecretUnavailable
from publisher.redaction import remember
from publisher.secrets import SecretKey
from publisher.sentence import say
from publisher.service.doctor.finding import Finding, ok, todo
from publisher.service.house import House
from publisher.settings import Form, fields_of
from publisher.storage import channels as rows
from publisher.storage.channels import StoredChannel
from publisher.storage.secret_stores import SystemKeyring


def keyring() -> Iterator[Finding]:
    """Say whether this session has a keyring; without one the environment may give credentials."""
    try:
        SystemKeyring().prove()
    except SecretUnavailable as refused:
        yield ok("keyring", say("Sans trousseau de clés. {why}", why=str(refused)))
    else:
        yield ok("keyring", say("Le trousseau de clés répond."))


def connected(house: House) -> Iterator[Finding]:
    """Look at each channel; nothing is asked of its platform, and no credential is shown."""
    with house.database.read() as connection:
        live = rows.all(connection)
    for row in live:
        yield _channel(house, row)


def _channel(house: House, row: StoredChannel) -> Finding:
    about = f"channel:{row.name}"
    try:
        wrong = _missing_secret(house, row) or _closed_folder(row)
    except PublisherError as failure:
        wrong = str(failure)
    if wrong:
        return todo(about, say("Canal « {name} » : {wrong}", name=row.name, wrong=wrong))
    return ok(about, say("Le canal « {name} » a tout ce qu'il lui faut ici.", name=row.name))


def _missing_secret(house: House, row: StoredChannel) -> str | None:
    for field in registry.kind(row.kind).secret_fields:
        if not field.required:
            continue
        secret = house.secrets.read(SecretKey(row.id, row.name, field.name))
        if secret is None:
            return say("« {label} » manque : reconnectez-le.", label=field.label)
        remember(secret)
    return None


def _closed_folder(row: StoredChannel) -> str | None:
    for field in fields_of(registry.kind(row.kind).settings_type):
        given = row.settings.get(field.name, "")
        if field.form is not Form.FOLDER or not given:
            continue
        folder = Path(given).expanduser()
        existing = next(path for path in (folder, *folder.parents) if path.exists())
        if not existing.is_dir() or not os.access(existing, os.W_OK | os.X_OK):
            return say("Publisher ne peut pas écrire dans {folder}.", folder=folder)
    return None
