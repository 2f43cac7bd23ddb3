"""Standard fields under the names that sites give them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import Any

import pytest

from seoaudit.facts.facts import Facts
from seoaudit.facts.metadata.field_values import day_of, is_empty, names_in

FactsOf = Callable[..., Facts]


@pytest.mark.parametrize(
    ("block", "standard", "path", "value"),
    [
        ("title: A\nmetaTitle: B", "title", "metaTitle", "B"),
        ("title: A\nseo:\n  title: B", "title", "seo.title", "B"),
        ("title: A\nseo:\n  title: B", "plain_title", "title", "A"),
        ("title: A\nmeta_title: ''", "title", "title", "A"),
        ("META-TITLE: B", "title", "META-TITLE", "B"),
        ('"seo.title": B', "title", "seo.title", "B"),
        ('"Meta Description": B', "description", "Meta Description", "B"),
        ("excerpt: B", "description", "excerpt", "B"),
        ("description:\nsummary: B", "description", "summary", "B"),
        ("description: {short: A}\nsummary: B", "description", "summary", "B"),
        ("author: {name: B, url: c}", "author", "author.name", "B"),
        ("authors: [B, C]", "author", "authors", ["B", "C"]),
        ("pubDate: 2024-01-02", "date", "pubDate", date(2024, 1, 2)),
        ("last_modified_at: 2024-01-02", "updated", "last_modified_at", date(2024, 1, 2)),
        ("focus_keyword: back pain", "keyphrase", "focus_keyword", "back pain"),
        ("cover: {image: a.png, alt: B}", "image", "cover.image", "a.png"),
        ("cover: {image: a.png, alt: B}", "image_alt", "cover.alt", "B"),
        ("featured_image_alt: B", "image_alt", "featured_image_alt", "B"),
        ("canonical_url: B", "canonical", "canonical_url", "B"),
        ("title:", "title", "title", None),
    ],
)
def test_fields_are_found(
    facts_of: FactsOf, block: str, standard: str, path: str, value: Any
) -> None:
    field = getattr(facts_of(f"---\n{block}\n---\nBody").metadata, standard)
    assert (field.path, field.value) == (path, value)


def test_other_fields_are_not_taken(facts_of: FactsOf) -> None:
    metadata = facts_of("---\nsubtitle: A\ntitles: [B]\nimage2: c.png\n---\n").metadata
    assert (metadata.title, metadata.image, metadata.description) == (None, None, None)


def test_the_sites_own_names_come_first(facts_of: FactsOf) -> None:
    text = "---\ntitle: A\nheading: B\nhook: C\n---\n"
    metadata = facts_of(text, fields={"title": ("heading",), "description": ("hook",)}).metadata
    assert metadata.title is not None and metadata.title.value == "B"
    assert metadata.description is not None and metadata.description.value == "C"


def test_the_head_of_a_page_is_asked_last(facts_of: FactsOf) -> None:
    page = "<html><head><title>Head</title></head><body><p>Text</p></body></html>"
    alone = facts_of(page, path="a.html").metadata
    behind = facts_of(f"---\ntitle: Field\n---\n{page}", path="a.html").metadata
    assert alone.title is not None and alone.title.value == "Head"
    assert behind.title is not None and behind.title.value == "Field"


@pytest.mark.parametrize(
    ("path", "block", "day"),
    [
        ("_posts/2024-01-02-a.md", "title: A", date(2024, 1, 2)),
        ("blog/2024/01/02/a.md", "title: A", date(2024, 1, 2)),
        ("a.md", "path: 2024/01/02/a", date(2024, 1, 2)),
        ("_posts/2024-01-02-a.md", "date: 2024-03-04", date(2024, 3, 4)),
        ("_posts/2024-13-02-a.md", "title: A", None),
        ("a/version-2024-01-02.md", "title: A", None),
    ],
)
def test_dates_of_paths(facts_of: FactsOf, path: str, block: str, day: date | None) -> None:
    field = facts_of(f"---\n{block}\n---\nBody", path=path).metadata.date
    assert (field.value if field else None) == day


@pytest.mark.parametrize(
    ("value", "day"),
    [
        (date(2024, 1, 2), date(2024, 1, 2)),
        (datetime(2024, 1, 2, 23, 59), date(2024, 1, 2)),
        ("2024-01-02", date(2024, 1, 2)),
        ("2024-01-02T03:04:05.678+01:00", date(2024, 1, 2)),
        ("2024-01-02 03:04:05 -0500", date(2024, 1, 2)),
        (20240102, date(2024, 1, 2)),
        ("2024-02-30", None),
        ("2024-01-02 25:61", None),
        ("January 2, 2024", None),
        (True, None),
        (None, None),
        (7, None),
    ],
)
def test_days(value: object, day: date | None) -> None:
    assert day_of(value) == day


@pytest.mark.parametrize(
    ("value", "names"),
    [
        ("Ann Example", ("Ann Example",)),
        ("Ann Example and Bea Example", ("Ann Example", "Bea Example")),
        (["Ann", {"name": "Bea"}], ("Ann", "Bea")),
        ({"display_name": "Ann", "url": "x"}, ("Ann",)),
        ("", ()),
        (None, ()),
        (3, ()),
    ],
)
def test_names(value: object, names: tuple[str, ...]) -> None:
    assert names_in(value) == names


@pytest.mark.parametrize("value", [None, "", " \n", [], [None, ""], {}], ids=repr)
def test_empty_values(value: object) -> None:
    assert is_empty(value)


@pytest.mark.parametrize("value", [False, 0, "a", ["a"], {"a": None}], ids=repr)
def test_values_that_say_something(value: object) -> None:
    assert not is_empty(value)
