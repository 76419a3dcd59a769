"""The set-up: what the two commands promise, as far as one machine can show it."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

import dev
from bootstrap import needs, system
from bootstrap.environment import LOCK, ROOT
from bootstrap.needs import Need, present

PYTHON = sys.executable
needs_a_shell = pytest.mark.skipif(os.name == "nt", reason="a POSIX shell script")


def dev_py(*arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
    """Call dev.py as a person does, from elsewhere."""
    return subprocess.run(
        [PYTHON, str(ROOT / "dev.py"), *arguments],
        cwd="/",
        env={**os.environ, **variables},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize("arguments", [[], ["danse"]])
def test_an_unknown_chore_is_one_sentence(arguments: list[str]) -> None:
    told = dev_py(*arguments)
    assert told.returncode == 2
    assert told.stderr == f"Usage : python3 dev.py {' | '.join(dev.CHORES)}\n"


def test_what_dev_py_starts_keeps_its_bytecode_beside_no_source(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    monkeypatch.setenv("PYTHONPYCACHEPREFIX", "")
    monkeypatch.setattr(dev, "VENV", tmp_path)
    dev.keep_bytecode()
    (tmp_path / "alone.py").touch()
    subprocess.run([PYTHON, "-c", "import alone"], cwd=tmp_path, check=True)
    assert list((tmp_path / "bytecode").rglob("alone*.pyc"))
    assert not (tmp_path / "__pycache__").exists()


def test_make_knows_every_chore() -> None:
    rules = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = re.search(r"^\.PHONY: (.+)$", rules, re.MULTILINE)
    assert targets
    assert targets[1].split() == list(dev.CHORES)


@needs_a_shell
def test_ci_runs_make_test_and_hands_its_failure_on(tmp_path: Path) -> None:
    program(tmp_path, "make", 'echo "make $* CI=$CI"; exit 3')
    ran = subprocess.run(
        [str(ROOT / ".ci" / "run")],
        env={"PATH": f"{tmp_path}:{os.environ['PATH']}"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.stdout == "make test CI=true\n"
    assert ran.returncode == 3


@pytest.mark.parametrize(
    ("platform", "variables", "expected"),
    [
        ("linux", {}, False),
        ("linux", {"DISPLAY": ""}, False),
        ("linux", {"DISPLAY": ":0"}, True),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, True),
        ("darwin", {}, True),
        ("win32", {}, True),
    ],
)
def test_a_screen_is_recognised(platform: str, variables: dict[str, str], expected: bool) -> None:
    assert dev.has_screen(variables, platform) is expected


def test_set_up_uses_the_standard_library_alone() -> None:
    """It runs before anything is installed: -S and -I leave nothing else within reach."""
    names = "bootstrap.needs, bootstrap.system, bootstrap.environment, dev"
    script = f"import sys; sys.path.insert(0, {str(ROOT)!r}); import {names}"
    subprocess.run([PYTHON, "-S", "-I", "-c", script], check=True)


def test_the_lock_holds_every_dependency_with_hashes() -> None:
    text = LOCK.read_text(encoding="utf-8")
    entries = [entry for entry in text.replace("\\\n", "").splitlines() if entry[:1].isalnum()]
    assert all("==" in entry and "--hash=sha256:" in entry for entry in entries)
    locked = {normal(re.split(r"[^A-Za-z0-9._-]", entry)[0]) for entry in entries}
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    asked = [
        *project["project"]["dependencies"],
        *project["project"]["optional-dependencies"]["team"],
        *project["dependency-groups"]["dev"],
        *project["build-system"]["requires"],
    ]
    assert {normal(re.split(r"[^A-Za-z0-9._-]", name)[0]) for name in asked} <= locked


def normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def test_what_is_there_is_seen_and_what_is_not_is_not(tmp_path: Path) -> None:
    (tmp_path / "8.2").mkdir()
    assert present(Need("sh", "sh")) or os.name == "nt"
    assert present(Need("dossier", f"{tmp_path}/*"))
    assert present(Need("module", "module:venv"))
    assert not present(Need("absent", "libpublisher-absent.so.9"))
    assert not present(Need("absent", "publisher-absent"))
    assert not present(Need("absent", f"{tmp_path}/9.*"))
    assert not present(Need("absent", "module:publisher_absent"))


def test_every_need_has_a_package_name_that_apt_takes() -> None:
    every = (
        *needs.VENV_NEEDS,
        *needs.QT_NEEDS,
        *needs.WINDOW_NEEDS,
        *needs.PAPER_NEEDS,
        *needs.FONT_NEEDS,
        *needs.SERVER_NEEDS,
    )
    assert all(re.fullmatch(r"[a-z0-9][a-z0-9.+-]+", need.package) for need in every)
    assert len({need.package for need in every}) == len(every)


# The shell script that installs, with an apt-get that only writes down what it was asked


def program(folder: Path, name: str, script: str) -> None:
    path = folder / name
    path.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    path.chmod(0o755)


APT = """
echo "$@" >>"$LOG"
case "$*" in *inconnu*) exit 100 ;; esac
case "$*" in *"-s "*) exit 0 ;; esac
case "$*" in *" -y "*) "$POLICY" && exit 1; [ $? = 101 ] || exit 1 ;; esac
case "$*" in *casse*) exit 100 ;; esac
exit 0
"""


def install(folder: Path, *names: str, wished: str = "") -> tuple[int, list[str]]:
    """Run the script on a policy file of this test; returns its status and apt's orders."""
    bin_folder = folder / "bin"
    bin_folder.mkdir()
    program(bin_folder, "apt-get", APT)
    ran = subprocess.run(
        ["/bin/sh", "-c", system.INSTALL, "sh", *names],
        env={
            "PATH": f"{bin_folder}:{os.environ['PATH']}",
            "POLICY": str(folder / "policy-rc.d"),
            "LOG": str(folder / "log"),
            "WISHED": wished,
        },
        check=False,
        capture_output=True,
    )
    orders = (folder / "log").read_text(encoding="utf-8").splitlines()
    return ran.returncode, [order for order in orders if " -s " not in f" {order}"]


@needs_a_shell
def test_no_service_starts_and_the_machines_own_policy_comes_back(tmp_path: Path) -> None:
    program(tmp_path, "policy-rc.d", "exit 104")
    status, [update, order] = install(tmp_path, "libgl1", wished="xvfb inconnu postgresql")
    assert status == 0  # apt's double fails when a service could have started
    assert update == "update -qq"  # one package is not known: perhaps the lists are old
    assert order.split()[-3:] == ["libgl1", "xvfb", "postgresql"]
    assert subprocess.run([tmp_path / "policy-rc.d"], check=False).returncode == 104
    assert sorted(path.name for path in tmp_path.glob("policy*")) == ["policy-rc.d"]


@needs_a_shell
def test_a_machine_without_a_policy_has_none_afterwards(tmp_path: Path) -> None:
    status, orders = install(tmp_path, "casse")
    assert status != 0
    assert [order.split()[0] for order in orders] == ["install", "update", "install"]
    assert not list(tmp_path.glob("policy*"))


@needs_a_shell
def test_an_interrupted_installation_does_not_become_the_machines_policy(tmp_path: Path) -> None:
    program(tmp_path, "policy-rc.d", "# set by Publisher while it installs\nexit 101")
    program(tmp_path, "policy-rc.d.kept-by-publisher", "exit 104")
    assert install(tmp_path, "libgl1")[0] == 0
    assert subprocess.run([tmp_path / "policy-rc.d"], check=False).returncode == 104


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that a user without rights may read, which pytest's own are not."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        yield Path(folder)


@needs_a_shell
@pytest.mark.parametrize("apt", [True, False])
def test_without_the_right_to_install_the_line_to_type_is_printed(
    open_folder: Path, apt: bool
) -> None:
    """As a user who is not root, has no sudo, and lacks a library."""
    if apt:
        program(open_folder, "apt-get", "exit 1")
    script = (
        f"import os, sys; sys.path.insert(0, {str(ROOT)!r})\n"
        "from bootstrap.system import Need, system_packages\n"
        "if os.geteuid() == 0: os.seteuid(65534)\n"
        "system_packages([Need('libabsent9', 'libabsent.so.9')], [Need('xabsent', 'xabsent')])"
    )
    ran = subprocess.run(
        [PYTHON, "-I", "-c", script],
        env={"PATH": str(open_folder)},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 1
    line = "sudo apt-get install --no-install-recommends libabsent9 xabsent"
    assert (line in ran.stderr) is apt
    assert "libabsent9 xabsent" in ran.stderr
    assert "Traceback" not in ran.stderr
