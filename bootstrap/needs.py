"""What the machine must have, by the names of Debian's packages."""

from __future__ import annotations

import ctypes
import importlib.util
import os
import shutil
import sys
from pathlib import Path
from typing import NamedTuple


class Need(NamedTuple):
    """A Debian package, and what shows that it is there: a library, program, file or module."""

    package: str
    shows: str


VENV_NEEDS = (Need(f"python{sys.version_info[0]}.{sys.version_info[1]}-venv", "module:ensurepip"),)
# What Qt loads even without a window …
QT_NEEDS = (
    Need("libgl1", "libGL.so.1"),
    Need("libegl1", "libEGL.so.1"),
    Need("libxkbcommon0", "libxkbcommon.so.0"),
    Need("libdbus-1-3", "libdbus-1.so.3"),
    Need("libfontconfig1", "libfontconfig.so.1"),
    Need("libglib2.0-0", "libglib-2.0.so.0"),
)
# … for a window on a screen …
WINDOW_NEEDS = (
    Need("libxcb-cursor0", "libxcb-cursor.so.0"),
    Need("libxcb-icccm4", "libxcb-icccm.so.4"),
    Need("libxcb-keysyms1", "libxcb-keysyms.so.1"),
    Need("libxcb-shape0", "libxcb-shape.so.0"),
    Need("libxkbcommon-x11-0", "libxkbcommon-x11.so.0"),
)
# … to lay out a register for the archives …
PAPER_NEEDS = (
    Need("libpango-1.0-0", "libpango-1.0.so.0"),
    Need("libpangoft2-1.0-0", "libpangoft2-1.0.so.0"),
    Need("libharfbuzz-subset0", "libharfbuzz-subset.so.0"),
)
# … and to draw letters and emoji where there is no desktop.
FONT_NEEDS = (
    Need("fonts-dejavu-core", "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf"),
    Need("fonts-noto-color-emoji", "/usr/share/fonts/truetype/noto/NotoColorEmoji.ttf"),
)
# The real servers and validators that tests start; without one, its tests skip and say so.
SERVER_NEEDS = (
    Need("wordpress", "/usr/share/wordpress"),
    Need(
        "wordpress-theme-twentytwentythree",
        "/var/lib/wordpress/wp-content/themes/twentytwentythree",
    ),
    Need("php-cli", "php"),
    *(
        Need(f"php-{name}", f"/etc/php/*/mods-available/{shows}.ini")
        for name, shows in {
            "mysql": "mysqli",
            "gd": "gd",
            "xml": "dom",
            "mbstring": "mbstring",
            "curl": "curl",
            "intl": "intl",
        }.items()
    ),
    Need("mariadb-server", "mariadbd"),
    Need("postgresql", "/usr/lib/postgresql/*/bin/initdb"),
    Need("default-jre-headless", "java"),
    Need("libcurl4", "libcurl.so.4"),
    Need("xvfb", "Xvfb"),
    Need("xauth", "xauth"),
    # The dictionaries of the texts' languages. Any French one does: they exclude each other.
    Need("hunspell-fr-comprehensive", "/usr/share/hunspell/fr.dic"),
    Need("hunspell-nl", "/usr/share/hunspell/nl.dic"),
    Need("hunspell-de-de", "/usr/share/hunspell/de_DE.dic"),
    Need("hunspell-en-gb", "/usr/share/hunspell/en_GB.dic"),
)
# A screen reader's way to the window, on a screen and a bus of its own.
READER_NEEDS = (
    *WINDOW_NEEDS,
    Need("xvfb", "Xvfb"),
    Need("dbus", "dbus-run-session"),
    Need("at-spi2-core", "/usr/libexec/at-spi-bus-launcher"),
    Need("python3-gi", "/usr/lib/python3/dist-packages/gi"),
    Need("gir1.2-atspi-2.0", "/usr/lib/*/girepository-1.0/Atspi-2.0.typelib"),
)


def present(need: Need) -> bool:
    """Whether the machine has what `need` asks for."""
    if need.shows.startswith("module:"):
        return importlib.util.find_spec(need.shows.removeprefix("module:")) is not None
    if need.shows.startswith("/"):
        return any(Path("/").glob(need.shows.lstrip("/")))
    if ".so" in need.shows:
        try:
            ctypes.CDLL(need.shows)
        except OSError:
            return False
        return True
    return (
        shutil.which(need.shows, path=f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin") is not None
    )
