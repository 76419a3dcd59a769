"""`make torture`: every fault, as often as `ROUNDS` says, and the verdict as a table.

    make torture                                # a few minutes
    make torture ROUNDS=500 SEED=7              # the long form: 500 kills, the same ones again
    make torture ARGS="--only frozen"           # faults whose name contains a word
    make torture ROUNDS=500 ARGS="--write docs/reliability.md"

Exit status: 1 when anything was lost, shown twice or told wrongly.
"""

from __future__ import annotations

import argparse
import logging
import math
import os
import random
import sys
import tempfile
from pathlib import Path

from tests.torture import table
from tests.torture.scenarios import ALL, Scenario
from tests.torture.scene import Stage


def main() -> int:
    """Run, print and perhaps write the table."""
    options = _options()
    logging.getLogger().addHandler(logging.NullHandler())  # the engine's warnings are the game
    sys.stdout.write(f"ROUNDS={options.rounds} SEED={options.seed}\n{table.head()}\n")
    found: list[table.Row] = []
    with tempfile.TemporaryDirectory(prefix="torture-") as folder:
        stage = Stage(Path(folder))
        for scenario in ALL:
            if options.only in scenario.name:
                rows = _played(scenario, stage, options.seed, options.rounds)
                sys.stdout.write("".join(f"{table.line(row)}\n" for row in rows))
                sys.stdout.flush()
                found += rows
    if options.write:
        said = f"`make torture ROUNDS={options.rounds} SEED={options.seed}`"
        table.insert(f"{said}\n\n{table.markdown(found)}", options.write)
    return 0 if found and all(tally.clean for _, _, tally in found) else 1


def _played(scenario: Scenario, stage: Stage, seed: str, rounds: int) -> list[table.Row]:
    count = max(1, math.ceil(rounds * scenario.weight))
    return table.rows(scenario.name, scenario.play(stage, f"{seed}/{scenario.name}", count))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="make torture")
    parser.add_argument("--rounds", type=int, default=int(os.environ.get("ROUNDS") or 25))
    parser.add_argument("--seed", default=os.environ.get("SEED") or str(random.randrange(10**6)))  # noqa: S311
    parser.add_argument("--only", default="", help="faults whose name contains this")
    parser.add_argument("--write", type=Path, help="the document that holds the table")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
