"""The comment on a pull request."""

from __future__ import annotations

import re
from textwrap import dedent

import pytest
from handmade_reports import issue_of, report_of
from hostile_text import HOSTILE
from hypothesis import given
from msgspec.structs import replace
from rendered_markdown import Rendered

from seoaudit.engine.report import Base, Report
from seoaudit.reporting import renderer
from seoaudit.reporting.markdown import LIMIT, MARKER
from seoaudit.reporting.markdown_text import counted_length
from seoaudit.reporting.options import RenderOptions

TEXT = "---\ntitle: Drains\n---\nCall us.\nBook now.\nCall now.\nCall again.\n"


def written(report: Report) -> str:
    return "".join(f"{line}\n" for line in renderer("markdown")(report, RenderOptions()))


def expect(text: str) -> str:
    return dedent(text).lstrip("\n")


def test_no_issues() -> None:
    assert written(report_of({"a.md": [], "b.md": []}, score=100)) == expect("""
        <!-- seoaudit report -->
        ### seoaudit

        **2 articles: no issues; score 100 of 100**

        """)


def test_what_matters_first_and_the_rest_folded_by_article() -> None:
    report = report_of(
        {
            "a.md": [issue_of(TEXT, "Call", "no link", rule="a/one", nth=nth) for nth in range(3)]
            + [issue_of(TEXT, "Book", "small", rule="a/small", severity="info")],
            "b.md": [
                issue_of(TEXT, "Drains", "no link", rule="a/one"),
                issue_of(TEXT, "Book", "“x” is garbled", rule="a/grave", severity="error"),
                issue_of(TEXT, "us", "“y” is garbled", rule="a/grave", severity="error"),
                issue_of(TEXT, "now", "third", rule="a/three"),
                issue_of(TEXT, "now", "fourth", rule="a/four"),
            ],
        },
        (("c.md", "cannot be read"),),
        site=[issue_of(TEXT, "---", "two articles have one title", rule="site/twins")],
    )
    assert written(report) == expect("""
        <!-- seoaudit report -->
        ### seoaudit

        **2 articles: 2 errors, 7 warnings, 1 info; 1 file not audited; score 71 of 100**

        **Not audited:**

        - `c.md`: cannot be read

        **What matters most:**

        1. **error** `b.md`, lines 4 and 5: “x” is garbled (and 1 more like it; `a/grave`)
        2. **warning** `a.md`, lines 4, 6 and 7: no link (`a/one`)
        3. **warning** `b.md`, line 5: third (`a/three`)
        4. **warning** `b.md`, line 5: fourth (`a/four`)
        5. **warning** the site as a whole: two articles have one title (`site/twins`)

        <details>
        <summary><code>b.md</code>: 1 more warning</summary>

        - **warning** line 2: no link (`a/one`)

        </details>

        <details>
        <summary><code>a.md</code>: 1 more info</summary>

        - **info** line 5: small (`a/small`)

        </details>

        `seoaudit explain RULE` tells why a rule asks something and how to mend it.
        """)


def test_only_what_is_new() -> None:
    report = report_of({"a.md": [issue_of(TEXT, "Call")]}, score=None)
    compared = replace(
        report, base=Base("origin/main", "1234abcd56"), resolved=2, notes=("`b.md` was left out",)
    )
    assert written(compared) == expect("""
        <!-- seoaudit report -->
        ### seoaudit

        **1 article changed since origin/main (1234abcd): 1 new warning; 2 resolved**

        - `b.md` was left out

        **New, what matters most first:**

        1. **warning** `a.md`, line 4: this is wrong (`links/bare-url`)

        `seoaudit explain RULE` tells why a rule asks something and how to mend it.
        """)
    assert "**New, " in written(replace(report, known=3))


def test_what_most_articles_share_is_told_once() -> None:
    shared = issue_of(TEXT, "Drains", "no canonical", rule="a/grave", severity="error")
    own = issue_of(TEXT, "Call", "no link", rule="a/one")
    report = report_of({f"x/{n}.html": [shared] for n in range(6)} | {"b.md": [own, shared]})
    text = written(report)
    assert text.count("no canonical") == 2
    assert "in all 6 HTML articles, as in `x/0.html`; `a/grave`" in text
    compared = written(replace(report, base=Base("main", "1234abcd")))
    assert compared.count("no canonical") == 7


def test_an_issue_that_stands_for_several_lines_names_them() -> None:
    report = report_of({"a.md": [issue_of(TEXT, "Call", lines=(4, 6, 7))]})
    assert "`a.md`, lines 4, 6 and 7: this is wrong (`links/bare-url`)" in written(report)
    said = report_of({"a.md": [issue_of(TEXT, "Call", "look at 4, 6 and 7", lines=(4, 6, 7))]})
    assert "`a.md`: look at 4, 6 and 7 (`links/bare-url`)" in written(said)


def test_the_marker_is_the_first_line() -> None:
    assert written(report_of({})).startswith(f"{MARKER}\n")


@given(path=HOSTILE.filter(bool), message=HOSTILE)
def test_content_stays_text(path: str, message: str) -> None:
    issues = [issue_of(TEXT, "Call", message, rule=f"a/rule-{number}") for number in range(7)]
    text = written(report_of({path: issues}, ((path, message),), site=issues[:1]))
    page = Rendered(text)
    assert not page.open
    # A dollar sign in code needs no element of its own.
    assert "$" in message or "span" not in page.tags
    assert set(page.tags) - {"span"} == {
        "h3", "p", "strong", "ul", "ol", "li", "code", "details", "summary",
    }  # fmt: skip
    assert page.tags.count("li") == 9 and page.tags.count("details") in (1, 2)
    assert text.count("\n<details>\n") == page.tags.count("details")
    outside = page.prose
    assert not re.search(r"@\w|#\d|://|(?i:\bgh-\d|\bwww\.)", outside)


@pytest.mark.parametrize(
    "filling",
    [
        pytest.param("a long message about nothing in particular " * 3, id="plain"),
        pytest.param("🙂" * 150, id="characters of two units"),
        pytest.param("$`<@" * 100, id="characters that are escaped"),
    ],
)
@pytest.mark.parametrize("articles", [3, 900], ids=["few articles", "many articles"])
def test_within_the_limit_and_honest_about_what_is_left_out(filling: str, articles: int) -> None:
    issues = [
        issue_of(TEXT, "Call", f"token{number:04} {filling}", rule=f"a/rule-{number}")
        for number in range(1800)
    ]
    share = len(issues) // articles
    by_path = {f"{at}.md": issues[at * share : (at + 1) * share] for at in range(articles)}
    report = report_of(by_path, tuple((f"{at}.txt", filling) for at in range(400)))
    text = written(replace(report, notes=tuple(f"note {at} {filling}" for at in range(200))))
    assert counted_length(text) <= LIMIT
    left = re.search(
        r"^\*\*([\d,]+) issues and ([\d,]+) files with trouble and (\d+) notes left out", text, re.M
    )
    assert left is not None
    issues_left, files_left, notes_left = (int(number.replace(",", "")) for number in left.groups())
    assert len(re.findall(r"token\d{4}", text)) + issues_left == 1800
    assert len(re.findall(r"^- `\d+\.txt`", text, re.M)) + files_left == 400
    assert len(re.findall(r"^- note \d", text, re.M)) + notes_left == 200
    page = Rendered(text)
    assert not page.open


def test_the_gravest_stay_when_room_is_short() -> None:
    filling = "words that fill the page " * 10
    many = [
        issue_of(TEXT, "Call", filling, rule=f"a/rule-{number}", severity="info")
        for number in range(600)
    ]
    grave = [
        issue_of(TEXT, "Book", "grave", rule=f"b/rule-{number}", severity="error")
        for number in range(20)
    ]
    text = written(report_of({"a.md": many, "z.md": [*many[:20], *grave]}))
    assert text.count("**error**") == 20
    assert re.search(r"^- and \d+ more issues, left out for length$", text, re.M)
