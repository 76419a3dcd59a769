"""What the service shows to the desktop and to the command line: frozen, ready to display.

- channels: with what each would be sent;  deliveries: with those that wait for a person
- changes: accepted or planned;  history: what was published;  kept: drafts, pictures, choices
"""

from publisher.views.changes import Accepted, PlanView
from publisher.views.channels import ChannelView, KindView, LastDelivery, Preview
from publisher.views.deliveries import DeliveryView, TwinView, Upload, WaitingView
from publisher.views.history import AnnouncementView, HistoryPage, HistoryRow, RevisionView
from publisher.views.kept import DraftView, PicturePage, PictureView, PreferenceView

__all__ = [
    "Accepted",
    "AnnouncementView",
    "ChannelView",
    "DeliveryView",
    "DraftView",
    "HistoryPage",
    "HistoryRow",
    "KindView",
    "LastDelivery",
    "PicturePage",
    "PictureView",
    "PlanView",
    "PreferenceView",
    "Preview",
    "RevisionView",
    "TwinView",
    "Upload",
    "WaitingView",
]
