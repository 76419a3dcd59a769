"""How the tests of the shared HTTP client make it fail."""

from __future__ import annotations

import socket

import pytest

from channels._http import HttpClient
from publisher.errors import ChannelError


def closed_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as was:
        port: int = was.getsockname()[1]
        return port


def failure(http: HttpClient, method: str, url: str) -> ChannelError:
    with pytest.raises(ChannelError) as raised:
        http.request(method, url)
    return raised.value
