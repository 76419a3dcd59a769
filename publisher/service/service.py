"""The use cases that the desktop and the command line call, gathered under one name."""

from __future__ import annotations

from typing import Self

from publisher.service.arranging import ArrangingCases
from publisher.service.calendar import CalendarCases
from publisher.service.changing import ChangingCases
from publisher.service.checking import CheckingCases
from publisher.service.drafts import DraftCases
from publisher.service.expiring import ExpiringCases
from publisher.service.exporting import ExportingCases
from publisher.service.following import FollowingCases
from publisher.service.groups import GroupCases
from publisher.service.health import HealthCases
from publisher.service.importing import ImportingCases
from publisher.service.looking_back import LookingBackCases
from publisher.service.past import PastCases
from publisher.service.pictures import PictureCases
from publisher.service.preferences import PreferenceCases
from publisher.service.publishing import PublishingCases
from publisher.service.series import SeriesCases
from publisher.service.signing_in import SigningInCases
from publisher.service.spelling import SpellingCases
from publisher.service.starting import StartingCases
from publisher.service.stopping import StoppingCases
from publisher.service.upkeep import UpkeepCases
from publisher.service.usual import UsualCases
from publisher.service.waiting import WaitingCases


class Service(
    ImportingCases,
    PastCases,
    StartingCases,
    SigningInCases,
    ArrangingCases,
    GroupCases,
    UsualCases,
    DraftCases,
    SpellingCases,
    PictureCases,
    CheckingCases,
    PublishingCases,
    ChangingCases,
    SeriesCases,
    CalendarCases,
    ExpiringCases,
    FollowingCases,
    WaitingCases,
    StoppingCases,
    LookingBackCases,
    ExportingCases,
    PreferenceCases,
    HealthCases,
    UpkeepCases,
):
    """All of Publisher's use cases on one open house. Every method blocks: keep it off the GUI."""

    def close(self) -> None:
        """Stop the engine and let go of the database."""
        self.house.closing.set()
        self.stop_engine()
        self.house.speller.close()
        self.house.database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
