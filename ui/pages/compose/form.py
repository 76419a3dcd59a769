"""The form of an announcement: what is written once, for every channel."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from publisher.announcement import Announcement, Kind, Link, Translation
from ui import words
from ui.widgets.end_field import EndField
from ui.widgets.event_fields import EventFields
from ui.widgets.going import show
from ui.widgets.image_well import ImageWell
from ui.widgets.labelled import Labelled
from ui.widgets.languages import Languages
from ui.widgets.notice import Notice
from ui.widgets.optional_part import OptionalPart
from ui.widgets.tags_field import TagsField


class AnnouncementForm(QWidget):
    """Reads and shows an announcement; what it does not show it gives back unchanged."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._announcement = Announcement(id="", title="")
        self.languages = Languages()
        own = self.languages.main
        self.title, self.summary, self.body = own.title, own.summary, own.body
        self.images = ImageWell()
        self.link = QLineEdit()
        self.link_label = QLineEdit()
        self.tags = TagsField()
        self.kind = QComboBox()
        self.language = QComboBox()
        self.event_fields = EventFields()
        self.spelling = Notice()  # what to do for a language without a dictionary
        self.dated = OptionalPart(self.tr("&Date et lieu"), self.event_fields)
        self.end = EndField()
        self.ending = OptionalPart(self.tr("Retirer à une date c&hoisie"), self.end)
        for kind in Kind:
            self.kind.addItem(words.kind_words(kind), kind.value)
        for code, name in words.LANGUAGES.items():
            self.language.addItem(name, code)
        self._lay_out()
        self._listen()

    def announcement(self) -> Announcement:
        """The announcement as written now."""
        url, label = self.link.text().strip(), self.link_label.text().strip()
        kind = Kind(self.kind.currentData())
        own = self.languages.main.written()
        return replace(
            self._announcement,
            title=own.title,
            summary=own.summary,
            body=own.body,
            translations=self.languages.translations(),
            images=self.images.images(),
            video=self.images.video(),
            link=Link(url, label) if url or label else None,
            tags=self.tags.tags(),
            kind=kind,
            language=self.language.currentData(),
            event=self.event_fields.event_value() if self.dated.isChecked() else None,
            expires_at=self.end.wall() if self.ending.isChecked() else None,
        )

    def show_announcement(self, announcement: Announcement) -> None:
        """Show another announcement, without telling `changed`."""
        self._announcement = announcement
        blocked = self.blockSignals(True)
        self.languages.show_announcement(
            announcement.language,
            Translation(announcement.title, announcement.summary, announcement.body),
            announcement.translations,
        )
        self.images.set_images(announcement.images)
        self.images.set_video(announcement.video)
        self.link.setText(announcement.link.url if announcement.link else "")
        self.link_label.setText(announcement.link.label if announcement.link else "")
        self.tags.set_tags(announcement.tags)
        for line in (self.link, self.link_label):
            line.setCursorPosition(0)
        self.kind.setCurrentIndex(self.kind.findData(announcement.kind.value))
        if self.language.findData(announcement.language) < 0:
            self.language.addItem(announcement.language, announcement.language)
        self.language.setCurrentIndex(self.language.findData(announcement.language))
        self.event_fields.show_event(announcement.event)
        self.dated.setChecked(announcement.event is not None)
        self.end.show_wall(announcement.expires_at)
        self.ending.setChecked(announcement.expires_at is not None)
        self.blockSignals(blocked)

    def keep(self, announcement: Announcement) -> None:
        """Take over what is not typed here alone: texts of one channel, translations."""
        self._announcement = replace(self._announcement, variants=announcement.variants)
        self.languages.rewrite(announcement.translations)
        self.changed.emit()

    def begin(self) -> None:
        """Go to the title, wherever the former announcement was left."""
        self.title.setFocus()
        show(self.languages.bar)  # the top of the page

    def _lay_out(self) -> None:
        self.link.setPlaceholderText("https://")
        self.link_label.setPlaceholderText(self.tr("Demander une dérogation"))
        self.tags.setPlaceholderText(self.tr("travaux, mobilité"))
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 2, 10, 12)
        column.setSpacing(10)
        column.addWidget(self.languages, 1)
        column.addWidget(self.spelling)
        column.addWidget(Labelled(self.tr("Images et vidéo"), self.images, focus=self.images.add))
        self.images.add.setAccessibleName(self.tr("Ajouter une image"))
        self.images.add_video.setAccessibleName(self.tr("Ajouter une vidéo"))
        pairs = QGridLayout()
        pairs.setHorizontalSpacing(12)
        pairs.setVerticalSpacing(10)
        for place, field in enumerate(
            (
                Labelled(self.tr("&Lien pour agir"), self.link),
                Labelled(self.tr("Texte du lie&n"), self.link_label),
                Labelled(self.tr("&Genre"), self.kind),
                Labelled(self.tr("Lang&ue"), self.language),
            )
        ):
            pairs.addWidget(field, place // 2, place % 2)
        column.addLayout(pairs)
        column.addWidget(self.dated)
        column.addWidget(self.ending)
        column.addWidget(
            Labelled(
                self.tr("&Mots-clés"),
                self.tags,
                self.tr("Séparés par des virgules ; ceux déjà utilisés vous sont proposés."),
            )
        )

    def _listen(self) -> None:
        for line in (self.link, self.link_label, self.tags):
            line.textChanged.connect(self.changed)
        self.languages.changed.connect(self.changed)
        self.images.changed.connect(self.changed)
        self.event_fields.changed.connect(self.changed)
        self.kind.currentIndexChanged.connect(self._kind_changed)
        self.language.currentIndexChanged.connect(self._language_changed)
        self.end.changed.connect(self.changed)
        for part in (self.dated, self.ending):
            part.toggled.connect(lambda _: self.changed.emit())

    def _language_changed(self) -> None:
        self.languages.name_main(self.language.currentData())
        self.changed.emit()

    def _kind_changed(self) -> None:
        if self.kind.currentData() == Kind.EVENT.value:
            self.dated.setChecked(True)
        self.changed.emit()
