"""The report that a writer reads."""

from __future__ import annotations

import re
from textwrap import dedent

import pytest
from handmade_reports import issue_of, report_of

from seoaudit.engine.report import Report
from seoaudit.reporting import renderer
from seoaudit.reporting.options import RenderOptions

TEXT = """\
---
title: Drains
---
Book at https://example.com/book today.
Then call.
Then see https://example.com/two and wait.
And https://example.com/three for more.
Last https://example.com/four here.
"""


def rendered(report: Report, **options: int) -> str:
    lines = renderer("text")(report, RenderOptions(**options))  # type: ignore[arg-type]
    return "\n".join(lines) + "\n"


def expect(text: str) -> str:
    return dedent(text).lstrip("\n")


def test_an_issue_with_a_fix() -> None:
    issue = issue_of(
        TEXT, "https://example.com/book", "the address is no link", fix="[book](/book)"
    )
    assert rendered(report_of({"posts/a.md": [issue]}), width=70) == expect("""
        ── posts/a.md ──────────────────────────────────────────── score 71 ──

          warning  the address is no link  links/bare-url
            4 │ Book at https://example.com/book today.
              │         ^^^^^^^^^^^^^^^^^^^^^^^^ write: [book](/book)

        1 article: 1 warning; 1 with a fix; score 71 of 100
        """)


def test_repeats_of_a_rule_are_one_entry() -> None:
    issues = [issue_of(TEXT, "https://", "no link", nth=nth) for nth in range(4)]
    assert rendered(report_of({"a.md": issues}, score=None), width=60) == expect("""
        ── a.md ────────────────────────────────────────────────────

          warning  no link  links/bare-url
            4 │ Book at https://example.com/book today.
              │         ^^^^^^^^
              │ and 3 more on lines 6, 7 and 8

        1 article: 4 warnings
        """)


def test_a_single_further_place_is_shown_too() -> None:
    issues = [issue_of(TEXT, "https://", nth=nth) for nth in range(2)]
    assert "more on line" not in rendered(report_of({"a.md": issues}))


def test_every_place_where_nothing_is_to_be_folded() -> None:
    issues = [issue_of(TEXT, "https://", nth=nth) for nth in range(4)]
    text = rendered(report_of({"a.md": issues}), full=1)
    assert re.findall(r"^ +(\d+) │", text, re.MULTILINE) == ["4", "6", "7", "8"]


def test_what_only_a_further_place_says_is_told() -> None:
    issues = [
        issue_of(TEXT, "Drains", "Drains is too long; cut it"),
        issue_of(TEXT, "Then call", "Then call is too long; cut it"),
        issue_of(TEXT, "Then see", "a whole block is too long; cut it"),
    ]
    text = rendered(report_of({"a.md": issues}), full=1)
    assert "Then call is too" not in text
    assert "│ here: a whole block\n" in text


def test_severities_are_words_and_kept_apart() -> None:
    issues = [
        issue_of(TEXT, "Drains", rule="title/too-wide", severity="error"),
        issue_of(TEXT, "Book", rule="title/too-wide", severity="info"),
    ]
    text = rendered(report_of({"a.md": issues}))
    assert "  error    this is wrong  title/too-wide" in text
    assert "  info     this is wrong  title/too-wide" in text
    assert "1 article: 1 error, 1 info; score 71 of 100" in text


def test_an_issue_that_stands_for_several_places_names_its_lines() -> None:
    issue = issue_of(TEXT, "Book", "three lines are headings", lines=(4, 5, 8))
    assert "│ on lines 4, 5 and 8\n" in rendered(report_of({"a.md": [issue]}))
    said = issue_of(TEXT, "Book", "headings: lines 4, 5 and 8", lines=(4, 5, 8))
    assert "│ on lines" not in rendered(report_of({"a.md": [said]}))


@pytest.mark.parametrize(
    ("fix", "advice"),
    [
        pytest.param("—", "^^^^ write: —", id="replacement"),
        pytest.param("", "^^^^ take it out", id="removal"),
        pytest.param("one\ntwo", "^^^^\n", id="a block is not shown"),
        pytest.param("wrong", "^^^^\n", id="the message says it"),
    ],
)
def test_what_would_be_right(fix: str, advice: str) -> None:
    issue = issue_of(TEXT, "Book", fix=fix)
    assert advice in rendered(report_of({"a.md": [issue]}))


def test_narrow_terminal() -> None:
    issue = issue_of(
        TEXT, "https://example.com/three", "the address stands as text; make it a link", fix="<x>"
    )
    text = rendered(report_of({"content/blog/a-long-name.md": [issue]}), width=40)
    assert text == expect("""
        ── content/blog/a-long-name.md ── score 71 ──

          warning  the address stands as text;
            make it a link  links/bare-url
            7 │ …https://example.com/three…
              │  ^^^^^^^^^^^^^^^^^^^^^^^^^
              │ write: <x>

        1 article: 1 warning; 1 with a fix;
        score 71 of 100
        """)


def test_frames_in_ascii_where_the_output_has_no_others() -> None:
    issue = issue_of("x " * 80 + "here", "here")
    text = rendered(report_of({"a.md": [issue]}), width=50, ascii=1)
    assert text.isascii()
    assert "    1 | ...x x" in text
    assert text.startswith("-- a.md ---")


def test_colour_only_when_asked() -> None:
    report = report_of({"a.md": [issue_of(TEXT, "Book", fix="Go")]}, (("b.md", "broken"),))
    plain = rendered(report)
    coloured = rendered(report, color=1)
    assert "\x1b" not in plain
    assert "\x1b[33mBook\x1b[0m at" in coloured
    assert plain == re.sub("\x1b\\[[0-9;]*m", "", coloured)


def test_files_that_could_not_be_audited() -> None:
    report = report_of({}, (("posts/b.md", "cannot be read: Permission denied"),))
    assert rendered(report) == expect("""
        not audited  posts/b.md: cannot be read: Permission denied

        1 file not audited
        """)


def test_articles_without_issues_are_counted() -> None:
    report = report_of({"a.md": [], "b.md": []}, score=100)
    assert rendered(report) == "2 articles: no issues; score 100 of 100\n"


def test_quiet_leaves_out_the_summary() -> None:
    report = report_of({"a.md": [issue_of(TEXT, "Book")]})
    assert "1 article" not in rendered(report, quiet=1)


def test_nothing_in_an_article_reaches_the_terminal_as_a_command() -> None:
    text = "see \x1b]0;owned\x07 here"
    issue = issue_of(text, "\x1b]0;owned\x07", "odd \x1b[2J text", fix="\x1b[0m!")
    shown = rendered(report_of({"a\x1b[1m.md": [issue]}, (("b\x07.md", "x\x1by"),)))
    assert "\x1b" not in shown and "\x07" not in shown


def test_several_issues_of_a_rule_at_one_place_show_it_once() -> None:
    issues = [
        issue_of(TEXT, "Drains", "the title has no verb"),
        issue_of(TEXT, "Drains", "the title has no number"),
    ]
    assert rendered(report_of({"a.md": issues}), width=60) == expect("""
        ── a.md ──────────────────────────────────────── score 71 ──

          warning  the title has no verb  links/bare-url
                   the title has no number
            2 │ title: Drains
              │        ^^^^^^

        1 article: 2 warnings; score 71 of 100
        """)


def test_an_issue_of_the_whole_article_shows_no_bare_fence() -> None:
    issue = issue_of(TEXT, "---", "there is no author", rule="frontmatter/required-field")
    assert rendered(report_of({"a.md": [issue]}), quiet=1) == expect("""
        ── a.md ──────────────────────────────────────────────────────────── score 71 ──

          warning  there is no author  frontmatter/required-field

        """)


def test_suppressed_issues_when_asked_for() -> None:
    issue = issue_of(TEXT, "Book")
    causes = [(3, "the client wants it so"), (9, "")]
    report = report_of({"a.md": [issue]}, suppressed={"a.md": causes})
    assert "1 article: 1 warning; 2 suppressed; score 71" in rendered(report)
    assert "client" not in rendered(report)
    assert rendered(report, show_suppressed=1, width=60, quiet=1) == expect("""
        ── a.md ──────────────────────────────────────── score 71 ──

          warning  this is wrong  links/bare-url
            4 │ Book at https://example.com/book today.
              │ ^^^^

          warning  this is wrong  links/bare-url
            4 │ Book at https://example.com/book today.
              │ ^^^^
              │ suppressed on line 3: the client wants it so

          warning  this is wrong  links/bare-url
            4 │ Book at https://example.com/book today.
              │ ^^^^
              │ suppressed on line 9

        """)


def test_what_most_articles_share_is_one_entry_of_the_site() -> None:
    shared = issue_of(TEXT, "Drains", "no `canonical`", "frontmatter/missing", "error")
    own = issue_of(TEXT, "Book")
    report = report_of({f"pages/{n}.html": [shared] for n in range(6)} | {"a.md": [own, shared]})
    assert rendered(report, width=60) == expect("""
        ── a.md ──────────────────────────────────────── score 71 ──

          warning  this is wrong  links/bare-url
            4 │ Book at https://example.com/book today.
              │ ^^^^

          error    no `canonical`  frontmatter/missing
            2 │ title: Drains
              │        ^^^^^^

        ── the site as a whole ─────────────────────────────────────

          error    no `canonical`  frontmatter/missing
                   in all 6 HTML articles
                   as in pages/0.html
            2 │ title: Drains
              │        ^^^^^^

          '--full' tells these article by article.

          error    frontmatter/missing  7 articles
          warning  links/bare-url       1 article

        7 articles: 7 errors, 1 warning; score 71 of 100
        """)
    full = rendered(report, full=1)
    assert full.count("no `canonical`") == 7 and "site as a whole" not in full
