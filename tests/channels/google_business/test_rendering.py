"""What is shown and told before anything is sent."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import pytest

from channels.google_business.composing import content
from channels.google_business.settings import GoogleBusinessSettings
from publisher.announcement import Event, Image, Kind, Link, Variant
from publisher.cropping import cropped
from publisher.errors import ContentRejected, SettingInvalid
from publisher.settings import parse
from tests.builders import MemoryMedia, announcement, image
from tests.channels.google_business.conftest import Open

PAGE = "https://www.exemple.be/2027/02/travaux-rue-de-la-station-4hx0s2/"
FAIR = Event(
    datetime.fromisoformat("2027-06-12T10:00"),
    datetime.fromisoformat("2027-06-13T19:00"),
    "Quai des Bateliers",
)


def _problems(channel: Any, **words: Any) -> dict[str, str]:
    return {found.code: found.message for found in channel.check(announcement(**words))}


def test_the_page_is_the_button_and_not_in_the_text(open_channel: Open) -> None:
    rendition = open_channel().render(announcement())
    assert rendition.text == (
        "Travaux rue de la Station\n\nLa rue est fermée du 1er au 12 mars.\n\n"
        "Demander une dérogation\u00a0: https://www.exemple.be/derogation"
    )
    assert content(rendition)["callToAction"] == {"actionType": "LEARN_MORE", "url": PAGE}


def test_without_a_page_the_button_leads_to_act(open_channel: Open) -> None:
    rendition = open_channel().render(announcement(canonical_url=None))
    assert rendition.link == "https://www.exemple.be/derogation"
    assert "derogation" not in rendition.text
    bare = open_channel().render(announcement(canonical_url=None, link=Link("tel:+3281246111")))
    assert bare.link is None
    assert "callToAction" not in content(bare)


def test_dates_make_an_event(open_channel: Open) -> None:
    written = announcement(title="Fête du fleuve " * 5, kind=Kind.EVENT, event=FAIR)
    rendition = open_channel().render(written)
    told = content(rendition)
    assert told["topicType"] == "EVENT"
    assert len(told["event"]["title"]) <= 58
    assert told["event"]["schedule"] == {
        "startDate": {"year": 2027, "month": 6, "day": 12},
        "startTime": {"hours": 10, "minutes": 0, "seconds": 0, "nanos": 0},
        "endDate": {"year": 2027, "month": 6, "day": 13},
        "endTime": {"hours": 19, "minutes": 0, "seconds": 0, "nanos": 0},
    }
    assert rendition.text.startswith("La rue est fermée")  # the title stands above it
    assert "Quai des Bateliers" in rendition.text


@pytest.mark.parametrize(
    ("start", "end", "shown"),
    [
        (datetime.fromisoformat("2027-06-12T10:00"), None, "2027-06-12T23:59"),
        (datetime.fromisoformat("2027-06-12T23:59"), None, "2027-06-13T00:59"),
        (
            datetime.fromisoformat("2027-06-12T10:00"),
            datetime.fromisoformat("2027-06-12T09:00"),
            "2027-06-12T23:59",
        ),
    ],
)
def test_an_event_has_an_end_after_its_start(
    open_channel: Open, start: datetime, end: datetime | None, shown: str
) -> None:
    event = Event(start, end)
    assert open_channel().render(announcement(event=event)).fields["end"] == shown
    assert ("google_no_end" in _problems(open_channel(), event=event)) == (end is None)


def test_the_first_picture_that_google_takes(open_channel: Open, media: MemoryMedia) -> None:
    small = image(media, width=399, height=300)
    drawing = Image("a" * 64, "image/png", 900, 900, "Plan")
    good, other = image(media, width=800, height=600), image(media, width=900, height=600)
    channel = open_channel()
    rendition = channel.render(announcement(images=(small, drawing, good, other)))
    assert rendition.images == (good,)
    address = content(rendition)["media"][0]["sourceUrl"]
    assert address == f"{PAGE.rstrip('/')}/{good.sha256[:16]}-800.jpg"
    assert "google_too_many_images" in _problems(channel, images=(good, other))
    assert "google_image_shape" in _problems(channel, images=(small, drawing))
    part = cropped(good, (0, 0, 0.4, 1))  # 320 pixels of 800 are too few
    assert "google_image_shape" in _problems(channel, images=(part,))
    assert channel.picture_limits(rendition).smallest == (400, 300)
    assert not any("image" in code for code in _problems(channel, images=(good,)))
    elsewhere = {"images": (good,), "canonical_url": "https://www.exemple.be/?p=3"}
    assert channel.render(announcement(**elsewhere)).images == ()
    assert "google_image_needs_page" in _problems(channel, **elsewhere)


def test_a_picture_whose_page_moved_is_not_left_out_in_silence(
    open_channel: Open, media: MemoryMedia
) -> None:
    rendition = open_channel().render(announcement(images=(image(media),)))
    with pytest.raises(ContentRejected, match="Site web"):
        content(rendition.with_link(PAGE, "https://www.exemple.be/?p=3"))


@pytest.mark.parametrize("number", ["0470 12 34 56", "081/24.60.11", "+32 81 24 60 11"])
def test_a_telephone_number_is_named(open_channel: Open, number: str) -> None:
    said = _problems(open_channel(), summary=f"Renseignements au {number}, de 9 h à 12 h.")
    assert f"« {number} »" in said["google_telephone"]
    assert "google_telephone" not in _problems(open_channel())


def test_what_is_cut_is_said(open_channel: Open) -> None:
    channel = open_channel()
    long: dict[str, Any] = {"summary": "Un long texte de la ville. " * 90, "link": None}
    assert "google_text_cut" not in _problems(channel, **long)
    assert "google_text_cut" in _problems(channel, **long, canonical_url=None)
    own = {"variants": {"google_business": Variant("Un texte à nous. " * 90)}}
    assert "google_own_text_cut" in _problems(channel, **own)
    assert "google_empty" in _problems(channel, title="", summary="", body="", link=None)
    nameless = _problems(channel, title="", event=FAIR)
    assert "google_no_title" in nameless


@pytest.mark.parametrize(
    ("name", "given"),
    [("location", "accounts/../me"), ("location", "Namur"), ("redirect_port", "80"),
     ("base_url", "http://mybusiness.googleapis.com"), ("app_url", "http://accounts.google.com")],
)  # fmt: skip
def test_a_setting_that_cannot_be_is_refused(name: str, given: str) -> None:
    good = {"client_id": "1-a.apps.googleusercontent.com", "location": "accounts/1/locations/2"}
    assert parse(GoogleBusinessSettings, good).at("oauth2") == "https://oauth2.googleapis.com"
    with pytest.raises(SettingInvalid, match=name):
        parse(GoogleBusinessSettings, {**good, name: given})
