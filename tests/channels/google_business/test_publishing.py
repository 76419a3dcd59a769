"""Publishing, and what is known when it goes wrong."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta

import pytest

from publisher.announcement import Event, Kind
from publisher.channel import Absent, Receipt, Unknown
from publisher.errors import (
    AuthorizationRevoked,
    ContentRejected,
    OutcomeUnknown,
    RateLimited,
    Unreachable,
)
from tests.builders import MemoryMedia, MemoryProgress, announcement, image
from tests.channels.google_business.conftest import Open
from tests.servers.fault_proxy import (
    Fault,
    FaultProxy,
    html_page,
    lost_answer,
    redirect,
    too_many,
)
from tests.servers.google import HOME, GoogleDouble
from tests.servers.picture_site import PictureSite
from tests.servers.wire import Wire, without_end

TRICKY = "Fête & <b>bal</b> « d’été » 🎉 sur ville.be, et https://www.exemple.be/é?a=1&b=2 !"


def _said(**told: object) -> Fault:
    return Fault(processed=False, status=200, body=json.dumps(told).encode())


def test_the_post_with_its_picture(
    open_channel: Open, media: MemoryMedia, double: GoogleDouble
) -> None:
    channel = open_channel()
    rendition = channel.render(announcement(images=(image(media),)))
    receipt = channel.publish(rendition, "cle", MemoryProgress())
    post = double.posts[receipt.remote_ids["post"]]
    assert len(post.content["media"]) == 1
    assert post.content["languageCode"] == "fr"
    assert receipt.url == f"https://local.google.com/place?lpsid={post.name.rpartition('/')[2]}"


def test_an_event_is_taken(open_channel: Open, double: GoogleDouble) -> None:
    channel = open_channel()
    event = Event(datetime.fromisoformat("2027-06-12T10:00"), None, "Quai")
    written = announcement(title="Fête du fleuve", kind=Kind.EVENT, event=event)
    channel.publish(channel.render(written), "cle", MemoryProgress())
    (page,) = double.pages()
    assert page.startswith("Fête du fleuve\nLa rue est fermée")


def test_a_post_with_a_lost_answer_is_found(
    open_channel: Open, double: GoogleDouble, proxy: FaultProxy
) -> None:
    channel, since = open_channel(proxy.url), datetime.now(UTC)
    rendition = channel.render(announcement(title=TRICKY, summary="", body=""))
    proxy.fail(lost_answer(), method="POST", path="/localPosts")
    with pytest.raises(OutcomeUnknown):
        channel.publish(rendition, "cle", MemoryProgress())
    found = channel.find(rendition, "cle", since)
    assert isinstance(found, Receipt)
    assert found.remote_ids["post"] in double.posts


def test_a_repeated_attempt_finds_its_post_first(
    open_channel: Open, double: GoogleDouble, proxy: FaultProxy
) -> None:
    channel, progress = open_channel(proxy.url), MemoryProgress()
    rendition = channel.render(announcement())
    proxy.fail(lost_answer(), method="POST", path="/localPosts")
    with pytest.raises(OutcomeUnknown):
        channel.publish(rendition, "cle", progress)
    again = channel.publish(rendition, "cle", progress)
    assert [again.remote_ids["post"]] == list(double.posts)
    assert double.count("POST", "/localPosts") == 1
    assert channel.publish(rendition, "cle", progress).url == again.url


def test_by_a_clock_that_is_off_by_days_nothing_is_looked_for_nor_published(
    open_channel: Open, double: GoogleDouble
) -> None:
    double.clock_ahead = timedelta(days=-400)
    channel, since = open_channel(), datetime.now(UTC)
    rendition = channel.render(announcement())
    with pytest.raises(Unreachable, match="horloge"):
        channel.publish(rendition, "cle", MemoryProgress())
    assert not double.posts
    assert isinstance(channel.find(rendition, "cle", since), Unknown)


@pytest.mark.parametrize("ahead", [timedelta(hours=-3), timedelta(minutes=7)])
def test_a_clock_that_is_off_is_read_rightly(
    open_channel: Open, double: GoogleDouble, ahead: timedelta
) -> None:
    double.clock_ahead = ahead
    channel, since = open_channel(), datetime.now(UTC)
    rendition = channel.render(announcement())
    double.add(rendition.text, ago=timedelta(seconds=30))
    assert channel.find(rendition, "cle", since) == Absent()
    double.posts.clear()
    channel.publish(rendition, "cle", MemoryProgress())
    assert isinstance(channel.find(rendition, "cle", since), Receipt)


def test_further_pages_are_read(open_channel: Open, double: GoogleDouble) -> None:
    double.page_size = 2
    channel, since = open_channel(), datetime.now(UTC) - timedelta(minutes=5)
    rendition = channel.render(announcement())
    wanted = double.add(rendition.text)
    for number in range(4):
        double.add(f"Autre message {number}")
    found = channel.find(rendition, "cle", since)
    assert isinstance(found, Receipt)
    assert found.remote_ids == {"post": wanted}


def test_a_page_that_never_turns_proves_nothing(open_channel: Open, proxy: FaultProxy) -> None:
    channel = open_channel(proxy.url, location=HOME)
    for _ in range(3):
        proxy.fail(_said(nextPageToken="a"), method="GET", path="/localPosts")
    found = channel.find(channel.render(announcement()), "cle", datetime.now(UTC))
    assert isinstance(found, Unknown)


def test_google_takes_its_time(open_channel: Open, double: GoogleDouble) -> None:
    double.looks = 3
    channel = open_channel()
    assert channel.publish(channel.render(announcement()), "cle", MemoryProgress()).url
    double.looks = 50  # longer than anybody waits: it is there, and will be shown
    written = announcement(title="Autre")
    assert channel.publish(channel.render(written), "cle-2", MemoryProgress()).url


def test_what_google_does_not_show_is_refused_and_taken_away(
    open_channel: Open, double: GoogleDouble
) -> None:
    double.verdict, double.looks = "REJECTED", 2
    channel, progress = open_channel(), MemoryProgress()
    rendition = channel.render(announcement())
    with pytest.raises(ContentRejected, match="ne le montre pas"):
        channel.publish(rendition, "cle", progress)
    assert not double.posts
    double.verdict = "LIVE"  # another day, the same words pass
    assert channel.publish(rendition, "cle", progress).remote_ids["post"] in double.posts


def test_a_refused_post_is_not_called_published(open_channel: Open, double: GoogleDouble) -> None:
    channel, since = open_channel(), datetime.now(UTC) - timedelta(minutes=5)
    rendition = channel.render(announcement())
    double.add(rendition.text, state="REJECTED")
    double.add("Un vieux refus", ago=timedelta(days=8), state="REJECTED")
    found = channel.find(rendition, "cle", since)
    assert isinstance(found, Unknown)
    assert "ne le montre pas" in found.reason
    (warning,) = channel.health().warnings
    assert "Travaux rue de la Station" in warning


def test_a_picture_that_is_not_there_yet_is_tried_again(
    open_channel: Open, media: MemoryMedia, site: PictureSite
) -> None:
    channel, progress = open_channel(), MemoryProgress()
    rendition = channel.render(announcement(images=(image(media),)))
    site.closed = True
    with pytest.raises(Unreachable, match="Fetching image failed") as later:
        channel.publish(rendition, "cle", progress)
    assert later.value.retry_after == timedelta(minutes=2)
    site.closed = False
    assert channel.publish(rendition, "cle", progress).url


def test_the_profile_is_chosen(open_channel: Open, double: GoogleDouble) -> None:
    assert "« Ville de Namur » (12341542785316514846)" in open_channel().test()
    assert open_channel().discover() == {"location": HOME, "title": "Ville de Namur"}
    double.places |= {"locations/22": "Piscine", "locations/33": "Bibliothèque"}
    with pytest.raises(AuthorizationRevoked, match=r"22 \(Piscine\), 33 \(Bibliothèque\)"):
        open_channel().test()
    assert "Namur" in open_channel(location="12341542785316514846").test()
    with pytest.raises(AuthorizationRevoked, match="ne gère pas la fiche 44"):
        open_channel(location="44").test()
    double.places.clear()
    with pytest.raises(AuthorizationRevoked, match="ne gère aucune fiche"):
        open_channel().test()


def test_a_profile_that_may_not_post_is_said(open_channel: Open, double: GoogleDouble) -> None:
    double.may_post = False
    with pytest.raises(AuthorizationRevoked, match="faites-la valider"):
        open_channel().test()


def test_an_application_that_was_not_approved_is_said(
    open_channel: Open, double: GoogleDouble
) -> None:
    double.approved = False
    with pytest.raises(AuthorizationRevoked, match="pas encore approuvé"):
        open_channel().test()


def _denied(reason: str) -> Fault:
    error = {"code": 403, "message": "Non", "status": "PERMISSION_DENIED"}
    told = {"error": {**error, "details": [{"reason": reason}]}}
    return Fault(processed=False, status=403, body=json.dumps(told).encode())


@pytest.mark.parametrize(
    ("fault", "error", "words"),
    [
        (html_page(500), OutcomeUnknown, None),
        (html_page(200), OutcomeUnknown, None),
        (_said(name="accounts/1/locations/2/localPosts/../../3"), OutcomeUnknown, None),
        (_said(error={"code": 400, "message": "?"}), OutcomeUnknown, None),
        (Fault(processed=False, status=200, body=b"[" * 100_000), OutcomeUnknown, None),
        (Fault(processed=False, status=403, body=b"<h1>Blocked</h1>"), AuthorizationRevoked, None),
        (_denied("SERVICE_DISABLED"), AuthorizationRevoked, "activez-la"),
        (_denied("ACCESS_TOKEN_SCOPE_INSUFFICIENT"), AuthorizationRevoked, "cochez"),
        (_denied("AUTRE"), AuthorizationRevoked, "gère la fiche"),
        (Fault(processed=False, status=400, body=b'{"error": {"details": "?"}}'),
         ContentRejected, "sans motif"),
        (too_many("9"), RateLimited, "attendre"),
        (redirect("https://autre.example/"), ContentRejected, "renvoie"),
    ],
)  # fmt: skip
def test_a_strange_answer_to_a_post(
    open_channel: Open, proxy: FaultProxy, fault: Fault, error: type[Exception], words: str | None
) -> None:
    channel = open_channel(proxy.url, location=HOME)
    proxy.fail(fault, method="POST", path="/localPosts")
    with pytest.raises(error, match=words):
        channel.publish(channel.render(announcement()), "cle", MemoryProgress())


@pytest.mark.parametrize(
    "fault",
    [html_page(200), html_page(404), _said(accounts="?"), _said(accounts=[{"name": "../me"}]),
     redirect("https://autre.example/")],
)  # fmt: skip
def test_another_site_is_noticed(open_channel: Open, proxy: FaultProxy, fault: Fault) -> None:
    proxy.fail(fault, method="GET", path="/v1/accounts")
    with pytest.raises((Unreachable, ContentRejected)):
        open_channel(proxy.url).test()


def test_an_endless_answer_is_left(open_channel: Open) -> None:
    head = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n"
    with Wire(without_end(head, b" " * 65_536)) as wire, pytest.raises(Unreachable):
        open_channel(wire.url).test()
