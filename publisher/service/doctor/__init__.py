"""What is wrong with this installation, and the mending of what is safe to mend.

Safe: rights on our own folder and files, rests of what was interrupted, the ends of leases and
engines, the search index, a missing copy of the day. The rest is said, and left to a person.
"""

from publisher.service.doctor.examining import examine
from publisher.service.doctor.finding import Finding, Word

__all__ = ["Finding", "Word", "examine"]
