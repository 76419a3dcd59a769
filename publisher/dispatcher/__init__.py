"""Running what is due: `run_delivery`, the same for every runner, and the runner of one machine."""

from publisher.dispatcher.delivering import run_delivery
from publisher.dispatcher.local import Dispatcher

__all__ = ["Dispatcher", "run_delivery"]
