"""The adapter: it renders and checks as the imitated kind does, and publishes on the wall."""

from __future__ import annotations

import dataclasses
from datetime import UTC, datetime, timedelta
from typing import Final

from channels._pictures import fitted
from channels.practice.rehearsed import opened
from channels.practice.settings import KIND, PracticeSettings
from channels.practice.sheets import Sheets
from channels.practice.wall import Hung, Wall
from publisher.announcement import Announcement
from publisher.channel import Absent, Access, Capabilities, Channel, Edit, Progress, Receipt
from publisher.errors import ContentRejected
from publisher.framing import PictureLimits
from publisher.problem import NEEDS_PAGE, Problem, Severity
from publisher.rendition import Rendition
from publisher.sentence import say
from publisher.showing import still
from publisher.video_limits import VideoLimits, clock

# On the wall.
LIMITS: Final = PictureLimits(max_bytes=400_000, max_side=1200, formats=("image/jpeg",))


class PracticeChannel(Channel):
    """One rehearsed channel. Nothing of it reaches a citizen, and it gives no link to anybody.

    A rehearsed website does not reserve an address: posts on real networks would then carry the
    address of a page that does not exist.
    """

    kind = KIND
    label = "Répétition"
    summary = "Pour s'exercer : imite un autre canal et publie sur un mur, dans cet ordinateur."
    settings_type = PracticeSettings
    settings: PracticeSettings

    def __init__(self, settings: PracticeSettings, access: Access) -> None:
        super().__init__(settings, access)
        self.rehearsed = opened(settings.wraps, access)
        sheets = Sheets(settings.root, access.name, settings.wraps, self.rehearsed.label)
        # On lists of channels; the kind itself keeps its own name.
        vars(self)["label"] = say("{label} (répétition)", label=self.rehearsed.label)
        self.looks_like = self.rehearsed.looks_like or self.rehearsed.kind
        self.wall = Wall(settings.root, settings.title, sheets)

    @property
    def names(self) -> tuple[str, ...]:
        return self.rehearsed.names

    @property
    def capabilities(self) -> Capabilities:
        return dataclasses.replace(
            self.rehearsed.capabilities,
            public=False,
            gives_link=False,
            by_hand=False,
            edit=Edit.IN_PLACE,
            retract=True,
            irrevocable=False,
            ends_itself=False,
            keeps=(),
            read_back_delay=timedelta(0),
        )

    def render(self, announcement: Announcement) -> Rendition:
        return self.rehearsed.render(announcement)

    def check(self, announcement: Announcement) -> list[Problem]:
        """Say what the real channel says; the page that it would need is rehearsed too."""
        return [
            dataclasses.replace(problem, severity=Severity.WARNING)
            if problem.code == NEEDS_PAGE
            else problem
            for problem in self.rehearsed.check(announcement)
        ]

    def picture_limits(self, rendition: Rendition) -> PictureLimits | None:
        return self.rehearsed.picture_limits(rendition)

    def video_limits(self, announcement: Announcement) -> VideoLimits | None:
        return self.rehearsed.video_limits(announcement)

    def publish(self, rendition: Rendition, delivery_key: str, progress: Progress) -> Receipt:
        del progress  # the key makes it safe to repeat
        shown = _with_still(rendition)
        hung = self.wall.put_up(delivery_key, shown, self._pictures(shown))
        return self._receipt(hung)

    def update(
        self, rendition: Rendition, receipt: Receipt, delivery_key: str, progress: Progress
    ) -> Receipt:
        del delivery_key, progress
        number, post = _place(receipt)
        shown = _with_still(rendition)
        hung = self.wall.change(number, post, shown, self._pictures(shown))
        if hung is None:
            raise ContentRejected(say("Cette publication n'est plus sur le mur de répétition."))
        return self._receipt(hung)

    def retract(
        self, receipt: Receipt, reason: str, delivery_key: str, progress: Progress
    ) -> Receipt:
        del delivery_key, progress
        self.wall.take_down(*_place(receipt), reason)
        return Receipt(remote_ids=receipt.remote_ids, url=receipt.url, at=datetime.now(UTC))

    def find(self, rendition: Rendition, delivery_key: str, since: datetime) -> Receipt | Absent:
        del rendition
        hung = self.wall.look_for(delivery_key, since)
        return Absent() if hung is None else self._receipt(hung)

    def test(self) -> str:
        self.wall.draw()
        return say(
            "Les répétitions de « {label} » se liront dans {page}.",
            label=self.rehearsed.label,
            page=self.wall.front,
        )

    def _pictures(self, rendition: Rendition) -> list[bytes]:
        """Make them for the wall, in the shape that the real channel would send."""
        limits = self.picture_limits(rendition) or LIMITS
        shape = dataclasses.replace(LIMITS, narrowest=limits.narrowest, widest=limits.widest)
        return [fitted(image, self.access.media, shape).content for image in rendition.images]

    def _receipt(self, hung: Hung) -> Receipt:
        return Receipt(
            remote_ids={"sheet": str(hung.sheet), "post": hung.post.id},
            url=self.wall.address(hung),
            at=hung.post.changed or hung.post.at,
        )


def _with_still(rendition: Rendition) -> Rendition:
    """Put a still in the place of the video: the wall is for reading."""
    video = rendition.video
    if video is None:
        return rendition
    told = say("Vidéo ({length}) : {alt}", length=clock(video.seconds), alt=video.alt)
    images = (dataclasses.replace(still(video), alt=told), *rendition.images)
    return dataclasses.replace(rendition, video=None, images=images)


def _place(receipt: Receipt) -> tuple[int, str]:
    return int(receipt.remote_ids["sheet"]), receipt.remote_ids["post"]
