"""The double knows the fields that X's own library knows, and asks for those that it must have."""

from __future__ import annotations

import pytest

from tests.servers.client_libraries import fields, library
from tests.servers.installing import Uninstallable
from tests.servers.x.parameters import DOCUMENTED, FIELDS


@pytest.mark.parametrize("model", FIELDS)
def test_a_request_has_these_fields(model: str) -> None:
    try:
        told = fields(library("xdk") / "schemas.py", model)
    except Uninstallable as why:
        pytest.skip(str(why))
    ours = set(FIELDS[model]) - set(DOCUMENTED.get(model, ()))
    assert ours <= set(told)
    assert {name for name, needed in told.items() if needed} <= ours
