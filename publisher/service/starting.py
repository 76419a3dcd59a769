"""Use cases: the first channels of a town, all of them or none."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, Final

from publisher import registry
from publisher.channel import Access
from publisher.errors import PublisherError, SecretMissing
from publisher.images import normalise
from publisher.secrets import ChannelSecrets, SecretKey
from publisher.sentence import say
from publisher.service.channels import PRACTICE, ChannelCases
from publisher.service.names import channel_name
from publisher.settings import parse
from publisher.storage.secret_stores import SecretChain
from publisher.views import ChannelView

REHEARSED: Final = ("wordpress", "mastodon", "facebook")
SYSTEMS: Final = ("wordpress", "plone", "imio", "drupal")  # that a town's site may be kept with


class StartingCases(ChannelCases):
    """What the first start does, once everything was answered."""

    def add_starter_channels(
        self,
        folder: Path,
        base_url: str,
        town: str,
        *,
        logo: str = "",
        language: str = "fr",
        practice: bool = True,
        named: Callable[[str], str] = str,
    ) -> tuple[ChannelView, ...]:
        """Connect the website and the feed and, to practise, rehearsals of the social channels.

        `named` says the names that channels get in the language of the person.
        """
        place = {"folder": str(folder), "base_url": base_url, "title": town, "language": language}
        feed_url = f"{base_url.rstrip('/')}/feed.xml"
        with self._all_or_none() as names:
            names.append(named(say("Site web")))
            self.add_channel(
                "website", names[-1], {**place, "feed_url": feed_url, "logo": logo}, {}
            )
            names.append(named(say("Flux")))
            shown = f"{base_url.rstrip('/')}/logo.png" if logo else ""  # as the website names it
            self.add_channel("feed", names[-1], {**place, "logo_url": shown}, {})
            if practice:
                self._add_rehearsals(names, REHEARSED, named)
        return self.channels()

    def add_starter_site(
        self,
        kind: str,
        town: str,
        settings: dict[str, str],
        secrets: dict[str, str],
        *,
        practice: bool = True,
        named: Callable[[str], str] = str,
    ) -> tuple[ChannelView, ...]:
        """Connect the site that the town has already, and rehearsals of the social channels."""
        with self._all_or_none() as names:
            label = registry.kind(kind).label
            names.append(say("{label} ({town})", label=label, town=town))
            self.add_channel(kind, names[-1], settings, secrets)
            if practice:
                left = [one for one in REHEARSED if one not in SYSTEMS]
                self._add_rehearsals(names, left, named)
        return self.channels()

    def try_channel(self, kind: str, settings: dict[str, str], secrets: dict[str, str]) -> str:
        """Prove that a channel could be used, and keep nothing; raises what connecting would."""
        adapter = registry.kind(kind)
        label = channel_name(adapter.label)
        parsed: Any = parse(adapter.settings_type, settings)
        typed = _Typed(self.house.secrets, {n: t.strip() for n, t in secrets.items()})
        for field in adapter.secret_fields:
            if field.required and not typed.read(SecretKey("", label, field.name)):
                raise SecretMissing(
                    say(
                        "Il manque « {label} » pour connecter « {name} ».",
                        label=field.label,
                        name=label,
                    )
                )
        kept = ChannelSecrets(typed, "trial", label, self.house.folder / "locks")
        access = Access(name=label, secrets=kept, media=self.house.media)
        return adapter(parsed, access).test()

    def try_place(self, settings: dict[str, str]) -> None:
        """Raise `InputError` when the website could not be connected with these settings."""
        parse(registry.kind("website").settings_type, settings)

    def try_logo(self, path: Path) -> None:
        """Raise `InputError` when a file cannot be a logo."""
        normalise(path)

    def _add_rehearsals(
        self, names: list[str], kinds: Sequence[str], named: Callable[[str], str]
    ) -> None:
        wall = str(self.house.folder / "mur")
        for kind in kinds:
            label = registry.kind(kind).label
            names.append(named(say("{label} (répétition)", label=label)))
            self.add_channel(PRACTICE, names[-1], {"wraps": kind, "folder": wall}, {})

    @contextmanager
    def _all_or_none(self) -> Iterator[list[str]]:
        """Yield where to name what is being connected: when one fails, those before it go too."""
        names: list[str] = []
        try:
            yield names
        except PublisherError:
            for name in names[:-1]:
                with suppress(PublisherError):
                    self.remove_channel(name)
            raise


class _Typed:
    """The credentials of a channel that is not connected: in memory, for as long as the test."""

    def __init__(self, store: SecretChain, given: dict[str, str]) -> None:
        self._store = store
        self._given = given

    def read(self, key: SecretKey) -> str | None:
        return self._given.get(key.field) or self._store.read_given(key)

    def keep(self, key: SecretKey, secret: str) -> None:
        self._given[key.field] = secret

    def forget(self, key: SecretKey) -> None:
        self._given.pop(key.field, None)
