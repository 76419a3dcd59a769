"""Another server in the place of the platform, and one that sends elsewhere."""

from __future__ import annotations

from datetime import UTC, datetime

from publisher.channel import Channel, SupportsReconcile, Unknown
from publisher.errors import ChannelError
from publisher.ids import new_id
from tests.builders import MemoryMedia, MemoryProgress
from tests.channels.hostile.attempts import again, outcome, written
from tests.channels.hostile.spoiling import Spoiling
from tests.servers.fault_proxy import Fault
from tests.servers.hostile import INSTEAD, REFUSED
from tests.servers.wire import Wire, answer


class Elsewhere(Spoiling):
    """Nothing that answers in the platform's place is believed, nor given a credential."""

    def test_another_server_is_not_believed(self, channel: Channel, media: MemoryMedia) -> None:
        before, wrong = self.shown(channel), []
        rendition = channel.render(written(channel, media, self.comment))
        for told, fault in {**INSTEAD, **REFUSED}.items():
            self.proxy.always, opened = fault, again(channel)
            if self.reads_success:
                for done in (
                    outcome(opened.test),
                    outcome(lambda: opened.publish(rendition, new_id(), MemoryProgress())),  # noqa: B023  # called at once
                ):
                    if not isinstance(done, ChannelError):
                        wrong.append(f"{told}: {done!r}")
            if isinstance(opened, SupportsReconcile):
                find = opened.find
                found = outcome(lambda: find(rendition, new_id(), datetime.now(UTC)))  # noqa: B023  # called at once
                if not isinstance(found, ChannelError | Unknown):
                    wrong.append(f"{told}: {found!r}")
        self.proxy.calm()
        assert not wrong, "\n".join(wrong)
        assert self.shown(channel) == before

    def test_credentials_never_follow_a_redirection(
        self, channel: Channel, media: MemoryMedia
    ) -> None:
        rendition = channel.render(written(channel, media, self.comment))
        with Wire(answer(200, b"{}")) as elsewhere:
            for status in (301, 302, 303, 307, 308):
                self.proxy.always = Fault(
                    processed=False, status=status, body=b"", headers={"Location": elsewhere.url}
                )
                assert not self.asks or isinstance(outcome(channel.test), ChannelError)
                publish = channel.publish
                told = outcome(lambda: publish(rendition, new_id(), MemoryProgress()))  # noqa: B023  # called at once
                assert isinstance(told, ChannelError)
            self.proxy.calm()
            assert elsewhere.heard == []
