"""A long text as a numbered thread, where a platform has threads and the officer wants one.

    class MastodonSettings(ThreadSettings): …
    posts = composed(announcement, settings, names, limit=…, count=…)     # in `render`
    with within("Mastodon", done=number - 1, total=len(posts)): …         # around each further post

A thread's posts are called `post`, `post-2`, … among the remote ids and in `progress`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from channels._links import LinkSettings
from publisher.announcement import Announcement, LongText
from publisher.channel import SHOWN, Absent, Partial, Progress, Unknown
from publisher.errors import ChannelError, Incomplete, OutcomeUnknown
from publisher.problem import Problem, Remedy, warning
from publisher.rendition import Rendition
from publisher.sentence import Sentence, say
from publisher.settings import Form, setting
from publisher.text.counting import Count
from publisher.text.shortening import ELLIPSIS, MOST_POSTS, compose_post, compose_thread


@dataclass(frozen=True, slots=True, kw_only=True)
class ThreadSettings(LinkSettings):
    """What an officer chooses for long texts; an announcement may choose otherwise."""

    long_text: str = setting(
        "Texte trop long",
        help="Ce que devient un texte qui ne tient pas dans un message. Chaque annonce peut en"
        " décider autrement.",
        form=Form.CHOICE,
        default=LongText.SHORTEN.value,
        choices=tuple(choice.value for choice in LongText),
        names=("l'abréger : le lien mène à la suite", "le publier entier, en fil numéroté"),
        advanced=True,
    )


def composed(
    announcement: Announcement,
    settings: ThreadSettings,
    names: Sequence[str],
    *,
    limit: int,
    count: Count,
    link: str | None,
    max_tags: int | None = None,
) -> tuple[str, ...]:
    """Write one post, or those of a thread; the parameters are publisher.text.shortening's."""
    if wanted(announcement, settings, names):
        return compose_thread(
            announcement, limit=limit, count=count, link=link, names=names, max_tags=max_tags
        )
    text = compose_post(
        announcement, limit=limit, count=count, link=link, names=names, max_tags=max_tags
    )
    return (text,)


def wanted(announcement: Announcement, settings: ThreadSettings, names: Sequence[str]) -> bool:
    """Whether a long text is to be a thread: as the announcement says, else the channel."""
    for name in names:
        own = announcement.variants.get(name)
        if own is not None and own.long_text is not None:
            return own.long_text is LongText.THREAD
    return LongText(settings.long_text) is LongText.THREAD


def cut_thread(
    kind: str, service: str, announcement: Announcement, rendition: Rendition
) -> list[Problem]:
    """Say what does not even fit into a thread."""
    written = (announcement.title, announcement.summary, announcement.body)
    posts = (rendition.text, *rendition.following)
    if not any(ELLIPSIS in post for post in posts) or any(ELLIPSIS in text for text in written):
        return []
    return [
        warning(
            f"{kind}_thread_cut",
            say(
                "Un fil sur {service} compte {most} messages au plus : la fin du texte n'y sera"
                " pas. Résumez-le, ou choisissez d'abréger avec le lien.",
                service=service,
                most=MOST_POSTS,
            ),
            "body",
            remedy=Remedy.SHORTEN,
        )
    ]


def step(name: str, number: int) -> str:
    """Name the post of this number, from 1; the first is called `name`."""
    return name if number == 1 else f"{name}-{number}"


def ids_of(remote_ids: Mapping[str, str], name: str) -> list[str]:
    """Return the ids of a thread's posts in their order, as far as they are known."""
    found: list[str] = []
    while (id := remote_ids.get(step(name, len(found) + 1))) is not None:
        found.append(id)
    return found


def mark_shown(progress: Progress) -> None:
    """Keep that citizens see the beginning, of what has more to come."""
    if SHOWN not in progress.known():
        progress.save(SHOWN, "1")


def part(
    found: Mapping[int, str], name: str, total: int, service: str
) -> Absent | Partial | Unknown:
    """Say what a read-back found of a thread that is not whole: ids by number, from 1."""
    if not found:
        return Absent()
    if sorted(found) != list(range(1, len(found) + 1)):
        return Unknown(
            say(
                "Il manque un message au milieu du fil sur {service} : complétez-le ou supprimez-le"
                " là-bas, puis dites à Publisher ce qu'il en est.",
                service=service,
            )
        )
    steps = {step(name, number): id for number, id in sorted(found.items())}
    return Partial({**steps, SHOWN: "1"}, _so_far(service, len(found), total))


@contextmanager
def within(service: str, done: int, total: int) -> Iterator[None]:
    """Send what follows `done` posts that are visible: a refusal leaves a thread without its end.

    Raises `Incomplete` for what surely was not sent.
    """
    try:
        yield
    except OutcomeUnknown:
        raise
    except ChannelError as why:
        if not done:
            raise
        sentence = say("{far} {why}", far=_so_far(service, done, total), why=str(why))
        raise Incomplete(sentence, why) from None


def _so_far(service: str, done: int, total: int) -> Sentence:
    return say(
        "Le fil sur {service} est publié jusqu'au message {done} sur {total} ; ce qui est publié ne"
        " le sera pas deux fois.",
        service=service,
        done=done,
        total=total,
    )
