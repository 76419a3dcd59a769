"""Pictures are made once, whoever wants them, and however many at the same time."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from publisher.errors import InputError
from publisher.framing import PictureLimits
from publisher.images import Fitted, fit
from publisher.storage.fittings import Fittings
from tests.builders import jpeg

PHOTO = jpeg(900, 600)
SMALL = PictureLimits(max_side=300)
SQUARE = PictureLimits(narrowest=1, widest=1, max_side=200)


def fitted(
    fittings: Fittings, limits: PictureLimits, focal: tuple[float, float] | None = None
) -> Fitted:
    return fittings.fitted("a" * 64, limits, focal, lambda: PHOTO)


def test_twice_the_same_is_made_once_and_the_same_as_alone() -> None:
    fittings = Fittings()
    assert fitted(fittings, SMALL) == fitted(fittings, SMALL) == fit(PHOTO, SMALL)
    assert fittings.made == 1
    # Other limits, the same picture in the end.
    assert fitted(fittings, PictureLimits(max_side=300, max_bytes=9_000_000)) == fit(PHOTO, SMALL)
    assert fittings.made == 1
    fitted(fittings, SQUARE)
    fitted(fittings, SQUARE, (0.0, 0.5))
    assert fittings.made == 3


def test_all_who_ask_at_once_wait_for_the_first() -> None:
    fittings, many = Fittings(), 8
    together, reads = threading.Barrier(many), []

    def read() -> bytes:
        reads.append(1)
        return PHOTO

    def lane(_: int) -> Fitted:
        together.wait(30)
        return fittings.fitted("b" * 64, SMALL, None, read)

    with ThreadPoolExecutor(many) as lanes:
        assert set(lanes.map(lane, range(many))) == {fit(PHOTO, SMALL)}
    assert (fittings.made, len(reads)) == (1, 1)


def test_a_failure_is_told_to_all_and_not_kept() -> None:
    fittings = Fittings()
    with pytest.raises(InputError):
        fitted(fittings, PictureLimits(max_bytes=10))

    def gone() -> bytes:
        raise InputError("partie")

    with pytest.raises(InputError, match="partie"):
        fittings.fitted("c" * 64, SMALL, None, gone)
    assert fittings.fitted("c" * 64, SMALL, None, lambda: PHOTO).width == 300


def test_memory_is_bounded_and_the_oldest_goes_first() -> None:
    one = len(fit(PHOTO, SMALL).content)
    fittings = Fittings(most_bytes=2 * one + one // 2)  # a fitting, and what it was made of
    first = fitted(fittings, SMALL)
    fitted(fittings, SMALL)
    assert fittings.made == 1
    fitted(fittings, PictureLimits(max_side=290))
    assert fitted(fittings, SMALL) == first
    assert fittings.made == 3
