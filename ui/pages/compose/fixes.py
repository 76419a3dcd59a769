"""What one click does about a problem: repair it, or lead to the field where a person does."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from publisher.checks import invisible
from publisher.checks.links import secured
from publisher.problem import Problem, Remedy
from ui.pages.compose.adapting import Adapting
from ui.pages.compose.bar import PublishBar
from ui.pages.compose.form import AnnouncementForm
from ui.widgets.going import go_to, rewrite, written_in
from ui.widgets.problem_list import Offer

COMMON: Final = ("title", "summary", "body")  # what a text of the channel's own stands for


class Fixes(QObject):
    """Offers nothing for a problem of which it does not know the field."""

    def __init__(
        self, form: AnnouncementForm, bar: PublishBar, adapting: Adapting, page: QWidget
    ) -> None:
        super().__init__(page)
        self._page = page
        self._form = form
        self._bar = bar
        self._adapting = adapting

    def offers(self, problem: Problem, channel: str = "") -> Sequence[Offer]:
        """Return what to offer for a problem, found on `channel` or, when "", everywhere."""
        match problem.remedy:
            case Remedy.SHORTEN if channel:
                return self._shorter(channel)
            case Remedy.CLEAN:
                return [Offer(self.tr("Retirer"), self._clean)]
            case Remedy.SECURE:
                return [Offer(self.tr("Mettre https://"), self._secure)]
        if channel and self._is_of_its_own(problem, channel):
            return [Offer(self.tr("Modifier son texte"), partial(self._adapting.edit, channel))]
        words = self._words(problem)
        return [Offer(words, partial(self._lead, problem))] if words else []

    def _shorter(self, channel: str) -> Sequence[Offer]:
        offers = [Offer(self.tr("Raccourcir"), partial(self._adapting.shorten, channel))]
        if self._adapting.can_thread(channel):
            offers.append(
                Offer(self.tr("Publier en fil"), partial(self._adapting.make_thread, channel))
            )
        return offers

    def _is_of_its_own(self, problem: Problem, channel: str) -> bool:
        if problem.field == "variants":
            return True
        return problem.field in COMMON and self._adapting.has_own_text(channel)

    def _words(self, problem: Problem) -> str:
        if problem.code == "alt_missing":
            return self.tr("Décrire l'image")
        return {
            "title": self.tr("Aller au titre"),
            "summary": self.tr("Aller au résumé"),
            "body": self.tr("Aller au texte"),
            "images": self.tr("Aller à l'image"),
            "video": self.tr("Aller à la vidéo"),
            "link": self.tr("Aller au lien"),
            "tags": self.tr("Aller aux mots-clés"),
            "event": self.tr("Aller à la date et au lieu"),
            "expires_at": self.tr("Changer la date"),
            "publish_at": self.tr("Changer l'heure"),
            "language": self.tr("Choisir la langue"),
        }.get(problem.field, "")

    def _lead(self, problem: Problem) -> None:
        go_to(self._field(problem))

    def _field(self, problem: Problem) -> QWidget:
        form = self._form
        match problem.field:
            case "images":
                return form.images.field_of(problem.number, cut=problem.code.startswith("picture_"))
            case "video":
                return form.images.field_of_video()
            case "event":
                form.dated.setChecked(True)
                event = form.event_fields
                return event.place if problem.code == "event_place_missing" else event.start
            case "expires_at":
                form.ending.setChecked(True)
                return form.end.edit
            case "publish_at":
                return self._bar.when.edit
            case "link":
                unnamed = problem.code in ("link_label_missing", "link_vague")
                return form.link_label if unnamed else form.link
        fields: dict[str, QWidget] = {
            "title": form.title,
            "summary": form.summary,
            "body": form.body.field,
            "tags": form.tags,
            "language": form.language,
        }
        return fields[problem.field]

    def _clean(self) -> None:
        """In the fields, where Ctrl+Z undoes it; in what they do not show, at once."""
        changed: list[QWidget] = []
        fields: list[QLineEdit | QPlainTextEdit] = [*self._page.findChildren(QLineEdit)]
        fields += self._page.findChildren(QPlainTextEdit)
        for field in fields:
            text = written_in(field)
            if (seen := invisible.seen(text)) != text:
                rewrite(field, seen)
                changed.append(field)
        self._form.keep(invisible.without(self._form.announcement()))
        if changed:
            go_to(changed[0])

    def _secure(self) -> None:
        whole = secured(self._form.link.text())
        if whole:
            rewrite(self._form.link, whole)
        go_to(self._form.link)
