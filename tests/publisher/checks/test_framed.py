"""What is said of pictures that a channel cuts or shrinks."""

from __future__ import annotations

import pytest

from publisher.announcement import Image
from publisher.checks.framed import problems
from publisher.framing import CARD, PictureLimits
from publisher.rendition import Rendition

ON_CARD = PictureLimits(max_side=1200, narrowest=CARD, widest=CARD)
SMALL = PictureLimits(max_side=1200)


def told(
    width: int, height: int, limits: PictureLimits | None, focal: tuple[float, float] | None = None
) -> dict[str, str]:
    given = Image("0" * 64, "image/jpeg", width, height, "Rue", name="rue", focal=focal)
    sent = Rendition(announcement_id="1", language="fr", text="", images=(given,))
    return {found.code: found.message for found in problems("Bluesky", sent, limits)}


@pytest.mark.parametrize(
    ("width", "height", "limits", "focal", "codes"),
    [
        (1600, 900, ON_CARD, None, []),
        (1600, 1200, ON_CARD, None, ["picture_cut"]),
        (1600, 1200, ON_CARD, (0.5, 0.2), []),
        (1200, 1600, ON_CARD, (0.5, 0.2), ["picture_cut"]),
        (4096, 400, SMALL, None, ["picture_small"]),
        (1000, 150, SMALL, None, []),  # small everywhere
        (4096, 400, None, None, []),
    ],
)
def test_problems(
    width: int,
    height: int,
    limits: PictureLimits | None,
    focal: tuple[float, float] | None,
    codes: list[str],
) -> None:
    assert list(told(width, height, limits, focal)) == codes


def test_it_is_said_how_much() -> None:
    assert told(1600, 1200, ON_CARD)["picture_cut"].startswith(
        "Bluesky coupe 30 % de l'image « rue »"
    )
    assert "1200 × 117 pixels sur Bluesky" in told(4096, 400, SMALL)["picture_small"]
