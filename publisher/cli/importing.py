"""import: a folder or a table of announcements, into the drafts; a site, into the history."""

from __future__ import annotations

import argparse
from pathlib import Path

from publisher.cli.opening import opened
from publisher.cli.output import DONE, REFUSED, json_out, printed, short, told
from publisher.codec import encode
from publisher.errors import InputError
from publisher.import_views import ImportPoint, ImportView
from publisher.problem import Severity
from publisher.sentence import say

TOLD_EVERY = 200
SIGNS = {Severity.ERROR: "erreur", Severity.WARNING: "à voir"}


def take_in(options: argparse.Namespace) -> int:
    """Keep all announcements as drafts, or none of them; say everything that is wrong at once."""
    if options.source.startswith(("http://", "https://")):
        return _past(options)
    source = Path(options.source)
    with opened(options) as service:
        view = service.survey(source) if options.check else service.take_in(source)
    refused = any(point.severity is Severity.ERROR for point in view.points)
    for point in view.points:
        told(_line(point))
    if options.json:
        json_out(encode(view))
    else:
        _tell(view, refused=refused)
    return REFUSED if refused else DONE


def _past(options: argparse.Namespace) -> int:
    """Put what a site published before into the history."""
    if options.check:
        raise InputError(
            say("--check vérifie des fichiers : d'un site, tout ce qui est lu est repris.")
        )

    def read(count: int) -> None:
        if count % TOLD_EVERY == 0:
            told(f"{count} publications lues…")

    with opened(options) as service:
        view = service.take_in_past(options.source, read)
    if options.json:
        json_out(encode(view))
        return DONE
    many = "s" if view.added > 1 else ""
    known = f" ; {view.known} y étaient déjà" if view.known else ""
    printed(f"{view.added} publication{many} de plus dans l'historique{known}.")
    return DONE


def _line(point: ImportPoint) -> str:
    return f"{point.file}, ligne {point.line} ({SIGNS[point.severity]}) : {point.message}"


def _tell(view: ImportView, *, refused: bool) -> None:
    if refused:
        told(say("Rien n'est importé : corrigez ces erreurs, puis recommencez."))
        return
    for draft in view.drafts:
        known = f"{short(draft.draft_id)}  " if draft.draft_id else ""
        printed(f"{known}{draft.title}  ({draft.file})")
    count = len(view.drafts)
    many = f"{count} annonces" if count > 1 else f"{count} annonce"
    told(
        say("{many} dans les brouillons.", many=many)
        if view.kept
        else say("{many} à importer : rien ne l'empêche.", many=many)
    )
