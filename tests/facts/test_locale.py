"""The language of an article."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from seoaudit.facts.facts import Facts

FactsOf = Callable[..., Facts]


@pytest.mark.parametrize(
    ("path", "language"),
    [
        ("content/fr/a.md", "fr"),
        ("fr/a.md", "fr"),
        ("src/content/pt-br/a.md", "pt-BR"),
        ("i18n/it/a.md", "it"),
        ("content/it/a.md", "it"),
        ("content/posts/a.fr.md", "fr"),
        ("a.zh-CN.md", "en"),
        ("no/a.md", "en"),
        ("it/a.md", "en"),
        ("id/a.md", "en"),
        ("content/is/a.md", "en"),
        ("content/my/a.md", "en"),
        ("content/to/a.md", "en"),
        ("uk/a.md", "en"),
        ("content/uk/a.md", "en"),
        ("blog/2024/de/a.md", "en"),
        ("content/news/it-is.md", "en"),
        ("version-1.2.md", "en"),
        ("authors/anna.de-muss.md", "en"),
        ("/home/ann/site/content/de/a.md", "de"),
        ("content\\de\\a.md", "de"),
    ],
)
def test_paths(facts_of: FactsOf, path: str, language: str) -> None:
    assert facts_of("---\ntitle: A\n---\nWords in Latin letters", path=path).language == language


def test_the_script_of_the_text_must_fit_the_path(facts_of: FactsOf) -> None:
    assert facts_of("Доброго ранку", path="content/uk/a.md").language == "uk"
    assert facts_of("你好", path="a.zh-CN.md").language == "zh-CN"


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("lang: fr", "fr"),
        ("language: en_gb", "en-GB"),
        ("locale: de_DE.UTF-8", "de-DE"),
        ("lang: zh-Hant-TW", "zh-TW"),
        ("language: German", "de"),
        ("language: python", "es"),
        ("language: go", "es"),
        ("lang: ''", "es"),
        ("lang: [fr, en]", "es"),
    ],
)
def test_fields_before_paths(facts_of: FactsOf, line: str, language: str) -> None:
    assert facts_of(f"---\n{line}\n---\nText", path="content/es/a.md").language == language


def test_the_page_declares_its_language(facts_of: FactsOf) -> None:
    page = '<html lang="fr-CA"><head><title>A</title></head><body><p>Oui</p></body></html>'
    assert facts_of(page, path="content/de/a.html").language == "fr-CA"


def test_the_configuration_comes_last(facts_of: FactsOf) -> None:
    assert facts_of("Texte", path="a.md", language="fr").language == "fr"
