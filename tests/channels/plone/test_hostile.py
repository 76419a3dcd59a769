"""What a hostile Plone may answer, on a strict double: the real one would take minutes."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from channels.plone import PloneSiteChannel
from channels.plone.settings import PloneSettings
from publisher.channel import Channel, SupportsReconcile, Unknown
from publisher.errors import OutcomeUnknown, Unreachable
from tests.builders import DATED, MemoryMedia, MemoryProgress, access, announcement
from tests.channels.hostile import HostileServers
from tests.servers.fault_proxy import Fault, FaultProxy, html_page, redirect
from tests.servers.plone.double import FOLDER, PloneDouble


@pytest.fixture
def double() -> Iterator[PloneDouble]:
    with PloneDouble() as running:
        yield running


@pytest.fixture
def hostile(double: PloneDouble) -> Iterator[FaultProxy]:
    with FaultProxy("127.0.0.1", double.port) as running:
        yield running


class TestHostilePlone(HostileServers):
    @pytest.fixture
    def channel(self, double: PloneDouble, hostile: FaultProxy, media: MemoryMedia) -> Channel:
        self.double, self.proxy = double, hostile
        settings = PloneSettings(base_url=hostile.url, folder=FOLDER, username=double.username)
        return PloneSiteChannel(settings, access("site", media, password=double.password))

    def visible(self, channel: Channel) -> list[str]:
        del channel
        return self.double.pages()

    def test_a_public_page_is_never_said_to_wait(self, channel: Channel) -> None:
        """Whatever state the answer tells, the visitors' view decides."""
        rendition = channel.render(announcement())
        waiting = Fault(
            processed=True,
            spoil=lambda told: (told[0], told[1].replace(b'"published"', b'"pending"')),
        )
        self.proxy.fail(waiting, method="POST", path="/@workflow/publish")
        with pytest.raises(OutcomeUnknown):
            channel.publish(rendition, "cle", MemoryProgress())
        assert len(self.visible(channel)) == 1

    def test_a_redirected_visitor_proves_no_absence(self, channel: Channel) -> None:
        rendition = channel.render(announcement())
        channel.publish(rendition, "cle", MemoryProgress())
        assert isinstance(channel, SupportsReconcile)
        page = f"/{FOLDER}/{rendition.fields['id']}"
        self.proxy.fail(Fault(processed=True), method="GET", path=page)  # as the account
        self.proxy.fail(redirect("http://127.0.0.1:9/", 302), method="GET", path=page)
        assert isinstance(channel.find(rendition, "cle", DATED), Unknown)
        assert self.proxy.pending() == 0

    def test_a_page_in_front_of_the_sign_in_passes(self, channel: Channel) -> None:
        """Neither is the site accused of giving no tokens, nor its interface sought elsewhere."""
        self.proxy.fail(html_page(200), method="POST", path="/@login")
        with pytest.raises(Unreachable):
            channel.test()
        assert channel.test()
