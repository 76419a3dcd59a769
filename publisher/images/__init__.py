"""Pictures: from whatever an officer drops to a safe master, and from a master to what fits.

A master is upright, in sRGB, without any metadata (a photograph tells where it was taken) and at
most 4096 px wide or high; it is a JPEG, or a PNG when parts of it are transparent.
"""

from publisher.images.fitting import Fitted, fit
from publisher.images.masters import Normalised, normalise
from publisher.images.names import safe_name

__all__ = ["Fitted", "Normalised", "fit", "normalise", "safe_name"]
