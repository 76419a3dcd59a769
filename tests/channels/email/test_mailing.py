"""Recipient by recipient: who got it, who cannot, who must wait, and who perhaps got it."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from publisher.channel import Channel
from publisher.errors import ContentRejected, OutcomeUnknown, RateLimited, Unreachable
from tests.builders import MemoryProgress, announcement
from tests.channels.email.conftest import Open
from tests.servers.smtp import Post


class DyingProgress(MemoryProgress):
    """Keeps this many steps; then the process is dead."""

    def __init__(self, steps: int) -> None:
        super().__init__()
        self.left = steps

    def save(self, step: str, remote_id: str) -> None:
        if self.left == 0:
            raise KeyboardInterrupt
        self.left -= 1
        super().save(step, remote_id)


def send(channel: Channel, progress: MemoryProgress, **words: Any) -> dict[str, str]:
    rendition = channel.render(announcement(**words))
    return channel.publish(rendition, "cle", progress).remote_ids


def reports(folder: Path) -> str:
    (file,) = folder.glob("abonnes-resultats-*.csv")
    return file.read_text("utf-8-sig")


def test_each_result_is_told_and_nobody_is_kept_by_name(
    open_channel: Open, post: Post, tmp_path: Path
) -> None:
    progress = MemoryProgress()
    channel = open_channel("anne@exemple.be", "absent@exemple.be", "pas une adresse", "bea@b.be")
    ids = send(channel, progress)
    assert post.recipients() == ["anne@exemple.be", "bea@b.be"]
    assert (ids["sent"], ids["refused"]) == ("2", "2")
    told = reports(tmp_path)
    assert "anne@exemple.be;envoyé;;" in told
    assert "absent@exemple.be;refusé;l'adresse n'existe pas ou n'accepte pas ce courrier" in told
    assert "pas une adresse;refusé;ce n'est pas une adresse de courriel" in told
    assert "exemple.be" not in f"{progress.steps}{ids}"


def test_a_lost_answer_is_a_doubt_and_the_others_get_their_mail(
    open_channel: Open, post: Post, tmp_path: Path
) -> None:
    people = ("anne@exemple.be", "perdue@exemple.be", "bea@exemple.be")
    channel, progress = open_channel(*people), MemoryProgress()
    with pytest.raises(OutcomeUnknown, match="2 destinataires ont reçu .* pour 1, la réponse"):
        send(channel, progress)
    assert progress.steps["base"]  # by which a correction names the first mail
    assert post.recipients() == list(people)
    assert "perdue@exemple.be;incertain;" in reports(tmp_path)
    # A person looked, and said that it did not leave: only the doubtful one is written to.
    with pytest.raises(OutcomeUnknown):
        send(channel, progress)
    assert post.recipients() == [*people, "perdue@exemple.be"]


def test_many_lost_answers_stop_the_mailing(open_channel: Open, post: Post) -> None:
    channel = open_channel(*(f"perdue{n}@exemple.be" for n in range(5)))
    with pytest.raises(OutcomeUnknown, match="0 destinataires .* et 2 pas encore"):
        send(channel, MemoryProgress())
    assert len(post.stored) == 3


@pytest.mark.parametrize("steps", range(1, 7))
def test_a_death_at_any_moment_writes_to_nobody_twice(
    open_channel: Open, post: Post, steps: int
) -> None:
    people = [f"citoyen{n}@exemple.be" for n in range(4)]
    channel, progress = open_channel(*people), DyingProgress(steps)
    with pytest.raises(KeyboardInterrupt):
        send(channel, progress)
    progress.left = -1
    with suppress(OutcomeUnknown):  # of one that was on the wire: it is not written to again
        send(channel, progress)
    assert post.recipients() == [one for one in people if one in post.recipients()]
    assert len(post.stored) >= len(people) - 1


def test_a_connection_cut_before_the_message_is_taken_up_again(
    open_channel: Open, post: Post
) -> None:
    people = ("anne@exemple.be", "coupee@exemple.be", "bea@exemple.be")
    assert send(open_channel(*people), MemoryProgress())["sent"] == "3"
    assert post.recipients() == list(people)


def test_a_server_that_takes_few_per_connection_is_called_again(
    open_channel: Open, post: Post
) -> None:
    post.per_connection = 2
    people = [f"citoyen{n}@exemple.be" for n in range(5)]
    assert send(open_channel(*people), MemoryProgress())["sent"] == "5"
    assert post.recipients() == people


def test_who_must_wait_is_tried_again_and_in_the_end_let_go(
    open_channel: Open, post: Post, tmp_path: Path
) -> None:
    channel = open_channel("grise@exemple.be", "anne@exemple.be", "pleine@exemple.be")
    progress = MemoryProgress()
    for waiting in (2, 2):
        with pytest.raises(Unreachable, match=f"{waiting} boîtes aux lettres demandent"):
            send(channel, progress)
    ids = send(channel, progress)
    assert (ids["sent"], ids["refused"]) == ("2", "1")
    assert post.recipients() == ["anne@exemple.be", "grise@exemple.be"]
    assert "pleine@exemple.be;refusé;la boîte est pleine (452 4.2.2" in reports(tmp_path)


def test_a_server_that_has_enough_loses_nobody(open_channel: Open, post: Post) -> None:
    channel = open_channel(*(f"citoyen{n}@exemple.be" for n in range(12)))
    progress = MemoryProgress()
    post.enough = True
    with pytest.raises(RateLimited, match="demande d'attendre"):
        send(channel, progress)
    post.enough = False
    assert send(channel, progress)["sent"] == "12"


@pytest.mark.parametrize("title", ["Spam du jour"])
def test_a_message_that_is_refused_is_not_offered_to_everybody(
    open_channel: Open, post: Post, title: str
) -> None:
    channel = open_channel(*(f"citoyen{n}@exemple.be" for n in range(9)))
    with pytest.raises(ContentRejected, match="indésirable.*554"):
        send(channel, MemoryProgress(), title=title)
    assert sum(post.tried.values()) == 3
    assert post.stored == []


def test_nobody_served_is_no_success(open_channel: Open, tmp_path: Path) -> None:
    with pytest.raises(ContentRejected, match="Aucun des 2 destinataires"):
        send(open_channel("absent1@exemple.be", "absent2@exemple.be"), MemoryProgress())
    assert reports(tmp_path).count("refusé") == 2


def test_a_sender_that_the_server_does_not_know(open_channel: Open) -> None:
    channel = open_channel("anne@exemple.be", sender="info@ailleurs.be")
    with pytest.raises(ContentRejected, match="553"):
        send(channel, MemoryProgress())
    with pytest.raises(ContentRejected, match="info@ailleurs.be"):
        channel.test()
