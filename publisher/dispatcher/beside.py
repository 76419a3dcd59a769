"""An engine in a process of its own (publisher/engine_process.py), started and kept from here.

A window and an engine in one process wait for each other's turn at Python's lock (ADR 0015).
"""

from __future__ import annotations

import json
import logging
import os
import subprocess
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any, Final

from publisher import logbook
from publisher.dispatcher.line import never_waits
from publisher.dispatcher.uploads import Uploads
from publisher.sentence import say
from publisher.views import Upload

DATABASE: Final = "PUBLISHER_DATABASE"  # an address may hold a password: no argument shows it
PATIENCE: Final = 95.0  # seconds given to it to end: it takes no more than 90
FIRST_REST: Final = 1.0  # seconds before it is started again, doubled each time
LONGEST_REST: Final = 30.0
FALLS: Final = 3  # times in a row that it may end before a person is told

Told = Callable[[str], object]  # one sentence, or "" when all is well again

_log = logging.getLogger(__name__)


class EngineBeside:
    """Runs one, from `start` to `stop`, and starts it again whenever it ends.

    On a thread of its own, which calls `heard` when something may have changed, and `told` when it
    does not stay up, with the reason, or "" once it does.
    """

    def __init__(
        self,
        folder: Path,
        address: str | None,
        uploads: Uploads,
        heard: Callable[[], object],
        command: tuple[str, ...] | None = None,
    ) -> None:
        program = (sys.executable, "-P", "-m", "publisher.engine_process", str(folder))
        self._command = command or program
        self._address = address
        self._uploads = uploads
        self._heard = heard
        self.told: Told = lambda _: None
        self._turn = threading.Lock()  # to start or stop: a damaged file and a closing window meet
        self._lock = threading.Lock()  # of the pipe: nobody writes into one that was closed
        self._process: subprocess.Popen[bytes] | None = None
        self._thread: threading.Thread | None = None
        self._stopping = threading.Event()
        self._falls = 0  # since it last stayed up
        self._complaint = ""  # what was told, until it stays up

    def start(self) -> bool:
        """Begin; False where no process may be started. Nothing happens when it runs already."""
        with self._turn:
            if self._thread is not None:
                return True
            stopping = self._stopping = threading.Event()
            try:
                process = self._born(stopping)
            except OSError as failure:
                _log.warning("No process for the engine: %s", failure)
                return False
            self._falls, self._complaint = 0, ""
            self._thread = threading.Thread(
                target=self._keep, args=(process, stopping), name="publisher-beside", daemon=True
            )
            self._thread.start()
            return True

    def notify(self) -> None:
        """Say that something was put in the outbox: look now."""
        with self._lock, suppress(OSError, ValueError):  # it has ended: the next looks by itself
            if self._process is not None and self._process.stdin is not None:
                os.write(self._process.stdin.fileno(), b"\n")

    def stop(self, patience: float = PATIENCE) -> bool:
        """Have it finish what is in flight; False when it still did after `patience` seconds."""
        with self._turn:
            self._stopping.set()
            if self._process is not None:
                self._hang_up(self._process)
            thread, self._thread = self._thread, None
            if thread is None:
                return True
            thread.join(patience)
            return not thread.is_alive()

    def _born(self, stopping: threading.Event) -> subprocess.Popen[bytes]:
        process = subprocess.Popen(
            self._command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env={**os.environ, DATABASE: self._address or ""},
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        assert process.stdin is not None
        never_waits(process.stdin.fileno())  # one that stands still must not keep us waiting
        with self._lock:
            self._process = process
        if stopping.is_set():  # meanwhile
            self._hang_up(process)
        return process

    def _hang_up(self, process: subprocess.Popen[bytes]) -> None:
        """It ends when nobody is there any more."""
        with self._lock:
            if process.stdin is not None:
                process.stdin.close()

    def _keep(self, process: subprocess.Popen[bytes] | None, stopping: threading.Event) -> None:
        rest = FIRST_REST
        while True:
            refusal = ""
            if process is not None:
                refusal = self._listen(process)
                _log.info("the engine's process ended", extra={"status": process.wait()})
                self._hang_up(process)
            if stopping.is_set():
                return
            rest = FIRST_REST if self._falls == 0 else min(LONGEST_REST, rest * 2)
            self._falls += 1
            self._complain(refusal)
            if stopping.wait(rest):
                return
            try:
                process = self._born(stopping)
            except OSError as failure:
                _log.warning("No process for the engine: %s", failure)
                process = None

    def _listen(self, process: subprocess.Popen[bytes]) -> str:
        """Hear it until it ends; return why it says that it cannot work."""
        assert process.stdout is not None
        refusal = ""
        with process.stdout as lines:
            for line in lines:
                with suppress(ValueError, KeyError, TypeError):  # it was killed while it spoke
                    refusal = self._take(json.loads(line)) or refusal
        return refusal

    def _take(self, said: dict[str, Any]) -> str:
        match said:
            case {"upload": upload}:
                self._uploads.tell(Upload(*upload))
            case {"report": file}:
                logbook.tell(Path(file))
            case {"steady": _}:
                self._falls = 0
                if self._complaint:
                    self._complaint = ""
                    self.told("")
            case {"refused": why}:
                return str(why)
            case _:
                self._heard()
        return ""

    def _complain(self, refusal: str) -> None:
        if not refusal and self._falls < FALLS:
            return
        why = refusal or say(
            "Le programme qui envoie s'arrête aussitôt lancé : prévenez votre service informatique."
        )
        if why != self._complaint:
            self._complaint = why
            self.told(
                say(
                    "Rien n'est envoyé pour le moment ; Publisher réessaie sans cesse. {why}",
                    why=why,
                )
            )
