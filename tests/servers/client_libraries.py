"""What client libraries know of the parameters of their platforms, read out of their source.

They are not imported: what they would need to run is not installed.
"""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path

from tests.servers.installing import python

_LOCK = Path(__file__).with_name("client_libraries.lock")


def library(name: str) -> Path:
    """Return the folder of a package; raises `Uninstallable`."""
    home = python("client-libraries", _LOCK).parent.parent
    return next(found for found in home.rglob(name) if (found / "__init__.py").is_file())


def fields(file: Path, model: str) -> dict[str, bool]:
    """Return the fields of one class of pydantic's, and whether each is required."""
    return {
        told.target.id: _required(told.value)
        for told in _classes(file)[model].body
        if isinstance(told, ast.AnnAssign) and isinstance(told.target, ast.Name)
    }


@cache
def _classes(file: Path) -> dict[str, ast.ClassDef]:
    tree = ast.parse(file.read_text("utf-8"))
    return {node.name: node for node in tree.body if isinstance(node, ast.ClassDef)}


def _required(value: ast.expr | None) -> bool:
    """Whether a field has no default: `Field(…)` names one, or gives it first."""
    if not isinstance(value, ast.Call):
        return value is None
    named = any(word.arg == "default" for word in value.keywords)
    return (
        isinstance(value.func, ast.Name) and value.func.id == "Field" and not (named or value.args)
    )
