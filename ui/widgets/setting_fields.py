"""The form of a channel, made from the fields that its adapter declares."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from publisher.settings import Form, SecretField, SettingField
from ui.language import said
from ui.widgets.folder_field import FolderField
from ui.widgets.labelled import Labelled
from ui.widgets.optional_part import OptionalPart


class SettingFields(QWidget):
    """Asks for settings and credentials; those that few people need are folded away.

    `kinds` names the kinds of channels, where one of them is to be chosen.
    """

    def __init__(
        self,
        settings: Sequence[SettingField],
        secrets: Sequence[SecretField],
        given: Mapping[str, str],
        *,
        kinds: Mapping[str, str] | None = None,
        secrets_kept: bool = False,
        by_browser: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._kinds = kinds or {}
        self._fields: dict[str, QWidget] = {}
        self._secrets: dict[str, QLineEdit] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for field in settings:
            if not field.advanced:
                column.addWidget(self._row(field, given.get(field.name)))
        for secret in secrets:
            if secret.typed:
                column.addWidget(self._secret_row(secret, secrets_kept, by_browser))
        advanced = [field for field in settings if field.advanced]
        if advanced:
            column.addWidget(self._folded(advanced, given))

    def settings(self) -> dict[str, str]:
        """The settings as text, by name."""
        return {name: _text(field).strip() for name, field in self._fields.items()}

    def secrets(self) -> dict[str, str]:
        """The credentials that were typed; what was left empty is not changed."""
        return {name: line.text() for name, line in self._secrets.items() if line.text()}

    def _folded(self, fields: Sequence[SettingField], given: Mapping[str, str]) -> QWidget:
        inner = QWidget()
        rows = QVBoxLayout(inner)
        for field in fields:
            rows.addWidget(self._row(field, given.get(field.name)))
        part = OptionalPart(self.tr("Réglages &avancés"), inner)
        # Open when one of them is set: what differs from the default must be seen.
        opened = any(given.get(field.name, field.default) != field.default for field in fields)
        part.setChecked(opened)
        return part

    def _row(self, field: SettingField, given: str | None) -> QWidget:
        text = field.default if given is None else given
        mark = "" if field.required else self.tr(" (facultatif)")
        match field.form:
            case Form.YES_NO:
                box = QCheckBox(said(field.label))
                box.setChecked(text in ("yes", "oui", "true", "1"))
                box.setAccessibleDescription(said(field.help))
                box.setToolTip(said(field.help))
                self._fields[field.name] = box
                return box
            case Form.CHOICE:
                combo = QComboBox()
                names = field.names or tuple(self._kinds.get(one, one) for one in field.choices)
                for name, choice in zip(names, field.choices, strict=True):
                    combo.addItem(said(name), choice)
                # Without a default, the first choice.
                combo.setCurrentIndex(max(0, combo.findData(text)))
                self._fields[field.name] = combo
                return Labelled(said(field.label), combo, said(field.help))
            case Form.FOLDER:
                folder = FolderField(text)
                folder.line.setPlaceholderText(said(field.example))
                self._fields[field.name] = folder
                return Labelled(
                    said(field.label) + mark, folder, said(field.help), focus=folder.line
                )
            case _:
                line = QLineEdit(text)
                line.setPlaceholderText(said(field.example))
                self._fields[field.name] = line
                return Labelled(said(field.label) + mark, line, said(field.help))

    def _secret_row(self, secret: SecretField, kept: bool, by_browser: bool) -> QWidget:
        line = QLineEdit()
        line.setEchoMode(QLineEdit.EchoMode.Password)
        if kept:
            line.setPlaceholderText(self.tr("inchangé"))
        elif by_browser and secret.required:
            line.setPlaceholderText(self.tr("vide : se connecter dans le navigateur"))
        self._secrets[secret.name] = line
        mark = "" if secret.required else self.tr(" (facultatif)")
        return Labelled(said(secret.label) + mark, line, said(secret.help))


def _text(field: QWidget) -> str:
    if isinstance(field, QCheckBox):
        return "yes" if field.isChecked() else "no"
    if isinstance(field, QComboBox):
        return str(field.currentData())
    assert isinstance(field, QLineEdit | FolderField)
    return field.text()
