"""A real Matrix homeserver (Synapse, from PyPI) on SQLite and loopback."""

from __future__ import annotations

import hashlib
import hmac
import itertools
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import quote

import requests

from tests.servers.child import free_port, serving
from tests.servers.installing import python

HERE = Path(__file__).parent
NAME = "exemple.test"
SECRET = "only-for-tests"
FAST = "{per_second: 10000, burst_count: 10000}"


@dataclass(frozen=True, slots=True)
class User:
    """One account with a token of its own device."""

    id: str
    password: str
    token: str


@dataclass
class Synapse:
    """The running homeserver."""

    port: int
    _numbers: Iterator[int] = field(default_factory=itertools.count)
    _admin: list[User] = field(default_factory=list)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def admin(self) -> User:
        if not self._admin:
            self._admin.append(self.user("admin", admin=True))
        return self._admin[0]

    def user(self, name: str = "ville", *, admin: bool = False) -> User:
        """Register an account that is in no room."""
        name, password = f"{name}{next(self._numbers)}", "mot-de-passe"
        path = "/_synapse/admin/v1/register"
        nonce = self.call("GET", path)["nonce"]
        told = [nonce, name, password, "admin" if admin else "notadmin"]
        mac = hmac.new(SECRET.encode(), "\0".join(told).encode(), hashlib.sha1)
        made = self.call(
            "POST",
            path,
            nonce=nonce,
            username=name,
            password=password,
            admin=admin,
            mac=mac.hexdigest(),
        )
        return User(made["user_id"], password, made["access_token"])

    def room(self, owner: User, **more: Any) -> tuple[str, str]:
        """Create a public room; returns its id and its alias."""
        alias = f"actualites{next(self._numbers)}"
        told = {"name": "Actualités", "preset": "public_chat", "room_alias_name": alias, **more}
        made = self.call("POST", "/_matrix/client/v3/createRoom", owner, **told)
        return made["room_id"], f"#{alias}:{NAME}"

    def messages(self, room: str, reader: User) -> list[dict[str, Any]]:
        """Return what a member's application shows: newest first, after edits, unredacted."""
        path = f"/_matrix/client/v3/rooms/{quote(room)}/messages"
        kinds = '{"types":["m.room.message"]}'
        told = self.call("GET", f"{path}?dir=b&limit=1000&filter={quote(kinds)}", reader)
        shown = []
        for event in told["chunk"]:
            content = event["content"]
            if not content or content.get("m.relates_to", {}).get("rel_type") == "m.replace":
                continue
            edit = event.get("unsigned", {}).get("m.relations", {}).get("m.replace", {})
            shown.append(edit.get("content", {}).get("m.new_content") or content)
        return shown

    def slow_down(self, user: User) -> None:
        """Let an account send one message, and then hardly another."""
        path = f"/_synapse/admin/v1/users/{quote(user.id)}/override_ratelimit"
        self.call("POST", path, self.admin, messages_per_second=1, burst_count=1)

    def call(self, method: str, path: str, user: User | None = None, **told: Any) -> Any:
        """Make a request as a person's own application would."""
        headers = {"Authorization": f"Bearer {user.token}"} if user else {}
        answer = requests.request(
            method, self.url + path, json=told or None, headers=headers, timeout=30
        )
        assert answer.ok, answer.text
        return answer.json()

    def download(self, uri: str, user: User) -> bytes:
        """Return a picture as a member's application fetches it."""
        path = f"/_matrix/client/v1/media/download/{uri.removeprefix('mxc://')}"
        headers = {"Authorization": f"Bearer {user.token}"}
        answer = requests.get(self.url + path, headers=headers, timeout=30)
        answer.raise_for_status()
        return answer.content


@contextmanager
def running(folder: Path) -> Iterator[Synapse]:
    """Serve an empty homeserver from `folder` on a free loopback port."""
    program = python("synapse", HERE / "requirements.lock")
    port = free_port()
    (folder / "homeserver.yaml").write_text(_settings(folder, port), encoding="utf-8")
    (folder / "log.yaml").write_text(_LOG, encoding="utf-8")
    command = [str(program), "-m", "synapse.app.homeserver", "-c", f"{folder}/homeserver.yaml"]
    subprocess.run(
        [*command, "--generate-keys"], cwd=folder, check=True, capture_output=True, timeout=60
    )
    with serving(
        command, f"http://127.0.0.1:{port}/health", folder=folder, log=folder / "server.log"
    ):
        yield Synapse(port)


_LOG = """
version: 1
handlers: {console: {class: logging.StreamHandler}}
root: {level: WARNING, handlers: [console]}
disable_existing_loggers: false
"""


def _settings(folder: Path, port: int) -> str:
    return f"""
server_name: "{NAME}"
public_baseurl: "http://127.0.0.1:{port}/"
pid_file: "{folder}/pid"
report_stats: false
signing_key_path: "{folder}/signing.key"
log_config: "{folder}/log.yaml"
media_store_path: "{folder}/media"
listeners:
  - {{port: {port}, bind_addresses: ["127.0.0.1"], type: http, tls: false,
     resources: [{{names: [client, media], compress: false}}]}}
database: {{name: sqlite3, args: {{database: "{folder}/homeserver.db"}}}}
registration_shared_secret: "{SECRET}"
macaroon_secret_key: "{SECRET}"
form_secret: "{SECRET}"
enable_registration: false
trusted_key_servers: []
suppress_key_server_warning: true
federation_domain_whitelist: []
url_preview_enabled: false
max_upload_size: 2M
bcrypt_rounds: 4
rc_message: {FAST}
rc_login: {{address: {FAST}, account: {FAST}, failed_attempts: {FAST}}}
rc_joins: {{local: {FAST}}}
"""
