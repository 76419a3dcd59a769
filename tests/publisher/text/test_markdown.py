"""Markdown to safe HTML and to readable text."""

from __future__ import annotations

from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from publisher.text.cleaning import HARMFUL, cleaned, one_line
from publisher.text.markdown import LONGEST, to_html, to_plain

REL = 'rel="noopener noreferrer"'


@pytest.mark.parametrize(
    ("markdown", "html"),
    [
        ("La rue est **fermée**.", "<p>La rue est <strong>fermée</strong>.</p>"),
        ("# Un\n\n## Deux", "<h2>Un</h2>\n<h3>Deux</h3>"),
        ("### Trois\n\n#### Quatre", "<h2>Trois</h2>\n<h3>Quatre</h3>"),
        ("# A\n\n###### F", "<h2>A</h2>\n<h6>F</h6>"),
        ("[plan](https://a.be)", f'<p><a href="https://a.be" {REL}>plan</a></p>'),
        ("voir https://a.be.", f'<p>voir <a href="https://a.be" {REL}>https://a.be</a>.</p>'),
        ("voir ville.be", "<p>voir ville.be</p>"),
        ("[plan](plan.html)", f"<p><a {REL}>plan</a></p>"),
        ("[bas](#bas)", f"<p><a {REL}>bas</a></p>"),
        ("[x](javascript:alert(1))", "<p>[x](javascript:alert(1))</p>"),
        ("[x](data:text/html,a)", "<p>[x](data:text/html,a)</p>"),
        ("<b onclick=x>gras</b>", "<p>&lt;b onclick=x&gt;gras&lt;/b&gt;</p>"),
        ("<script>alert(1)</script>", "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>"),
        ("![Rue](https://a.be/r.jpg)", f'<p><a href="https://a.be/r.jpg" {REL}>Rue</a></p>'),
        ("1. a\n2. b", "<ol>\n<li>a</li>\n<li>b</li>\n</ol>"),
        ("4. a", '<ol start="4">\n<li>a</li>\n</ol>'),
        ("~~faux~~", "<p><s>faux</s></p>"),
        ("a\x07b\u202ec", "<p>abc</p>"),
        ("", ""),
    ],
)
def test_html(markdown: str, html: str) -> None:
    assert to_html(markdown) == html


def test_table_headings_have_a_scope() -> None:
    html = to_html("| Où | Quand |\n|---|--:|\n| Ici | 9 h |")
    assert '<th scope="col">Où</th>' in html
    assert "style" not in html


@pytest.mark.parametrize(
    ("markdown", "text"),
    [
        ("La rue est **fermée**,\ntotalement.", "La rue est fermée, totalement."),
        ("## Titre\n\nTexte", "Titre\n\nTexte"),
        ("- a\n- b\n  - c", "- a\n- b\n  - c"),
        ("3. a\n4. b", "3. a\n4. b"),
        ("1. a\n\n   suite\n2. b", "1. a\n\n   suite\n\n2. b"),
        ("[plan](https://a.be)", "plan (https://a.be)"),
        ("<https://a.be>", "https://a.be"),
        ("[https://a.be](https://a.be/)", "https://a.be/"),
        ("<info@a.be>", "info@a.be"),
        ("[appelez](tel:+3240000000)", "appelez (+3240000000)"),
        ("![Rue](https://a.be/r.jpg)", "Rue (https://a.be/r.jpg)"),
        ("un  \ndeux", "un\ndeux"),
        ("> cité\n> encore", "cité encore"),
        ("| Où | Quand |\n|---|---|\n| Ici | 9 h |", "Où | Quand\nIci | 9 h"),
        ("`a < b` &amp; <b>", "a < b & <b>"),
        ("```\ncode\n```", "code"),
        ("a\n\n---\n\nb", "a\n\nb"),
        ("", ""),
    ],
)
def test_plain(markdown: str, text: str) -> None:
    assert to_plain(markdown) == text


class Tags(HTMLParser):
    """Collects what a browser would act upon."""

    def __init__(self) -> None:
        super().__init__()
        self.found: set[str] = set()
        self.addresses: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found |= {tag} | {f"{tag}.{name}" for name, _ in attrs}
        self.addresses += [value or "" for name, value in attrs if name == "href"]


pieces = st.sampled_from(
    ["<script>", "<img src=x onerror=alert(1)>", "[a](", "javascript:alert(1)", "data:x", ")", "`",
     "\n\n", "# ", "- ", "> ", "|a|\n|-|\n", "&lt;b&gt;", '"', "'", "<a href='//x'>", "https://a.be",
     "![", "](", "\\", "*", "<!--", "-->", "<svg/onload=x>", "file:///etc", "//x.be", "\x00", "<"]
)  # fmt: skip
ALLOWED = {
    "p", "br", "strong", "em", "s", "a", "a.href", "a.title", "a.rel", "ul", "ol", "ol.start", "li",
    "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "code", "hr", "table", "thead", "tbody",
    "tr", "th", "th.scope", "td",
}  # fmt: skip


@given(st.lists(pieces | st.text(max_size=5), max_size=25).map("".join))
def test_nothing_dangerous_comes_through(markdown: str) -> None:
    seen = Tags()
    seen.feed(to_html(markdown))
    assert seen.found <= ALLOWED
    for address in seen.addresses:
        assert address.split(":")[0].lower() in {"http", "https", "mailto", "tel"}
    assert not HARMFUL.search(to_plain(markdown))


@pytest.mark.parametrize(
    "text", ["https://a.be/(" * 8000, "https://a." * 10_000, "[" * 20_000, "*a **a " * 5000]
)
def test_a_text_made_to_be_slow_is_read_all_the_same(text: str) -> None:
    assert to_html(text)  # minutes, if addresses were looked for; the suite's time-out would tell
    assert to_plain(text)


def test_what_the_checks_refuse_is_not_read_to_its_end() -> None:
    assert len(to_plain("a" * (LONGEST + 500))) == LONGEST


def test_cleaned() -> None:
    assert cleaned("e\u0301\r\nb\rc\u2028d") == "é\nb\nc\nd"
    assert cleaned("a\x00\x07\x1b\x7f\u0085\u202e\u2066\ufffeb\tc") == "a\nb\tc"
    assert cleaned("a\ud800b") == "a\ufffdb"
    assert cleaned("👨‍👩‍👧 œuf") == "👨‍👩‍👧 œuf"
    assert one_line(" a\n\tb\u00a0c ") == "a b c"


@given(st.text())
def test_cleaning_twice_is_cleaning_once(text: str) -> None:
    once = cleaned(text)
    assert cleaned(once) == once
    assert not HARMFUL.search(once)
    once.encode()
