"""Credentials never travel in clear."""

from __future__ import annotations

import pytest

from channels._secure import KEY, prove_secure
from publisher.errors import SettingInvalid


def test_an_address_in_clear_is_refused_in_its_own_words() -> None:
    with pytest.raises(SettingInvalid, match=r"« app_url » .* la clé de l'interface passerait en"):
        prove_secure("http://www.exemple.be", "app_url", KEY)


@pytest.mark.parametrize("address", ["https://www.exemple.be", "http://127.0.0.1:80"])
def test_tls_and_this_computer_are_safe(address: str) -> None:
    prove_secure(address)
