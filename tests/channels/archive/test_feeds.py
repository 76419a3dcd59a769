"""What a feed still tells, and what is no feed."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from publisher.archive import past_of
from publisher.errors import ChannelError, InputError
from tests.servers.wire import Act, Wire, answer, drop, without_end

RSS = """<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0"><channel><title>Ville</title><link>https://www.ville.be</link>
<language>fr-be</language>
<item><title>L&#8217;&#233;t&#233; &amp;amp; la ville</title><link>https://www.ville.be/a</link>
<description>&lt;p&gt;Au &lt;b&gt;parc&lt;/b&gt; &lt;img src="x"&gt;&lt;/p&gt;</description>
<category>f\u00eate</category><pubDate>Sat, 01 Mar 2025 09:00:00 +0100</pubDate></item>
<item><title>Sans page</title><pubDate>Sat, 01 Mar 2025 09:00:00 +0100</pubDate></item>
<item><title>Sans date</title><link>https://www.ville.be/b</link></item>
<item><title>Ruse</title><link>javascript:alert(1)</link>
<pubDate>Sat, 01 Mar 2025 09:00:00 +0100</pubDate></item>
</channel></rss>"""
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nl"><title>Stad</title>
<entry><title>Feest</title><link href="/feest"/><published>2025-03-01T08:00:00Z</published>
<updated>2025-04-01T08:00:00Z</updated><summary>Kort</summary>
<content type="html">&lt;p&gt;De hele tekst&lt;/p&gt;</content></entry></feed>"""


def test_rss_is_read_and_what_has_no_page_or_no_date_is_left_out() -> None:
    with Wire(answer(200, RSS.encode())) as wire:
        [past] = past_of(f"http://127.0.0.1:{wire.port}/rss")
    assert past.url == "https://www.ville.be/a"
    assert past.title == "L’été & la ville"
    assert past.body == "Au **parc**"
    assert past.at == datetime(2025, 3, 1, 8, tzinfo=UTC)
    assert (past.language, past.tags) == ("fr-be", ("fête",))


def test_atom_is_read_with_its_whole_text() -> None:
    with Wire(answer(200, ATOM.encode(), Content_Type="text/html")) as wire:
        place = f"http://127.0.0.1:{wire.port}"
        [past] = past_of(f"{place}/atom.xml")
    assert (past.url, past.title) == (f"{place}/feest", "Feest")
    assert past.body == "De hele tekst"
    assert past.at == datetime(2025, 3, 1, 8, tzinfo=UTC)


def test_a_page_names_its_feed() -> None:
    page = b'<html><head><link rel="alternate" type="application/rss+xml" href="/rss"></head>'
    with Wire(answer(200, page), answer(200, RSS.encode())) as wire:
        assert len(list(past_of(f"http://127.0.0.1:{wire.port}/"))) == 1
        assert [heard.line.split()[1] for heard in wire.heard] == ["/", "/rss"]


def test_another_address_is_named_and_not_followed() -> None:
    moved = answer(301, Location="https://www.ville.be/")
    with Wire(moved) as wire, pytest.raises(InputError, match=r"https://www\.ville\.be/"):
        past_of(f"http://127.0.0.1:{wire.port}/")


@pytest.mark.parametrize("body", [b"", b"<html><p>Bonjour", b"{}", b"\x00\xff"])
def test_what_publishes_nothing_is_refused(body: bytes) -> None:
    with Wire(answer(200, body)) as wire, pytest.raises(InputError, match="ni site WordPress"):
        past_of(f"http://127.0.0.1:{wire.port}/")


@pytest.mark.parametrize(
    "address", ["ville.be", "ftp://ville.be", "https://", "file:///etc/passwd"]
)
def test_what_is_no_address_is_refused(address: str) -> None:
    with pytest.raises(InputError, match="https://"):
        past_of(address)


BOMB = b"""<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa">
<!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>
<rss><channel><item><title>&b;</title></item></channel></rss>"""


def test_entities_are_not_blown_up() -> None:
    with Wire(answer(200, BOMB)) as wire:
        assert list(past_of(f"http://127.0.0.1:{wire.port}/rss")) == []


@pytest.mark.parametrize(
    "act", [drop, answer(500), without_end(b"HTTP/1.1 200 OK\r\n\r\n", b"x" * 9999)]
)
def test_a_site_that_does_not_answer_is_said_not_to(act: Act) -> None:
    with Wire(act) as wire, pytest.raises(ChannelError):
        past_of(f"http://127.0.0.1:{wire.port}/")
