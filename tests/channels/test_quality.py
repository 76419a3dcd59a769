"""channels/QUALITY.md claims nothing that is not so: each cell is held to what exists."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Final

import pytest

from publisher import registry
from publisher.channel import Capabilities, Channel, Edit, SupportsReconcile
from publisher.settings import fields_of, parse
from tests.builders import access
from tests.channels import quality
from tests.channels.contract import ChannelContract
from tests.channels.hostile import HostileServers
from tests.channels.lengths import OF_ITS_OWN
from tests.channels.quality import CELLS, DONE, ENGINE, EXEMPT, OWN, ROOT
from tests.channels.thread_contract import ThreadContract

KINDS: Final = registry.kinds()
SUITES: Final = (ChannelContract, HostileServers, ThreadContract)
SHORTEST_REASON: Final = 15  # signs


@cache
def opened(kind: str) -> Channel:
    """Open an adapter as its form's examples say, without an account."""
    adapter = registry.kind(kind)
    fields = fields_of(adapter.settings_type)
    examples = {field.name: field.example or field.default for field in fields}
    return adapter(parse(adapter.settings_type, examples), access())


def able(kind: str) -> Capabilities:
    return opened(kind).capabilities


def reads_back(kind: str) -> bool:
    suites = quality.suites(kind)
    return isinstance(opened(kind), SupportsReconcile) and all(one.reads_back for one in suites)


def fetched(kind: str) -> bool:
    """Whether the platform fetches the pictures that the website shows."""
    room = (ROOT / "channels" / kind).rglob("*.py")
    return any("channels._copies" in file.read_text("utf-8") for file in room)


# Where a rule does not apply, as far as it follows from what the adapter is.
EXEMPTIONS: Final[dict[str, Callable[[str], bool]]] = {
    "twice": lambda kind: not reads_back(kind),
    "edit": lambda kind: able(kind).edit is Edit.NONE,
    "ids": lambda kind: able(kind).edit is Edit.NONE or not able(kind).retract,
    "length": lambda kind: all(one.counted_in is None for one in quality.suites(kind)),
    # The feeds name a video that stands there; nothing of theirs waits for it.
    "fetch": lambda kind: kind in ("website", "feed") or not fetched(kind),
    "alt": lambda kind: not able(kind).alt_text,
    "late": lambda _: False,
    "token": lambda kind: not registry.kind(kind).secret_fields,
    "leak": lambda kind: not registry.kind(kind).secret_fields,
    "gone": lambda kind: not able(kind).retract,
    "typed": lambda _: False,
    "name": lambda kind: not registry.kind(kind).secret_fields,
    "answers": lambda kind: not registry.kind(kind).secret_fields,
}


def test_every_installed_kind_and_every_rule_is_there_once() -> None:
    assert tuple(quality.table()) == KINDS
    rules = list(quality.sections())
    assert rules == list(EXEMPTIONS)
    assert all(list(cells) == rules for cells in quality.table().values())
    assert {cell for cells in quality.table().values() for cell in cells.values()} <= CELLS
    headings = re.findall(r"^\| adapter .*|^## .*", quality.PAGE.read_text("utf-8"), re.MULTILINE)
    assert len(headings) == 1 + len(rules)


@pytest.mark.parametrize("rule", EXEMPTIONS)
def test_an_exemption_follows_from_what_the_adapter_is_and_has_a_reason(rule: str) -> None:
    wrong = []
    for kind in KINDS:
        cell, line = quality.table()[kind][rule], quality.sections()[rule].lines.get(kind)
        if (cell == EXEMPT) != EXEMPTIONS[rule](kind):
            wrong.append(f"{kind} says « {cell} »")
        told = line.cell if line else None
        # What is done may have tests of its own besides.
        if told != cell and (cell in (OWN, EXEMPT) or told == EXEMPT):
            wrong.append(f"{kind}: « {cell} » in the table, another thing in the section")
        if line and cell == EXEMPT and len(line.told) < SHORTEST_REASON:
            wrong.append(f"{kind} has no reason")
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("rule", EXEMPTIONS)
def test_what_is_done_names_tests_that_run_on_the_adapter(rule: str) -> None:
    section = quality.sections()[rule]
    wrong = []
    for kind in KINDS:
        cell, line = quality.table()[kind][rule], section.lines.get(kind)
        for test in section.shown_by[DONE] if cell == DONE else ():
            owner = quality.owner_of(test)
            if not _runs(kind, owner):
                wrong.append(f"{kind} does not pass {test}")
        if cell in (DONE, ENGINE) and not section.shown_by[cell]:
            wrong.append(f"no test is named for « {cell} »")
        if line and line.cell == OWN and not any(_is_of(kind, test) for test in line.tests):
            wrong.append(f"{kind} names no test of its own")
    assert not wrong, "\n".join(wrong)


def _runs(kind: str, owner: type | None) -> bool:
    """Whether a test of a suite runs on the adapter, the contract's on every class of it."""
    if owner is None:
        return True
    if issubclass(ChannelContract, owner):
        return all(issubclass(one, owner) for one in quality.suites(kind))
    return any(issubclass(one, owner) for one in quality.classes(kind))


def _is_of(kind: str, test: str) -> bool:
    return test.startswith(f"tests/channels/{kind}/")


def test_who_survives_hostile_servers_says_so() -> None:
    """Tests of its own are what an adapter has until it inherits the suite."""
    for kind in KINDS:
        inherits = any(issubclass(one, HostileServers) for one in quality.classes(kind))
        right = {DONE} if inherits else {OWN, EXEMPT}
        assert quality.table()[kind]["answers"] in right, f"write {right} in the row of {kind}"


def test_the_table_of_lengths_is_used_wherever_it_can_be() -> None:
    for kind in KINDS:
        counted = {one.counted_in for one in quality.suites(kind)}
        cell = {None: EXEMPT, OF_ITS_OWN: OWN}
        assert {cell.get(column, DONE) for column in counted} == {quality.table()[kind]["length"]}


def test_wrong_credentials_are_told_apart_or_a_test_of_its_own_says_what_is_known() -> None:
    for kind in KINDS:
        if not all(one.tells_why for one in quality.suites(kind)):
            assert quality.table()[kind]["token"] == OWN


def test_no_adapter_overrides_a_rule() -> None:
    bases = [base for suite in SUITES for base in suite.__mro__]
    rules = {name: base for base in bases for name in vars(base) if name.startswith("test_")}
    for kind in KINDS:
        assert quality.suites(kind), f"{kind} does not pass the contract"
        for one in quality.classes(kind):
            passed = {name: getattr(one, name) for name in rules if hasattr(one, name)}
            changed = [name for name, test in passed.items() if test is not vars(rules[name])[name]]
            assert not changed, f"{one.__name__} overrides {changed}"


def test_every_test_that_is_named_is_there() -> None:
    named = quality.named()
    assert len(named) > len(EXEMPTIONS)
    for test in named:
        quality.owner_of(test)


def test_a_test_that_is_not_there_is_noticed() -> None:
    here = Path(__file__).relative_to(ROOT).as_posix()
    assert quality.owner_of(f"{here}::test_no_adapter_overrides_a_rule") is None
    for wrong in (
        f"{here}::test_which_is_not_there",
        f"{here}::opened",
        "tests/channels/test_which_is_not_there.py::test_x",
        "tests/channels/contract.py::ChannelContract::visible",
    ):
        with pytest.raises(LookupError):
            quality.owner_of(wrong)
