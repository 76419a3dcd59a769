"""The main job without a screen: `make run` where no window can open.

Publishes docs/examples/travaux.md through the service to the channels that Publisher brings along,
and says where to look.
"""

from __future__ import annotations

import dataclasses
import os
import sys
from pathlib import Path

import platformdirs

from publisher.cli.output import DONE, NOT_DELIVERED, printed, told
from publisher.delivery import State
from publisher.errors import PublisherError
from publisher.service import Service, open_service
from publisher.views import DeliveryView
from publisher.wording import STATES

EXAMPLE = Path(__file__).parents[2] / "docs" / "examples" / "travaux.md"
BASE_URL = "http://localhost:8000"  # where `python3 -m http.server` would show the folder
PATIENCE = 15.0  # seconds


def main() -> int:
    """Publish the example and print one line per channel; returns the exit status."""
    folder = os.environ.get("PUBLISHER_DATA_DIR")
    home = Path(folder) if folder else _own_folder() / "demonstration"
    try:
        with open_service(home) as service:
            return _publish(service, home / "site")
    except PublisherError as error:
        told(str(error))
        return NOT_DELIVERED


def _own_folder() -> Path:
    return platformdirs.user_data_path("Publisher", appauthor=False)  # as the command


def _publish(service: Service, site: Path) -> int:
    channels = service.channels()
    if not channels:
        channels = service.add_starter_channels(site, BASE_URL, "Ville d'exemple")
    draft = service.read_file(EXAMPLE)
    draft = dataclasses.replace(draft, channels=tuple(channel.name for channel in channels))
    accepted = service.publish(draft, again=True)  # the example, as often as one likes
    service.drain(accepted.announcement_id, PATIENCE)
    deliveries = service.deliveries(accepted.announcement_id)
    printed(f"« {draft.announcement.title} » :")
    for delivery in deliveries:
        printed(f"  {delivery.channel:<22} {STATES[delivery.state]:<12} {_where(delivery, site)}")
    printed("")
    printed("Pas d'écran ici : Publisher a fait le travail sans sa fenêtre.")
    printed("Pour l'ouvrir : lancez « make run » dans une session graphique ; pour l'essayer sans")
    printed("écran (paquets xvfb et xauth) : « xvfb-run -a make run ».")
    return DONE if all(d.state is State.DELIVERED for d in deliveries) else NOT_DELIVERED


def _where(delivery: DeliveryView, site: Path) -> str:
    """A file that can be opened right here, or what went wrong."""
    if delivery.error or not delivery.url:
        return delivery.error
    if not delivery.url.startswith(BASE_URL):
        return delivery.url
    page, mark, anchor = delivery.url.removeprefix(BASE_URL).partition("#")
    local = site / page.lstrip("/")
    return (local / "index.html" if page.endswith("/") else local).as_uri() + mark + anchor


if __name__ == "__main__":
    sys.exit(main())
