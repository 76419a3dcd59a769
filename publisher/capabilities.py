"""What a channel takes and does, as a value that planning and the window read."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from publisher.announcement import Kind
from publisher.keeper import Keeper


class Edit(StrEnum):
    """What a correction becomes on this channel. All but NONE is done by `SupportsUpdate`."""

    IN_PLACE = "in_place"  # safe to repeat: the same edit twice is one edit
    NEW_VERSION = "new_version"  # another id replaces the first
    REPLACE = "replace"  # post again and delete the first: one post is left, its replies are lost
    CORRECTION = "correction"  # the first stays, and a second post, under it, corrects it
    NONE = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class Capabilities:
    """What a channel takes and does; read while planning, shown to the officer."""

    text_limit: int | None = None  # in `text_unit`; None: no limit
    text_unit: str = "characters"
    most_posts: int = 1  # more: a long text may go out as a thread of so many posts
    comment_limit: int | None = None  # of a first comment, in `text_unit`; None: there is none
    max_images: int = 0
    alt_text: bool = False
    alt_limit: int | None = None  # characters
    edit: Edit = Edit.NONE
    # The same update twice (by its delivery key and what `progress` kept) is one update, even when
    # the first answer was lost: the engine repeats it. Else a person is asked. IN_PLACE always is.
    edit_repeats: bool = False
    retract: bool = False
    # What was sent can be taken back by nobody, not even by hand: mail, text messages.
    irrevocable: bool = False
    # Told `Announcement.expires_at`, the platform ends it there by itself, as it should be ended.
    ends_itself: bool = False
    keeps: tuple[Keeper, ...] = ()  # who keeps a copy after a correction or a withdrawal
    gives_link: bool = False  # its page is the canonical address of the announcement
    carries_link: bool = False  # its post carries that address, so it waits for it
    # `publish` only prepares, keeps PREPARED and ends in OutcomeUnknown; `find` answers Unknown and
    # says what a person is to do. They tell Publisher where the publication is.
    by_hand: bool = False
    public: bool = True  # False: rehearsal, nothing reaches a citizen
    kinds: tuple[Kind, ...] = ()  # the only sorts of announcement that `check` accepts; (): all
    # How long "absent" is not to be believed, and so a correction is not made a second time.
    read_back_delay: timedelta = timedelta(0)
