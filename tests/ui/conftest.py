"""The window's tests run without a screen, and leave no thread behind."""

from __future__ import annotations

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before Qt is imported

import threading
from collections.abc import Iterator

import pytest

from ui.app import make_french
from ui.background import Background
from ui.look import dress


@pytest.fixture(autouse=True)
def _no_dangling_thread() -> Iterator[None]:
    """Whatever a test opens, it closes: threads of ours that are left fail it."""
    before = set(threading.enumerate())
    yield
    left = [thread.name for thread in set(threading.enumerate()) - before if thread.is_alive()]
    assert not [name for name in left if name.startswith("publisher")], left


@pytest.fixture(scope="session")
def qapp(qapp):  # type: ignore[no-untyped-def]  # pytest-qt's own fixture has no type
    """The application, dressed and in French as in `ui.app.main`."""
    make_french(qapp)
    dress(qapp, dark=False)
    return qapp


@pytest.fixture
def background() -> Iterator[Background]:
    """Threads that are joined at the end."""
    background = Background()
    yield background
    assert background.close(patience=10)
