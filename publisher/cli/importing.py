"""import: a folder or a table of announcements, into the drafts."""

from __future__ import annotations

import argparse

from publisher.cli.opening import opened
from publisher.cli.output import DONE, REFUSED, json_out, printed, short, told
from publisher.codec import encode
from publisher.problem import Severity
from publisher.sentence import say
from publisher.views import ImportPoint, ImportView

SIGNS = {Severity.ERROR: "erreur", Severity.WARNING: "à voir"}


def take_in(options: argparse.Namespace) -> int:
    """Keep all announcements as drafts, or none of them; say everything that is wrong at once."""
    with opened(options) as service:
        view = service.survey(options.source) if options.check else service.take_in(options.source)
    refused = any(point.severity is Severity.ERROR for point in view.points)
    for point in view.points:
        told(_line(point))
    if options.json:
        json_out(encode(view))
    else:
        _tell(view, refused=refused)
    return REFUSED if refused else DONE


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
