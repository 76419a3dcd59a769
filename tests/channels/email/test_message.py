"""What arrives: both texts, pictures inside, the way out, and a signature that holds."""

from __future__ import annotations

from base64 import b64encode
from email.message import EmailMessage
from typing import Any

import dkim
import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa

from publisher.errors import AuthorizationRevoked
from tests.builders import MemoryMedia, MemoryProgress, announcement, image
from tests.channels.email.conftest import Open
from tests.servers.smtp import PASSWORD, Post

LEAVE = "https://www.ville.be/quitter?qui={adresse}"


def part(message: EmailMessage, kind: str) -> Any:
    found = message.get_body((kind,))
    assert found is not None
    return found


def test_a_picture_travels_inside_with_its_description(
    open_channel: Open, post: Post, media: MemoryMedia
) -> None:
    channel = open_channel("anne@exemple.be")
    rendition = channel.render(announcement(images=(image(media, alt="Barrière « rouge »"),)))
    channel.publish(rendition, "cle", MemoryProgress())
    (message,) = post.messages()
    assert message.get_content_type() == "multipart/alternative"
    page = part(message, "html").get_content()
    (picture,) = [one for one in message.walk() if one.get_content_maintype() == "image"]
    cid = str(picture["Content-ID"]).strip("<>")
    assert f'src="cid:{cid}" alt="Barrière « rouge »"' in page
    assert "media:" not in page
    assert "[Barrière « rouge »]" in part(message, "plain").get_content()
    assert str(message["From"]) == "Ville de Liège <info@ville.be>"
    assert message["Content-Language"] == "fr"


def test_who_leaves_is_said_by_the_address(open_channel: Open, post: Post) -> None:
    channel = open_channel("anne+1@exemple.be", "bea@exemple.be", unsubscribe=LEAVE)
    channel.publish(channel.render(announcement()), "cle", MemoryProgress())
    anne, bea = post.messages()
    assert anne["To"] == "anne+1@exemple.be"
    assert anne["List-Unsubscribe"] == "<https://www.ville.be/quitter?qui=anne%2B1@exemple.be>"
    assert anne["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    for message, own in ((anne, "qui=anne%2B1@exemple.be"), (bea, "qui=bea@exemple.be")):
        for kind in ("plain", "html"):
            assert own in part(message, kind).get_content()
            assert "{adresse}" not in part(message, kind).get_content()


def test_without_a_page_one_leaves_by_writing(open_channel: Open, post: Post) -> None:
    channel = open_channel("anne@exemple.be", unsubscribe="partir@ville.be")
    channel.publish(channel.render(announcement()), "cle", MemoryProgress())
    (message,) = post.messages()
    assert message["List-Unsubscribe"] == "<mailto:partir@ville.be?subject=unsubscribe>"
    assert "List-Unsubscribe-Post" not in message


def test_the_message_id_follows_from_the_delivery(open_channel: Open, post: Post) -> None:
    channel = open_channel("anne@exemple.be", "bea@exemple.be")
    rendition = channel.render(announcement())
    for key in ("cle-1", "cle-1", "cle-2"):
        channel.publish(rendition, key, MemoryProgress())
    ids = [str(message["Message-ID"]) for message in post.messages()]
    assert ids[:2] == ids[2:4]
    assert len(set(ids)) == 4


def test_a_correction_answers_each_reader_s_first_mail(open_channel: Open, post: Post) -> None:
    channel = open_channel("anne@exemple.be", "bea@exemple.be")
    receipt = channel.publish(channel.render(announcement()), "cle-1", MemoryProgress())
    second = channel.render(announcement(revision=2))
    channel.update(second, receipt, "cle-2", MemoryProgress())
    first, _, third, _ = post.messages()
    assert third["In-Reply-To"] == third["References"] == first["Message-ID"]
    assert str(third["Subject"]).startswith("Correction\u00a0: Travaux")


def test_the_signature_holds(open_channel: Open, post: Post, media: MemoryMedia) -> None:
    key = rsa.generate_private_key(65537, 2048)
    plain = serialization.NoEncryption()
    pem = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.TraditionalOpenSSL, plain
    ).decode()
    public = key.public_key().public_bytes(
        serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo
    )
    # Pasted into a form of one line, the key has lost its line breaks.
    secrets = {"password": PASSWORD, "dkim_key": pem.replace("\n", " ")}
    channel = open_channel(
        "anne@exemple.be", secrets=secrets, dkim_selector="pub", unsubscribe=LEAVE
    )
    written = announcement(body="From ici\n\n.seul\n\nœuf " + "x" * 2000, images=(image(media),))
    channel.publish(channel.render(written), "cle", MemoryProgress())
    ((_, content),) = post.stored
    asked = []

    def dns(name: bytes, timeout: int = 5) -> bytes:
        del timeout
        asked.append(name)
        return b"v=DKIM1; k=rsa; p=" + b64encode(public)

    assert dkim.verify(content, dnsfunc=dns)
    assert asked == [b"pub._domainkey.ville.be."]
    assert not dkim.verify(content.replace(b"One-Click", b"Two-Click"), dnsfunc=dns)
    assert b"\n" not in content.replace(b"\r\n", b"")


@pytest.mark.parametrize(("selector", "told"), [("", "dkim_selector"), ("pub", "PEM")])
def test_a_key_that_cannot_sign_is_told_before_anything_leaves(
    open_channel: Open, post: Post, selector: str, told: str
) -> None:
    secrets = {"password": PASSWORD, "dkim_key": "pas une clé"}
    channel = open_channel("anne@exemple.be", secrets=secrets, dkim_selector=selector)
    with pytest.raises(AuthorizationRevoked, match=told):
        channel.publish(channel.render(announcement()), "cle", MemoryProgress())
    assert post.stored == []
