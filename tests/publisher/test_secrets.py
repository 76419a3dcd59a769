"""Credentials: given by the service manager or the environment, else kept in the keyring."""

from __future__ import annotations

from pathlib import Path

import keyring
import keyring.core
import keyring.errors
import pytest

from publisher.errors import SecretAbsent, SecretUnavailable
from publisher.secrets import ChannelSecrets, SecretKey
from publisher.storage.secret_stores import SecretChain
from tests.conftest import MemoryKeyring

KEY = SecretKey("c1", "Page d'été", "access_token")


def test_the_variable_is_readable() -> None:
    assert KEY.variable == "PUBLISHER_SECRET_PAGE_D_ETE_ACCESS_TOKEN"


def test_credentials_directory_goes_before_the_environment(tmp_path: Path) -> None:
    (tmp_path / KEY.variable).write_text("from-directory\n")
    chain = SecretChain({"CREDENTIALS_DIRECTORY": str(tmp_path), KEY.variable: "from-env"})
    assert chain.read(KEY) == "from-directory"
    assert SecretChain({KEY.variable: "from-env"}).read(KEY) == "from-env"


@pytest.mark.parametrize("length", [1, 1000, 1001, 3500])
def test_the_keyring_keeps_any_length_in_small_entries(
    length: int, memory_keyring: MemoryKeyring
) -> None:
    chain, secret = SecretChain({}), "é" * length
    chain.keep(KEY, "x" * 2500)  # an older, longer one must leave no shard behind
    chain.keep(KEY, secret)
    assert chain.read(KEY) == secret
    assert all(len(entry) <= 1000 for entry in memory_keyring.kept.values())
    chain.forget(KEY)
    assert memory_keyring.kept == {}
    assert chain.read(KEY) is None


def test_no_keyring_is_refused_in_one_sentence() -> None:
    keyring.set_keyring(keyring.core.load_keyring("keyring.backends.fail.Keyring"))
    with pytest.raises(SecretUnavailable, match="trousseau"):
        SecretChain({}).keep(KEY, "secret")
    with pytest.raises(SecretAbsent):  # nothing was ever kept: a channel may go without it
        SecretChain({}).read(KEY)


def test_a_plaintext_keyring_is_refused(memory_keyring: MemoryKeyring) -> None:
    class Plain(MemoryKeyring):
        priority = 0.5  # type: ignore[assignment]  # what keyrings.alt's plaintext backend says

    plain = Plain.__new__(Plain)
    plain.kept = memory_keyring.kept
    keyring.set_keyring(plain)
    with pytest.raises(SecretUnavailable):
        SecretChain({}).keep(KEY, "secret")
    assert memory_keyring.kept == {}


def test_a_locked_keyring_says_so(memory_keyring: MemoryKeyring) -> None:
    class Locked(MemoryKeyring):
        def get_password(self, service: str, username: str) -> str | None:
            raise keyring.errors.KeyringLocked(f"{service} {username}")

    locked = Locked.__new__(Locked)
    locked.kept = memory_keyring.kept
    keyring.set_keyring(locked)
    with pytest.raises(SecretUnavailable, match="verrouillé") as refused:
        SecretChain({}).read(KEY)
    assert not isinstance(refused.value, SecretAbsent)  # else a channel would go without it


def test_a_missing_credential_names_the_variable(tmp_path: Path) -> None:
    secrets = ChannelSecrets(SecretChain({}), "c1", "Page d'été", tmp_path)
    with pytest.raises(SecretUnavailable, match="PUBLISHER_SECRET_PAGE_D_ETE_ACCESS_TOKEN"):
        secrets.read("access_token")
