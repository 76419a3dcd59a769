"""What readers see, how much of it there may be, and what becomes of it."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta

import pytest

from channels.slack import SlackChannel
from channels.slack.rendering import BLOCKS
from publisher.announcement import Variant
from publisher.channel import Absent, Receipt, Unknown
from publisher.errors import ContentRejected, OutcomeUnknown, Unreachable
from tests.builders import MemoryMedia, MemoryProgress, announcement, image
from tests.channels.slack.conftest import Open
from tests.servers.fault_proxy import FaultProxy, html_page, lost_answer
from tests.servers.slack import SlackDouble

SINCE = datetime.now(UTC) - timedelta(minutes=10)


def published(channel: SlackChannel, key: str = "cle") -> Receipt:
    return channel.publish(channel.render(announcement()), key, MemoryProgress())


def test_what_was_typed_is_shown_as_it_is(open_channel: Open, double: SlackDouble) -> None:
    channel = open_channel()
    written = announcement(
        title="Fête *Haute* & <b>", summary="_Voir_ https://a.be/x_y. `@channel`"
    )
    receipt = channel.publish(channel.render(written), "cle", MemoryProgress())
    ((number, message),) = double.messages.items()
    parts = message.blocks[0]["elements"][0]["elements"]
    assert parts[0] == {"type": "text", "text": "Fête *Haute* & <b>", "style": {"bold": True}}
    assert parts[2] == {"type": "link", "url": "https://a.be/x_y"}
    assert (
        "".join(part.get("text") or part["url"] for part in parts) == channel.render(written).text
    )
    assert message.text.startswith("Fête *Haute* &amp; &lt;b&gt;\n")
    assert receipt.url == f"https://ville.slack.com/archives/C0123456789/p{number.replace('.', '')}"


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("l’hôtel de ville", 16),
        ("e\u0301te\u0301", 3),  # sent in one form: été
        ("汉字", 2),
        ("👨‍👩‍👧‍👦", 11),
        ("ville.be", 8),
        ("a & b", 9),
        ("<3", 5),
    ],
)
def test_the_count_is_that_of_the_escaped_text(open_channel: Open, text: str, units: int) -> None:
    rendition = open_channel().render(
        announcement(title=text, summary="", body="", link=None, tags=(), canonical_url=None)
    )
    assert rendition.length is not None
    assert rendition.length.used == units


@pytest.mark.parametrize("sign", ["a ", "🎉", "& "])
def test_the_longest_text_that_passes_can_still_be_corrected(
    open_channel: Open, double: SlackDouble, sign: str
) -> None:
    channel = open_channel()
    written = announcement(summary=sign * 5000)
    receipt = channel.publish(channel.render(written), "cle", MemoryProgress())
    channel.update(channel.render(written), receipt, "cle-2", MemoryProgress())
    (message,) = double.messages.values()
    assert 3900 < len(message.text.encode("utf-16-le")) // 2 <= 4000
    assert "slack_text_cut" in {problem.code for problem in channel.check(written)}


def test_problems_are_said(open_channel: Open) -> None:
    channel = open_channel()
    many = tuple(image(MemoryMedia(), width=300 + number) for number in range(11))
    (found,) = channel.check(announcement(images=many))
    assert found.code == "slack_images"
    assert len(channel.render(announcement(images=many)).images) == 10
    nothing = announcement(title="", summary="", body="", link=None, tags=(), canonical_url=None)
    assert [problem.code for problem in channel.check(nothing)] == ["slack_empty"]
    own = announcement(variants={"slack": Variant("Travaux rue de la Station\nVenez !")})
    assert "bold" not in channel.render(own).fields[BLOCKS]


def test_the_link_that_was_really_given_is_the_one_sent(open_channel: Open) -> None:
    written = announcement()
    assert written.canonical_url is not None
    new = open_channel().render(written).with_link(written.canonical_url, "https://v.be/autre/")
    parts = json.loads(new.fields[BLOCKS])[0]["elements"][0]["elements"]
    assert {"type": "link", "url": "https://v.be/autre/"} in parts


def test_what_was_sent_is_not_sent_again(open_channel: Open, double: SlackDouble) -> None:
    channel, progress = open_channel(), MemoryProgress()
    rendition = channel.render(announcement())
    first = channel.publish(rendition, "cle", progress)
    again = channel.publish(rendition, "cle", progress)
    assert (again.remote_ids, again.url) == (first.remote_ids, first.url)
    assert len(double.messages) == 1


def test_a_lost_answer_is_looked_up(
    open_channel: Open, double: SlackDouble, proxy: FaultProxy
) -> None:
    channel = open_channel(proxy.url)
    for key in ("autre-1", "autre-2"):
        published(channel, key)
    proxy.fail(lost_answer(), path="chat.postMessage")
    with pytest.raises(OutcomeUnknown):
        published(channel)
    double.page = 1
    rendition = channel.render(announcement())
    found = channel.find(rendition, "cle", SINCE)
    assert isinstance(found, Receipt)
    assert found.remote_ids["message"] == max(double.messages, key=float)
    assert channel.find(rendition, "autre-1", SINCE) != found
    assert isinstance(channel.find(rendition, "jamais", SINCE), Absent)
    assert isinstance(channel.find(rendition, "cle", datetime.now(UTC) + timedelta(1)), Absent)


def test_a_message_without_its_mark_leaves_a_doubt(open_channel: Open, double: SlackDouble) -> None:
    channel = open_channel()
    published(channel)
    double.shows_metadata = False
    assert isinstance(channel.find(channel.render(announcement()), "cle", SINCE), Unknown)
    other = channel.render(announcement(title="Autre"))
    assert isinstance(channel.find(other, "cle", SINCE), Absent)


def test_a_channel_that_cannot_be_read_to_the_end_leaves_a_doubt(
    open_channel: Open, double: SlackDouble
) -> None:
    channel = open_channel()
    for number in range(11):
        published(channel, f"autre-{number}")
    double.page = 1
    assert isinstance(channel.find(channel.render(announcement()), "cle", SINCE), Unknown)


def test_a_page_instead_of_a_listing_proves_no_absence(
    open_channel: Open, proxy: FaultProxy
) -> None:
    channel = open_channel(proxy.url)
    proxy.fail(html_page(200), path="conversations.history")
    with pytest.raises(Unreachable):
        channel.find(channel.render(announcement()), "cle", SINCE)


def test_a_message_that_is_gone_cannot_be_corrected(
    open_channel: Open, double: SlackDouble
) -> None:
    channel = open_channel()
    receipt = published(channel)
    double.messages.clear()
    with pytest.raises(ContentRejected, match="n'existe plus"):
        channel.update(channel.render(announcement()), receipt, "cle-2", MemoryProgress())


def test_a_message_that_may_not_be_touched_is_left_to_a_person(
    open_channel: Open, double: SlackDouble
) -> None:
    channel = open_channel()
    receipt = published(channel)
    double.locked = True
    with pytest.raises(ContentRejected, match="là-bas"):
        channel.retract(receipt, "Erreur", "cle-2", MemoryProgress())
    with pytest.raises(ContentRejected, match="là-bas"):
        channel.update(channel.render(announcement()), receipt, "cle-2", MemoryProgress())


def test_a_withdrawal_that_leaves_the_message_is_none(
    open_channel: Open, double: SlackDouble
) -> None:
    channel = open_channel()
    receipt = published(channel)
    double.ghost = True
    with pytest.raises(Unreachable, match="encore"):
        channel.retract(receipt, "Erreur", "cle-2", MemoryProgress())
