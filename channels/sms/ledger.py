"""What became of each batch, kept in `progress` before the next one is sent.

People are kept as keyed digests. Each batch has a tag of its own, which OVHcloud shows again: by it
a batch whose answer got lost is looked for.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Final

from channels._recipients import digest
from publisher.channel import Progress

STEP: Final = "ledger"


def base_of(delivery_key: str) -> str:
    """Return the stem of the tags of one delivery, the same on each attempt."""
    return hashlib.sha256(delivery_key.encode()).hexdigest()[:14]


def tag_of(base: str, number: int) -> str:
    """Return the tag of one batch; OVHcloud takes twenty characters."""
    return f"{base}-{number}"


class Ledger:
    """One sending, whatever the number of attempts it takes."""

    def __init__(self, base: str, progress: Progress) -> None:
        self._base = base
        self._progress = progress
        self.begun = STEP in progress.known()
        known = json.loads(progress.known().get(STEP, "{}"))
        self.sent: list[str] = known.get("sent", "").split()
        self.refused: list[str] = known.get("refused", "").split()
        self.batches: int = known.get("batches", 0)  # that are done
        self.ids: list[int] = spread(known.get("ids", ""))
        self.armed: list[str] = known.get("armed", "").split()
        self._armed_at: str = known.get("armed_at", "")
        self._settled = {*self.sent, *self.refused}

    @property
    def tag(self) -> str:
        """The tag of the batch that is armed, or comes next."""
        return tag_of(self._base, self.batches + 1)

    @property
    def tags(self) -> list[str]:
        """The tags of what is done."""
        return [tag_of(self._base, number) for number in range(1, self.batches + 1)]

    @property
    def armed_at(self) -> datetime:
        """When the batch on the wire was armed, by our clock."""
        return datetime.fromisoformat(self._armed_at)

    def digest(self, address: str) -> str:
        """Return what stands for a person in this sending."""
        return digest(self._base, address)

    def waits(self, address: str) -> bool:
        """Whether this person has yet to be written to."""
        return self.digest(address) not in self._settled

    def arm(self, addresses: Iterable[str]) -> None:
        """Keep, before anything is sent, who is written to now."""
        self.armed = [self.digest(address) for address in addresses]
        self._armed_at = datetime.now(UTC).isoformat()
        self._save()

    def armed_now(self) -> None:
        """Count the time from now on: the clock was set back."""
        self._armed_at = datetime.now(UTC).isoformat()
        self._save()

    def disarm(self) -> None:
        """The batch surely did not leave."""
        self.armed, self._armed_at = [], ""
        self._save()

    def note(self, ids: Iterable[int], refused: frozenset[str]) -> None:
        """Say what became of the batch that was armed; `refused` are digests."""
        self.refused += [one for one in self.armed if one in refused]
        self.sent += [one for one in self.armed if one not in refused]
        self._settled.update(self.armed)
        self.ids += ids
        self.batches += 1
        self.disarm()

    def _save(self) -> None:
        told = {
            "sent": " ".join(self.sent),
            "refused": " ".join(self.refused),
            "batches": self.batches,
            "ids": ranges(self.ids),
            "armed": " ".join(self.armed),
            "armed_at": self._armed_at,
        }
        kept = {name: value for name, value in told.items() if value}
        self._progress.save(STEP, json.dumps(kept, separators=(",", ":")))


def ranges(ids: Iterable[int]) -> str:
    """Write many ids shortly: « 100-199 201 »."""
    spans: list[list[int]] = []
    for id in sorted(set(ids)):
        if spans and id == spans[-1][1] + 1:
            spans[-1][1] = id
        else:
            spans.append([id, id])
    return " ".join(f"{first}-{last}" if last > first else str(first) for first, last in spans)


def spread(text: str) -> list[int]:
    """Read what `ranges` wrote; raises `ValueError` for anything else."""
    ids: list[int] = []
    for span in text.split():
        first, _, last = span.partition("-")
        ids += range(int(first), int(last or first) + 1)
    return ids
