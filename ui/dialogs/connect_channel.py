"""Connecting a channel, or changing how it is connected."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from publisher.views import ChannelView, KindView
from ui.desk import Desk
from ui.dialogs.sheet import Sheet
from ui.language import said
from ui.widgets.kind_box import KindBox
from ui.widgets.labelled import Labelled
from ui.widgets.setting_fields import SettingFields


class ConnectChannel(Sheet):
    """Asks for the kind, the name, and what that kind declares. Credentials go to the keyring."""

    connected = Signal(str)  # the channel's name
    sign_in_wanted = Signal(str)  # connected without its credentials: the browser gives them

    def __init__(
        self,
        desk: Desk,
        kinds: Sequence[KindView],
        channel: ChannelView | None,
        parent: QWidget | None,
    ) -> None:
        super().__init__(
            parent,
            self.tr("Modifier « {name} »").format(name=channel.name)
            if channel
            else self.tr("Connecter un canal"),
            self.tr("&Enregistrer") if channel else self.tr("&Connecter"),
            cancel=self.tr("Annuler"),
        )
        self._desk = desk
        self._kinds = {kind.kind: kind for kind in kinds}
        self._channel = channel
        self._sign_in_follows = False
        self.kind = KindBox(kinds)
        self.name = QLineEdit()
        self._summary = QLabel()
        self._summary.setProperty("role", "muted")
        self._summary.setWordWrap(True)
        self.fields = SettingFields((), (), {})
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        if channel is None:
            self.content.addWidget(Labelled(self.tr("&Type de canal"), self.kind))
            self.content.addWidget(self._summary)
            self.content.addWidget(
                Labelled(
                    self.tr("&Nom"), self.name, self.tr("Celui que vous verrez dans Publisher.")
                )
            )
        self.content.addWidget(self._area, 1)
        self.kind.currentIndexChanged.connect(self._show_kind)
        if channel is not None:
            self.kind.setCurrentIndex(self.kind.findData(channel.kind))
        self._show_kind()
        self.resize(600, 620)

    def confirm(self) -> None:
        name = self._channel.name if self._channel else self.name.text().strip()
        if not name:
            self.refuse(self.tr("Donnez un nom à ce canal."))
            self.name.setFocus()
            return
        kind = self.kind.currentData()
        settings, secrets = self.fields.settings(), self.fields.secrets()
        changing = self._channel is not None
        missing = [s for s in self._kinds[kind].secrets if s.required and s.name not in secrets]
        self._sign_in_follows = bool(missing) and self._kinds[kind].connects and not changing
        self.busy(True)
        self._desk.ask(
            lambda service: (
                service.change_channel(name, settings, secrets)
                if changing
                else service.add_channel(kind, name, settings, secrets)
            ),
            self._done,
            self.refuse,
        )

    def _done(self, view: ChannelView) -> None:
        self.accept()
        self._desk.channels_changed.emit()
        if self._sign_in_follows:
            self.sign_in_wanted.emit(view.name)
        else:
            self.connected.emit(view.name)

    def _show_kind(self) -> None:
        kind = self._kinds.get(self.kind.currentData())
        if kind is None:
            return
        self._summary.setText(said(kind.summary))
        self.name.setPlaceholderText(self.tr("{label} de la ville").format(label=said(kind.label)))
        self.fields = SettingFields(
            kind.settings,
            kind.secrets,
            self._channel.settings if self._channel else {},
            kinds={one.kind: said(one.label) for one in self._kinds.values()},
            secrets_kept=self._channel is not None,
            by_browser=kind.connects,
        )
        sheet = QWidget()
        sheet.setObjectName("sheet")
        column = QVBoxLayout(sheet)
        column.setContentsMargins(0, 0, 8, 0)
        column.addWidget(self.fields)
        column.addStretch(1)
        self._area.setWidget(sheet)
