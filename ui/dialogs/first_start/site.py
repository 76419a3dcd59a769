"""Step 3: where the pages of the announcements are: in a folder, or on the town's own site."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QLabel,
    QLineEdit,
    QRadioButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from publisher.views import KindView
from ui.dialogs.first_start.answers import FOLDER, Answers
from ui.dialogs.first_start.step import Step
from ui.widgets.folder_field import FolderField
from ui.widgets.labelled import Labelled
from ui.widgets.setting_fields import SettingFields

if TYPE_CHECKING:
    from publisher.service import Service

SYSTEMS: Final = {  # names that need no translation
    "wordpress": "&WordPress",
    "plone": "&Plone",
    "imio": "&iMio Actualités",
    "drupal": "&Drupal",
}


class SitePlace(Step):
    """The connection with a site is tried before going on; nothing is kept yet."""

    def __init__(self, answers: Answers) -> None:
        super().__init__()
        self.title = self.tr("le site")
        self._answers = answers
        self.places: dict[str, QRadioButton] = {}
        self.fields: dict[str, SettingFields] = {}
        self.folder = FolderField(answers.folder)
        self.address = QLineEdit(answers.address)
        self.address.setPlaceholderText("https://www.exemple.be")
        self._forms = QStackedWidget()
        self._forms.addWidget(self._folder_form())
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(self._area.focusPolicy().NoFocus)
        self._forms.addWidget(self._area)
        self.column.addWidget(self._choice())
        self.column.addWidget(self._forms, 1)
        self.places[answers.place if answers.place in self.places else FOLDER].setChecked(True)
        # What nobody can guess: most towns only have this to type. The choice is one step back.
        self.first = self.address if self.place == FOLDER else self.places[self.place]

    @property
    def place(self) -> str:
        """FOLDER, or the kind of the town's own site."""
        return next(name for name, button in self.places.items() if button.isChecked())

    def settings(self) -> dict[str, str]:
        """What was typed about the town's own site; none for a folder."""
        form = self.fields.get(self.place)
        return form.settings() if form else {}

    def secrets(self) -> dict[str, str]:
        """The credentials of the town's own site."""
        form = self.fields.get(self.place)
        return form.secrets() if form else {}

    def set_kinds(self, kinds: Sequence[KindView]) -> None:
        """Make the forms of the sites; each is kept while another is looked at."""
        for kind in kinds:
            if kind.kind in SYSTEMS:
                given: Mapping[str, str] = {}
                if kind.kind == self._answers.place:
                    given = self._answers.settings
                self.fields[kind.kind] = SettingFields(kind.settings, kind.secrets, given)
        self._show_place()

    def refusal(self) -> str:
        if self.place != FOLDER:
            if self.place in self.fields:
                return ""
            return self.tr("Un instant : Publisher prépare les questions. Puis recommencez.")
        if not self.folder.text().strip():
            self.folder.line.setFocus()
            return self.tr("Choisissez le dossier du site.")
        if not self.address.text().strip():
            self.address.setFocus()
            return self.tr(
                "Écrivez l'adresse du site ; pour un essai, https://www.exemple.be suffit."
            )
        return ""

    def proof(self) -> Callable[[Service], object] | None:
        place, settings, secrets = self.place, self.settings(), self.secrets()
        if place != FOLDER:
            return lambda service: service.try_channel(place, settings, secrets)
        given = {"folder": self.folder.text().strip(), "base_url": self.address.text().strip()}
        return lambda service: service.try_place(given)

    def _choice(self) -> QWidget:
        choice, group = QWidget(), QButtonGroup(self)
        grid = QGridLayout(choice)
        grid.setContentsMargins(0, 0, 0, 0)
        folder = QRadioButton(self.tr("Un site que Publisher écrit, dans un &dossier"))
        self.places[FOLDER] = folder
        grid.addWidget(folder, 0, 0, 1, len(SYSTEMS))
        own = QLabel(self.tr("ou le site que la commune a déjà :"))
        grid.addWidget(own, 1, 0, 1, len(SYSTEMS))
        for column, (kind, name) in enumerate(SYSTEMS.items()):
            button = QRadioButton(name)
            button.setAccessibleDescription(own.text())
            self.places[kind] = button
            grid.addWidget(button, 2, column)
        for button in self.places.values():
            group.addButton(button)
            button.toggled.connect(self._show_place)
        return choice

    def _folder_form(self) -> QWidget:
        form = QWidget()
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(
            Labelled(
                self.tr("D&ossier du site"),
                self.folder,
                self.tr("Publisher y écrit les pages ; créez-le ou choisissez-en un vide."),
                focus=self.folder.line,
            )
        )
        column.addWidget(
            Labelled(
                self.tr("&Adresse du site"),
                self.address,
                self.tr("Là où ce dossier sera visible. Elle peut être changée plus tard."),
            )
        )
        column.addStretch(1)
        return form

    def _show_place(self) -> None:
        form = self.fields.get(self.place)
        self._forms.setCurrentIndex(0 if self.place == FOLDER else 1)
        if form is not None and self._area.widget() is not form:
            kept = self._area.takeWidget()  # else the area would destroy it, and what it holds
            if kept is not None:
                kept.setParent(self)
                kept.hide()
            form.setObjectName("sheet")
            self._area.setWidget(form)
            form.show()
