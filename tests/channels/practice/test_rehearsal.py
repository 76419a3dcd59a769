"""A rehearsal is the real thing up to the moment of sending, and nothing after it."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from channels.practice.settings import CHOICES, PracticeSettings
from publisher import examining, registry
from publisher.announcement import Variant
from publisher.channel import SupportsReservedLink
from publisher.errors import ContentRejected, SecretUnavailable, SettingInvalid
from publisher.planning import Target, page_of, plan_publication
from publisher.problem import NEEDS_PAGE, Severity
from publisher.settings import fields_of, parse
from tests.builders import MemoryMedia, MemoryProgress, announcement, image
from tests.channels.practice.conftest import Rehearse


def test_it_imitates_every_other_kind_that_is_installed() -> None:
    assert set(CHOICES) == set(registry.kinds()) - {"practice"}
    (wraps,) = (field for field in fields_of(PracticeSettings) if field.name == "wraps")
    assert wraps.choices == CHOICES


@pytest.mark.parametrize("given", ["practice", "facbook", "../facebook"])
def test_an_unknown_kind_is_refused_with_the_choices(given: str, tmp_path: Path) -> None:
    with pytest.raises(SettingInvalid, match="facebook"):
        parse(PracticeSettings, {"wraps": given, "folder": str(tmp_path)})
    with pytest.raises(SettingInvalid, match="facebook"):
        PracticeSettings(wraps=given, folder=str(tmp_path))


@pytest.mark.parametrize("kind", CHOICES)
def test_what_it_renders_and_checks_is_what_the_real_one_would(
    rehearse: Rehearse, media: MemoryMedia, kind: str
) -> None:
    rehearsal = rehearse(kind)
    adapter = registry.kind(kind)
    examples = {
        field.name: field.example or field.default for field in fields_of(adapter.settings_type)
    }
    real = adapter(parse(adapter.settings_type, examples), rehearsal.access)
    written = announcement(
        images=tuple(image(media, width=50 + n) for n in range(12)),
        summary="Un mot. " * 200,
        variants={"essai": Variant("Un texte pour ce seul canal.")},
    )
    assert rehearsal.render(written).text == real.render(written).text
    assert rehearsal.check(written) == real.check(written)
    assert rehearsal.capabilities.text_limit == real.capabilities.text_limit
    assert rehearsal.capabilities.max_images == real.capabilities.max_images


def test_an_opened_rehearsal_says_what_it_rehearses(rehearse: Rehearse) -> None:
    assert registry.kind("practice").label == "Répétition"
    assert rehearse("facebook").label == "Facebook (répétition)"


def test_a_page_that_a_real_post_would_need_is_only_warned_of(
    rehearse: Rehearse, media: MemoryMedia
) -> None:
    rehearsal = rehearse("instagram")
    written = announcement(images=(image(media),), canonical_url=None)
    (found,) = rehearsal.check(written)
    assert (found.code, found.severity) == (NEEDS_PAGE, Severity.WARNING)
    rehearsal.publish(rehearsal.render(written), "cle", MemoryProgress())
    assert "Travaux rue de la Station" in rehearsal.wall.front.read_text("utf-8")


def test_the_first_comment_is_on_the_wall(rehearse: Rehearse) -> None:
    rehearsal = rehearse("linkedin")
    given = announcement(variants={"linkedin": Variant(first_comment="Le plan <b> : {lien}")})
    assert [problem.code for problem in examining.problems(rehearsal, given)] == []
    receipt = rehearsal.publish(rehearsal.render(given), "cle", MemoryProgress())
    wall = rehearsal.wall.front.read_text("utf-8")
    assert "Premier commentaire" in wall
    assert f'Le plan &lt;b&gt; : <a href="{given.canonical_url}"' in wall
    rehearsal.update(rehearsal.render(announcement()), receipt, "cle-2", MemoryProgress())
    assert "Premier commentaire" not in rehearsal.wall.front.read_text("utf-8")
    toots = announcement(variants={"mastodon": Variant(first_comment="Le plan")})
    (found,) = examining.problems(rehearse("mastodon", "masto"), toots)
    assert found.code == "first_comment_left_out"


def test_it_has_no_access_to_the_platform(rehearse: Rehearse) -> None:
    with pytest.raises(SecretUnavailable, match="répétition"):
        rehearse("facebook").rehearsed.test()


def test_a_rehearsed_website_gives_its_address_to_nobody(rehearse: Rehearse) -> None:
    website, mastodon = rehearse("website", "site"), rehearse("mastodon", "masto")
    assert not isinstance(website, SupportsReservedLink)
    assert not website.capabilities.public
    targets = [Target("1", "site", website), Target("2", "masto", mastodon)]
    assert page_of(targets) is None
    plan = plan_publication(announcement(canonical_url=None), targets, datetime.now(UTC))
    assert [delivery.waits_for for delivery in plan.deliveries] == [None, None]


def test_what_was_withdrawn_cannot_be_corrected(rehearse: Rehearse) -> None:
    channel = rehearse()
    rendition = channel.render(announcement())
    receipt = channel.publish(rendition, "cle", MemoryProgress())
    channel.retract(receipt, "Erreur", "cle-2", MemoryProgress())
    with pytest.raises(ContentRejected, match="plus sur le mur"):
        channel.update(rendition, receipt, "cle-3", MemoryProgress())


def test_an_image_that_is_lost_stops_the_post_with_a_sentence(
    rehearse: Rehearse, media: MemoryMedia
) -> None:
    channel = rehearse()
    rendition = channel.render(announcement(images=(image(media),)))
    media.masters.clear()
    with pytest.raises(ContentRejected, match="image"):
        channel.publish(rendition, "cle", MemoryProgress())
