"""The first start: all of what was asked for, or nothing; and a test that keeps nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from publisher.errors import InputError, PublisherError, SecretMissing, SettingInvalid
from publisher.service import open_service

NOWHERE = {"base_url": "http://127.0.0.1:9", "username": "ville"}


def test_everything_to_practise_or_only_what_is_real(tmp_path: Path) -> None:
    with open_service(tmp_path / "a") as service:
        made = service.add_starter_channels(
            tmp_path / "site",
            "https://www.exemple.be",
            "Ville",
            language="nl",
            logo=str(tmp_path / "logo.png"),
        )
        assert made[1].settings["logo_url"] == "https://www.exemple.be/logo.png"
        assert [one.kind for one in made] == ["website", "feed", *["practice"] * 3]
        assert made[0].settings["language"] == made[1].settings["language"] == "nl"
    with open_service(tmp_path / "b") as service:
        made = service.add_starter_channels(
            tmp_path / "site", "https://www.exemple.be", "Ville", practice=False
        )
        assert [one.kind for one in made] == ["website", "feed"]


def test_a_site_that_the_town_has_already(tmp_path: Path) -> None:
    with open_service(tmp_path) as service:
        made = service.add_starter_site(
            "wordpress", "Valrivière", NOWHERE, {"password": "abcd efgh"}
        )
        assert [one.kind for one in made] == ["wordpress", "practice", "practice"]
        assert made[0].name == "WordPress (Valrivière)"


def test_what_fails_leaves_nothing_behind(tmp_path: Path) -> None:
    with open_service(tmp_path) as service:
        service.add_channel("practice", "Flux", {"folder": str(tmp_path), "wraps": "feed"}, {})
        with pytest.raises(InputError):
            service.add_starter_channels(tmp_path / "site", "https://www.exemple.be", "Ville")
        assert [one.name for one in service.channels()] == ["Flux"]


def test_trying_a_channel_keeps_nothing(tmp_path: Path) -> None:
    with open_service(tmp_path) as service:
        with pytest.raises(SecretMissing):
            service.try_channel("wordpress", NOWHERE, {})
        with pytest.raises(SettingInvalid):
            service.try_channel("wordpress", {}, {})
        with pytest.raises(PublisherError):
            service.try_channel("wordpress", NOWHERE, {"password": "abcd efgh"})
        said = service.try_channel(
            "website", {"folder": str(tmp_path / "s"), "base_url": "https://www.exemple.be"}, {}
        )
        assert "https://www.exemple.be" in said
        assert not service.channels()


def test_a_new_announcement_is_in_the_language_of_the_town(tmp_path: Path) -> None:
    with open_service(tmp_path) as service:
        assert service.new_draft().announcement.language == "fr"
        service.prefer("language", "nl")
        service.prefer("language", "nl")
        assert service.new_draft().announcement.language == "nl"
        assert service.preferences()[-1].value == "nl"
        with pytest.raises(SettingInvalid, match="langue"):
            service.prefer("language", "wallon")


def test_channels_are_named_in_the_language_of_the_person(tmp_path: Path) -> None:
    dutch = {"Site web": "Website", "Flux": "Feed", "Mastodon (répétition)": "Mastodon (oefening)"}
    with open_service(tmp_path) as service:
        made = service.add_starter_channels(
            tmp_path / "site",
            "https://www.exemple.be",
            "Ville",
            named=lambda name: dutch.get(name, name),
        )
    assert {*dutch.values()} <= {one.name for one in made}
