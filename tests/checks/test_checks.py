"""Checks through rules that a site might write: what each option does."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

from seoaudit.engine.issue import Issue
from seoaudit.engine.options import RunOptions, UsageError
from seoaudit.engine.run import run

ARTICLE = """\
---
title: Backs and boots
draft: true
---

# Backs and boots

One two three four. Five six.

## A very long heading of nine words in all

See [here](https://example.org/a), [there](/b) and ![x](IMG_1.jpg).
"""
EXAMPLES = "\n## Bad\n\n~~~markdown\nx\n~~~\n\n## Good\n\n~~~markdown\nx\n~~~\n"


def issues(folder: Path, article: str = ARTICLE, **rule: Any) -> list[Issue]:
    front_matter = {
        "id": "own/rule",
        "title": "Own",
        "severity": "warning",
        "message": "m",
        "evidence": "heuristic",
        **{key.replace("_", "-"): value for key, value in rule.items()},
    }
    (folder / "own").mkdir(exist_ok=True)
    text = f"---\n{yaml.safe_dump(front_matter, allow_unicode=True)}---\n{EXAMPLES}"
    (folder / "own" / "rule.md").write_text(text, "utf-8")
    (folder / "seoaudit.toml").write_text('rules-folder = "own"\nselect = ["own"]\n')
    (folder / "a.md").write_text(article, "utf-8")
    report = run([str(folder / "a.md")], RunOptions(today=date(2026, 1, 1), debug=True))
    assert not report.errors
    return report.issues


def places(found: list[Issue]) -> list[tuple[int, int]]:
    return [(issue.place.line, issue.place.column) for issue in found]


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        pytest.param({"fact": "text.words", "max": 5}, ["warning"], id="above"),
        pytest.param({"fact": "text.words", "min": 500}, ["warning"], id="below"),
        pytest.param({"fact": "text.words", "max": 500}, [], id="within"),
        pytest.param({"fact": "text.words", "max": {"info": 5, "error": 9}}, ["error"], id="grave"),
        pytest.param({"fact": "text.words", "max": {"info": 5, "error": 999}}, ["info"], id="mild"),
        pytest.param({"fact": "keyphrase.density", "max": 0}, [], id="null says nothing"),
    ],
)  # fmt: skip
def test_measure(tmp_path: Path, options: dict[str, Any], expected: list[str]) -> None:
    found = issues(tmp_path, check="measure", **options)
    assert [issue.severity for issue in found] == expected


def test_measure_points_where_it_is_told(tmp_path: Path) -> None:
    found = issues(tmp_path, check="measure", fact="text.words", max=1, at="headings.all")
    assert places(found) == [(6, 1)]
    assert found[0].lines == (6, 10)


def test_measure_of_each_occurrence(tmp_path: Path) -> None:
    found = issues(
        tmp_path,
        check="measure",
        fact="readability.sentences",
        attribute="words",
        max=3,
        message="{value} over {max}",
    )
    assert [issue.message for issue in found][:2] == ["4 over 3", "9 over 3"]


def test_measure_compares_what_it_shows(tmp_path: Path) -> None:
    options: dict[str, Any] = {
        "check": "measure",
        "fact": "readability.long_sentence_share",
        "max": 0.0,
    }
    assert issues(tmp_path, **options) == []
    assert issues(tmp_path, round=0, **options) == []


@pytest.mark.parametrize(
    ("options", "count"),
    [
        pytest.param({}, 2, id="all"),
        pytest.param({"where": {"level": 2}}, 1, id="equal"),
        pytest.param({"where": {"level": "> 1"}}, 1, id="greater"),
        pytest.param({"where": {"level": [1, 3]}}, 1, id="any of"),
        pytest.param({"at-least": 3}, 0, id="too few"),
        pytest.param({"once": True}, 1, id="once"),
    ],
)
def test_occurrences(tmp_path: Path, options: dict[str, Any], count: int) -> None:
    found = issues(tmp_path, check="occurrences", fact="headings.all", **options)
    assert len(found) == count


def test_once_counts_and_names_all_lines(tmp_path: Path) -> None:
    (found,) = issues(
        tmp_path,
        check="occurrences",
        fact="headings.all",
        once=True,
        message="{count} on {where}, first {label}",
    )
    assert found.message == "2 on lines 6 and 10, first Backs and boots"
    assert found.values["lines"] == [6, 10]


@pytest.mark.parametrize(
    ("fact", "reported"),
    [("keyphrase.given", True), ("text.words", False), ("contact.phones", True)],
)
def test_present(tmp_path: Path, fact: str, reported: bool) -> None:
    assert bool(issues(tmp_path, check="present", fact=fact)) is reported


@pytest.mark.parametrize(
    ("options", "count"),
    [
        pytest.param({"patterns": [r"IMG_\d+\.jpg"]}, 1, id="whole"),
        pytest.param({"patterns": ["img"]}, 0, id="part is not enough"),
        pytest.param({"patterns": ["img"], "partial": True}, 1, id="partial"),
        pytest.param({"patterns": [".*"], "except": ["img_1.*"]}, 0, id="except"),
    ],
)
def test_matches(tmp_path: Path, options: dict[str, Any], count: int) -> None:
    found = issues(tmp_path, check="matches", fact="images.all", attribute="file_name", **options)
    assert len(found) == count


def test_matches_of_a_field(tmp_path: Path) -> None:
    found = issues(tmp_path, check="matches", fact="metadata.title", patterns=["backs and boots"])
    assert places(found) == [(2, 8)]


def test_required_fields_by_standard_name_and_by_path(tmp_path: Path) -> None:
    found = issues(
        tmp_path,
        check="required-fields",
        fields=["title", "draft", "seo.title", "author"],
        message="no {field}",
    )
    assert [issue.message for issue in found] == ["no author", "no seo.title"]


def test_phrases_over_line_breaks_and_markup(tmp_path: Path) -> None:
    article = "A call to\naction and a **call** to action, no callto action.\n"
    found = issues(tmp_path, article, check="phrases", phrases=["Call to Action"])
    assert places(found) == [(1, 3), (2, 16)]


def test_replacements_begin_as_the_phrase_does_and_leave_markup_alone(tmp_path: Path) -> None:
    article = "Call to\naction, call to action and a **call** to action.\n"
    options = {"phrases": ["call to action"], "replacements": {"call to action": "button"}}
    found = issues(tmp_path, article, check="phrases", fix="safe", **options)
    offered = [issue.fix.edits[0].replacement if issue.fix else None for issue in found]
    assert offered == ["Button", "button", None]


@pytest.mark.parametrize(
    ("when", "applies"),
    [
        ({"words": ">= 5"}, True),
        ({"words": "> 500"}, False),
        ({"languages": ["en", "fr"]}, True),
        ({"languages": ["fr"]}, False),
        ({"formats": ["markdown"]}, True),
        ({"keyphrase.given": True}, False),
        ({"words": ">= 5", "formats": ["html"]}, False),
    ],
)
def test_when(tmp_path: Path, when: dict[str, Any], applies: bool) -> None:
    found = issues(tmp_path, check="measure", fact="text.words", max=1, when=when)
    assert bool(found) is applies


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"check": "matches", "fact": "images.all", "patterns": ["("]}, "no regular expression"),
        ({"check": "occurrences", "fact": "headings.all", "where": {"levl": 1}}, "'level'"),
        ({"check": "measure", "fact": "headings.all", "attribute": "size"}, "has no 'size'"),
    ],
)
def test_option_that_cannot_work_is_refused(
    tmp_path: Path, options: dict[str, Any], message: str
) -> None:
    with pytest.raises(UsageError, match=message):
        issues(tmp_path, **options)
