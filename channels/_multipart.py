"""A form with one large file in it, sent piece by piece: `requests` would read it whole."""

from __future__ import annotations

import secrets
from collections.abc import Iterator, Mapping
from typing import Final

from channels._films import Streamed, Told

_END: Final = "\r\n"


class StreamedForm(Streamed):
    """Give it to `requests` as `data`, with its `headers`; it knows its length."""

    def __init__(
        self, fields: Mapping[str, str], name: str, file_name: str, media_type: str, file: Told
    ) -> None:
        mark = secrets.token_hex(16)
        self.headers = {"Content-Type": f"multipart/form-data; boundary={mark}"}
        written = [
            f'--{mark}{_END}Content-Disposition: form-data; name="{field}"{_END}{_END}{value}{_END}'
            for field, value in fields.items()
        ]
        disposition = f'form-data; name="{name}"; filename="{file_name}"'
        written += [f"--{mark}{_END}Content-Disposition: {disposition}{_END}"]
        written += [f"Content-Type: {media_type}{_END}{_END}"]
        self._head = "".join(written).encode()
        self._file = file
        self._tail = f"{_END}--{mark}--{_END}".encode()

    def __len__(self) -> int:
        return len(self._head) + len(self._file) + len(self._tail)

    def __iter__(self) -> Iterator[bytes]:
        yield self._head
        yield from self._file
        yield self._tail
