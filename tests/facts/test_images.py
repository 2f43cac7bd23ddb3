"""Images of the body and of the metadata."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from seoaudit.facts.facts import Facts
from seoaudit.facts.images.image_files import file_name


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


@pytest.mark.parametrize(
    ("text", "path", "certainty"),
    [
        pytest.param('<img src="a.png">', "a.html", [2], id="no attribute"),
        pytest.param('<img src="a.png" alt="">', "a.html", [], id="decoration"),
        pytest.param('<img src="a.png" alt>', "a.html", [], id="decoration, no value"),
        pytest.param('<img src="/alt=/a.png">', "a.html", [2], id="alt in the address"),
        pytest.param('<img src="a.png" aria-hidden="true">', "a.html", [], id="hidden"),
        pytest.param('<img src="a.png" :alt="b">', "a.html", [], id="bound"),
        pytest.param('<nav><img src="a.png"></nav><main>a</main>', "a.html", [], id="nav"),
        pytest.param("![](a.png)", "a.md", [1], id="markdown"),
        pytest.param("![ ](a.png)", "a.md", [], id="markdown, a blank"),
        pytest.param("![a](a.png)", "a.md", [], id="markdown, words"),
        pytest.param("![](a.mp4)", "a.md", [], id="film"),
        pytest.param('<img src="a.png">', "a.md", [2], id="html in markdown"),
    ],
)
def test_images_without_alternative_text(
    facts_of: Callable[..., Facts], text: str, path: str, certainty: list[int]
) -> None:
    found = facts_of(text, path=path).images.without_alt
    assert [image.certainty for image in found] == certainty


@pytest.mark.parametrize(
    ("alt", "target", "poor"),
    [
        ("IMG_2041", "a.png", True),
        ("back-stretch", "/i/back-stretch.webp", True),
        ("back-stretch", "/i/other.webp", False),
        ("Back stretch", "/i/back-stretch.webp", False),
        ("wall", "/i/wall.webp", False),
        ("hero.png", "/i/x.png", True),
        ("Screenshot", "/i/x.png", True),
        ("Image 3", "/i/x.png", True),
        ("Image of three walls", "/i/x.png", False),
        ("Une image", "/i/x.png", True),
        ("Bild 3", "/i/x.png", True),
        ("Sin título", "/i/x.png", True),
        ("Une image de trois murs", "/i/x.png", False),
        ("How to stretch a stiff back", "/i/x.png", True),
        ("How to stretch a stiff back at home", "/i/x.png", False),
    ],
)
def test_poor_alternative_texts(
    facts_of: Callable[..., Facts], alt: str, target: str, poor: bool
) -> None:
    facts = facts_of(f"# How to stretch a stiff back\n\n![{alt}]({target})")
    assert bool(facts.images.poor_alts) == poor


def test_a_keyphrase_alone_is_no_alternative_text(facts_of: Callable[..., Facts]) -> None:
    facts = facts_of("---\nkeyphrase: stiff back\n---\n![Stiff back](a.png) ![A stiff back](b.png)")
    assert [found.alt for found in facts.images.poor_alts] == ["Stiff back"]


def test_length_of_alternative_texts(facts_of: Callable[..., Facts]) -> None:
    facts = facts_of('![four](a.png) ![](b.png)\n\n<img src="c.png">')
    assert [image.alt_length for image in facts.images.all] == [4, 0, None]
