"""Tags: words by which people find the announcement."""

from __future__ import annotations

from typing import Final

from publisher.announcement import Announcement
from publisher.problem import Problem, warning
from publisher.sentence import say
from publisher.text.hashtags import hashtag

MOST: Final = 30
LONGEST: Final = 50  # characters


def check(announcement: Announcement) -> list[Problem]:
    """Say what is wrong with the tags."""
    found = []
    tags = announcement.tags
    if len(tags) > MOST:
        found.append(
            _tags("tags_many", "Gardez au plus {most} étiquettes sur {given}.", given=len(tags))
        )
    seen: set[str] = set()
    for tag in tags:
        made = hashtag(tag).casefold()
        if not made:
            found.append(
                _tags(
                    "tag_empty", "L'étiquette « {tag} » ne contient aucun mot.", tag=tag[:LONGEST]
                )
            )
        elif made in seen:
            found.append(_tags("tag_twice", "L'étiquette « {tag} » est donnée deux fois.", tag=tag))
        elif len(tag) > LONGEST:
            found.append(
                _tags("tag_long", "L'étiquette « {tag}… » est trop longue.", tag=tag[:LONGEST])
            )
        seen.add(made)
    return found


def _tags(code: str, template: str, **values: object) -> Problem:
    return warning(code, say(template, most=MOST, **values), "tags")
