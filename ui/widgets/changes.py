"""What a correction changed, the two texts beside each other; marked by more than a colour."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QCoreApplication

from publisher.comparison import Compared, Piece
from ui.look.tones import tones


def changes_html(changes: Sequence[Compared]) -> str:
    """Write a table: a part of the announcement a row, before at the left, after at the right."""
    if not changes:
        return f"<p>{escape(_tr('Rien n’a changé dans le texte de l’annonce.'))}</p>"
    rows = "".join(_row(change) for change in changes)
    return (
        f"<p>{escape(_tr('Barré : retiré. Souligné : ajouté.'))}</p>"
        f'<table width="100%" cellspacing="0" cellpadding="6"><tr>'
        f'<th width="50%" align="left">{escape(_tr("Avant"))}</th>'
        f'<th width="50%" align="left">{escape(_tr("Après"))}</th></tr>{rows}</table>'
    )


def _row(change: Compared) -> str:
    colours = tones()
    return (
        f'<tr><td colspan="2"><b>{escape(change.part)}</b></td></tr><tr>'
        f"<td>{_marked(change.before, 's', colours.bad.ink)}</td>"
        f"<td>{_marked(change.after, 'u', colours.good.ink)}</td></tr>"
    )


def _marked(pieces: Sequence[Piece], mark: str, ink: str) -> str:
    return "".join(
        f'<{mark} style="color:{ink}">{_lines(piece.text)}</{mark}>'
        if piece.changed
        else _lines(piece.text)
        for piece in pieces
    )


def _lines(text: str) -> str:
    return escape(text).replace("\n", "<br>")


def _tr(text: str) -> str:
    return QCoreApplication.translate("changes", text)
