"""What Drupal would shorten or leave out of an announcement. Pure and instant."""

from __future__ import annotations

from channels.drupal import content
from publisher.announcement import Announcement
from publisher.problem import Problem, warning
from publisher.sentence import say
from publisher.text.cleaning import one_line
from publisher.text.counting import characters


def problems(announcement: Announcement, most: int) -> list[Problem]:
    """Say what is wrong, on a site that takes `most` pictures."""
    problems = []
    if characters(one_line(announcement.title)) > content.LONGEST_TITLE:
        words = say("Drupal raccourcira le titre à {most} caractères.", most=content.LONGEST_TITLE)
        problems.append(warning("drupal_long_title", words, "title"))
    if any(characters(one_line(i.alt)) > content.LONGEST_ALT for i in announcement.images):
        words = say(
            "Un texte alternatif sera raccourci à {most} caractères.", most=content.LONGEST_ALT
        )
        problems.append(warning("drupal_long_alt", words, "images"))
    if len(announcement.images) > most:
        words = say("Seules les {most} premières images iront sur le site Drupal.", most=most)
        problems.append(warning("drupal_too_many_images", words, "images"))
    return problems
