"""Frozen values to JSON and back, by cattrs: one shape for the database, the journal and files."""

from __future__ import annotations

import json
from datetime import datetime, time
from typing import Any, TypeAlias, TypeVar

from cattrs.preconf.json import make_converter

JSON: TypeAlias = "dict[str, JSON] | list[JSON] | str | int | float | bool | None"
T = TypeVar("T")

_converter = make_converter(forbid_extra_keys=True)
_converter.register_structure_hook(datetime, lambda text, _: datetime.fromisoformat(text))
_converter.register_unstructure_hook(datetime, lambda moment: moment.isoformat())
_converter.register_structure_hook(time, lambda text, _: time.fromisoformat(text))
_converter.register_unstructure_hook(time, lambda wall: wall.isoformat())


def encode(value: object) -> Any:
    """Turn a value of the domain into dicts, lists and strings."""
    return _converter.unstructure(value)


def decode(kind: type[T], encoded: Any) -> T:
    """Build a value of `kind` from what `encode` made; raises cattrs errors on another shape."""
    return _converter.structure(encoded, kind)


def canonical(encoded: object) -> str:
    """Write JSON in one way only (sorted keys, no spaces, UTF-8), for hashes and comparison."""
    return json.dumps(encoded, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
