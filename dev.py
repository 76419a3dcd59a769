"""The set-up and the chores of Publisher: `python3 dev.py run | test | check | …`.

It needs nothing but Python 3.11: no pip, no venv package, no library. It looks for the system
libraries that are missing and lets apt install just those (elsewhere it says what to install),
makes `.venv`, installs what requirements.lock lists, checked by hash, and then does what was asked.
A stamp in `.venv` says that nothing changed since, so that a repeated call starts at once.
`make run` and `make test` call it; on Windows: `py dev.py run`.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

from bootstrap.environment import LOCK, ROOT, VENV, environment, is_fresh, pip, program, venv_works
from bootstrap.needs import (
    FONT_NEEDS,
    PAPER_NEEDS,
    QT_NEEDS,
    READER_NEEDS,
    SERVER_NEEDS,
    VENV_NEEDS,
    WINDOW_NEEDS,
    Need,
)
from bootstrap.speech import stop, tell
from bootstrap.system import system_packages

OLDEST = (3, 11)
UV = "uv==0.13.9"  # only for `lock`
CHECKS = (
    ("ruff", "check", "."),
    ("ruff", "format", "--check", "."),
    ("mypy",),
    ("lint-imports",),
)


def main(arguments: list[str]) -> int:
    """Do one chore; returns the exit status."""
    if sys.version_info < OLDEST:
        stop("Il faut Python 3.11 ou plus récent (https://www.python.org/downloads/).")
    if not arguments or arguments[0] not in CHORES:
        tell(f"Usage : python3 dev.py {' | '.join(CHORES)}")
        return 2
    os.chdir(ROOT)
    keep_bytecode()
    return CHORES[arguments[0]](arguments[1:])


def run(arguments: list[str]) -> int:
    """Open Publisher; where there is no screen, publish the example without a window."""
    screen = has_screen(os.environ, sys.platform)
    set_up(QT_NEEDS + WINDOW_NEEDS + PAPER_NEEDS if screen else ())
    if screen:
        return become(program("publisher-desktop"), *arguments)
    return become(program("python"), "-m", "publisher.cli.rehearsal", *arguments)


def test(arguments: list[str]) -> int:
    """Run every check and every test; `arguments` go to pytest."""
    set_up(QT_NEEDS + FONT_NEEDS + PAPER_NEEDS, SERVER_NEEDS + READER_NEEDS)
    wrong = failed_checks()
    return name_failed(wrong) or (pytest(arguments) if arguments else whole_suite())


def pytest(arguments: Sequence[str]) -> int:
    """Run some tests; returns the exit status."""
    return subprocess.run([program("python"), "-m", "pytest", *arguments], check=False).returncode


def whole_suite() -> int:
    """Run all tests in two processes at once: the channels wait for servers, the rest computes.

    What the second one says follows when both have ended. Returns the worse exit status.
    """
    first, second = (
        [*what, "-o", f"cache_dir=.pytest_cache/{name}"]
        for name, what in (("channels", ["tests/channels"]), ("rest", ["--ignore=tests/channels"]))
    )
    with tempfile.TemporaryFile() as said:
        call = [str(program("python")), "-m", "pytest", *second]
        beside = subprocess.Popen(call, stdout=said, stderr=subprocess.STDOUT)
        status = pytest(first)
        other = beside.wait()
        said.seek(0)
        sys.stdout.flush()
        shutil.copyfileobj(said, sys.stdout.buffer)
    return max(status, other, key=abs)


def check(_: list[str]) -> int:
    """Run the linter, the formatter, the type checker and the contracts between packages."""
    set_up()
    return name_failed(failed_checks())


def lock(arguments: list[str]) -> int:
    """Write requirements.lock from pyproject.toml; `--upgrade` takes the newest versions."""
    set_up()
    tools = VENV / "uv"
    pip("install", "--upgrade", "--target", str(tools), UV)
    command = [
        *(str(tools / "bin" / "uv"), "pip", "compile", "--universal", "--python-version", "3.11"),
        *("--generate-hashes", "--no-annotate", "--no-header", "--no-emit-index-url", "--quiet"),
        *("--group", "dev", "--extra", "team", "pyproject.toml", "-o", str(LOCK), *arguments),
    ]
    return subprocess.run(
        command, check=False, env={**os.environ, "UV_SYSTEM_CERTS": "1"}
    ).returncode


def screenshots(arguments: list[str]) -> int:
    """Take the pictures of the window that the README shows."""
    screen = has_screen(os.environ, sys.platform)
    set_up(QT_NEEDS + FONT_NEEDS + (WINDOW_NEEDS if screen else ()))
    return become(
        program("python"), "-m", "tests.screenshots", *(arguments or ["docs/screenshots"])
    )


def translations(_: list[str]) -> int:
    """Bring the Qt Linguist files up to date with what the source says to people."""
    set_up(QT_NEEDS)
    return become(program("python"), "-m", "tests.translations")


def bench(arguments: list[str]) -> int:
    """Measure what history costs; or `restart`, `pictures`, `loop` or `spelling`."""
    in_a_window = arguments[:1] in (["loop"], ["spelling"])
    set_up(QT_NEEDS + FONT_NEEDS if in_a_window else ())
    known = in_a_window or arguments[:1] in (["restart"], ["pictures"])
    room, *rest = arguments if known else ["growth", *arguments]
    return become(program("python"), "-m", f"benchmarks.{room}", *rest)


def accessibility(_: list[str]) -> int:
    """Do the main job, and walk through the window, as a screen reader of the system meets it."""
    set_up(QT_NEEDS + FONT_NEEDS + READER_NEEDS)
    return become(program("python"), "-m", "tests.accessibility.session")


def torture(arguments: list[str]) -> int:
    """Prove that nothing is lost, doubled or lied about; ROUNDS and SEED are read by it."""
    set_up()
    return become(program("python"), "-m", "tests.torture", *arguments)


CHORES: dict[str, Callable[[list[str]], int]] = {
    "run": run,
    "test": test,
    "check": check,
    "lock": lock,
    "screenshots": screenshots,
    "translations": translations,
    "bench": bench,
    "torture": torture,
    "accessibility": accessibility,
}


def set_up(needed: Iterable[Need] = (), wished: Iterable[Need] = ()) -> None:
    """Bring the system and `.venv` up to date; stops when something needed cannot be had."""
    fresh = is_fresh()
    system_packages((*needed, *(() if fresh or venv_works() else VENV_NEEDS)), wished)
    if not fresh:
        environment()


def keep_bytecode() -> None:
    """Let what is started keep its bytecode in `.venv`, also where the machine wants none.

    Without it each start of the command compiles all of its libraries anew: 1.3 s instead of 0.5.
    """
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    os.environ["PYTHONPYCACHEPREFIX"] = str(VENV / "bytecode")


def failed_checks() -> list[str]:
    """Run every check, whatever the others found; returns the lines of those that failed."""
    return [
        " ".join((name, *rest))
        for name, *rest in CHECKS
        if subprocess.run([program(name), *rest], check=False).returncode != 0
    ]


def name_failed(wrong: list[str]) -> int:
    """Name the checks that failed, below all that was printed; returns the exit status."""
    for line in wrong:
        tell(f"Échec de : {line}")
    return 1 if wrong else 0


def has_screen(variables: Mapping[str, str], platform: str) -> bool:
    """Whether a window can open here."""
    if platform in ("win32", "darwin"):
        return True
    return bool(variables.get("DISPLAY") or variables.get("WAYLAND_DISPLAY"))


def become(command: Path, *arguments: str) -> int:
    """Hand this process over to a program, so that signals and exit status are its own."""
    if os.name != "nt":
        os.execv(command, [str(command), *arguments])
    return subprocess.run([command, *arguments], check=False).returncode


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
