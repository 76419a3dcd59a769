"""Films: from whatever an officer's telephone made to a clean MP4, and a still of it.

Nothing is encoded anew: H.264 or HEVC with AAC is taken out of its file and wrapped again, without
a word of what the camera noted. What is not of that make is refused with what to do.
"""

from publisher.films.preparing import Prepared, named, prepare

__all__ = ["Prepared", "named", "prepare"]
