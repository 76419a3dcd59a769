"""Writing a text, a set of tags, or the name of a template of the library."""

from __future__ import annotations

from abc import abstractmethod
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from publisher.library import LONGEST_NAME, Kept, Piece, Snippet, TagSet, Template
from ui.desk import Desk
from ui.dialogs.sheet import Sheet
from ui.widgets.labelled import Labelled
from ui.widgets.markdown_editor import MarkdownEditor
from ui.widgets.pasting import Pasting
from ui.widgets.tags_field import TagsField


class EditPiece(Sheet):
    """Asks for the name; a subclass asks for the rest. What was typed stays when it is refused."""

    saved = Signal(object)  # Kept

    def __init__(
        self,
        desk: Desk,
        title: str,
        before: Kept[Piece] | None,
        parent: QWidget | None,
        *,
        name: str = "",  # what its name is called
    ) -> None:
        super().__init__(parent, title, self.tr("&Enregistrer"), cancel=self.tr("Annuler"))
        self._desk = desk
        self._before = before
        self.name = QLineEdit(before.piece.name if before else "")
        self.name.setMaxLength(LONGEST_NAME)
        self.content.addWidget(Labelled(name or self.tr("&Nom"), self.name))

    @abstractmethod
    def piece(self) -> Piece:
        """What is written now."""

    def confirm(self) -> None:
        piece, before = self.piece(), self._before
        self.busy(True)
        self._desk.ask(
            lambda service: (
                service.add_piece(piece) if before is None else service.change_piece(before, piece)
            ),
            self._done,
            self.refuse,
        )

    def _done(self, kept: Kept[Piece]) -> None:
        self.accept()
        self.saved.emit(kept)


class EditSnippet(EditPiece):
    """A text that is put into others."""

    def __init__(self, desk: Desk, before: Kept[Snippet] | None, parent: QWidget | None) -> None:
        title = self.tr("Nouveau texte") if before is None else self.tr("Modifier le texte")
        super().__init__(desk, title, before, parent)
        self.body = MarkdownEditor()
        self.body.library.hide()
        self._pasting = Pasting(desk.background, self)
        self.body.field.pasted.connect(self._pasting.take)
        self._pasting.refused.connect(self.refuse)
        self.signature = QCheckBox(self.tr("&Signature : toujours placée à la fin de l'annonce"))
        if before is not None:
            self.body.set_text(before.piece.text)
            self.signature.setChecked(before.piece.signature)
        self.name.setPlaceholderText(self.tr("Contact du service des travaux"))
        self.content.addWidget(Labelled(self.tr("Te&xte"), self.body, focus=self.body.field), 1)
        self.content.addWidget(self.signature)
        self.resize(560, 420)

    def piece(self) -> Snippet:
        return Snippet(
            name=self.name.text(), text=self.body.text(), signature=self.signature.isChecked()
        )


class EditTagSet(EditPiece):
    """Tags that go together."""

    def __init__(self, desk: Desk, before: Kept[TagSet] | None, parent: QWidget | None) -> None:
        title = self.tr("Nouvel ensemble de mots-clés")
        if before is not None:
            title = self.tr("Modifier l'ensemble de mots-clés")
        super().__init__(desk, title, before, parent)
        self.tags = TagsField()
        self.tags.set_tags(before.piece.tags if before else ())
        self.name.setPlaceholderText(self.tr("Mobilité"))
        self.tags.setPlaceholderText(self.tr("travaux, bus, vélo"))
        self.content.addWidget(
            Labelled(self.tr("&Mots-clés"), self.tags, self.tr("Séparés par des virgules."))
        )

    def piece(self) -> TagSet:
        return TagSet(name=self.name.text(), tags=self.tags.tags())


class RenameTemplate(EditPiece):
    """Another name for a template."""

    def __init__(self, desk: Desk, before: Kept[Template], parent: QWidget | None) -> None:
        super().__init__(desk, self.tr("Renommer le modèle"), before, parent)
        self._template = before.piece
        self.explain(
            self.tr(
                "Pour changer son contenu : commencez une annonce à partir de lui, puis"
                " enregistrez-la comme modèle sous le même nom."
            )
        )

    def piece(self) -> Template:
        return replace(self._template, name=self.name.text())
