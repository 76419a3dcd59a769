"""« Bibliothèque »: pictures, texts, tags, templates and words, each in a part of its own."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from publisher.library import Kept, Snippet, TagSet, Template, Word
from ui.desk import Desk
from ui.dialogs.edit_piece import EditPiece, EditSnippet, EditTagSet, RenameTemplate
from ui.dialogs.edit_word import EditWord
from ui.pages.library.pictures import PicturesPart
from ui.pages.library.pieces import PiecesPart, Terms


class LibraryPage(QWidget):
    """What is chosen here goes into the announcement that is being written."""

    template_asked = Signal()  # the announcement becomes a template
    changed = Signal()  # the pieces are others than before

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.pictures = PicturesPart(desk)
        self.snippets = PiecesPart(desk, self._about_snippets())
        self.tag_sets = PiecesPart(desk, self._about_tag_sets())
        self.templates = PiecesPart(desk, self._about_templates())
        self.words = PiecesPart(desk, self._about_words())
        self.tabs = QTabBar()
        self.stack = QStackedWidget()
        for name, part in (
            (self.tr("Images"), self.pictures),
            (self.tr("Textes"), self.snippets),
            (self.tr("Mots-clés"), self.tag_sets),
            (self.tr("Modèles"), self.templates),
            (self.tr("Dictionnaire"), self.words),
        ):
            self.tabs.addTab(name)
            self.stack.addWidget(part)
        self._lay_out()
        self._listen()

    def refresh(self) -> None:
        """Fetch what the open part shows."""
        part = self.stack.currentWidget()
        assert isinstance(part, PicturesPart | PiecesPart)
        part.refresh()

    def _about_snippets(self) -> Terms:
        return Terms(
            fetch=lambda service: service.snippets(),
            name=self.tr("Textes, par nom"),
            add=self.tr("Ajouter un &texte…"),
            edit=self.tr("&Modifier…"),
            use=self.tr("Insérer dans l'a&nnonce"),
            empty=self.tr("Ajoutez un texte que vous réécrivez souvent, comme vos coordonnées."),
        )

    def _about_tag_sets(self) -> Terms:
        return Terms(
            fetch=lambda service: service.tag_sets(),
            name=self.tr("Ensembles de mots-clés, par nom"),
            add=self.tr("Ajouter un &ensemble…"),
            edit=self.tr("&Modifier…"),
            use=self.tr("Ajouter à l'a&nnonce"),
            empty=self.tr(
                "Ajoutez des mots-clés qui vont ensemble : un seul clic les mettra tous."
            ),
        )

    def _about_templates(self) -> Terms:
        return Terms(
            fetch=lambda service: service.templates(),
            name=self.tr("Modèles d'annonces, par nom"),
            add=self.tr("Ajouter l'annonce en &cours…"),
            edit=self.tr("&Renommer…"),
            use=self.tr("Commencer une a&nnonce"),
            empty=self.tr("Rédigez une annonce type, puis enregistrez-la ici comme modèle."),
        )

    def _about_words(self) -> Terms:
        return Terms(
            fetch=lambda service: service.words(),
            name=self.tr("Mots de la commune, par ordre alphabétique"),
            add=self.tr("Ajouter un m&ot…"),
            edit=self.tr("&Modifier…"),
            empty=self.tr(
                "Ajoutez les noms de rues et de personnes : l'orthographe les tiendra pour justes."
            ),
        )

    def _lay_out(self) -> None:
        title = QLabel(self.tr("Bibliothèque"))
        title.setProperty("role", "title")
        self.tabs.setAccessibleName(self.tr("Parties de la bibliothèque"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        head = QHBoxLayout()
        head.addWidget(title)
        head.addSpacing(24)
        head.addWidget(self.tabs)
        head.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(20, 16, 20, 16)
        whole.setSpacing(12)
        whole.addLayout(head)
        whole.addWidget(self.stack, 1)

    def _listen(self) -> None:
        self.tabs.currentChanged.connect(self.stack.setCurrentIndex)
        self.tabs.currentChanged.connect(lambda _: self.refresh())
        for keys, step in (("Ctrl+Tab", 1), ("Ctrl+Shift+Tab", -1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda step=step: self._step(step))
        for part in (self.snippets, self.tag_sets, self.templates, self.words):
            part.changed.connect(self.changed)
        self.snippets.add_asked.connect(lambda: self._edit_snippet(None))
        self.snippets.edit_asked.connect(self._edit_snippet)
        self.tag_sets.add_asked.connect(lambda: self._edit_tag_set(None))
        self.tag_sets.edit_asked.connect(self._edit_tag_set)
        self.templates.add_asked.connect(self.template_asked)
        self.templates.edit_asked.connect(self._rename)
        self.words.add_asked.connect(lambda: self._edit_word(None))
        self.words.edit_asked.connect(self._edit_word)

    def _step(self, step: int) -> None:
        self.tabs.setCurrentIndex((self.tabs.currentIndex() + step) % self.tabs.count())

    def _edit_snippet(self, before: Kept[Snippet] | None) -> None:
        self._open(EditSnippet(self._desk, before, self), self.snippets)

    def _edit_tag_set(self, before: Kept[TagSet] | None) -> None:
        dialog = EditTagSet(self._desk, before, self)
        self._desk.ask(
            lambda service: service.known_tags(), lambda tags: dialog.tags.set_known(tags, ())
        )
        self._open(dialog, self.tag_sets)

    def _rename(self, before: Kept[Template]) -> None:
        self._open(RenameTemplate(self._desk, before, self), self.templates)

    def _edit_word(self, before: Kept[Word] | None) -> None:
        self._open(EditWord(self._desk, before, self), self.words)

    def _open(self, dialog: EditPiece, part: PiecesPart) -> None:
        dialog.saved.connect(lambda kept: part.refresh(kept.piece.name))
        dialog.saved.connect(lambda _: self.changed.emit())
        dialog.open()
