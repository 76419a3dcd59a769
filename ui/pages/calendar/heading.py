"""Above the days: where one is, how to go elsewhere, and how they are shown."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QMenu, QPushButton, QWidget

from ui.language import writing
from ui.pages.calendar.period import Mode, shown


class Heading(QWidget):
    """The name of the month or the week, and the buttons."""

    turned = Signal(int)  # -1: before; 1: after
    today_asked = Signal()
    mode_chosen = Signal(int)  # Mode
    slots_asked = Signal()
    export_asked = Signal()
    series_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = QLabel()
        self.title.setProperty("role", "title")
        self.before, self.after = QPushButton("‹"), QPushButton("›")
        self.today = QPushButton(self.tr("Aujourd'&hui"))
        self.more = QPushButton(self.tr("&Plus"))
        menu = QMenu(self.more)
        menu.addAction(self.tr("&Créneaux de publication…")).triggered.connect(self.slots_asked)
        menu.addAction(self.tr("&Séries…")).triggered.connect(self.series_asked)
        export = menu.addAction(self.tr("&Exporter pour Outlook ou un téléphone (.ics)…"))
        export.triggered.connect(self.export_asked)
        self.more.setMenu(menu)
        self._modes = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.title, 1)
        for button, step in ((self.before, -1), (self.after, 1)):
            button.setFixedWidth(44)
            button.clicked.connect(lambda _=False, by=step: self.turned.emit(by))
        for button in (self.before, self.today, self.after):
            row.addWidget(button)
        row.addSpacing(12)
        for mode, name in (
            (Mode.MONTH, self.tr("&Mois")),
            (Mode.WEEK, self.tr("&Semaine")),
            (Mode.LIST, self.tr("&Liste")),
        ):
            button = QPushButton(name)
            button.setCheckable(True)
            button.setProperty("role", "mode")
            self._modes.addButton(button, mode)
            row.addWidget(button)
        row.addSpacing(12)
        row.addWidget(self.more)
        self.today.clicked.connect(self.today_asked)
        self._mode: Mode | None = None
        # Not `clicked`: a screen reader may also tick it.
        self._modes.idToggled.connect(self._toggled)

    def show_period(self, mode: Mode, day: date) -> None:
        """Name where one is."""
        self._mode = mode
        self._modes.button(mode).setChecked(True)
        if mode is Mode.WEEK:
            first, last = shown(mode, day)
            same = first.month == last.month
            text = self.tr("{first} – {last}").format(
                first=first.day if same else writing.plain_day(first),
                last=writing.plain_day(last, year=True),
            )
            names = self.tr("Semaine précédente"), self.tr("Semaine suivante")
        else:
            text = writing.month_words(day).capitalize()
            names = self.tr("Mois précédent"), self.tr("Mois suivant")
        self.title.setText(text)
        for button, name in zip((self.before, self.after), names, strict=True):
            button.setAccessibleName(name)
            button.setToolTip(name)

    def _toggled(self, mode: int, checked: bool) -> None:
        if checked and mode != self._mode:
            self.mode_chosen.emit(mode)
