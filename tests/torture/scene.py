"""A town's outbox before the four platforms, with time in our hands."""

from __future__ import annotations

import dataclasses
import itertools
import random
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from publisher.channel import Access
from publisher.delivery import Delivery
from publisher.rendition import Rendition
from publisher.storage import channels, media
from publisher.storage.database import FILE, open_database, process_clock, server_clock
from publisher.storage.media import StoredMedia
from tests.builders import MemoryMedia, MemorySecrets, announcement, image, jpeg
from tests.publisher.desk import Desk
from tests.servers.fault_proxy import FaultProxy
from tests.servers.postgres import Clock, Place
from tests.torture.kinds import ADAPTERS, SinkChannel, SinkSettings
from tests.torture.sink import KINDS, Sink


@dataclass
class Scene:
    """One outbox, one sink, and the proxy between them."""

    place: Place
    sink: Sink
    proxy: FaultProxy
    clock: Clock
    desk: Desk
    random: random.Random
    opened: dict[str, SinkChannel] = field(default_factory=dict)
    passed: timedelta = field(default_factory=timedelta)
    told: list[str] = field(default_factory=list)  # announcements said to be accepted

    def pass_time(self, by: timedelta) -> None:
        """Let time go by, for the machine and for the platforms."""
        self.clock.ahead += by
        self.passed += by

    def jump(self, by: timedelta) -> None:
        """Set the machine's clock, forward or back; the platforms' own goes on."""
        self.clock.ahead += by

    def put(self, *kinds: str, **changes: Any) -> list[Delivery]:
        """Accept one announcement for these platforms (all without a word)."""
        about = self.desk.accept().id
        planned = [
            self.desk.plan(kind, about, rendition=self._rendition(kind, about), **changes)
            for kind in kinds or KINDS
        ]
        self.desk.enqueue(*planned)
        return planned

    def open(self, channel_id: str) -> SinkChannel:
        """Open a channel in this process, as an engine does."""
        return self.opened[channel_id]

    def configure(self, **settings: Any) -> None:
        """Change settings of all channels, for this process."""
        for id, channel in self.opened.items():
            changed = dataclasses.replace(channel.settings, **settings)
            self.opened[id] = type(channel)(changed, channel.access)

    def count(self, delivery: Delivery) -> int:
        """How many times citizens see it."""
        return len(self.posts(delivery))

    def posts(self, delivery: Delivery) -> list[str]:
        kind = self.kind(delivery)
        text = delivery.rendition.text
        return [post.path for post in self.sink.ledger.of(kind) if post.text == text]

    def kind(self, delivery: Delivery) -> str:
        return self.opened[delivery.channel_id].kind

    def _rendition(self, kind: str, about: str) -> Rendition:
        adapter = self.opened[self.desk.channel(kind)]
        return adapter.render(announcement(id=about, title=f"Annonce {about}", images=(PICTURE,)))


PICTURE = image(MemoryMedia(), width=320, height=200)


def _connect(desk: Desk, base_url: str) -> dict[str, SinkChannel]:
    opened: dict[str, SinkChannel] = {}
    store = StoredMedia(desk.database)
    with desk.database.write() as connection:
        media.keep(connection, jpeg(320, 200), "image/jpeg", 320, 200)
        for adapter in ADAPTERS:
            row = channels.add(connection, adapter.kind, adapter.kind, {"base_url": base_url})
            desk.channel_ids[adapter.kind] = row.id
            access = Access(name=adapter.kind, secrets=MemorySecrets(), media=store)
            opened[row.id] = adapter(SinkSettings(base_url=base_url), access)
    return opened


@contextmanager
def staged(place: Place, seed: int | str) -> Iterator[Scene]:
    """Open a scene on an empty database; whatever is random in it comes from `seed`."""
    clock = Clock(process_clock if place.address is None else server_clock)
    with Sink(place.folder.parent) as sink, FaultProxy("127.0.0.1", sink.port) as proxy:
        database = place.open(clock)
        try:
            desk = Desk(database)
            opened = _connect(desk, proxy.url)
            chance = random.Random(seed)  # noqa: S311 - it must come again
            scene = Scene(place, sink, proxy, clock, desk, chance, opened)
            sink.now = lambda: datetime.now(UTC) + scene.passed
            yield scene
        finally:
            database.close()


class Stage:
    """Where scenes take place, one folder each; tables are made once and copied."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._numbers = itertools.count(1)
        self._model = folder / "model"
        open_database(self._model).close()

    @contextmanager
    def scene(self, seed: int | str) -> Iterator[Scene]:
        """Open a scene on a fresh SQLite file; its folder is removed after it."""
        home = self.folder / f"scene-{next(self._numbers)}"
        data = home / "publisher"
        data.mkdir(parents=True)
        shutil.copy(self._model / FILE, data)
        try:
            with staged(Place(data, None), seed) as scene:
                yield scene
        finally:
            shutil.rmtree(home)
