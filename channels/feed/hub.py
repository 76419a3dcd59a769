"""Telling a WebSub hub that documents changed. Never a reason for a delivery to fail."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from typing import Final

from channels._http import HttpClient
from publisher.errors import ChannelError

TIMEOUT: Final = (5.0, 10.0)  # seconds to connect, to answer: the officer is waiting
_log = logging.getLogger(__name__)


def told(hub: str, topics: Iterable[str]) -> set[str]:
    """Ask the hub to fetch each document; returns those that it accepted."""
    client = HttpClient("Le concentrateur WebSub", timeout=TIMEOUT)
    accepted = set()
    for topic in topics:
        try:
            client.request("POST", hub, data={"hub.mode": "publish", "hub.url": topic})
        except ChannelError as failure:
            _log.warning("%s %s", failure, topic)
            break  # the others would wait as long for nothing; all are asked again next time
        accepted.add(topic)
    return accepted
