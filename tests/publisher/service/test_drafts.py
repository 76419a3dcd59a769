"""A new draft goes where this person went last."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.publisher.service.town import Town


def test_a_new_draft_proposes_the_channels_that_were_chosen_last(town: Town) -> None:
    names = tuple(view.name for view in town.service.channels())
    assert town.service.new_draft().channels == ()
    draft = town.service.new_draft()
    town.service.save_draft(replace(draft, channels=names))
    town.service.save_draft(replace(town.service.new_draft(), channels=names[:1]))
    assert town.service.new_draft().channels == names[:1]
    town.service.save_draft(replace(draft, channels=()))  # nothing chosen yet is no choice
    assert town.service.new_draft().channels == names[:1]
    correction = replace(draft.announcement, revision=2)
    town.service.save_draft(replace(draft, announcement=correction, channels=names[1:]))
    assert town.service.new_draft().channels == names[:1]
    town.service.remove_channel(names[0])
    assert town.service.new_draft().channels == ()


def test_each_person_has_a_choice(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    names = tuple(view.name for view in town.service.channels())
    town.service.save_draft(replace(town.service.new_draft(), channels=names))
    monkeypatch.setattr("publisher.service.house.session_name", lambda: "Camille")
    assert town.service.new_draft().channels == ()
