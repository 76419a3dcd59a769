"""The count of Discord, its markup, and what is said before sending."""

from __future__ import annotations

import pytest

from channels.discord.rendering import CONTENT, escaped
from publisher.announcement import Variant
from tests.builders import MemoryMedia, MemoryProgress, announcement, image
from tests.channels.discord.conftest import Open
from tests.servers.discord import DiscordDouble


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Conseil communal à 20 h", 23),
        ("l’hôtel de ville", 16),
        ("e\u0301te\u0301", 3),  # sent in one form: été
        ("汉字", 2),
        ("🎉", 1),
        ("👨‍👩‍👧‍👦", 7),
        ("🇧🇪", 2),
        ("ville.be", 8),
        ("a_b", 4),
        ("https://a.be/x_y_z", 18),
    ],
)
def test_the_count_is_in_code_points_of_the_markup(
    open_channel: Open, text: str, count: int
) -> None:
    rendition = open_channel().render(
        announcement(title="", summary=text, body="", link=None, tags=(), canonical_url=None)
    )
    assert rendition.length is not None
    assert (rendition.length.used, rendition.length.limit) == (count, 2000)
    assert len(rendition.fields[CONTENT]) == count


@pytest.mark.parametrize(
    ("typed", "sent"),
    [
        ("*gras* _et_ ~~barré~~", r"\*gras\* \_et\_ \~\~barré\~\~"),
        ("# Titre\n> dit\n-# petit\n- liste", "\\# Titre\n\\> dit\n\\-# petit\n- liste"),
        ("au n° 4 # 5 > 3", "au n° 4 # 5 > 3"),
        ("<@123> <#4> [ici](https://a.be/_x_)", r"\<@123> \<#4> \[ici](https://a.be/_x_)"),
        ("`code` ||caché||", r"\`code\` \|\|caché\|\|"),
        ("C:\\dossier", r"C:\\dossier"),
    ],
)
def test_what_was_typed_is_shown_as_it_is(typed: str, sent: str) -> None:
    assert escaped(typed) == sent


@pytest.mark.parametrize("sign", ["a ", "*_ ", "🎉", "# x\n", "> \n"])
def test_the_longest_text_that_passes_is_taken(
    open_channel: Open, double: DiscordDouble, sign: str
) -> None:
    channel = open_channel()
    written = announcement(summary=sign * 3000)
    rendition = channel.render(written)
    assert 1900 < len(rendition.fields[CONTENT]) <= 2000
    channel.publish(rendition, "cle", MemoryProgress())
    assert double.messages
    assert "discord_text_cut" in {problem.code for problem in channel.check(written)}


def test_problems_are_said(open_channel: Open, media: MemoryMedia) -> None:
    channel = open_channel()
    images = (image(media, alt="mot " * 300), *(image(media, width=99 + n) for n in range(11)))
    written = announcement(images=images)
    assert {problem.code for problem in channel.check(written)} == {
        "discord_alt_cut",
        "discord_too_many_images",
    }
    assert max(len(picture.alt) for picture in channel.render(written).images) <= 1024
    nothing = announcement(title="", summary="", body="", link=None, tags=(), canonical_url=None)
    assert [problem.code for problem in channel.check(nothing)] == ["discord_empty"]


def test_a_text_of_its_own_has_no_bold_title(open_channel: Open) -> None:
    written = announcement(variants={"discord": Variant("Travaux rue de la Station\nVenez !")})
    assert open_channel().render(written).fields[CONTENT].startswith("Travaux rue de la Station\n")


def test_the_link_that_was_really_given_is_the_one_sent(open_channel: Open) -> None:
    written = announcement()
    assert written.canonical_url is not None
    new = open_channel().render(written).with_link(written.canonical_url, "https://v.be/p_a_/")
    assert "https://v.be/p_a_/" in new.fields[CONTENT]
