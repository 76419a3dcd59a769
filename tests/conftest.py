"""Rules for every test: nothing beyond loopback, no real keyring, and no quiet skip in CI."""

from __future__ import annotations

import os
from collections.abc import Generator, Iterator

import keyring
import keyring.backend
import keyring.errors
import pytest
from pytest_socket import socket_allow_hosts

# Real servers that several rooms of the tests share: one of each per session.
pytest_plugins = (
    "tests.servers.postgres",
    "tests.servers.wordpress.fixture",
    "tests.servers.plone.fixture",
)


@pytest.fixture(autouse=True)
def _loopback_only() -> None:
    """Refuse every connection that is not to this machine."""
    socket_allow_hosts(["127.0.0.1", "::1", "localhost"], allow_unix_socket=True)


class MemoryKeyring(keyring.backend.KeyringBackend):
    """A keyring that ends with the test."""

    priority = 10
    kept: dict[tuple[str, str], str]

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if (service, username) not in self.kept:
            raise keyring.errors.PasswordDeleteError(username)
        del self.kept[service, username]


@pytest.fixture(autouse=True)
def memory_keyring() -> Iterator[MemoryKeyring]:
    """Give each test an empty keyring of its own."""
    before = keyring.get_keyring()
    backend: MemoryKeyring = MemoryKeyring.__new__(MemoryKeyring)
    backend.kept = {}
    keyring.set_keyring(backend)
    yield backend
    keyring.set_keyring(before)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """In CI a skipped test is a failure: whatever was missing, the project must install it."""
    report = yield
    if os.environ.get("CI") and report.skipped:
        report.outcome = "failed"
        report.longrepr = f"{item.nodeid} was skipped in CI ({call.when}): {report.longrepr}"
    return report
