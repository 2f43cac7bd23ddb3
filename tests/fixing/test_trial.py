"""Which fixes are made together, which wait for their turn, and which are left out."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from fixing_bench import Bench

from seoaudit.fixing.mending import Mended

RULE = """---
id: house/{name}
title: {name}
severity: {severity}
check: phrases
phrases: ["{phrase}"]
{replacements}message: It is there
evidence: heuristic
fix: {safety}
---

## Bad

~~~markdown
{phrase}
~~~

## Good

~~~markdown
nothing
~~~
"""

Mend = Callable[..., Mended]


def rule(
    name: str, phrase: str, instead: str | None, safety: str = "safe", severity: str = "warning"
) -> str:
    replacements = "" if instead is None else f"replacements: {{ '{phrase}': '{instead}' }}\n"
    return RULE.format(
        name=name, phrase=phrase, replacements=replacements, safety=safety, severity=severity
    )


@pytest.fixture
def mend(tmp_path: Path) -> Mend:
    def mended(text: str, *rules: str, path: str = "a.md", safety: str = "safe") -> Mended:
        (tmp_path / "own").mkdir()
        for number, written in enumerate(rules):
            (tmp_path / "own" / f"{number}.md").write_text(written, "utf-8")
        bench = Bench(tmp_path, 'rules-folder = "own"\nselect = ["house"]\n')
        data = text.encode("cp1252") if path.endswith(".html") else text.encode()
        return bench.mended(data, path, "safe" if safety == "safe" else "unsafe")

    return mended


def text_of(mended: Mended) -> str:
    return mended.article.source.text


@pytest.mark.parametrize(
    ("rules", "result"),
    [
        pytest.param(
            [rule("a", "two three", "B"), rule("b", "one two", "A")], "A three", id="first begins"
        ),
        pytest.param(
            [rule("a", "two", "B"), rule("b", "one two three", "A")], "A", id="reaches further"
        ),
        pytest.param(
            [rule("a", "one", "A", "unsafe"), rule("b", "one", "B")], "B two three", id="safe"
        ),
        pytest.param([rule("b", "one", "B"), rule("a", "one", "A")], "A two three", id="by name"),
        pytest.param([rule("b", "one", "A"), rule("a", "one", "A")], "A two three", id="equal"),
        pytest.param(
            [rule("a", "one two", "`"), rule("b", "two", "2")], "one 2 three", id="harm gives way"
        ),
    ],
)
def test_order(mend: Mend, rules: list[str], result: str) -> None:
    text = "one two three and `code`"
    assert text_of(mend(text, *rules, safety="unsafe")) == f"{result} and `code`"


@pytest.mark.parametrize(
    ("rules", "reason"),
    [
        pytest.param([rule("a", "one", "`")], "line 3 would be read differently", id="reading"),
        pytest.param([rule("a", "one", "# x")], "line 3 would be read differently", id="heading"),
        pytest.param(
            [rule("a", "one", "two"), rule("b", "two", None)],
            "house/b would be reported on line 3",
            id="gained",
        ),
        pytest.param([rule("a", "one", "(one)")], "it would be reported again", id="not lost"),
        pytest.param(
            [rule("a", "one", "two", "unsafe", "warning"), rule("b", "two", None)],
            "house/b would be reported on line 3",
            id="an unsafe one that reveals what is as grave",
        ),
    ],
)
def test_reasons(mend: Mend, rules: list[str], reason: str) -> None:
    text = "Words.\n\none and `code`\n"
    mended = mend(text, *rules, safety="unsafe")
    assert text_of(mended) == text
    assert [refusal.reason for refusal in mended.refused] == [reason]


@pytest.mark.parametrize("safety", ["safe", "unsafe"])
def test_a_fix_may_reveal_what_is_less_grave_at_its_place(mend: Mend, safety: str) -> None:
    rules = [rule("a", "one", "two", safety), rule("b", "two", None, severity="info")]
    mended = mend("one\n", *rules, safety="unsafe")
    assert text_of(mended) == "two\n"
    assert [issue.rule for issue in mended.report.issues] == ["house/b"]


SHORT = """---
id: house/short
title: Short
severity: {severity}
check: measure
fact: text.words
max: 2
message: Too many words
evidence: heuristic
---

## Bad

~~~markdown
one two three
~~~

## Good

~~~markdown
one
~~~
"""


@pytest.mark.parametrize(
    ("severity", "result"),
    [
        pytest.param("warning", "1 2 3\n", id="as grave"),
        pytest.param("error", "one\n", id="graver"),
    ],
)
def test_a_fix_may_reveal_what_is_about_the_whole(mend: Mend, severity: str, result: str) -> None:
    mended = mend("one\n", rule("a", "one", "1 2 3"), SHORT.format(severity=severity))
    assert text_of(mended) == result


def test_a_character_that_the_encoding_lacks_is_not_written(mend: Mend) -> None:
    mended = mend("<p>café one</p>", rule("a", "one", "→"), path="a.html")
    assert [refusal.reason for refusal in mended.refused] == ["cp1252 has no “→” (U+2192)"]


def test_only_what_does_harm_is_left_out(mend: Mend) -> None:
    text = "one\n\n" * 5 + "one `code`\n\n" + "one\n\n" * 4 + "`x` one `y`\n"
    mended = mend(text, rule("a", "one", "`"))
    assert len(mended.fixed) + len(mended.refused) == 11
    assert {refusal.issue.place.line for refusal in mended.refused} == {11, 21}
    assert text_of(mended).count("one") == 2


def test_fixes_of_one_place_take_turns(mend: Mend) -> None:
    rules = [rule("a", "one two", "(one) (two)"), rule("b", "two", "2"), rule("c", "one", "1")]
    mended = mend("one two", *rules)
    assert text_of(mended) == "(1) (2)"
    assert [issue.rule for issue in mended.fixed] == ["house/a", "house/c", "house/b"]
