"""What each role of WordPress may do, and what an officer is told when it may not."""

from __future__ import annotations

import dataclasses
from datetime import UTC, datetime, timedelta

import pytest

from publisher.channel import Absent, Receipt
from publisher.errors import AuthorizationRevoked, ContentRejected
from publisher.showing import rendered
from tests.builders import MemoryMedia, MemoryProgress, announcement, image
from tests.channels.wordpress.opening import opened
from tests.films import video
from tests.servers.wordpress.site import WordPress

REVIEW = {"status": "pending"}
SINCE = datetime.now(UTC) - timedelta(hours=1)


def test_a_contributor_submits_for_review(wordpress: WordPress) -> None:
    channel = opened(wordpress, "contributor", settings=REVIEW)
    assert not channel.capabilities.gives_link
    rendition = channel.render(announcement())
    receipt = channel.publish(rendition, "cle", MemoryProgress())
    assert receipt.url is None
    assert wordpress.pages() == []
    [waiting] = wordpress.rest("GET", "posts?status=pending&context=edit")
    assert waiting["id"] == int(receipt.remote_ids["post"])
    found = channel.find(rendition, "cle", SINCE)  # its slug was blanked: found by its text
    assert isinstance(found, Receipt)
    assert found.remote_ids == receipt.remote_ids


def test_a_submission_is_corrected_and_not_doubled(wordpress: WordPress) -> None:
    channel = opened(wordpress, "contributor", settings=REVIEW)
    written = announcement()
    receipt = channel.publish(channel.render(written), "cle", MemoryProgress())
    channel.publish(channel.render(written), "cle", MemoryProgress())
    later = channel.render(dataclasses.replace(written, title="Travaux prolongés"))
    channel.update(later, receipt, "cle-2", MemoryProgress())
    [waiting] = wordpress.rest("GET", "posts?status=pending&context=edit")
    assert waiting["title"]["raw"] == "Travaux prolongés"


def test_what_an_editor_approved_is_found_with_its_address(wordpress: WordPress) -> None:
    channel = opened(wordpress, "contributor", settings=REVIEW)
    rendition = channel.render(announcement())
    receipt = channel.publish(rendition, "cle", MemoryProgress())
    path = f"posts/{receipt.remote_ids['post']}"
    wordpress.rest("POST", path, user="editor", json={"status": "publish"})
    found = channel.find(rendition, "cle", SINCE)
    assert isinstance(found, Receipt)
    assert found.url
    with pytest.raises(AuthorizationRevoked, match="un éditeur les a approuvées"):
        channel.update(rendition, found, "cle-2", MemoryProgress())
    with pytest.raises(AuthorizationRevoked, match="un éditeur les a approuvées"):
        channel.retract(found, "", "cle-3", MemoryProgress())
    assert len(wordpress.pages()) == 1


def test_a_contributor_cannot_publish(wordpress: WordPress) -> None:
    channel = opened(wordpress, "contributor")
    with pytest.raises(AuthorizationRevoked, match="ne peut pas publier lui-même"):
        channel.publish(channel.render(announcement()), "cle", MemoryProgress())
    with pytest.raises(AuthorizationRevoked, match="ne peut pas publier lui-même"):
        channel.test()
    assert wordpress.pages() == []


def test_the_check_knows_the_account(wordpress: WordPress, media: MemoryMedia) -> None:
    facts = opened(wordpress, "contributor", settings=REVIEW).discover()
    assert facts == {
        "site": "Ville de Test",
        "account": "contributor",
        "publish_posts": False,
        "upload_files": False,
    }
    illustrated = announcement(images=(image(media),))
    direct = opened(wordpress, "contributor", facts=facts)
    review = opened(wordpress, "contributor", facts=facts, settings=REVIEW)
    editor = opened(wordpress, "editor", facts=opened(wordpress, "editor").discover())
    assert [problem.code for problem in direct.check(illustrated)] == [
        "wordpress_cannot_publish",
        "wordpress_cannot_upload",
    ]
    assert [problem.field for problem in review.check(illustrated)] == ["images"]
    filmed = announcement(video=video(media))
    assert [problem.field for problem in review.check(filmed)] == ["video"]
    assert editor.check(filmed) == []
    assert review.check(announcement()) == []
    assert editor.check(illustrated) == []


def test_a_contributor_cannot_send_pictures(wordpress: WordPress, media: MemoryMedia) -> None:
    channel = opened(wordpress, "contributor", media, settings=REVIEW)
    rendition = channel.render(announcement(images=(image(media),)))
    with pytest.raises(AuthorizationRevoked, match="ne peut pas envoyer d'images"):
        channel.publish(rendition, "cle", MemoryProgress())
    assert wordpress.rest("GET", "posts?status=any") == []


def test_a_contributor_cannot_send_a_film(wordpress: WordPress, media: MemoryMedia) -> None:
    channel = opened(wordpress, "contributor", media, settings=REVIEW)
    rendition = rendered(channel, announcement(video=video(media)))
    with pytest.raises(AuthorizationRevoked, match="ne peut pas envoyer de vidéo"):
        channel.publish(rendition, "cle", MemoryProgress())
    assert wordpress.rest("GET", "posts?status=any") == []


def test_a_reader_can_do_nothing(wordpress: WordPress) -> None:
    channel = opened(wordpress, "subscriber")
    with pytest.raises(AuthorizationRevoked):
        channel.test()
    with pytest.raises(AuthorizationRevoked):
        channel.publish(channel.render(announcement()), "cle", MemoryProgress())


def test_an_author_uses_a_category_but_cannot_make_one(wordpress: WordPress) -> None:
    channel = opened(wordpress, "author", settings={"category": "Travaux"})
    rendition = channel.render(announcement())
    with pytest.raises(ContentRejected, match="« Travaux » n'existe pas"):
        channel.publish(rendition, "cle", MemoryProgress())
    assert isinstance(channel.find(rendition, "cle", SINCE), Absent)
    made = wordpress.rest("POST", "categories", user="editor", json={"name": "Travaux"})
    channel.publish(rendition, "cle", MemoryProgress())
    [post] = wordpress.rest("GET", "posts")
    assert post["categories"] == [made["id"]]


def test_an_author_cannot_change_what_an_editor_published(wordpress: WordPress) -> None:
    editor, author = opened(wordpress, "editor"), opened(wordpress, "author")
    rendition = editor.render(announcement())
    receipt = editor.publish(rendition, "cle", MemoryProgress())
    with pytest.raises(AuthorizationRevoked, match="un autre compte"):
        author.update(rendition, receipt, "cle-2", MemoryProgress())


def test_a_site_that_reviews_everything_says_so(wordpress: WordPress) -> None:
    channel = opened(wordpress, "editor")
    with (
        wordpress.switched("everything_is_pending"),
        pytest.raises(ContentRejected, match="en relecture au lieu de la publier"),
    ):
        channel.publish(channel.render(announcement()), "cle", MemoryProgress())
    assert wordpress.pages() == []
