"""What the program notes about itself, for whoever must explain a case afterwards.

    logbook = open_logbook(folder, "worker")      # <folder>/logs/publisher.log, <folder>/crashes/
    with about(delivery=id):                      # every line within says which delivery it is of
        log.info("claimed", extra={"try": 1})

Modules log with `logging` and think neither of credentials nor of files: what is written, whoever
logs it, is masked here.
"""

from publisher.logbook.about import about
from publisher.logbook.opening import Logbook, asked_level, on_stderr, open_logbook, report, tell

__all__ = ["Logbook", "about", "asked_level", "on_stderr", "open_logbook", "report", "tell"]
