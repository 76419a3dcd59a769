"""What one publication costs after a long history, as a ratio to what it cost at the beginning.

    make bench                # 10,000 entries
    make bench ARGS=3000

Times are medians of 25 publications on this machine; the ratio is what is to be read.
"""

from __future__ import annotations

import statistics
import sys
import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

from publisher import registry
from publisher.announcement import Announcement
from publisher.channel import Access, Channel
from publisher.settings import parse

EARLY, SAMPLE = 100, 25
START = datetime(2020, 1, 1, 8, tzinfo=UTC)
BASE_URL = "https://www.ville.example"


class Nothing:
    """No credentials, no pictures, no earlier steps."""

    def read(self, name: str) -> bytes:
        raise LookupError(name)

    def known(self) -> dict[str, str]:
        return {}

    def save(self, step: str, remote_id: str) -> None:
        del step, remote_id

    def report(self, done: int, total: int) -> None:
        del done, total


def main() -> None:
    """Measure the website and the feed, one after the other."""
    last = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    sys.stdout.write(f"{'':10}{'at 100':>12}{f'at {last}':>12}{'ratio':>8}\n")
    for kind in ("website", "feed"):
        with tempfile.TemporaryDirectory() as folder:
            early, late = _measured(_opened(kind, Path(folder)), last)
        row = f"{kind:10}{early * 1000:9.1f} ms{late * 1000:9.1f} ms{late / early:8.2f}\n"
        sys.stdout.write(row)


def _opened(kind: str, folder: Path) -> Channel:
    adapter = registry.kind(kind)
    settings: object = parse(adapter.settings_type, {"folder": str(folder), "base_url": BASE_URL})
    nothing = Nothing()
    return adapter(settings, Access(name=kind, secrets=nothing, media=nothing))  # type: ignore[arg-type]  # neither is asked


def _measured(channel: Channel, last: int) -> tuple[float, float]:
    times = [_published(channel, number) for number in range(last + SAMPLE)]
    return statistics.median(times[EARLY : EARLY + SAMPLE]), statistics.median(times[-SAMPLE:])


def _published(channel: Channel, number: int) -> float:
    written = Announcement(
        id=f"{number:06}aaaaaa",
        title=f"Annonce {number}",
        summary="La rue est fermée ; les piétons passent.",
        body="La rue est **fermée** à la circulation.\n\n- Déviation par la rue Haute\n",
        tags=("travaux", f"quartier {number % 12}"),
        dated=START + timedelta(hours=number * 6),
        canonical_url=f"{BASE_URL}/annonce/{number}/",
    )
    rendition = channel.render(written)
    began = time.perf_counter()
    channel.publish(rendition, f"cle-{number}", Nothing())
    return time.perf_counter() - began


if __name__ == "__main__":
    main()
