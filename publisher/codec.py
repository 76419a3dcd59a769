"""Frozen values to JSON and back, by cattrs: one shape for the database, the journal and files."""

from __future__ import annotations

import json
from datetime import datetime, time
from typing import Any, TypeAlias, TypeVar

from cattrs.gen import make_dict_unstructure_fn, override
from cattrs.preconf.json import make_converter

from publisher.announcement import Image

JSON: TypeAlias = "dict[str, JSON] | list[JSON] | str | int | float | bool | None"
T = TypeVar("T")

_converter = make_converter(forbid_extra_keys=True)
_converter.register_structure_hook(datetime, lambda text, _: datetime.fromisoformat(text))
_converter.register_unstructure_hook(datetime, lambda moment: moment.isoformat())
_converter.register_structure_hook(time, lambda text, _: time.fromisoformat(text))
_converter.register_unstructure_hook(time, lambda wall: wall.isoformat())
# A whole picture is written as it was before there were parts: what is kept of it stays the same.
_converter.register_unstructure_hook(
    Image, make_dict_unstructure_fn(Image, _converter, crop=override(omit_if_default=True))
)


def encode(value: object) -> Any:
    """Turn a value of the domain into dicts, lists and strings."""
    return _converter.unstructure(value)


def decode(kind: type[T], encoded: Any) -> T:
    """Build a value of `kind` from what `encode` made; raises cattrs errors on another shape."""
    return _converter.structure(encoded, kind)


def canonical(encoded: object) -> str:
    """Write JSON in one way only (sorted keys, no spaces, UTF-8), for hashes and comparison."""
    return json.dumps(encoded, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
