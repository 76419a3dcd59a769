"""Pasted HTML becomes the Markdown that a person would have typed."""

from __future__ import annotations

import pytest

from publisher.text.markdown import LONGEST
from publisher.text.pasted import LARGEST, from_pasted

WORD = """<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><title>Avis</title>
<style>p.MsoNormal {margin:0cm;}</style><xml><o:OfficeDocumentSettings/></xml></head><body lang=FR>
<!--StartFragment--><p class=MsoNormal><b>Travaux</b> rue <i>Haute</i><o:p></o:p></p>
<p class=MsoListParagraph style='mso-list:l0'><![if !supportLists]><span>·<span>&nbsp;&nbsp;&nbsp;
</span></span><![endif]>bus 4</p>
<p class=MsoListParagraph>·&nbsp;&nbsp;bus 7</p><!--EndFragment--></body></html>"""


@pytest.mark.parametrize(
    ("page", "written"),
    [
        (WORD, "**Travaux** rue *Haute*\n\n- bus 4\n- bus 7"),
        (
            "<h1>Fête</h1><h2>Samedi</h2><ul><li><p>jeux</p></li><li><p>bal</p></li></ul>",
            "## Fête\n\n### Samedi\n\n- jeux\n- bal",
        ),
        (
            '<b style="font-weight:normal;" id="docs-internal-guid-1"><p>Simple texte</p></b>',
            "Simple texte",
        ),
        (
            '<p><a href="https://www.ville.be/a" onclick="x()">lien</a> '
            '<a href="javascript:x()">piège</a><script>x()</script></p>',
            "[lien](https://www.ville.be/a) piège",
        ),
        ("<blockquote>dit-elle</blockquote><ol><li>un</li><li>deux</li></ol>",
         "> dit-elle\n\n1. un\n2. deux"),
        ('<meta charset="utf-8"><img src="https://ailleurs.example/a.png" alt="rue">', ""),
    ],
)  # fmt: skip
def test_what_is_pasted_is_clean(page: str, written: str) -> None:
    assert from_pasted(page) == written


@pytest.mark.parametrize(
    "page",
    ["a" * (LARGEST + 1), f"<p>{'a' * (LONGEST + 1)}</p>", "<blockquote>" * 3000 + "x"],
)
def test_what_is_too_much_is_refused(page: str) -> None:
    assert from_pasted(page) is None
