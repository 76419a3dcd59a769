"""Errors as Graph writes them."""

from __future__ import annotations

from typing import Any


class GraphTrouble(Exception):
    """One refusal; `status` is the HTTP status that carries it."""

    def __init__(
        self,
        code: int,
        message: str,
        *,
        subcode: int = 0,
        status: int = 400,
        transient: bool = False,
    ) -> None:
        super().__init__(message)
        self.code = code
        self.subcode = subcode
        self.status = status
        self.transient = transient

    def body(self) -> dict[str, Any]:
        """The JSON object that Graph answers."""
        error: dict[str, Any] = {
            "message": f"(#{self.code}) {self}",
            "type": "OAuthException",
            "code": self.code,
            "fbtrace_id": "AbCdEfGhIjK",
        }
        if self.subcode:
            error["error_subcode"] = self.subcode
        if self.transient:
            error["is_transient"] = True
        return {"error": error}


def missing(id: str, verb: str) -> GraphTrouble:
    """What Graph says of an object that is gone, or that the token may not see."""
    return GraphTrouble(
        100,
        f"Unsupported {verb} request. Object with ID '{id}' does not exist, cannot be loaded due to"
        " missing permissions, or does not support this operation",
        subcode=33,
    )
