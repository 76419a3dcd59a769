"""`python -m tests.servers.mastodon PORT`: an instance for demonstrations, until Ctrl-C."""

from __future__ import annotations

import json
import signal
import sys

from tests.servers.mastodon import MastodonDouble


def main() -> None:
    """Print where the instance is and a token, as one line of JSON, and serve it."""
    with MastodonDouble(port=int(sys.argv[1]) if len(sys.argv) > 1 else 0) as double:
        told = {"url": double.url, "token": double.instance.town.token}
        sys.stdout.write(json.dumps(told) + "\n")
        sys.stdout.flush()
        signal.sigwait({signal.SIGINT, signal.SIGTERM})


if __name__ == "__main__":
    # Threads inherit the mask: only sigwait sees the signals.
    signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT, signal.SIGTERM})
    main()
