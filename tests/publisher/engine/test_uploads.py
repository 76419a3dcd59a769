"""How far an upload is: told to watchers, seldom, never written."""

from __future__ import annotations

from publisher.dispatcher.uploads import REST, Uploads
from publisher.views import Upload


class Clock:
    """Stands still until it is moved."""

    at = 0.0

    def __call__(self) -> float:
        return self.at


def test_it_is_told_seldom_and_the_end_always() -> None:
    clock, heard = Clock(), list[Upload]()
    uploads = Uploads(clock)
    end = uploads.subscribe(heard.append)
    report = uploads.reporter("d1")
    for done in range(0, 1000, 10):
        report(done, 1000)
    assert heard == [Upload("d1", 0, 1000)]
    clock.at += REST
    report(500, 1000)
    report(1000, 1000)
    assert [one.percent for one in heard] == [0, 50, 100]
    end()
    report(1000, 1000)
    assert len(heard) == 3


def test_each_upload_has_its_own_rest_and_a_broken_watcher_harms_nobody() -> None:
    uploads, heard = Uploads(Clock()), list[str]()

    def broken(_: Upload) -> None:
        raise RuntimeError

    uploads.subscribe(broken)
    uploads.subscribe(lambda upload: heard.append(upload.delivery_id))
    uploads.reporter("d1")(1, 9)
    uploads.reporter("d2")(1, 9)
    assert heard == ["d1", "d2"]


def test_nothing_of_nothing_is_no_percentage() -> None:
    assert Upload("d", 5, 0).percent == 0
    assert Upload("d", 9, 3).percent == 100
