"""The double knows what aiogram, made from the documentation of the Bot API, knows."""

from __future__ import annotations

import re

import pytest

from tests.servers.client_libraries import fields, library
from tests.servers.installing import Uninstallable
from tests.servers.telegram.parameters import ENTITY, MEDIA, METHODS, PREVIEW


def known(kind: str, model: str) -> dict[str, bool]:
    try:
        folder = library("aiogram")
    except Uninstallable as why:
        pytest.skip(str(why))
    file = re.sub(r"(?<!^)(?=[A-Z])", "_", model).lower()
    return fields(folder / kind / f"{file}.py", model)


@pytest.mark.parametrize("method", METHODS)
def test_a_method_has_these_parameters_and_needs_these(method: str) -> None:
    told = known("methods", method[0].upper() + method[1:])
    ours = dict(entry.split(":") for entry in METHODS[method].split())
    assert set(ours) <= set(told)
    demanded = {name for name, kind in ours.items() if kind.endswith("!")}
    assert {name for name, needed in told.items() if needed} <= demanded


@pytest.mark.parametrize(
    ("model", "ours"),
    [
        ("InputMediaPhoto", MEDIA),
        ("InputMediaVideo", MEDIA),
        ("LinkPreviewOptions", PREVIEW),
        ("MessageEntity", ENTITY),
    ],
)
def test_what_stands_in_a_parameter_has_these_fields(model: str, ours: frozenset[str]) -> None:
    assert ours <= set(known("types", model))
