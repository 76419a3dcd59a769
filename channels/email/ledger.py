"""What became of each recipient, kept in `progress` before the next one is written to.

People are kept as keyed digests: neither the database nor the journal learns who subscribes. One
write per recipient: it says that the one before is done and that this one is on the wire.
"""

from __future__ import annotations

import json
from typing import Final

from channels._recipients import digest
from publisher.channel import Progress

STEP: Final = "ledger"
PASSES: Final = 3  # times that somebody's server may say « later » before that is a no


class Ledger:
    """One mailing, whatever the number of attempts it takes."""

    def __init__(self, base: str, progress: Progress) -> None:
        self._base = base
        self._progress = progress
        self.begun = STEP in progress.known()
        known = json.loads(progress.known().get(STEP, "{}"))
        self.sent: list[str] = known.get("sent", "").split()
        self.refused: list[str] = known.get("refused", "").split()
        self.doubtful: list[str] = known.get("doubtful", "").split()
        self.late: dict[str, int] = known.get("late", {})
        self._armed: str = known.get("armed", "")
        self._asked: bool = known.get("asked", False)
        self._begin()
        self._settled = {*self.sent, *self.refused, *self.doubtful}

    def _begin(self) -> None:
        if self._armed:  # an attempt died while this one was on the wire
            self.doubtful.append(self._armed)
        elif self._asked:  # a person saw the doubts and said to send again
            self.doubtful = []
        self._armed, self._asked = "", False

    def digest(self, address: str) -> str:
        """Return the same ten letters for a person in this mailing, and others in another."""
        return digest(self._base, address)

    def waits(self, address: str) -> bool:
        """Whether this person is still to be written to."""
        return self.digest(address) not in self._settled

    def arm(self, address: str) -> None:
        """Keep, before anything is sent, who is written to now."""
        self._armed = self.digest(address)
        self._save()

    def note(self, address: str, place: list[str]) -> None:
        """Say what became of the one who was armed; kept with the next arming or with `close`."""
        digest = self.digest(address)
        place.append(digest)
        self._settled.add(digest)
        self.late.pop(digest, None)
        self._armed = ""

    def later(self, address: str) -> bool:
        """Note a « later »; False when that was said so often that it is a no."""
        digest = self.digest(address)
        self.late[digest] = self.late.get(digest, 0) + 1
        self._armed = ""
        if self.late[digest] < PASSES:
            return True
        self.note(address, self.refused)
        return False

    def disarm(self) -> None:
        """The one who was armed surely got nothing."""
        self._armed = ""

    def ask(self) -> None:
        """Keep that a person is about to be asked what to do with the doubtful ones."""
        self._asked = True
        self._save()

    def close(self) -> None:
        """Keep what is known now."""
        self._save()

    def _save(self) -> None:
        told = {
            "sent": " ".join(self.sent),
            "refused": " ".join(self.refused),
            "doubtful": " ".join(self.doubtful),
            "late": self.late,
            "armed": self._armed,
            "asked": self._asked,
        }
        kept = {name: value for name, value in told.items() if value}
        self._progress.save(STEP, json.dumps(kept, separators=(",", ":")))
