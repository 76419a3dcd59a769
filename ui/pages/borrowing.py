"""What goes from the library into the announcement, and announcements that begin from others."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from publisher.announcement import Announcement, Draft, Image
from publisher.library import Kept, Piece, Snippet, TagSet, Template
from ui.desk import Desk
from ui.dialogs.choose_picture import ChoosePicture
from ui.dialogs.choose_piece import ChoosePiece
from ui.dialogs.save_template import SaveTemplate
from ui.pages.compose import ComposePage
from ui.pages.library import LibraryPage


class Borrowing(QObject):
    """Opens the dialogs, and puts what was chosen on the page where one writes."""

    taken = Signal()  # the page where one writes has something more, or another announcement
    kept = Signal(str)  # one sentence: a template was kept
    failed = Signal(str)

    def __init__(
        self, desk: Desk, compose: ComposePage, library: LibraryPage, window: QWidget
    ) -> None:
        super().__init__(window)
        self._desk = desk
        self._compose = compose
        self._window = window
        compose.form.languages.text_asked.connect(self.choose_text)
        compose.form.images.again_asked.connect(self.choose_picture)
        library.pictures.used.connect(self.use_picture)
        for part in (library.snippets, library.tag_sets, library.templates):
            part.used.connect(self.use)
        library.template_asked.connect(self.save_template)
        self.kept.connect(lambda _: library.refresh())
        for signal in (library.changed, compose.shelf.taken, compose.shelf.changed):
            signal.connect(self._learn)

    def _learn(self) -> None:
        """Offer the tags and the sets of today where tags are written."""
        self._desk.ask(
            lambda service: (service.known_tags(), [kept.piece for kept in service.tag_sets()]),
            lambda found: self._compose.form.tags.set_known(*found),
        )

    # Into the announcement

    def choose_text(self) -> None:
        """Which text to insert."""
        self._if_one_writes(
            lambda _: self._desk.ask(
                lambda service: service.snippets(), self._offer_texts, self.failed.emit
            )
        )

    def choose_picture(self) -> None:
        """Which picture to use again."""
        self._if_one_writes(lambda _: self._offer_pictures())

    def use(self, kept: Kept[Piece]) -> None:
        """Put a piece where it belongs."""
        match kept.piece:
            case Snippet() as snippet:
                self._if_one_writes(lambda _: self._insert(snippet))
            case TagSet(tags=tags):
                self._if_one_writes(lambda _: self._compose.form.tags.add(tags))
            case Template():
                self._begin(kept.id)
                return
        self.taken.emit()

    def use_picture(self, image: Image) -> None:
        """Add a picture, with its words."""

        def add(draft: Draft) -> None:
            if any(one.sha256 == image.sha256 for one in draft.announcement.images):
                self.failed.emit(self.tr("Cette image est déjà dans l'annonce."))
                return
            self._compose.form.images.add_image(image)
            self._compose.autosave.flush()  # from here on, nobody may delete it

        self.taken.emit()
        self._if_one_writes(add)

    # Announcements that begin from others

    def choose_template(self) -> None:
        """From which template to begin an announcement."""
        self._desk.ask(lambda service: service.templates(), self._offer_templates, self.failed.emit)

    def save_template(self) -> None:
        """Keep what is being written as a template."""
        self._if_one_writes(
            lambda draft: self._desk.ask(
                lambda service: service.templates(),
                partial(self._ask_for_a_name, draft),
                self.failed.emit,
            )
        )

    def duplicate_draft(self) -> None:
        """Begin another announcement with the words of the one that is being written."""
        self._if_one_writes(lambda draft: self.duplicate(draft.announcement, draft.channels))

    def duplicate(self, announcement: Announcement, channels: Sequence[str]) -> None:
        """Begin another announcement with the words and pictures of this one."""
        self._compose.autosave.flush()
        self.taken.emit()
        names = tuple(channels)
        self._desk.ask(
            lambda service: service.duplicate(announcement, names),
            self._compose.shelf.changed.emit,
            self.failed.emit,
            in_order=True,
        )

    def change(self, series: Draft) -> None:
        """Put a series on the page, to change it."""
        self.taken.emit()
        self._compose.shelf.changed.emit(series)

    def _if_one_writes(self, act: Callable[[Draft], object]) -> None:
        draft = self._compose.current()
        if draft is None:
            self.failed.emit(self.tr("Commencez d'abord une annonce (Ctrl+N)."))
        else:
            act(draft)

    def _insert(self, snippet: Snippet) -> None:
        body = self._compose.form.languages.current().body
        body.append(snippet.text) if snippet.signature else body.insert(snippet.text)

    def _offer_texts(self, kept: Sequence[Kept[Snippet]]) -> None:
        dialog = ChoosePiece(
            self.tr("Insérer un texte"),
            self.tr("&Insérer"),
            self.tr("Aucun texte : ajoutez-en dans la Bibliothèque, partie Textes."),
            kept,
            self._window,
        )
        dialog.chosen.connect(self.use)
        dialog.open()

    def _offer_pictures(self) -> None:
        dialog = ChoosePicture(self._desk, self._window)
        dialog.chosen.connect(self.use_picture)
        dialog.open()

    def _offer_templates(self, kept: Sequence[Kept[Template]]) -> None:
        dialog = ChoosePiece(
            self.tr("Nouvelle annonce à partir d'un modèle"),
            self.tr("&Commencer"),
            self.tr("Aucun modèle : rédigez une annonce type, puis enregistrez-la comme modèle."),
            kept,
            self._window,
        )
        dialog.chosen.connect(self.use)
        dialog.open()

    def _begin(self, template_id: str) -> None:
        self._compose.autosave.flush()
        self.taken.emit()
        self._desk.ask(
            lambda service: service.from_template(template_id),
            self._compose.shelf.changed.emit,
            self.failed.emit,
            in_order=True,
        )

    def _ask_for_a_name(self, draft: Draft, kept: Sequence[Kept[Template]]) -> None:
        dialog = SaveTemplate(self._desk, draft, kept, self._window)
        dialog.saved.connect(
            lambda name: self.kept.emit(
                self.tr("Le modèle « {name} » est enregistré.").format(name=name)
            )
        )
        dialog.open()
