"""Asks dictionaries about words, through a process of its own (publisher/spelling/worker.py)."""

from __future__ import annotations

import importlib.util
import json
import subprocess
import sys
import threading
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Final

from publisher.spelling.words import normal, parts

PATIENCE: Final = 30.0  # seconds for one answer: a file that takes longer is no dictionary
MOST_KNOWN: Final = 200_000  # words of a dictionary that are remembered
Refused = Mapping[str, tuple[str, ...]]


def available() -> bool:
    """Whether Hunspell is installed: it is not built for every kind of computer."""
    return importlib.util.find_spec("hunspell") is not None


class DictionaryUnusable(Exception):
    """A dictionary that cannot be read, or that broke its reader."""


class Speller:
    """Safe from several threads, which take turns; the process starts with the first question."""

    def __init__(self, command: tuple[str, ...] | None = None) -> None:
        self._command = command or (sys.executable, "-P", "-m", "publisher.spelling.worker")
        self._process: subprocess.Popen[bytes] | None = None
        self._lock = threading.Lock()
        self._closed = False
        self._known: dict[Path, dict[str, tuple[str, ...]]] = {}

    def refused(self, dictionary: Path, words: Iterable[str]) -> Refused:
        """Return the words that a dictionary does not know, each with the parts that are unknown.

        « Ville-sur-Mler » is refused for « Mler ». Raises `DictionaryUnusable`.
        """
        with self._lock:
            known = self._known.setdefault(dictionary, {})
            if len(known) > MOST_KNOWN:
                known.clear()
            asked = dict.fromkeys(words)
            self._learn(dictionary, known, [word for word in asked if word not in known])
            return {word: known[word] for word in asked if known[word]}

    def suggest(self, dictionary: Path, word: str) -> tuple[str, ...]:
        """Return up to five other spellings; raises `DictionaryUnusable`."""
        with self._lock:
            plain = normal(word)
            found = self._suggestions(dictionary, plain)
            if not found and "-" in plain:
                found = self._of_parts(dictionary, plain)
        own = "’" in word
        return tuple(one.replace("'", "’") if own else one for one in found)

    def close(self) -> None:
        """End the process, also in the middle of an answer; nothing is asked any more."""
        self._closed = True
        if (process := self._process) is not None:
            process.kill()
        with self._lock:
            self._end()

    def _learn(self, dictionary: Path, known: dict[str, tuple[str, ...]], words: list[str]) -> None:
        if not words:
            return
        plain = {word: normal(word) for word in words}
        whole = self._unknown(dictionary, dict.fromkeys(plain.values()))
        pieces = {word: parts(word) for word in whole}
        within = self._unknown(dictionary, {one: None for all in pieces.values() for one in all})
        for word, written in plain.items():
            known[word] = _verdict(written, pieces[written], within) if written in whole else ()

    def _unknown(self, dictionary: Path, words: Iterable[str]) -> set[str]:
        asked = list(words)
        if not asked:
            return set()
        return set(self._ask({"dictionary": str(dictionary), "check": asked})["refused"])

    def _suggestions(self, dictionary: Path, word: str) -> list[str]:
        answer = self._ask({"dictionary": str(dictionary), "suggest": word})
        return list(answer["suggestions"])

    def _of_parts(self, dictionary: Path, word: str) -> list[str]:
        for wrong in sorted(self._unknown(dictionary, parts(word)), key=word.find):
            found = self._suggestions(dictionary, wrong)
            return [word.replace(wrong, one, 1) for one in found]
        return []

    def _ask(self, question: dict[str, Any]) -> dict[str, Any]:
        if self._closed:
            raise DictionaryUnusable(question["dictionary"])
        process = self._process or self._begin()
        assert process.stdin is not None
        assert process.stdout is not None
        guard = threading.Timer(PATIENCE, process.kill)
        guard.daemon = True
        guard.start()
        try:
            process.stdin.write(json.dumps(question).encode() + b"\n")
            process.stdin.flush()
            answer: dict[str, Any] = json.loads(process.stdout.readline())
        except (OSError, ValueError) as problem:  # it died, or was killed
            self._end()
            raise DictionaryUnusable(question["dictionary"]) from problem
        finally:
            guard.cancel()
        if "error" in answer:
            raise DictionaryUnusable(answer["error"])
        return answer

    def _begin(self) -> subprocess.Popen[bytes]:
        hidden = getattr(subprocess, "CREATE_NO_WINDOW", 0)
        self._process = subprocess.Popen(
            self._command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, creationflags=hidden
        )
        return self._process

    def _end(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        process.kill()  # it keeps nothing
        process.communicate()


def _verdict(word: str, pieces: tuple[str, ...], unknown: set[str]) -> tuple[str, ...]:
    """The unknown parts of an unknown word; () when each part of a compound is known."""
    wrong = tuple(one for one in pieces if one in unknown)
    if wrong or "-" in word:
        return wrong
    return (word,)
