"""Pictures as channels take them, made once and shared by the lanes of this process.

They are kept in memory only: what is fitted is the same for the same master, so that a process that
starts again, or another worker, makes the same bytes in a fraction of a second.
"""

from __future__ import annotations

import threading
from collections import Counter, OrderedDict
from collections.abc import Callable, Hashable, Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final, TypeVar

from publisher.announcement import Crop
from publisher.framing import PictureLimits

if TYPE_CHECKING:
    from PIL.Image import Image

    from publisher.images import Fitted

T = TypeVar("T")
MOST_BYTES: Final = 64 * 1024 * 1024


class Fittings:
    """Safe from several threads; those who want the same at the same time wait for the first."""

    def __init__(self, most_bytes: int = MOST_BYTES) -> None:
        self.made = 0  # pictures that were encoded, and not given again
        self._most = most_bytes
        self._lock = threading.Lock()
        self._kept: OrderedDict[Hashable, tuple[object, int]] = OrderedDict()  # value and bytes
        self._bytes = 0
        self._flights: dict[Hashable, Future[object]] = {}
        self._tables: dict[str, _Table] = {}
        self._users: Counter[str] = Counter()

    def fitted(
        self,
        sha256: str,
        limits: PictureLimits,
        focal: tuple[float, float] | None,
        read: Callable[[], bytes],
        crop: Crop | None = None,
    ) -> Fitted:
        """Return a fitting of the picture `sha256`; raises as `fit` does.

        `read` gives its master, of which it may be a part (`crop`).
        """
        # Not before a picture is wanted: it takes its time to import.
        from publisher.images import fit  # noqa: PLC0415  # Pillow takes its time

        def make() -> Fitted:
            return fit(read(), limits, focal, crop, share=table)

        with self._table(sha256) as table:
            return self.once((sha256, limits, focal), make, lambda fitted: len(fitted.content))

    def once(self, key: Hashable, make: Callable[[], T], weigh: Callable[[T], int]) -> T:
        """Return what is kept, or what another thread makes just now, or make it."""
        with self._lock:
            if key in self._kept:
                self._kept.move_to_end(key)
                return self._kept[key][0]  # type: ignore[return-value]  # the key says what it is
            flight = self._flights.get(key)
            first = flight is None
            if flight is None:
                flight = self._flights[key] = Future()
        if not first:
            return flight.result()  # type: ignore[return-value]  # the key says what it is
        try:
            made = make()
        except BaseException as failure:
            with self._lock:
                del self._flights[key]
            flight.set_exception(failure)
            raise
        with self._lock:
            del self._flights[key]
            self._keep(key, made, weigh(made))
        flight.set_result(made)
        return made

    def _keep(self, key: Hashable, value: object, weight: int) -> None:
        self._kept[key] = value, weight
        self._bytes += weight
        while self._bytes > self._most:
            _, (_, dropped) = self._kept.popitem(last=False)
            self._bytes -= dropped

    @contextmanager
    def _table(self, sha256: str) -> Iterator[_Table]:
        """Lend the decoded master to all who work on it now; the last one leaves it to memory."""
        with self._lock:
            table = self._tables.setdefault(sha256, _Table(self, sha256))
            self._users[sha256] += 1
        try:
            yield table
        finally:
            with self._lock:
                self._users[sha256] -= 1
                if not self._users[sha256]:
                    del self._users[sha256], self._tables[sha256]


class _Table:
    """One master, while somebody works on it: a `publisher.images.fitting.Share`."""

    def __init__(self, fittings: Fittings, sha256: str) -> None:
        self._fittings = fittings
        self._sha256 = sha256
        self._lock = threading.Lock()
        self._pixels: Image | None = None

    def pixels(self, develop: Callable[[], Image]) -> Image:
        with self._lock:
            if self._pixels is None:
                self._pixels = develop()
            return self._pixels

    def once(self, key: Hashable, make: Callable[[], bytes]) -> bytes:
        def made() -> bytes:
            self._fittings.made += 1
            return make()

        return self._fittings.once((self._sha256, key), made, len)
