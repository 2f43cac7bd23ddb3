"""The three articles that this began from: what must be said of each, and what must not."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from seoaudit.engine.issue import Issue
from seoaudit.engine.options import RunOptions
from seoaudit.engine.run import run

SEEDS = Path(__file__).resolve().parent.parent / "fixtures" / "seeds"
FIRST, SECOND, THIRD = sorted(SEEDS.glob("*.txt"))

Told = dict[str, list[Issue]]


def told(path: Path) -> Told:
    report = run([str(path)], RunOptions(select=("all",), today=date(2026, 1, 1), debug=True))
    assert not report.errors
    by_rule: Told = {}
    for issue in report.issues:
        by_rule.setdefault(issue.rule, []).append(issue)
    return by_rule


@pytest.fixture(scope="module")
def first() -> Told:
    return told(FIRST)


@pytest.fixture(scope="module")
def second() -> Told:
    return told(SECOND)


@pytest.fixture(scope="module")
def third() -> Told:
    return told(THIRD)


def places(issues: list[Issue]) -> list[tuple[int, int, int]]:
    return [(one.place.line, one.place.column, one.place.end_column) for one in issues]


def test_first_has_six_garbled_sequences_at_their_places(first: Told) -> None:
    garbled = first["hygiene/mojibake"]
    assert [(one.place.line, one.place.column, one.excerpt) for one in garbled] == [
        (4, 33, "‚Äî"),
        (92, 35, "‚Äì"),
        (93, 40, "‚Äì"),
        (133, 3, "‚≠ê"),
        (135, 1, "\uf8ffüëâ"),
        (138, 1, "\uf8ffüìû"),
    ]
    repaired = [one.fix.edits[0].replacement for one in garbled if one.fix]
    assert repaired == ["—", "–", "–", "⭐", "👉", "📞"]


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        ("title/too-wide", [(2, 9, 77)]),
        ("trust/author-generic", [(6, 9, 28)]),
        ("images/file-name", [(8, 8, 74)]),
        ("cta/unlinked-label", [(135, 6, 30)]),
        ("links/bare-url", [(136, 1, 30)]),
        ("contact/phone-unlinked", [(139, 3, 15)]),
    ],
)
def test_first_is_told_at_the_exact_place(
    first: Told, rule: str, expected: list[tuple[int, int, int]]
) -> None:
    assert places(first[rule]) == expected


def test_first_has_nine_emphasised_headings(first: Told) -> None:
    lines = [one.place.line for one in first["structure/heading-emphasis"]]
    assert lines == [19, 34, 50, 65, 80, 88, 100, 108, 121]


def test_first_phone_has_its_international_form(first: Told) -> None:
    (phone,) = first["contact/phone-unlinked"]
    assert phone.excerpt == "587-938-0458"
    assert phone.values["e164"] == "+15879380458"


@pytest.mark.parametrize(
    "rule",
    [
        "frontmatter/invalid",
        "frontmatter/missing",
        "frontmatter/date-invalid",
        "contact/phone-invalid",
        "cta/missing",
        "cta/without-target",
        "structure/section-empty",
        "hygiene/placeholder",
    ],
)
def test_first_is_not_told(first: Told, rule: str) -> None:
    assert rule not in first


def test_first_ends_with_the_line_of_an_agency(first: Told) -> None:
    (credit,) = first["hygiene/agency-credit"]
    assert (credit.place.line, credit.values["agency"]) == (145, "Bespoke Web Design Edmonton")


@pytest.mark.parametrize(
    "rule",
    [
        "hygiene/cut-off",
        "hygiene/duplicate-paragraph",
        "readability/mixed-spelling",
        "readability/same-beginning",
        "structure/heading-duplicate",
        "structure/heading-empty",
        "structure/multiple-h1",
        "structure/section-too-long",
    ],
)
def test_no_seed_is_told(first: Told, second: Told, third: Told, rule: str) -> None:
    assert rule not in first
    assert rule not in second
    assert rule not in third


def test_only_the_long_one_lacks_a_table_of_contents(
    first: Told, second: Told, third: Told
) -> None:
    assert "structure/toc-suggested" in second
    assert "structure/toc-suggested" not in first
    assert "structure/toc-suggested" not in third


def test_second_repeats_its_phrase_and_its_brand(second: Told) -> None:
    (phrase,) = second["keyword/phrase-stuffing"]
    (brand,) = second["keyword/brand-stuffing"]
    assert (phrase.values["phrase"], phrase.values["count"]) == (
        "massage therapy for back pain",
        40,
    )
    assert (brand.values["phrase"], brand.values["count"]) == (
        "Mountain Health and Performance",
        31,
    )


def test_second_lost_the_markup_of_headings_and_lists(second: Told) -> None:
    (headings,) = second["structure/heading-unmarked"]
    (lists,) = second["structure/list-lost"]
    assert len(headings.lines) == 33
    assert lists.lines == (63, 64, 65, 66)


def test_second_lacks_what_it_lacks(second: Told) -> None:
    assert "frontmatter/missing" in second
    assert "contact/missing" in second
    (call,) = second["cta/without-target"]
    assert call.excerpt == "Book with one of our massage therapists today"
    assert "contact/phone-unlinked" not in second


def test_third_holds_what_stood_around_it(third: Told) -> None:
    residue = [(one.place.line, one.excerpt) for one in third["hygiene/scrape-residue"]]
    assert residue == [
        (2, "- 10 hours ago"),
        (3, "- 7 min read"),
        (70, "Recommended"),
        (72, "Comments"),
    ]
    assert [one.place.line for one in third["structure/section-empty"]] == [6]
    assert [one.place.line for one in third["structure/table-broken"]] == [8, 29, 46]
    assert "trust/only-relative-date" in third


def test_third_names_an_insurer_and_that_is_no_call(third: Told) -> None:
    assert not any("insurance" in one.excerpt for one in third["cta/without-target"])
