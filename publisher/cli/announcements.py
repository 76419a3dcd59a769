"""publish, check, preview."""

from __future__ import annotations

import argparse
import dataclasses
from pathlib import Path

from publisher import schedule
from publisher.announcement import Draft
from publisher.channel import Media
from publisher.cli.following import followed, tell_of_the_end
from publisher.cli.opening import opened
from publisher.cli.output import DONE, REFUSED, json_out, printed, told
from publisher.cli.series import approved, repeated
from publisher.codec import encode
from publisher.delivery import WithoutLink
from publisher.errors import Duplicate, FileInvalid, InputError, NotFound
from publisher.framing import frame_of
from publisher.groups import SIGN
from publisher.problem import Problem, Severity, error, warning
from publisher.sentence import say
from publisher.service import Service
from publisher.views import Preview


def publish(options: argparse.Namespace) -> int:
    """Accept the file durably; with `--wait`, send it and wait for every channel."""
    with opened(options) as service:
        draft = service.read_file(options.file)
        if options.to:
            draft = dataclasses.replace(draft, channels=service.spelled_out(options.to))
        if options.at is not None:
            draft = dataclasses.replace(draft, publish_at=schedule.parse_wall(options.at))
        draft = repeated(draft, options.repeat)
        _refuse_absent(service, draft.channels)
        fallback = WithoutLink(options.if_page_fails)
        tell_of_the_end(service, service.first_of(draft) if draft.repeat else draft)
        try:
            if draft.repeat:
                return approved(service, draft, fallback, options)
            accepted = service.publish(draft, without_link=fallback, again=options.again)
        except Duplicate as twin:
            raise Duplicate(
                say("{twin} Avec --again, « publish » l'envoie une fois de plus.", twin=str(twin))
            ) from None
        return followed(service, accepted, options)


def _refuse_absent(service: Service, names: tuple[str, ...]) -> None:
    """Name all the channels and groups that are not there at once; raises `NotFound`."""
    absent = [(name, problem) for name in names if (problem := service.absent(name))]
    if not absent:
        return
    channels = [name for name, _ in absent if not name.startswith(SIGN)]
    told = [p.message for name, p in absent if len(channels) < 2 or name not in channels]
    if len(channels) > 1:
        several = say(
            "Ces canaux ne sont pas connectés ici : {absent}. Connectez-les (« publisher"
            " channels add »), ou choisissez-en d'autres avec --to (connectés : {known}).",
            absent=", ".join(channels),
            known=", ".join(channel.name for channel in service.channels()) or "aucun",
        )
        told.append(several)
    raise NotFound(" ".join(told))


def check(options: argparse.Namespace) -> int:
    """Say everything that is wrong with a file, for all its channels, without sending anything."""
    with opened(options) as service:
        try:
            draft = service.read_file(options.file)
        except FileInvalid as why:
            if options.json:
                json_out(_unreadable(options.file, why))
                told(str(why))
                return REFUSED
            raise
        draft = service.first_of(draft) if draft.repeat else draft
        found = [("", problem) for problem in service.check(draft)]
        found += _channel_problems(service, draft)
        passes = not any(problem.severity is Severity.ERROR for _, problem in found)
        if passes and all(service.absent(name) is None for name in draft.channels):
            found += [(t.channel, warning("duplicate", t.message)) for t in service.twins(draft)]
    if options.json:
        json_out(
            {
                "file": str(options.file),
                "passes": passes,
                "problems": [_problem_json(channel, problem) for channel, problem in found],
            }
        )
    for channel, problem in found:
        word = "Erreur" if problem.severity is Severity.ERROR else "À regarder"
        where = f" [{channel}]" if channel else ""
        told(f"{word}{where} : {problem.message}")
    if not options.json:
        printed(f"{options.file} : {'peut être publié' if passes else 'ne passe pas'}")
    return DONE if passes else REFUSED


def _channel_problems(service: Service, draft: Draft) -> list[tuple[str, Problem]]:
    found = []
    for name in draft.channels:
        absent = service.absent(name)
        if absent is not None:
            found.append((name, absent))
            continue
        shared = set(service.check(draft))
        problems = service.preview(draft, name).problems
        found += [(name, problem) for problem in problems if problem not in shared]
    return found


def _unreadable(file: Path, why: FileInvalid) -> dict[str, object]:
    return {
        "file": str(file),
        "passes": False,
        "problems": [_problem_json("", error("file", str(why)))],
    }


def _problem_json(channel: str, problem: Problem) -> dict[str, object]:
    encoded: dict[str, object] = encode(problem)
    return {**encoded, "message": str(problem.message), "channel": channel}


def _pictures_json(shown: Preview, media: Media) -> list[dict[str, object]]:
    """Say how each picture is really sent: made as for sending, and measured."""
    limits = shown.picture_limits
    told: list[dict[str, object]] = []
    for image in shown.rendition.images if limits is not None else ():
        assert limits is not None
        part = frame_of(image, limits)
        sent: dict[str, object] = {"name": image.name, "part": list(part.box)}
        try:
            made = media.fitted(image, limits)
        except InputError as unfit:
            sent["error"] = str(unfit)
        else:
            sent |= {"media_type": made.media_type, "width": made.width, "height": made.height}
            sent["bytes"] = len(made.content)
        told.append(sent)
    return told


def _only_one(service: Service, name: str) -> str:
    """Return the channel that a name means; raises `NotFound`, `InputError` for several."""
    _refuse_absent(service, (name,))
    found = service.spelled_out((name,))
    if len(found) > 1:
        raise InputError(
            say(
                "« preview » montre un canal à la fois : donnez à --to l'un de ceux du groupe"
                " ({names}).",
                names=", ".join(found),
            )
        )
    return found[0]


def preview(options: argparse.Namespace) -> int:
    """Print exactly what one channel would be sent."""
    with opened(options) as service:
        draft = service.read_file(options.file)
        draft = service.first_of(draft) if draft.repeat else draft
        shown = service.preview(draft, _only_one(service, options.to))
        pictures = _pictures_json(shown, service.media()) if options.json else []
    rendition = shown.rendition
    if options.json:
        json_out(
            {
                "channel": shown.channel,
                "kind": shown.kind,
                "rendition": encode(rendition),
                "pictures": pictures,
                "problems": [_problem_json(shown.channel, problem) for problem in shown.problems],
            }
        )
    else:
        printed(rendition.text)
        if rendition.video:
            printed(say("[vidéo : {alt}]", alt=rendition.video.alt or "sans description"))
        for image in rendition.images:
            printed(say("[image : {alt}]", alt=image.alt or "sans texte alternatif"))
        for text in rendition.following:
            printed(f"----\n{text}")
        if rendition.first_comment:
            printed(say("---- premier commentaire"))
            printed(rendition.first_comment)
        if rendition.length:
            limit = f" / {rendition.length.limit}" if rendition.length.limit else ""
            unit = "octets" if "byte" in rendition.length.unit else "caractères"
            told(f"{rendition.length.used}{limit} {unit}")
    for problem in shown.problems:
        told(f"{problem.message}")
    return REFUSED if shown.blocked else DONE
