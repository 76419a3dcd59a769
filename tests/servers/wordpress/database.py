"""MariaDB on a unix socket, in a folder of its own, ended by its process id."""

from __future__ import annotations

import getpass
import subprocess
import time
from pathlib import Path

START_LIMIT = 45.0  # seconds
SMALL = (
    "--skip-networking",
    "--innodb-buffer-pool-size=32M",
    "--innodb-log-file-size=16M",
    "--innodb-flush-log-at-trx-commit=0",
    "--skip-innodb-doublewrite",
    "--performance-schema=OFF",
    "--character-set-server=utf8mb4",
)


def start(folder: Path) -> subprocess.Popen[bytes]:
    """Create and start a database server whose socket is `folder`/database.sock."""
    user = f"--user={getpass.getuser()}"  # MariaDB refuses root unless it is said aloud
    tables = folder / "database"
    subprocess.run(
        [
            "mariadb-install-db", "--no-defaults", user, f"--datadir={tables}",
            "--skip-test-db", "--auth-root-authentication-method=normal",
        ],
        check=True, capture_output=True, timeout=60,
    )  # fmt: skip
    socket = folder / "database.sock"
    with (folder / "database.log").open("wb") as log:
        # pdeathsig: a test run that is killed leaves no server behind.
        server = subprocess.Popen(
            [
                "setpriv", "--pdeathsig", "TERM",
                "mariadbd", "--no-defaults", user,
                f"--datadir={tables}", f"--socket={socket}", *SMALL,
            ],
            stdin=subprocess.DEVNULL, stdout=log, stderr=log,
        )  # fmt: skip
    client = ["mariadb", "--no-defaults", "--user=root", f"--socket={socket}"]
    deadline = time.monotonic() + START_LIMIT
    create = "CREATE DATABASE wordpress CHARACTER SET utf8mb4"
    while subprocess.run([*client, "-e", create], check=False, capture_output=True).returncode:
        if server.poll() is not None or time.monotonic() > deadline:
            server.kill()
            raise RuntimeError((folder / "database.log").read_text()[-2000:])
        time.sleep(0.05)
    return server
