"""What every adapter that speaks HTTP survives: `HostileServers`, inherited beside the contract.

Its `channel` goes through `proxy`, a `FaultProxy` in front of the server. Whatever comes back, in
whatever request, an operation ends in a declared `ChannelError` or in a success that is true; what
may be published is never called unsent, and an honest server afterwards ends with one post.
"""

from tests.channels.hostile.elsewhere import Elsewhere
from tests.channels.hostile.operations import Operations
from tests.channels.hostile.refusals import Refusals


class HostileServers(Operations, Elsewhere, Refusals):
    """Inherit, with `channel` and `visible` as in `ChannelContract`, and set `proxy`."""
