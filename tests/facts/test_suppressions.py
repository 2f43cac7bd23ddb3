"""Suppressions as an article writes them: where they stand, what they name, what they are about."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from seoaudit.facts.facts import Facts
from seoaudit.facts.settings import Settings
from seoaudit.facts.suppressions.suppression import Suppression, read_names
from seoaudit.loading.load import load


def written(facts: Facts) -> list[tuple[str, tuple[str, ...], str]]:
    return [(one.effect, one.rules, one.reason) for one in facts.suppressions.all]


@pytest.mark.parametrize(
    ("text", "names", "stray", "reason"),
    [
        pytest.param(" a/b, c -- why not ", ["a/b", "c"], "", "why not", id="names and reason"),
        pytest.param("", [], "", "", id="nothing"),
        pytest.param(" -- all of it", [], "", "all of it", id="reason alone"),
        pytest.param(" a/b — why", ["a/b"], "", "why", id="em dash"),
        pytest.param(" a/b – why", ["a/b"], "", "why", id="en dash"),
        pytest.param(" a/b --", ["a/b"], "", "", id="dash without a reason"),
        pytest.param(" a/b-c--d", ["a/b-c--d"], "", "", id="dashes in a name"),
        pytest.param(" a/b c/d", ["a/b", "c/d"], "", "", id="ids divided by spaces"),
        pytest.param(" a/b as we like", ["a/b"], "as we like", "", id="reason without dashes"),
        pytest.param(" a,b,,c,", ["a", "b", "c"], "", "", id="commas without spaces"),
        pytest.param(" a/b -- one -- two", ["a/b"], "", "one -- two", id="dashes in the reason"),
        pytest.param(" a/b\r\n  --\r\n  two\r\n lines", ["a/b"], "", "two lines", id="lines"),
    ],
)
def test_names_and_reason(text: str, names: list[str], stray: str, reason: str) -> None:
    named = read_names(text)
    assert [name for _, name in named.names] == names
    assert (named.stray, named.reason) == (stray, reason)
    for start, name in named.names:
        assert text[start : start + len(name)] == name


@pytest.mark.parametrize(
    ("path", "text"),
    [
        pytest.param("a.md", "<!-- seoaudit-disable-file a/b -- why -->", id="html comment"),
        pytest.param("a.md", "words <!--seoaudit-disable-file a/b -- why--> words", id="inline"),
        pytest.param("a.md", "- x <!-- seoaudit-disable-file a/b -- why -->", id="in a list"),
        pytest.param("a.md", "{# seoaudit-disable-file a/b -- why #}", id="nunjucks"),
        pytest.param(
            "a.md",
            "{% comment %} seoaudit-disable-file a/b -- why {% endcomment %}",
            id="liquid",
        ),
        pytest.param("a.mdx", "{/* seoaudit-disable-file a/b -- why */}", id="mdx"),
        pytest.param(
            "a.html",
            "<html><head><!-- seoaudit-disable-file a/b -- why --></head><body>x</body></html>",
            id="head of a page",
        ),
        pytest.param("a.md", "<!--\r\nseoaudit-disable-file a/b\r\n  -- why\r\n-->", id="crlf"),
        pytest.param("a.md", "---\n# seoaudit-disable-file a/b -- why\nx: y\n---\n", id="yaml"),
        pytest.param("a.md", "---\nx: y # seoaudit-disable-file a/b -- why\n---\n", id="yaml end"),
        pytest.param("a.md", "+++\nx = 1 # seoaudit-disable-file a/b -- why\n+++\n", id="toml"),
    ],
)
def test_comments(path: str, text: str, facts_of: Callable[..., Facts]) -> None:
    facts = facts_of(text, path=path)
    assert written(facts) == [("disable-file", ("a/b",), "why")]
    (one,) = facts.suppressions.all
    assert (one.origin, one.label) == ("comment", "seoaudit-disable-file")
    assert [facts.source_text(place) for place in one.rule_places] == ["a/b"]


@pytest.mark.parametrize(
    ("path", "text"),
    [
        pytest.param("a.md", "```html\n<!-- seoaudit-disable a/b -->\n```", id="fence"),
        pytest.param("a.md", "    <!-- seoaudit-disable a/b -->", id="indented code"),
        pytest.param("a.md", "`<!-- seoaudit-disable a/b -->`", id="code"),
        pytest.param("a.mdx", "```\n{/* seoaudit-disable a/b */}\n```", id="mdx fence"),
        pytest.param("a.html", "<pre><!-- seoaudit-disable --></pre>", id="preformatted"),
        pytest.param("a.md", "<!-- we like seoaudit-disable a/b -->", id="talk of it"),
        pytest.param("a.md", "seoaudit-disable a/b", id="prose"),
        pytest.param("a.txt", "<!-- seoaudit-disable a/b -->", id="plain text"),
        pytest.param("a.md", "---\nx: 'a # seoaudit-disable a/b'\n---\n", id="quoted value"),
        pytest.param("a.md", "---\nx: |\n  # seoaudit-disable a/b\ny: 1\n---\n", id="block value"),
        pytest.param("a.md", "---\nx: a#seoaudit-disable\n---\n", id="no comment in yaml"),
        pytest.param("a.md", "---\nseoaudit-disable: false\n---\n", id="false"),
        pytest.param("a.md", "---\nseoaudit-disable:\n---\n", id="null"),
        pytest.param("a.md", "---\nseoaudit-disable: []\n---\n", id="empty list"),
        pytest.param("a.md", "---\nseoaudit-disable: {title: false}\n---\n", id="taken back"),
    ],
)
def test_what_is_none(path: str, text: str, facts_of: Callable[..., Facts]) -> None:
    assert facts_of(text, path=path).suppressions.all == ()


@pytest.mark.parametrize(
    ("field", "expected"),
    [
        pytest.param("true", [((), "")], id="all rules"),
        pytest.param("title/too-wide", [(("title/too-wide",), "")], id="name"),
        pytest.param("title, links -- why", [(("title", "links"), "why")], id="names in a text"),
        pytest.param("[title, links/x]", [(("title",), ""), (("links/x",), "")], id="list"),
        pytest.param("\n  - title -- why", [(("title",), "why")], id="reason in a list"),
        pytest.param("\n  - title/x: why", [(("title/x",), "why")], id="list of mappings"),
        pytest.param(
            "\n  title/x: >\n    why\n    not\n  links: true",
            [(("title/x",), "why not"), (("links",), "")],
            id="mapping",
        ),
    ],
)
def test_field(
    field: str, expected: list[tuple[tuple[str, ...], str]], facts_of: Callable[..., Facts]
) -> None:
    facts = facts_of(f"---\ntitle: x\nseoaudit-disable: {field}\n---\n")
    found = facts.suppressions.all
    assert [(one.rules, one.reason) for one in found] == expected
    assert {(one.effect, one.origin) for one in found} == {("disable-file", "front-matter")}
    for one in found:
        assert tuple(facts.source_text(place) for place in one.rule_places) == one.rules


@pytest.mark.parametrize(
    "text",
    [
        pytest.param('+++\nseoaudit-disable = ["title"]\n+++\n', id="toml"),
        pytest.param('{"seoaudit-disable": ["title"]}\n', id="json"),
    ],
)
def test_field_of_other_front_matter(text: str, facts_of: Callable[..., Facts]) -> None:
    assert written(facts_of(text)) == [("disable-file", ("title",), "")]


def test_several_in_one_comment(facts_of: Callable[..., Facts]) -> None:
    facts = facts_of("<!--\nseoaudit-disable-file a/b -- one\n  two\nseoaudit-disable c/d\n-->\n")
    assert written(facts) == [("disable-file", ("a/b",), "one two"), ("disable", ("c/d",), "")]
    assert [facts.source_text(one.span) for one in facts.suppressions.all] == [
        "seoaudit-disable-file a/b -- one\n  two",
        "seoaudit-disable c/d",
    ]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"], ids=["lf", "crlf", "cr"])
@pytest.mark.parametrize(
    ("lines", "first", "last"),
    [
        pytest.param(["x <!-- seoaudit-disable-line -->", "y"], 1, 1, id="its own"),
        pytest.param(["<!-- seoaudit-disable-next-line -->", "x"], 2, 2, id="next"),
        pytest.param(["<!-- seoaudit-disable-next-line -->", "", " ", "x"], 4, 4, id="not blank"),
        pytest.param(
            ["<!-- seoaudit-disable-next-line -->", "<!-- seoaudit-disable-line -->", "x"],
            3,
            3,
            id="no suppression",
        ),
        pytest.param(
            ["<!-- seoaudit-disable-next-line", "a/b -->", "<!-- other -->", "x"],
            3,
            3,
            id="any other comment",
        ),
        pytest.param(
            ["---", "# seoaudit-disable-next-line", "a: >", "  x", "  y", "b: z", "---"],
            3,
            5,
            id="a whole value",
        ),
        pytest.param(["---", "a: x # seoaudit-disable-line", "b: z", "---"], 2, 2, id="a value"),
    ],
)
def test_lines(
    lines: list[str], first: int, last: int, end: str, facts_of: Callable[..., Facts]
) -> None:
    found = facts_of(end.join(lines) + end).suppressions.all[0]
    assert (found.first_line, found.last_line) == (first, last)


def test_what_heads_an_article(facts_of: Callable[..., Facts]) -> None:
    mark = "<!-- seoaudit-disable -->"
    facts = facts_of(f"---\nx: 1 # seoaudit-disable\n---\n\n{mark}\n\nWords.\n\n{mark}\n")
    assert [one.heads for one in facts.suppressions.all] == [True, True, False]


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.sampled_from([" ", ",", "a/b", "--", "c", "—", "\n", "x/", "seoaudit-"])))
def test_names_stand_where_they_say(parts: list[str]) -> None:
    text = f"<!-- seoaudit-disable {''.join(parts)} -->\n\nWords.\n"
    article = load("a.md", text.encode())
    found: tuple[Suppression, ...] = Facts(article, Settings()).suppressions.all
    assert found
    for one in found:
        assert tuple(article.source.slice(place) for place in one.rule_places) == one.rules
