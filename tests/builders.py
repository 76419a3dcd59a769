"""Values for tests: whole, valid, and in the words of a town."""

from __future__ import annotations

import hashlib
import io
import threading
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, BinaryIO

from PIL import Image as Pillow

from publisher.announcement import Announcement, Image, Kind, Link
from publisher.channel import Access
from publisher.errors import NotFound, SecretAbsent
from publisher.framing import PictureLimits
from publisher.images import Fitted, fit
from publisher.redaction import remember

DATED = datetime(2027, 2, 22, 8, 0, tzinfo=UTC)


class MemoryMedia:
    """A media store in memory; satisfies publisher.channel.Media."""

    def __init__(self) -> None:
        self.masters: dict[str, bytes] = {}

    def add(self, content: bytes) -> str:
        sha256 = hashlib.sha256(content).hexdigest()
        self.masters[sha256] = content
        return sha256

    def read(self, sha256: str) -> bytes:
        try:
            return self.masters[sha256]
        except KeyError:
            raise NotFound("image inconnue") from None

    def fitted(self, image: Image, limits: PictureLimits) -> Fitted:
        return fit(self.read(image.master), limits, image.focal, image.crop)

    def film(self, sha256: str) -> BinaryIO:
        return io.BytesIO(self.read(sha256))


class MemoryProgress:
    """Keeps remote ids in memory; satisfies publisher.channel.Progress."""

    def __init__(self) -> None:
        self.steps: dict[str, str] = {}
        self.reports: list[tuple[int, int]] = []

    def known(self) -> Mapping[str, str]:
        return dict(self.steps)

    def save(self, step: str, remote_id: str) -> None:
        self.steps[step] = remote_id

    def report(self, done: int, total: int) -> None:
        self.reports.append((done, total))


class MemorySecrets:
    """Credentials of one channel in memory; satisfies publisher.channel.Secrets."""

    def __init__(self, **secrets: str) -> None:
        self.secrets = secrets
        self._lock = threading.Lock()

    def read(self, field: str) -> str:
        try:
            return remember(self.secrets[field])
        except KeyError:
            raise SecretAbsent(f"pas de secret « {field} »") from None

    def keep(self, field: str, secret: str) -> None:
        self.secrets[field] = remember(secret)

    def alone(self) -> threading.Lock:
        return self._lock


def access(
    name: str = "canal",
    media: MemoryMedia | None = None,
    facts: Mapping[str, Any] | None = None,
    **secrets: str,
) -> Access:
    """What the engine hands to an adapter, in memory."""
    return Access(
        name=name,
        secrets=MemorySecrets(**secrets),
        media=media or MemoryMedia(),
        facts=facts or {},
    )


def jpeg(
    width: int = 640, height: int = 400, colour: tuple[int, int, int] = (30, 90, 150)
) -> bytes:
    """A plain JPEG picture."""
    out = io.BytesIO()
    Pillow.new("RGB", (width, height), colour).save(out, "JPEG", quality=85)
    return out.getvalue()


def image(media: MemoryMedia, alt: str = "Rue barrée par une barrière rouge", **more: Any) -> Image:
    """An image whose master is in `media`."""
    width, height = more.pop("width", 640), more.pop("height", 400)
    sha256 = media.add(jpeg(width, height))
    return Image(
        sha256=sha256, media_type="image/jpeg", width=width, height=height, alt=alt, **more
    )


def announcement(**changes: Any) -> Announcement:
    """A complete, valid French announcement about roadworks."""
    values: dict[str, Any] = {
        "id": "4hx0s2v9k7qd",
        "title": "Travaux rue de la Station",
        "kind": Kind.WORKS,
        "summary": "La rue est fermée du 1er au 12 mars.",
        "body": (
            "La rue est **fermée** à la circulation.\n\n"
            "- Déviation par la rue Haute\n- Bus 4 dévié\n"
        ),
        "tags": ("travaux", "mobilité"),
        "link": Link("https://www.exemple.be/derogation", "Demander une dérogation"),
        "dated": DATED,
        "canonical_url": "https://www.exemple.be/2027/02/travaux-rue-de-la-station-4hx0s2/",
    }
    return Announcement(**{**values, **changes})
