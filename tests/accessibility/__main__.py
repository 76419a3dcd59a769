"""Inside a session of its own: open the window, and do by ear what was asked for.

    /usr/bin/python3 -m tests.accessibility SHORT|LONG FOLDER -- COMMAND…

One line for each thing that went well; the exit status is 1 at the first that did not.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from tests.accessibility.ear import Ear, NotHeard
from tests.accessibility.job import CHANNELS, STARTED, first_start, publish, tabs, walk


def main() -> int:
    """Do the short or the long form."""
    form, folder, _, *command = sys.argv[1:]
    ear = Ear("Publisher")  # before the window: nothing of it is missed
    window = subprocess.Popen(command)
    acts: list[Callable[[], str]] = [
        lambda: publish(ear, CHANNELS),
        lambda: _forward(ear, command),
        lambda: tabs(ear),
    ]
    if form == "LONG":
        acts[0] = lambda: publish(ear, STARTED)  # those of the first start are all chosen
        acts = [lambda: first_start(ear, Path(folder) / "site"), *acts, lambda: walk(ear)]
    try:
        for act in acts:
            sys.stdout.write(f"{act()}\n")
            sys.stdout.flush()
    except NotHeard as problem:
        sys.stdout.write(f"{problem}\n")
        return 1
    finally:
        window.terminate()
        window.wait()
    return 0


def _forward(ear: Ear, command: list[str]) -> str:
    """Start again: the window comes forward, where no window manager gives it the keyboard."""
    ear.focused = None
    subprocess.run(command, check=True)
    ear.until(lambda: ear.focused, "the focus in the window that came forward")
    return "la fenêtre passe devant, et dit où est le clavier"


if __name__ == "__main__":
    sys.exit(main())
