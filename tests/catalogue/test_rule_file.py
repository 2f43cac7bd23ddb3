"""A rule file with an error is refused with file, line, column and the nearest name."""

from __future__ import annotations

import pytest

from seoaudit.catalogue.errors import RuleError
from seoaudit.catalogue.rule_file import read_rule
from seoaudit.checks import CHECKS

OPTIONS = {name: check.options for name, check in CHECKS.items()}

FRONT_MATTER = """\
id: own/no-jargon
title: No jargon
severity: warning
check: measure
fact: text.words
max: 10
message: "{value} words"
evidence: heuristic
"""
PAGE = """
# No jargon

## Bad

~~~markdown
One ⟦two⟧ three.
~~~

## Good

~~~toml
language = "en"
~~~

~~~html path=pages/good.html
<p>One.</p>
~~~
"""


def rule_text(front_matter: str = FRONT_MATTER, page: str = PAGE) -> bytes:
    return f"---\n{front_matter}---\n{page}".encode()


def test_rule_is_read_whole() -> None:
    rule = read_rule("own.md", rule_text(), OPTIONS)
    assert (rule.id, rule.category, rule.name) == ("own/no-jargon", "own", "no-jargon")
    assert rule.options == {"fact": "text.words", "max": 10}
    bad, good = rule.examples
    assert (bad.bad, bad.text, bad.path, bad.marks) == (
        True,
        "One two three.\n",
        "example.md",
        ((4, 7),),
    )
    assert (good.bad, good.path, good.configuration) == (
        False,
        "pages/good.html",
        'language = "en"\n',
    )
    assert good.line == 26


@pytest.mark.parametrize(
    ("change", "where", "message"),
    [
        pytest.param(
            ("severity: warning", "severity: warn"),
            "4:11",
            "did you mean 'warning'?",
            id="severity",
        ),
        pytest.param(
            ("check: measure", "check: mesure"),
            "5:8",
            "did you mean 'measure'?",
            id="check",
        ),
        pytest.param(
            ("max: 10", "maxx: 10"),
            "7:7",
            "did you mean 'max'?",
            id="option",
        ),
        pytest.param(
            ("max: 10", "max: much"),
            "7:6",
            "for 'max'",
            id="option type",
        ),
        pytest.param(
            ("text.words", "text.wrds"),
            "6:7",
            "did you mean 'words'?",
            id="fact",
        ),
        pytest.param(
            ("fact: text.words", "fact: txt.words"),
            "6:7",
            "did you mean 'text'?",
            id="subject",
        ),
        pytest.param(
            ("{value}", "{text.wrds}"),
            "8:11",
            "there is no fact 'text.wrds'",
            id="placeholder",
        ),
        pytest.param(
            ("{value}", "{value"),
            "8:11",
            "broken placeholder",
            id="open placeholder",
        ),
        pytest.param(
            ("{value}", "{text.__class__}"),
            "8:11",
            "no placeholder",
            id="private placeholder",
        ),
        pytest.param(
            ("id: own/no-jargon", "id: NoJargon"),
            "2:5",
            "no rule id",
            id="id",
        ),
        pytest.param(
            ("evidence: heuristic\n", ""),
            "1:1",
            "needs 'evidence'",
            id="missing key",
        ),
        pytest.param(
            ("title: No", "title: [No"),
            "4:",
            "",
            id="broken YAML",
        ),
    ],
)
def test_faulty_front_matter_is_refused(change: tuple[str, str], where: str, message: str) -> None:
    front_matter = FRONT_MATTER.replace(*change)
    assert front_matter != FRONT_MATTER
    with pytest.raises(RuleError) as refused:
        read_rule("rules/own/no-jargon.md", rule_text(front_matter), OPTIONS)
    told = str(refused.value)
    place = f"rules/own/no-jargon.md:{where}"
    assert told.startswith(place) or where == "4:"
    assert message in told
    assert "\n" not in told


@pytest.mark.parametrize(
    ("page", "message"),
    [
        pytest.param(PAGE.replace("## Bad", "## Worse"), "'## Bad'", id="no bad example"),
        pytest.param(PAGE.replace("## Good", "## Well"), "'## Good'", id="no good example"),
        pytest.param(PAGE.replace("~~~html", "~~~python"), "no format", id="no format"),
    ],
)
def test_page_without_examples_is_refused(page: str, message: str) -> None:
    with pytest.raises(RuleError, match=message):
        read_rule("own.md", rule_text(page=page), OPTIONS)


def test_file_without_front_matter_is_refused() -> None:
    with pytest.raises(RuleError, match="begins with front matter"):
        read_rule("own.md", b"# Just a page\n", OPTIONS)
