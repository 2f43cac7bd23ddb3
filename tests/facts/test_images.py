"""Images of the body and of the metadata."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from seoaudit.facts.facts import Facts
from seoaudit.facts.images import file_name


@pytest.mark.parametrize(
    ("target", "name"),
    [
        ("/images/a-cat.jpg", "a-cat.jpg"),
        ("https://example.com/i/a.webp?w=200#x", "a.webp"),
        ("Screenshot%202025.png", "Screenshot 2025.png"),
        ("a\\b\\c.png", "c.png"),
        ("data:image/png;base64,AAAA/BB.png", ""),
        ("{{ page.image }}", ""),
        ("", ""),
    ],
)
def test_file_names(target: str, name: str) -> None:
    assert file_name(target) == name


def test_images_of_metadata_and_body_are_listed(facts_of: Callable[..., Facts]) -> None:
    facts = facts_of(
        "---\ntitle: T\nimage: /i/hero.jpg\nimageAlt: A hero\ngallery:\n  - /i/one.png\n"
        "file: /i/list.pdf\n---\n![A cat](cat.png) ![](dog.png)\n"
    )
    assert [(image.field, image.file_name, image.alt) for image in facts.images.all] == [
        ("image", "hero.jpg", "A hero"),
        ("gallery.0", "one.png", None),
        ("", "cat.png", "A cat"),
        ("", "dog.png", ""),
    ]
    assert facts.images.count == 2
    assert facts.source_text(facts.images.fields[0].span) == "/i/hero.jpg"
    assert facts.source_text(facts.images.body[0].span) == "![A cat](cat.png)"


def test_images_of_the_page_are_told_apart(facts_of: Callable[..., Facts]) -> None:
    facts = facts_of("<nav><img src=logo.png></nav><main><img src=a.png></main>", path="a.html")
    assert [(image.target, image.scope) for image in facts.images.all] == [
        ("logo.png", "page"),
        ("a.png", "main"),
    ]
    assert facts.images.count == 1
