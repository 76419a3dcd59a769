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

from publisher.dispatcher.uploads import Uploads
from publisher.sentence import say
from publisher.views import Upload

DATABASE: Final = "PUBLISHER_DATABASE"  # an address may hold a password: no argument shows it
PATIENCE: Final = 65.0  # seconds given to it to end: it gives its deliveries a minute
FIRST_REST: Final = 1.0  # seconds before it is started again, doubled each time
LONGEST_REST: Final = 30.0
FALLS: Final = 3  # times in a row that it may end before a person is told

Told = Callable[[str], object]  # one sentence, or "" when all is well again

_log = logging.getLogger(__name__)


class EngineBeside:
    """Runs one, from `start` to `stop`, and starts it again whenever it ends.

    `heard` is called when something may have changed; both on a thread of their own.
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
        self.told: Told = lambda _: None  # that it does not stay up
        self._lock = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._thread: threading.Thread | None = None
        self._stopping = threading.Event()
        self._falls = 0  # since it last stayed up
        self._complained = False

    def start(self) -> bool:
        """Begin; False where no process may be started. Nothing happens when it runs already."""
        if self._thread is not None:
            return True
        stopping = self._stopping = threading.Event()
        try:
            process = self._born(stopping)
        except OSError as failure:
            _log.warning("No process for the engine: %s", failure)
            return False
        self._falls, self._complained = 0, False
        self._thread = threading.Thread(
            target=self._keep, args=(process, stopping), name="publisher-beside", daemon=True
        )
        self._thread.start()
        return True

    def notify(self) -> None:
        """Say that something was put in the outbox: look now."""
        with self._lock:
            if self._process is not None and self._process.stdin is not None:
                with suppress(OSError, ValueError):  # it has ended: the next one looks by itself
                    os.write(self._process.stdin.fileno(), b"\n")

    def stop(self, patience: float = PATIENCE) -> bool:
        """Have it finish what is in flight; False when it still did after `patience` seconds."""
        self._stopping.set()
        with self._lock:
            if self._process is not None and self._process.stdin is not None:
                self._process.stdin.close()  # it ends when nobody is there any more
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
        if os.name == "posix":  # one that stands still must not keep us waiting
            os.set_blocking(process.stdin.fileno(), False)
        with self._lock:
            self._process = process
            if stopping.is_set():  # meanwhile
                process.stdin.close()
        return process

    def _keep(self, process: subprocess.Popen[bytes] | None, stopping: threading.Event) -> None:
        rest = FIRST_REST
        while True:
            refusal = ""
            if process is not None:
                refusal = self._listen(process)
                _log.info("the engine's process ended", extra={"status": process.wait()})
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
                with suppress(ValueError, KeyError, TypeError):  # a library of it said something
                    refusal = self._take(json.loads(line)) or refusal
        return refusal

    def _take(self, said: dict[str, Any]) -> str:
        if "upload" in said:
            self._uploads.tell(Upload(*said["upload"]))
        elif "steady" in said:
            self._falls = 0
            if self._complained:
                self._complained = False
                self.told("")
        elif "refused" in said:
            return str(said["refused"])
        else:
            self._heard()
        return ""

    def _complain(self, refusal: str) -> None:
        if self._complained or (not refusal and self._falls < FALLS):
            return
        self._complained = True
        why = refusal or say(
            "Le programme qui envoie s'arrête aussitôt lancé : prévenez votre service informatique."
        )
        self.told(
            say("Rien n'est envoyé pour le moment ; Publisher réessaie sans cesse. {why}", why=why)
        )
