"""While `--wait` waits: how far a video is, on a terminal, in a few lines."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from publisher.cli.output import told
from publisher.sentence import say
from publisher.service import Service
from publisher.views import Accepted, Upload

STEP: Final = 20  # per cent between two lines


@contextmanager
def shown_uploads(service: Service, accepted: Accepted) -> Iterator[None]:
    """Tell of uploads meanwhile; nothing where the errors of a program are collected."""
    if not sys.stderr.isatty():
        yield
        return
    channels = {view.id: view.channel for view in accepted.deliveries}
    told_of = dict.fromkeys(channels, -STEP)

    def tell(upload: Upload) -> None:
        step = upload.percent // STEP * STEP
        if upload.delivery_id in channels and step > told_of[upload.delivery_id]:
            told_of[upload.delivery_id] = step
            channel = channels[upload.delivery_id]
            told(say("{channel} : vidéo envoyée à {percent} %", channel=channel, percent=step))

    end = service.watch_uploads(tell)
    try:
        yield
    finally:
        end()
