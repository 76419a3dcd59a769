"""Signing in, the room, rights, refusals, and servers that are broken or are none."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import Any

import pytest

from publisher.errors import (
    AuthorizationRevoked,
    ChannelError,
    ContentRejected,
    OutcomeUnknown,
    RateLimited,
    SecretUnavailable,
    Unreachable,
)
from publisher.rendition import Rendition
from tests.builders import MemoryMedia, MemoryProgress, announcement, image
from tests.channels.matrix.conftest import Open
from tests.channels.weighed import EVERYWHERE
from tests.servers.fault_proxy import (
    Fault,
    FaultProxy,
    html_page,
)
from tests.servers.synapse.homeserver import Synapse, User

SEND = "/send/m.room.message/"
Room = tuple[str, str]


def told(code: str, status: int, **more: Any) -> Fault:
    body = json.dumps({"errcode": code, "error": "", **more}).encode()
    return Fault(processed=False, status=status, body=body)


def test_it_says_who_is_connected_where(open_channel: Open, user: User, room: Room) -> None:
    said = f"Connecté comme {user.id} au salon « Actualités »."
    assert open_channel(room=room[1]).test() == said
    assert open_channel(room=room[0]).test() == said


def test_it_learns_what_the_server_takes(open_channel: Open, media: MemoryMedia) -> None:
    facts = open_channel().discover()
    assert facts == {"upload_bytes": 2 * 1024 * 1024, "encrypted": False, "name": "Actualités"}
    assert open_channel(facts=facts).check(announcement(images=(image(media),))) == []


def test_a_password_makes_one_session_that_is_kept(
    open_channel: Open, proxy: FaultProxy, synapse: Synapse, user: User
) -> None:
    channel = open_channel(secrets={"password": user.password}, user=user.id)
    for number in range(3):
        channel.publish(channel.render(announcement()), f"cle-{number}", MemoryProgress())
    assert proxy.count("POST", "/login") == 1
    devices = synapse.call("GET", "/_matrix/client/v3/devices", user)["devices"]
    assert [d["display_name"] for d in devices if d["display_name"]] == ["Publisher"]


def test_a_session_that_ended_is_begun_anew_and_a_repeated_message_is_one(
    open_channel: Open, proxy: FaultProxy, synapse: Synapse, user: User, room: Room
) -> None:
    channel = open_channel(secrets={"password": user.password}, user=user.id)
    rendition = channel.render(announcement())
    channel.publish(rendition, "cle", MemoryProgress())
    proxy.fail(told("M_UNKNOWN_TOKEN", 401), path="/whoami")
    channel.publish(rendition, "cle", MemoryProgress())  # knows nothing of the first time
    assert proxy.count("POST", "/login") == 2
    assert len(synapse.messages(room[0], user)) == 1


def test_wrong_credentials_are_told(open_channel: Open, user: User) -> None:
    with pytest.raises(AuthorizationRevoked, match="jeton"):
        open_channel(secrets={"access_token": "faux"}).test()
    with pytest.raises(AuthorizationRevoked, match="mot de passe"):
        open_channel(secrets={"password": "faux"}, user=user.id).test()
    with pytest.raises(AuthorizationRevoked, match="signes"):
        open_channel(secrets={"access_token": "un jeton"}).test()
    with pytest.raises(SecretUnavailable, match="jeton d'accès, ou un mot de passe"):
        open_channel(secrets={}).test()
    with pytest.raises(SecretUnavailable):
        open_channel(secrets={"password": "sans compte"}).test()


def test_an_invitation_is_accepted(open_channel: Open, synapse: Synapse, user: User) -> None:
    owner = synapse.user("chef")
    closed, _ = synapse.room(owner, preset="private_chat", invite=[user.id])
    channel = open_channel(room=closed)
    assert channel.test().startswith(f"Connecté comme {user.id}")
    channel.publish(channel.render(announcement()), "cle", MemoryProgress())
    assert len(synapse.messages(closed, owner)) == 1


def test_a_room_that_is_closed_to_the_account_is_told(open_channel: Open, synapse: Synapse) -> None:
    owner = synapse.user("chef")
    closed, _ = synapse.room(owner, preset="private_chat")
    channel = open_channel(room=closed)
    with pytest.raises(AuthorizationRevoked, match="invitez-le"):
        channel.test()
    with pytest.raises(AuthorizationRevoked, match="membre du salon"):
        channel.publish(channel.render(announcement()), "cle", MemoryProgress())


def test_a_room_where_only_others_write_is_told(open_channel: Open, synapse: Synapse) -> None:
    owner = synapse.user("chef")
    quiet, _ = synapse.room(owner, power_level_content_override={"events_default": 50})
    channel = open_channel(room=quiet)
    with pytest.raises(AuthorizationRevoked, match="n'a pas le droit d'écrire"):
        channel.test()
    with pytest.raises(AuthorizationRevoked):
        channel.publish(channel.render(announcement()), "cle", MemoryProgress())


def test_an_encrypted_room_is_refused(open_channel: Open, synapse: Synapse, user: User) -> None:
    state = {"type": "m.room.encryption", "content": {"algorithm": "m.megolm.v1.aes-sha2"}}
    secret, _ = synapse.room(user, initial_state=[state])
    channel = open_channel(room=secret)
    with pytest.raises(AuthorizationRevoked, match="chiffré"):
        channel.test()
    assert channel.discover()["encrypted"] is True


def test_a_room_that_does_not_exist_is_told(open_channel: Open) -> None:
    channel = open_channel(room="#nulle-part:exemple.test")
    with pytest.raises(AuthorizationRevoked, match="n'existe pas"):
        channel.test()
    with pytest.raises(ContentRejected, match="n'existe pas"):
        channel.publish(channel.render(announcement()), "cle", MemoryProgress())


def test_the_right_address_of_a_server_is_told_and_not_followed(
    open_channel: Open, proxy: FaultProxy
) -> None:
    proxy.fail(html_page(404), path="/_matrix/")
    known = b'{"m.homeserver": {"base_url": "https://matrix.exemple.be/"}}'
    proxy.fail(Fault(processed=False, status=200, body=known), path="/.well-known/")
    with pytest.raises(Unreachable, match=r"« https://matrix\.exemple\.be »"):
        open_channel().test()


@pytest.mark.parametrize(
    "fault", [html_page(200), html_page(404), Fault(processed=True, body=b"{}")]
)
def test_what_is_no_homeserver(open_channel: Open, proxy: FaultProxy, fault: Fault) -> None:
    proxy.fail(fault, path="/whoami")
    proxy.fail(html_page(404), path="/.well-known/")
    with pytest.raises(Unreachable, match="ne répond pas comme un serveur Matrix"):
        open_channel().test()


def test_the_server_s_own_limit_of_messages_is_obeyed(
    open_channel: Open, synapse: Synapse, user: User
) -> None:
    synapse.slow_down(user)
    channel = open_channel()
    rendition = channel.render(announcement())

    def publish_ten() -> None:
        for number in range(10):
            channel.publish(rendition, f"cle-{number}", MemoryProgress())

    with pytest.raises(RateLimited) as limited:
        publish_ten()
    assert limited.value.retry_after is not None
    assert timedelta(0) <= limited.value.retry_after <= timedelta(seconds=30)


def test_a_message_that_is_too_heavy_is_refused_by_the_server(open_channel: Open) -> None:
    heavy = Rendition(announcement_id="x", language="fr", text="a" * 70_000)
    with pytest.raises(ContentRejected, match="poids"):
        open_channel().publish(heavy, "cle", MemoryProgress())


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        *EVERYWHERE,
        (told("M_LIMIT_EXCEEDED", 429, retry_after_ms=5000), RateLimited),
        (Fault(processed=True, body=b"[]"), OutcomeUnknown),
        (Fault(processed=True, body=b"[" * 100_000), OutcomeUnknown),
        (Fault(processed=True, body=b'{"event_id": "../../x"}'), OutcomeUnknown),
        (Fault(processed=True, body=b'{"errcode": "M_UNKNOWN"}'), OutcomeUnknown),
        (Fault(processed=True, body=b"x" * 9_000_000), OutcomeUnknown),
        (html_page(404), Unreachable),
        (told("M_BAD_JSON", 400), ContentRejected),
        (told("M_USER_LOCKED", 401), AuthorizationRevoked),
        (told("M_CONSENT_NOT_GIVEN", 403), AuthorizationRevoked),
    ],
)
def test_every_answer_to_a_message_is_weighed(
    open_channel: Open, proxy: FaultProxy, fault: Fault, error: type[ChannelError]
) -> None:
    proxy.fail(fault, method="PUT", path=SEND)
    channel = open_channel()
    with pytest.raises(ChannelError) as raised:
        channel.publish(channel.render(announcement()), "cle", MemoryProgress())
    assert isinstance(raised.value, error)
    assert proxy.count("PUT", SEND) == 1
    assert "<" not in str(raised.value)


def test_how_long_an_older_server_asks_to_wait(open_channel: Open, proxy: FaultProxy) -> None:
    proxy.fail(told("M_LIMIT_EXCEEDED", 429, retry_after_ms=5000), method="PUT", path=SEND)
    channel = open_channel()
    with pytest.raises(RateLimited) as limited:
        channel.publish(channel.render(announcement()), "cle", MemoryProgress())
    assert limited.value.retry_after == timedelta(seconds=5)


def test_ids_cannot_leave_their_place_in_a_path(open_channel: Open, proxy: FaultProxy) -> None:
    channel = open_channel(room="!../../admin?x=#y")
    with pytest.raises(ChannelError):
        channel.publish(channel.render(announcement()), "../cle", MemoryProgress())
    (sent,) = [seen.target for seen in proxy.seen if SEND in seen.target]
    assert "/rooms/%21..%2F..%2Fadmin%3Fx%3D%23y/send/m.room.message/..%2Fcle-event" in sent


def test_nobody_at_home_is_surely_not_sent(open_channel: Open) -> None:
    channel = open_channel(base_url="http://127.0.0.1:9")
    with pytest.raises(Unreachable):
        channel.publish(channel.render(announcement()), "cle", MemoryProgress())


def test_secrets_are_in_no_address_and_in_no_sentence(
    open_channel: Open, proxy: FaultProxy, user: User
) -> None:
    channel = open_channel()
    leak = told("M_BAD_JSON", 400)
    body = json.dumps({"errcode": "M_BAD_JSON", "error": f"voir {user.token}"}).encode()
    proxy.fail(Fault(processed=False, status=leak.status, body=body), method="PUT", path=SEND)
    with pytest.raises(ContentRejected) as raised:
        channel.publish(channel.render(announcement()), "cle", MemoryProgress())
    assert user.token not in str(raised.value)
    assert not any(user.token in seen.target for seen in proxy.seen)


@pytest.mark.parametrize("code", [[], {}, 7, None])
def test_a_code_of_the_wrong_sort_is_a_refusal_in_words(
    open_channel: Open, proxy: FaultProxy, code: object
) -> None:
    channel = open_channel()
    body = json.dumps({"errcode": code, "error": code}).encode()
    proxy.fail(Fault(processed=False, status=400, body=body), method="PUT", path=SEND)
    with pytest.raises(ContentRejected):
        channel.publish(channel.render(announcement()), "cle", MemoryProgress())
