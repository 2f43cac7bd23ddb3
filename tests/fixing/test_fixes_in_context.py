"""What the fixes of the built-in rules write, in the places where the faults stand."""

from __future__ import annotations

import pytest
from fixing_bench import Bench

from seoaudit.catalogue.rule import Safety

PHONE = "780-555-2368"
TEL = "tel:+17805552368"
MAIL = "hello@clinic.example.studio"
URL = "https://stretching.example.studio/book/"
PHONE_LINK = f"[{PHONE}]({TEL})"
PHONE_ELEMENT = f'<a href="{TEL}">{PHONE}</a>'
MAIL_ELEMENT = f'<a href="mailto:{MAIL}">{MAIL}</a>'
URL_ELEMENT = f'<a href="{URL}">{URL}</a>'


@pytest.fixture(scope="module")
def bench(tmp_path_factory: pytest.TempPathFactory) -> Bench:
    return Bench(tmp_path_factory.mktemp("site"))


LINKS = [
    pytest.param(
        "a.md",
        f"Call {PHONE} or {MAIL}, or see {URL}.",
        f"Call {PHONE_LINK} or <{MAIL}>, or see <{URL}>.",
        id="paragraph",
    ),
    pytest.param(
        "a.md",
        "See www.stretching.example.studio now.",
        "See [www.stretching.example.studio](https://www.stretching.example.studio) now.",
        id="address without scheme",
    ),
    pytest.param(
        "a.md",
        f"# Call {PHONE}\n\n**{PHONE}** or *{URL}*\n",
        f"# Call {PHONE_LINK}\n\n**{PHONE_LINK}** or *<{URL}>*\n",
        id="heading and emphasis",
    ),
    pytest.param(
        "a.md",
        f"| Phone | Mail |\n|---|---|\n| {PHONE} | {MAIL} |\n| {URL} | |",
        f"| Phone | Mail |\n|---|---|\n| {PHONE_LINK} | <{MAIL}> |\n| <{URL}> | |",
        id="table",
    ),
    pytest.param(
        "a.md",
        f"1. {PHONE}\n2. {URL}\n   {MAIL}\n\n> {PHONE}\n",
        f"1. {PHONE_LINK}\n2. <{URL}>\n   <{MAIL}>\n\n> {PHONE_LINK}\n",
        id="list and quotation",
    ),
    pytest.param(
        "a.md",
        f"{PHONE}\n===\n\n{URL}\n---\n",
        f"{PHONE_LINK}\n===\n\n<{URL}>\n---\n",
        id="underlined headings",
    ),
    pytest.param(
        "a.md",
        f"<p>\nCall {PHONE} or {MAIL} or {URL}\n</p>",
        f"<p>\nCall {PHONE_ELEMENT} or {MAIL_ELEMENT} or {URL_ELEMENT}\n</p>",
        id="HTML block",
    ),
    pytest.param(
        "a.md",
        f"- <p>Call {PHONE}</p>\n\n> <div>See {URL}</div>\n",
        f"- <p>Call {PHONE_ELEMENT}</p>\n\n> <div>See {URL_ELEMENT}</div>\n",
        id="HTML block within a list and a quotation",
    ),
    pytest.param(
        "a.md",
        f"<div>\r\n\r\nCall {PHONE}\r\n\r\n</div>\r\n",
        f"<div>\r\n\r\nCall {PHONE_LINK}\r\n\r\n</div>\r\n",
        id="Markdown between HTML blocks",
    ),
    pytest.param(
        "a.md",
        f"<b>Call</b> {PHONE} <span>{URL}</span>",
        f"<b>Call</b> {PHONE_LINK} <span><{URL}></span>",
        id="tags in a paragraph",
    ),
    pytest.param(
        "a.mdx",
        f"<Card>\n  Call {PHONE}\n</Card>\n\n{MAIL} and {URL}\n",
        f"<Card>\n  Call {PHONE_LINK}\n</Card>\n\n{MAIL_ELEMENT} and [{URL}]({URL})\n",
        id="MDX",
    ),
    pytest.param(
        "a.html",
        f"<main><p>Call {PHONE}, {MAIL}, {URL}</p></main>",
        f"<main><p>Call {PHONE_ELEMENT}, {MAIL_ELEMENT}, {URL_ELEMENT}</p></main>",
        id="page",
    ),
]
KEPT = [
    pytest.param("a.txt", f"Call {PHONE}\n{URL}\n{MAIL}\n", id="plain text"),
    pytest.param("a.md", f"[{PHONE}](/c) [see {URL}](/x) [{PHONE}][a]\n\n[a]: /c", id="links"),
    pytest.param("a.md", f"`{PHONE}`\n\n```\n{URL}\n```\n\n    {MAIL}\n", id="code"),
    pytest.param("a.md", f"---\ntitle: {PHONE}\nsummary: see {URL} {MAIL}\n---\n", id="fields"),
    pytest.param("a.html", f"<main><button>Call {PHONE}</button></main>", id="button"),
    pytest.param("a.md", f"<pre>\n\n{URL}\n\n</pre>\n<!-- {URL} -->\n", id="HTML without words"),
]


@pytest.mark.parametrize(("path", "before", "after"), LINKS)
def test_links(bench: Bench, path: str, before: str, after: str) -> None:
    assert bench.fixed(before, path) == after


@pytest.mark.parametrize(("path", "text"), KEPT)
def test_what_is_no_link_stays(bench: Bench, path: str, text: str) -> None:
    assert bench.fixed(text, path, "unsafe") == text


def fields(*lines: str) -> str:
    return "---\n" + "".join(f"{line}\n" for line in lines) + "---\n\nWords of the body.\n"


@pytest.mark.parametrize(
    ("before", "after", "safety"),
    [
        pytest.param(
            fields("title: NO", "tags: [no, 010]", "code: &a yes", "zip: 0123 # here"),
            fields('title: "NO"', 'tags: ["no", "010"]', 'code: &a "yes"', 'zip: "0123" # here'),
            "safe",
            id="ambiguous values",
        ),
        pytest.param(
            fields("title: A", "date: 5th March 2025", "updated: '2025.3.6' # here"),
            fields("title: A", "date: 2025-03-05", "updated: '2025-03-06' # here"),
            "safe",
            id="dates",
        ),
        pytest.param(
            fields("title: A", "date: 03/04/2025"),
            fields("title: A", "date: 03/04/2025"),
            "unsafe",
            id="a date that means two days",
        ),
        pytest.param(
            '+++\ntitle = "A"\ndate = "5th March 2025"\n"desciption" = "x"\n+++\nWords.\n',
            '+++\ntitle = "A"\ndate = "2025-03-05"\n"description" = "x"\n+++\nWords.\n',
            "unsafe",
            id="TOML",
        ),
        pytest.param(
            '{\n"title": "A â€” b",\n"desciption": "x",\n"slug": "Back_Pain"\n}\n\nWords.\n',
            '{\n"title": "A — b",\n"description": "x",\n"slug": "back-pain"\n}\n\nWords.\n',
            "unsafe",
            id="JSON",
        ),
        pytest.param(
            fields("title: A", "desciption: &x 'it''s'", "other: *x"),
            fields("title: A", "description: &x 'it''s'", "other: *x"),
            "unsafe",
            id="a misspelt name before an anchor",
        ),
        pytest.param(
            fields("title: A", "permalink: /Blog/Back_Pain.html"),
            fields("title: A", "permalink: /Blog/back-pain.html"),
            "unsafe",
            id="slug in an address",
        ),
        pytest.param(
            fields("title: A", "slug: No_"),
            fields("title: A", "slug: No_"),
            "unsafe",
            id="a slug that YAML would read as false",
        ),
        pytest.param(
            fields("title: Itâ€™s", "summary: >", "  cafÃ© and", "  zero\u200bwidth \u200b"),
            fields("title: It’s", "summary: >", "  café and", "  zerowidth"),
            "safe",
            id="garbled and invisible characters",
        ),
    ],
)
def test_front_matter(bench: Bench, before: str, after: str, safety: Safety) -> None:
    assert bench.fixed(before, "a.md", safety) == after


@pytest.mark.parametrize(
    ("path", "before", "after"),
    [
        pytest.param("a.md", "## **A**\n", "## A\n", id="bold"),
        pytest.param("a.md", "## ***A*** #\n", "## A #\n", id="bold italics"),
        pytest.param("a.md", "**A**\n---\n", "A\n---\n", id="underlined"),
        pytest.param("a.md", "## **[A](/a)** {#a}\n", "## [A](/a) {#a}\n", id="link inside"),
        pytest.param("a.md", "## **A *b* C**\n", "## A *b* C\n", id="emphasis inside"),
        pytest.param("a.md", "**1. A**\n===\n", "**1. A**\n===\n", id="would become a list"),
        pytest.param("a.md", "## **#**\n", "## **#**\n", id="would be a closing mark"),
        pytest.param(
            "a.html", "<h2><strong>A</strong></h2>", "<h2>A</h2>", id="element in an element"
        ),
    ],
)
def test_headings(bench: Bench, path: str, before: str, after: str) -> None:
    assert bench.fixed(before, path) == after


TABLE = "| a | b |\n| --- | --- |\n| 1 | 2 |"


@pytest.mark.parametrize(
    ("path", "before", "after"),
    [
        pytest.param("a.md", "a | b |\n1 | 2 |\n", f"{TABLE}\n", id="alone"),
        pytest.param(
            "a.md",
            "Before\na | b |\n1 | 2 |\nafter\n",
            f"Before\n\n{TABLE}\n\nafter\n",
            id="in text",
        ),
        pytest.param(
            "a.txt",
            "Before\na | b |\n1 | 2 |\nafter\n",
            f"Before\n\n{TABLE}\n\nafter\n",
            id="plain",
        ),
        pytest.param(
            "a.md",
            "a | b |\r\n1 | 2 |\r\n",
            f"{TABLE}\n".replace("\n", "\r\n"),
            id="Windows line ends",
        ),
        pytest.param(
            "a.md", "a | b | c\n1 | 2 |\n3 | 4 |\n", "a | b | c\n1 | 2 |\n3 | 4 |\n", id="uneven"
        ),
    ],
)
def test_tables(bench: Bench, path: str, before: str, after: str) -> None:
    assert bench.fixed(before, path) == after


GARBLED, MEANT = "itâ€™s cafÃ© ‚Äî", "it’s café —"


@pytest.mark.parametrize(
    ("path", "before", "after"),
    [
        pytest.param("a.md", f"# {GARBLED}\n", f"# {MEANT}\n", id="heading"),
        pytest.param("a.md", f"[{GARBLED}](/x)", f"[{MEANT}](/x)", id="link text"),
        pytest.param("a.md", f"![{GARBLED}](/x.png)", f"![{MEANT}](/x.png)", id="alternative text"),
        pytest.param(
            "a.md", f"| {GARBLED} | b |\n|---|---|\n", f"| {MEANT} | b |\n|---|---|\n", id="cell"
        ),
        pytest.param("a.md", f"`{GARBLED}`", f"`{GARBLED}`", id="code is left alone"),
        pytest.param(
            "a.html",
            "<p>caf&Atilde;&copy; &acirc;&euro;&rdquo; x</p>",
            "<p>café — x</p>",
            id="entities",
        ),
        pytest.param("a.md", "a\u200bb \u200b *c*\u200b", "ab *c*", id="invisible"),
        pytest.param("a.md", "a  \u200b\nb\n", "a\nb\n", id="no line break comes about"),
        pytest.param("a.md", "\u200b# a\n", "\u200b# a\n", id="would become a heading"),
        pytest.param("a.md", "[a](/x\u200b)", "[a](/x)", id="target"),
        pytest.param("a.md", "a\n\n\u200b\n\nb\n", "a\n\nb\n", id="a line of nothing else"),
    ],
)
def test_characters(bench: Bench, path: str, before: str, after: str) -> None:
    assert bench.fixed(before, path) == after


@pytest.mark.parametrize(
    ("path", "before", "after"),
    [
        pytest.param(
            "a.md", f"**Book online**\n{URL}\n", f"**[Book online]({URL})**\n", id="next line"
        ),
        pytest.param("a.md", f"- Book online: {URL}\n", f"- [Book online]({URL})\n", id="item"),
        pytest.param("a.txt", f"Book online: {URL}\n", f"Book online: {URL}\n", id="plain text"),
        pytest.param(
            "a.md",
            f"<div>\nBook online: {URL}\n</div>\n",
            f"<div>\nBook online: {URL_ELEMENT}\n</div>\n",
            id="HTML block",
        ),
        pytest.param(
            "a.md",
            f"| Book online | {URL} |\n|---|---|\n",
            f"| Book online | <{URL}> |\n|---|---|\n",
            id="cells",
        ),
        pytest.param(
            "a.md", "# A\n\n5 min read\n\nWords.\n\nComments\n", "# A\n\nWords.\n", id="residue"
        ),
        pytest.param(
            "a.md",
            "# A\n\nWords.\n\n**What helps**\n\n- Warm up\n- Rest\n",
            "# A\n\nWords.\n\n## What helps\n\n- Warm up\n- Rest\n",
            id="heading",
        ),
    ],
)
def test_unsafe_ones(bench: Bench, path: str, before: str, after: str) -> None:
    assert bench.fixed(before, path, "unsafe") == after
