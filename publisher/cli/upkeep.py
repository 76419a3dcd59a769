"""restore, doctor: for the day when something is wrong."""

from __future__ import annotations

import argparse
from typing import Any

from publisher.cli.opening import places
from publisher.cli.output import DONE, NOT_DELIVERED, json_out, printed, told
from publisher.cli.parser import CallInvalid
from publisher.codec import encode
from publisher.sentence import say
from publisher.service import doctor as doctors
from publisher.service import upkeep
from publisher.service.upkeep import Offered, Restored

KINDS = {"daily": "copie du jour", "before": "avant une mise à jour"}
WORDS = {"ok": "ok", "mended": "réparé", "todo": "à faire"}


def restore(options: argparse.Namespace) -> int:
    """Take a copy back, or list those there are."""
    where = places(options)
    if options.copy and (options.list or options.fresh):
        raise CallInvalid(say("Donnez une copie, ou --list, ou --fresh : pas les deux."))
    if options.list:
        return _listed(upkeep.offered(*where), as_json=options.json)
    done = upkeep.begin_anew(*where) if options.fresh else upkeep.restore(*where, options.copy)
    if options.json:
        json_out(_restored_json(done))
    else:
        for line in upkeep.lines_of(done):
            printed(line)
    return DONE


def doctor(options: argparse.Namespace) -> int:
    """Say what is wrong, and mend what is safe."""
    found = doctors.examine(*places(options))
    well = all(one.word is not doctors.Word.TODO for one in found)
    if options.json:
        json_out({"ok": well, "findings": [encode(one) for one in found]})
    else:
        for one in found:
            printed(f"{WORDS[one.word]:<8} {one.sentence}")
    return DONE if well else NOT_DELIVERED


def _listed(found: tuple[Offered, ...], *, as_json: bool) -> int:
    if as_json:
        json_out({"copies": [_offered_json(one) for one in found]})
        return DONE
    for one in found:
        copy, holds = one.copy, one.holds
        what = "illisible"
        if holds is not None:
            at = holds.newest_at
            newest = f", la dernière du {at.astimezone():%d/%m/%Y}" if at else ""
            what = f"{holds.announcements} annonces{newest}"
        printed(
            f"{copy.path.name:<40} {copy.taken_at.astimezone():%d/%m/%Y %H:%M}"
            f"  {copy.size / 1_000_000:.1f} Mo  {KINDS[copy.kind]}, {what}"
        )
    if not found:
        told("Pas encore de copie de sauvegarde : Publisher en fait une par jour, quand il envoie.")
    return DONE


def _offered_json(one: Offered) -> dict[str, Any]:
    holds = one.holds
    return {
        "copy": one.copy.path.name,
        "kind": one.copy.kind.value,
        "taken_at": one.copy.taken_at.isoformat(),
        "size": one.copy.size,
        "announcements": holds.announcements if holds else None,
        "newest_at": holds.newest_at.isoformat() if holds and holds.newest_at else None,
    }


def _restored_json(done: Restored) -> dict[str, Any]:
    return {
        "copy": done.copy.name if done.copy else None,
        "taken_at": done.taken_at.isoformat(),
        "set_aside": str(done.set_aside) if done.set_aside else None,
        "to_check": done.asked,
        "held": done.held,
        "skipped": [copy.name for copy in done.skipped],
    }
