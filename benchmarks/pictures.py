"""What the pictures of one announcement cost for twenty channels, as a ratio to one channel.

    make bench ARGS=pictures

All lanes start together, as in the engine; "alone" is what each lane making its own would cost.
The master is a synthetic photograph of 12 megapixels. Best of three; the ratio is to be read.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from importlib import import_module
from typing import Final

from PIL import Image, ImageFilter

from channels._copies import FETCHED, ON_CARDS
from channels.threads.rendering import LIMITS as THREADS
from publisher.framing import PictureLimits
from publisher.images import Fitted, fit, normalise
from publisher.images.pixels import encoded
from publisher.storage.fittings import Fittings

ROOMS: Final = (
    "x.pictures", "linkedin.pictures", "bluesky.pictures", "wordpress.pictures", "drupal.pictures",
    "_plone.pictures", "facebook.photos", "telegram.messages", "discord.channel", "feed.picture",
    "cap.pictures", "by_hand.preparing", "apprise.channel", "email.channel", "practice.channel",
    "slack.pictures",
)  # fmt: skip
WHOLE: Final = PictureLimits(max_side=1600, max_bytes=4_000_000, formats=("image/jpeg",))


def main() -> None:
    """Measure one lane, and all of them, with and without what they share."""
    master = _master()
    lanes = _limits()
    one = _best(lambda: _shared(master, lanes[:1]))
    shared = _best(lambda: _shared(master, lanes))
    alone = _best(lambda: _alone(master, lanes))
    sys.stdout.write(f"{'':24}{'time':>10}{'ratio':>8}\n")
    for name, took in (
        ("1 channel", one),
        (f"{len(lanes)} channels, shared", shared),
        (f"{len(lanes)} channels, alone", alone),
    ):
        sys.stdout.write(f"{name:24}{took * 1000:7.0f} ms{took / one:8.2f}\n")
    fittings = Fittings()
    _shared(master, lanes, fittings)
    sys.stdout.write(f"{fittings.made} pictures were encoded for {len(lanes)} channels\n")


def _limits() -> list[PictureLimits]:
    """Collect what the channels really ask for: twenty, Facebook's size first."""
    rooms = {room: import_module(f"channels.{room}").LIMITS for room in ROOMS}
    first = rooms.pop("facebook.photos")
    return [first, *rooms.values(), THREADS, FETCHED, ON_CARDS, WHOLE]


def _shared(
    master: bytes, lanes: list[PictureLimits], fittings: Fittings | None = None
) -> list[Fitted]:
    fittings = fittings or Fittings()
    return _together([partial(fittings.fitted, "0", lane, None, lambda: master) for lane in lanes])


def _alone(master: bytes, lanes: list[PictureLimits]) -> list[Fitted]:
    return _together([partial(fit, master, lane) for lane in lanes])


def _together(works: list[Callable[[], Fitted]]) -> list[Fitted]:
    with ThreadPoolExecutor(len(works)) as pool:
        return [ended.result() for ended in [pool.submit(work) for work in works]]


def _best(run: Callable[[], object]) -> float:
    times = []
    for _ in range(3):
        began = time.perf_counter()
        run()
        times.append(time.perf_counter() - began)
    return min(times)


def _master() -> bytes:
    """Make something with the grain of a photograph."""
    grain = Image.effect_noise((4096, 3072), 60).filter(ImageFilter.GaussianBlur(2))
    sky = Image.linear_gradient("L").resize(grain.size)
    return normalise(encoded(Image.merge("RGB", (grain, sky, grain)), "image/jpeg", 90)).content


if __name__ == "__main__":
    main()
