"""A strict double of OVHcloud for each test, with the account of a town and its list."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeAlias

import pytest

from channels.sms import SmsChannel, channel, sending
from channels.sms.settings import SmsSettings
from tests.builders import access
from tests.servers.fault_proxy import FaultProxy
from tests.servers.ovh import SERVICE, OvhDouble

Open: TypeAlias = Callable[..., SmsChannel]
TWO = "+32470123456, 0470/12.34.57"


@pytest.fixture
def double() -> Iterator[OvhDouble]:
    with OvhDouble() as server:
        yield server


@pytest.fixture
def proxy(double: OvhDouble) -> Iterator[FaultProxy]:
    """Stands in front of the double; a test that orders faults uses all of them."""
    with FaultProxy("127.0.0.1", double.port) as server:
        yield server
        assert server.pending() == 0


@pytest.fixture
def small_batches(monkeypatch: pytest.MonkeyPatch) -> None:
    """Write to two people at a time."""
    monkeypatch.setattr(sending, "BATCH", 2)
    monkeypatch.setattr(channel, "BATCH", 2)


@pytest.fixture
def csv_file(tmp_path: Path) -> Callable[..., Path]:
    """Write the town's list, as a spreadsheet saves it."""

    def written(*numbers: str) -> Path:
        file = tmp_path / "abonnes.csv"
        file.write_text("Nom;GSM\n" + "".join(f"Citoyen;{one}\n" for one in numbers), "cp1252")
        return file

    return written


@pytest.fixture
def open_channel(double: OvhDouble) -> Open:
    """Open the town's account: at the double, or wherever `url` says."""

    def opened(url: str = "", facts: dict[str, Any] | None = None, **more: Any) -> SmsChannel:
        secrets = {
            "application_key": double.access.application,
            "application_secret": double.access.secret,
            "consumer_key": double.access.consumer,
        }
        secrets |= {name: more.pop(name) for name in list(more) if name in secrets}
        settings = {"service": SERVICE, "recipients": TWO, "sender": "VILLE NAMUR", **more}
        settings["base_url"] = f"{url or double.url}/1.0"
        return SmsChannel(SmsSettings(**settings), access("sms", None, facts, **secrets))

    return opened
