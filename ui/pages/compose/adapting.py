"""What is written for one channel alone: between the cards that show it and the form that keeps it.

The text stands under the channel's name; one that came from a file under the name of a kind stays
there, and holds for all channels of that kind.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TypeAlias

from PySide6.QtCore import QObject

from publisher import adapting, registry, variants
from publisher.announcement import Announcement, LongText, Variant
from publisher.channel import Channel
from publisher.showing import rendered
from publisher.views import Preview
from ui.language import said
from ui.pages.compose.form import AnnouncementForm
from ui.pages.compose.previews import Previews
from ui.pages.compose.slices import Slices
from ui.widgets.preview_card import Adaptation

Words: TypeAlias = tuple[str, ...]


class Adapting(QObject):
    """Knows when each text of a channel's own was written or read, to tell what changed since."""

    def __init__(
        self, form: AnnouncementForm, previews: Previews, slices: Slices, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._form = form
        self._previews = previews
        self._slices = slices
        self._read_with: dict[str, Words] = {}  # channel → the common text at that time
        self._given_up: dict[str, Announcement] = {}  # channel → how it was before
        slices.previewed.connect(self._show)
        for asked, answer in (
            (previews.adapt_asked, self.edit),
            (previews.adapted, self._write),
            (previews.common_asked, self._give_up),
            (previews.own_asked, self._take_back),
            (previews.read_again, self._read),
        ):
            asked.connect(answer)

    def begin(self) -> None:
        """Another announcement is on the page."""
        self._read_with, self._given_up = {}, {}
        self._previews.begin()

    def has_own_text(self, channel: str) -> bool:
        """Whether the channel has a text of its own."""
        names = self._names(channel)
        return bool(variants.in_use(self._form.announcement(), names).text.strip())

    def edit(self, channel: str) -> None:
        """Open the field of a channel, with what it would be sent now."""
        adapter, card = self._adapters.get(channel), self._previews.cards.get(channel)
        if adapter is None or card is None:
            return
        announcement = self._form.announcement()
        card.show_adaptation(self._adaptation(channel, announcement))
        card.edit(adapting.beginning(adapter, self._slices.met(announcement, channel)))

    def shorten(self, channel: str) -> None:
        """Give a channel the shortened text as its own, and open it: a person words it better."""
        adapter = self._adapters.get(channel)
        if adapter is None:
            return
        met = self._slices.met(self._form.announcement(), channel)
        own = variants.in_use(met, adapter.names)
        if rendered(adapter, met).following:
            self._write(channel, replace(own, long_text=LongText.SHORTEN))
            self._take_focus(channel)
            return
        self._write(channel, replace(own, text=adapting.shortened(adapter, met)))
        self.edit(channel)

    def make_thread(self, channel: str) -> None:
        """Publish the whole text on a channel, in posts that follow one another."""
        own = variants.in_use(self._form.announcement(), self._names(channel))
        self._write(channel, replace(own, long_text=LongText.THREAD))
        self._take_focus(channel)

    def can_thread(self, channel: str) -> bool:
        """Whether the channel has threads, and is not told to make one already."""
        adapter = self._adapters.get(channel)
        if adapter is None or adapter.capabilities.most_posts < 2:
            return False
        own = variants.in_use(self._form.announcement(), adapter.names)
        return own.long_text is not LongText.THREAD

    @property
    def _adapters(self) -> Mapping[str, Channel]:
        return self._slices.adapters

    def _names(self, channel: str) -> tuple[str, ...]:
        adapter = self._adapters.get(channel)
        return adapter.names if adapter is not None else (channel,)

    def _write(self, channel: str, variant: Variant) -> None:
        self._given_up.pop(channel, None)
        announcement = self._form.announcement()
        self._read_with[channel] = _common_words(announcement)
        self._form.keep(variants.adapted(announcement, self._names(channel), variant))

    def _give_up(self, channel: str) -> None:
        announcement = self._form.announcement()
        self._given_up[channel] = announcement
        card = self._previews.cards.get(channel)
        if card is not None:
            card.give_up()
        self._form.keep(variants.common(announcement, self._names(channel)))
        self._take_focus(channel)

    def _take_back(self, channel: str) -> None:
        before = self._given_up.pop(channel, None)
        if before is not None:
            own = {
                name: before.variants[name]
                for name in self._names(channel)
                if name in before.variants
            }
            now = self._form.announcement()
            self._form.keep(replace(now, variants={**now.variants, **own}))
            self._take_focus(channel)

    def _read(self, channel: str) -> None:
        announcement = self._form.announcement()
        self._read_with[channel] = _common_words(announcement)
        self._show_on(channel, announcement)
        self._take_focus(channel)

    def _take_focus(self, channel: str) -> None:
        card = self._previews.cards.get(channel)
        if card is not None:
            card.take_focus()

    def _show(self, preview: Preview) -> None:
        channel, announcement = preview.channel, self._form.announcement()
        card, adapter = self._previews.cards.get(channel), self._adapters.get(channel)
        self._show_on(channel, announcement)
        if card is not None and card.editor is not None and card.editing and adapter is not None:
            text = adapting.beginning(adapter, self._slices.met(announcement, channel))
            card.editor.follow(text, variants.in_use(announcement, adapter.names))

    def _show_on(self, channel: str, announcement: Announcement) -> None:
        card = self._previews.cards.get(channel)
        if card is not None:
            adaptation = self._adaptation(channel, announcement)
            card.show_adaptation(adaptation)
            self._previews.chooser.mark_adapted(channel, adaptation.words)

    def _adaptation(self, channel: str, announcement: Announcement) -> Adaptation:
        names = self._names(channel)
        written = variants.written(announcement, names)
        if not written:
            self._read_with.pop(channel, None)
            return Adaptation()
        own = variants.in_use(announcement, names)
        common = _common_words(announcement)
        read_with = self._read_with.setdefault(channel, common)
        return Adaptation(
            words=self._words(own),
            variant=own,
            shared_with=_label(written[0]) if written[0] != names[0] else "",
            outdated=bool(own.text.strip()) and read_with != common,
        )

    def _words(self, own: Variant) -> str:
        if not own.text.strip() and own.long_text is LongText.THREAD:
            return self.tr("en fil")
        if not own.text.strip() and own.long_text is LongText.SHORTEN:
            return self.tr("abrégé")
        if not own.text.strip():
            return self.tr("avec commentaire")
        return self.tr("adapté")


def _common_words(announcement: Announcement) -> Words:
    return (announcement.title, announcement.summary, announcement.body)


def _label(kind: str) -> str:
    return said(registry.kind(kind).label) if kind in registry.kinds() else kind
