"""history, show, verify."""

from __future__ import annotations

import argparse
from itertools import pairwise
from typing import Any

from publisher.cli.chosen import sieve_of
from publisher.cli.hours import hour
from publisher.cli.opening import opened
from publisher.cli.output import (
    DONE,
    NOT_DELIVERED,
    delivery_json,
    delivery_line,
    json_out,
    printed,
    short,
    told,
    what_to_type,
)
from publisher.codec import encode
from publisher.comparison import changes
from publisher.delivery import WAIT_FOR_A_PERSON
from publisher.service import verify_file
from publisher.sieve import EVERYTHING
from publisher.views import AnnouncementView, RevisionView
from publisher.wording import STATES


def history(options: argparse.Namespace) -> int:
    """List announcements, newest first; words are searched whole or by their beginning."""
    with opened(options) as service:
        page = service.history(sieve_of(options), limit=options.limit)
        zones = service.time_zones([row.announcement_id for row in page.rows])
    if options.json:
        json_out({"announcements": [encode(row) for row in page.rows], "next": page.next})
        return DONE
    for row in page.rows:
        states = ", ".join(f"{name} {STATES[state]}" for name, state in row.states.items())
        states = states or "publiée avant Publisher"
        printed(
            f"{row.announcement_id}  {hour(row.accepted_at, zones[row.announcement_id])}"
            f"  {row.title}  ({states})"
        )
        if any(state in WAIT_FOR_A_PERSON for state in row.states.values()):
            printed(f"    → attend votre décision : publisher show {short(row.announcement_id)}")
    if not page.rows:
        every = sieve_of(options) == EVERYTHING
        told("Rien dans l'historique." if every else "Aucune annonce ne correspond.")
    return DONE


def show(options: argparse.Namespace) -> int:
    """Print everything about one announcement."""
    with opened(options) as service:
        view = service.show(options.id)
    if options.changes:
        return _show_changes(view, options)
    if options.json:
        json_out(_view_json(view))
        return DONE
    for revision in view.revisions:
        printed(_revision_line(revision))
    for line in view.remains:
        printed(f"Arrivée à son terme, mais encore sur {line.channel} : {line.sentence}")
    for delivery in view.deliveries:
        printed(delivery_line(delivery))
        for attempt in view.attempts.get(delivery.id, ()):
            outcome = STATES[attempt.outcome] if attempt.outcome else "en cours"
            began = hour(attempt.started_at, delivery.time_zone, "%d/%m/%Y %H:%M:%S")
            printed(f"    essai {attempt.number}, {began} : {outcome} {attempt.error}".rstrip())
        if delivery.id in view.keeps:
            printed(f"    {view.keeps[delivery.id]}")
        command = what_to_type(delivery)
        if command:
            printed(f"    → {command}")
    return DONE


def _show_changes(view: AnnouncementView, options: argparse.Namespace) -> int:
    """Print what each revision changed in the one before it: « - » as it was, « + » as it is."""
    found = [
        (after, changes(before.announcement, after.announcement))
        for before, after in pairwise(view.revisions)
    ]
    if options.json:
        told_of = [
            {"revision": one.announcement.revision, "changes": [encode(item) for item in made]}
            for one, made in found
        ]
        json_out({"announcement": view.announcement_id, "revisions": told_of})
        return DONE
    for one, made in found:
        printed(_revision_line(one))
        for change in made:
            printed(f"  {change.part}")
            for sign, text in (("-", change.before), ("+", change.after)):
                for line in text.splitlines():
                    printed(f"    {sign} {line}")
        if not made:
            printed("  rien n'a changé dans l'annonce")
    if not found:
        told("Cette annonce n'a jamais été corrigée.")
    return DONE


def _revision_line(one: RevisionView) -> str:
    written = one.announcement
    return (
        f"Révision {written.revision}, {hour(one.accepted_at, written.time_zone)},"
        f" {one.author} : {written.title}"
    )


def _view_json(view: AnnouncementView) -> dict[str, Any]:
    return {
        "announcement": view.announcement_id,
        "remains": [encode(line) for line in view.remains],
        "revisions": [encode(revision) for revision in view.revisions],
        "deliveries": [
            {
                **delivery_json(delivery),
                "revision": delivery.revision,
                "keeps": view.keeps.get(delivery.id),
                "attempt_list": [encode(item) for item in view.attempts.get(delivery.id, ())],
            }
            for delivery in view.deliveries
        ],
    }


def verify(options: argparse.Namespace) -> int:
    """Check the chain of the journal, here or in an exported file."""
    if options.file:
        found = verify_file(options.file)
    else:
        with opened(options) as service:
            found = service.verify()
    if options.json:
        json_out(encode(found))
    else:
        printed(found.message)
    return DONE if found.intact else NOT_DELIVERED
