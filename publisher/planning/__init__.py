"""From one announcement and the chosen channels to the deliveries of the outbox. Pure.

The page that gives the canonical link is reserved first; posts that carry it wait for its receipt
for `LINK_WAIT`, and what happens after that was chosen and approved beforehand.
"""

from publisher.planning.correction import plan_correction
from publisher.planning.expiry import foretold, plan_expiry
from publisher.planning.line import LEFT, Fate, Line, by_hand, disconnected
from publisher.planning.moving import Planned, other_than_approved, plan_move
from publisher.planning.page import Target, page_of, with_reserved_link
from publisher.planning.plan import ALERT_PRIORITY, SHOWING, Plan
from publisher.planning.publication import LINK_WAIT, plan_publication
from publisher.planning.retraction import plan_retraction
from publisher.planning.standing import PERHAPS_SENT, UNSENT, Standing, address

__all__ = [
    "ALERT_PRIORITY",
    "LEFT",
    "LINK_WAIT",
    "PERHAPS_SENT",
    "SHOWING",
    "UNSENT",
    "Fate",
    "Line",
    "Plan",
    "Planned",
    "Standing",
    "Target",
    "address",
    "by_hand",
    "disconnected",
    "foretold",
    "other_than_approved",
    "page_of",
    "plan_correction",
    "plan_expiry",
    "plan_move",
    "plan_publication",
    "plan_retraction",
    "with_reserved_link",
]
