"""Running what is due: `run_delivery`, the same for every runner, and the runner of one machine."""

from publisher.dispatcher.delivering import run_delivery
from publisher.dispatcher.local import Dispatcher
from publisher.dispatcher.watchman import Watchman

__all__ = ["Dispatcher", "Watchman", "run_delivery"]
