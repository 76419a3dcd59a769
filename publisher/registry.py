"""Finding adapters: built-in ones are declared exactly as a third party's would be."""

from __future__ import annotations

from difflib import get_close_matches
from functools import cache
from importlib.metadata import EntryPoint, entry_points

from publisher.channel import Channel
from publisher.errors import NotFound
from publisher.sentence import say

GROUP = "publisher.channels"
# As a town looks for them: packaging sorts entry points by name, and nobody begins with "apprise".
FAMILIES = (
    (
        say("Site web et flux"),
        ("website", "feed", "cap", "wordpress", "plone", "imio", "drupal"),
    ),
    (
        say("Réseaux sociaux"),
        (
            "facebook", "instagram", "threads", "mastodon", "bluesky", "x", "linkedin",
            "google_business",
        ),
    ),
    (say("Messageries"), ("telegram", "matrix", "discord", "slack", "teams")),
    (say("Courrier, SMS et notifications"), ("email", "brevo", "sms", "ntfy")),
)  # fmt: skip
OTHERS = say("Autres")
_LAST = ("apprise", "by_hand", "practice")  # then what others have written


@cache
def _declared() -> dict[str, EntryPoint]:
    order = [*(name for _, names in FAMILIES for name in names), *_LAST]
    place = {name: number for number, name in enumerate(order)}
    found = {entry.name: entry for entry in entry_points(group=GROUP)}
    return dict(sorted(found.items(), key=lambda item: (place.get(item[0], len(place)), item[0])))


def kinds() -> tuple[str, ...]:
    """Return the names of the installed kinds, without importing them, in a town's order."""
    return tuple(_declared())


def family(name: str) -> str:
    """Return the heading under which people look for a kind."""
    return next((heading for heading, names in FAMILIES if name in names), OTHERS)


@cache
def kind(name: str) -> type[Channel]:
    """Import and return the adapter of one kind; raises `NotFound` naming the nearest."""
    try:
        entry = _declared()[name]
    except KeyError:
        near = get_close_matches(name, _declared(), n=1)
        hint = say(" Vouliez-vous dire « {near} » ?", near=near[0]) if near else ""
        raise NotFound(
            say(
                "Le type de canal « {name} » n'existe pas.{hint} Types : {kinds}.",
                name=name,
                hint=hint,
                kinds=", ".join(_declared()),
            )
        ) from None
    adapter: type[Channel] = entry.load()
    return adapter
