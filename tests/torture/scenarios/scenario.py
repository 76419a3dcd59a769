"""What a scenario is: a name, and rounds that leave a verdict for each kind of platform."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Protocol

from tests.torture.scene import Scene, Stage
from tests.torture.sink import KINDS
from tests.torture.verdict import Tally, judge

Verdicts = dict[str, Tally]  # by kind of platform


class Play(Protocol):
    """Plays rounds of one fault; all that is random comes from the seed.

    `kinds` is for scenarios in which each platform has a scene of its own.
    """

    def __call__(
        self, stage: Stage, seed: str, rounds: int, kinds: Sequence[str] = KINDS
    ) -> Verdicts: ...


@dataclass(frozen=True, slots=True)
class Scenario:
    """One fault."""

    name: str
    play: Play
    weight: float = 0.02  # rounds in a form, as a part of those of the kills


def added(verdicts: list[Verdicts]) -> Verdicts:
    """Add the verdicts of several rounds."""
    kinds = {kind: Tally() for verdict in verdicts for kind in verdict}
    for verdict in verdicts:
        for kind, tally in verdict.items():
            kinds[kind] += tally
    return kinds


def repeated(round: Callable[[Stage, str], Verdicts]) -> Play:
    """Play a round on all platforms at once, as often as is asked."""

    def play(stage: Stage, seed: str, rounds: int, kinds: Sequence[str] = KINDS) -> Verdicts:
        del kinds
        return added([round(stage, f"{seed}/{number}") for number in range(rounds)])

    return play


def each_kind(act: Callable[[Scene, str], None], *, together: bool = False) -> Play:
    """Play a round on each platform in a scene of its own, as often as is asked.

    `together`: at the same time, where a round is spent in waiting.
    """

    def one(stage: Stage, seed: str, kind: str) -> Verdicts:
        with stage.scene(f"{seed}/{kind}") as scene:
            act(scene, kind)
            return {kind: judge(scene)[kind]}

    def play(stage: Stage, seed: str, rounds: int, kinds: Sequence[str] = KINDS) -> Verdicts:
        with ThreadPoolExecutor(len(kinds) if together else 1) as pool:
            played = [
                pool.submit(one, stage, f"{seed}/{number}", kind)
                for number in range(rounds)
                for kind in kinds
            ]
            return added([each.result() for each in played])

    return play
