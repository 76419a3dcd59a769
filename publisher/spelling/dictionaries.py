"""Where Hunspell dictionaries are on this computer, and what to do where there is none."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final

from publisher.sentence import Sentence, say

OWN: Final = "dictionaries"  # the folder within the data folder where people may put theirs
# The Belgian one first, then what is written in Belgium, then any.
_NAMES: Final = {
    "fr": ("fr_BE", "fr", "fr-toutesvariantes", "fr_FR", "fr-classique", "fr-moderne"),
    "nl": ("nl_BE", "nl", "nl_NL"),
    "de": ("de_BE", "de_DE_frami", "de_DE", "de"),
    "en": ("en_GB", "en_IE", "en"),
}
_PACKAGES: Final = {
    "fr": "hunspell-fr-comprehensive",
    "nl": "hunspell-nl",
    "de": "hunspell-de-de",
    "en": "hunspell-en-gb",
}
_UNIX: Final = (
    "~/.local/share/hunspell",
    "/usr/local/share/hunspell",
    "/usr/share/hunspell",
    "/usr/share/myspell/dicts",
    "/usr/share/myspell",
)
# LibreOffice brings its own: one folder a language.
_OFFICES: Final = {
    "linux": (
        "/usr/lib/libreoffice/share/extensions",
        "/usr/lib64/libreoffice/share/extensions",
        "/opt/libreoffice*/share/extensions",
    ),
    "darwin": ("/Applications/LibreOffice*.app/Contents/Resources/extensions",),
}
_SPELLING: Final = {
    "darwin": ("~/Library/Spelling", "/Library/Spelling", "/opt/homebrew/share/hunspell"),
}


def find(language: str, folders: Sequence[Path]) -> Path | None:
    """Return the `.dic` file for a language, BCP 47, or None; its `.aff` stands beside it."""
    tag = language.replace("-", "_")
    wanted = tag.split("_")[0].lower()
    asked = (tag,) if "_" in tag else ()
    for folder in folders:
        names = [*asked, *_NAMES.get(wanted, (wanted,))]
        beside = sorted(folder.glob(f"{wanted}[-_]*.dic"))
        for candidate in (*(folder / f"{name}.dic" for name in names), *beside):
            if candidate.is_file() and candidate.with_suffix(".aff").is_file():
                return candidate
    return None


def folders(
    own: Path, platform: str = sys.platform, environment: Mapping[str, str] = os.environ
) -> tuple[Path, ...]:
    """Return where dictionaries may be, the person's own first."""
    asked = [Path(one) for one in environment.get("DICPATH", "").split(os.pathsep) if one]
    return (own, *asked, *_of_system(platform, environment))


def advice(language: str, own: Path, platform: str = sys.platform) -> Sentence:
    """Say what to do where `find` finds nothing."""
    code = language.replace("-", "_").split("_")[0].lower()
    if platform.startswith("linux"):
        return say(
            "Installez le paquet {package}, ou déposez {code}.dic et {code}.aff dans {folder}.",
            package=_PACKAGES.get(code, f"hunspell-{code}"),
            code=code,
            folder=own,
        )
    return say(
        "Installez LibreOffice avec ses dictionnaires, ou déposez {code}.dic et {code}.aff dans"
        " {folder}.",
        code=code,
        folder=own,
    )


def _of_system(platform: str, environment: Mapping[str, str]) -> Iterator[Path]:
    if platform == "win32":
        for name in ("ProgramFiles", "ProgramFiles(x86)"):
            if root := environment.get(name):
                yield from _extensions(f"{root}/LibreOffice*/share/extensions")
        return
    for folder in (*_SPELLING.get(platform, ()), *_UNIX):
        yield Path(folder).expanduser()
    for pattern in _OFFICES.get(platform, _OFFICES["linux"]):
        yield from _extensions(pattern)


def _extensions(pattern: str) -> Iterator[Path]:
    root = Path(Path(pattern).anchor)
    yield from sorted(root.glob(f"{Path(pattern).relative_to(root).as_posix()}/dict-*"))
