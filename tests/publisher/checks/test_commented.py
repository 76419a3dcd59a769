"""What is said of a first comment, on channels that have one and on those that have none."""

from __future__ import annotations

import dataclasses

import pytest

from publisher import examining
from publisher.announcement import Variant
from publisher.problem import Severity
from tests.builders import announcement
from tests.publisher.paper import PaperChannel


class Commented(PaperChannel):
    able = dataclasses.replace(PaperChannel.able, comment_limit=20, text_unit="utf16")


@pytest.mark.parametrize(
    ("channel", "comment", "page", "codes"),
    [
        (PaperChannel, "Le plan : https://v.be", None, ["first_comment_left_out"]),
        (PaperChannel, " ", None, []),
        (Commented, "🚧" * 10, None, []),
        (Commented, "🚧" * 11, None, ["first_comment_long"]),
        (Commented, "{lien}", "https://v.be/" + "a" * 8, ["first_comment_long"]),
        (Commented, "{lien}", "https://v.be/a", []),
        (Commented, "{lien}", None, ["first_comment_no_page"]),
    ],
)
def test_problems(
    channel: type[PaperChannel], comment: str, page: str | None, codes: list[str]
) -> None:
    written = announcement(
        variants={"paper": Variant(first_comment=comment)}, canonical_url=page, link=None
    )
    found = examining.problems(channel(), written)
    assert [problem.code for problem in found] == codes
    long = [problem for problem in found if problem.severity is Severity.ERROR]
    assert [problem.code for problem in long] == [c for c in codes if c.endswith("long")]
