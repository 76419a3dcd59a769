"""What the same answers prove on every platform: the common rows of the tables of refusals.

`@pytest.mark.parametrize(("fault", "error"), [*EVERYWHERE, …])`, with what only the platform says.
"""

from __future__ import annotations

from typing import Final

from publisher.errors import (
    ChannelError,
    ContentRejected,
    OutcomeUnknown,
    RateLimited,
    Unreachable,
)
from tests.servers.fault_proxy import (
    Fault,
    html_page,
    redirect,
    reset_mid_body,
    too_many,
    unavailable,
)

EVERYWHERE: Final[tuple[tuple[Fault, type[ChannelError]], ...]] = (
    (too_many(None), RateLimited),
    (too_many("30"), RateLimited),
    (unavailable("30"), Unreachable),
    (unavailable(None), OutcomeUnknown),
    (html_page(500, processed=True), OutcomeUnknown),
    (html_page(200, processed=True), OutcomeUnknown),
    (reset_mid_body(), OutcomeUnknown),
    (redirect("https://autre.be/"), ContentRejected),
)
