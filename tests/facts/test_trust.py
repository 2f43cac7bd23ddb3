"""Who wrote an article and when."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from seoaudit.facts.facts import Facts
from seoaudit.facts.settings import Business
from seoaudit.facts.trust.authorship import is_generic

SEEDS = Path(__file__).parents[2] / "fixtures" / "seeds"
FactsOf = Callable[..., Facts]
WORDS = "Stretch your calves first and breathe slowly. " * 30


def test_the_author_of_the_first_seed_is_generic(facts_of: FactsOf) -> None:
    facts = facts_of((SEEDS / "000_fe9e7572e0b386b4.txt").read_bytes(), "seed.txt")
    (author,) = facts.trust.authors
    assert (author.name, author.generic) == ("Stone Massage Admin", True)
    assert facts.source_text(author.span) == "Stone Massage Admin"
    assert facts.trust.date_kind == "absolute"


@pytest.mark.parametrize(
    "name",
    [
        *("admin", "Administrator", "webmaster", "Editor", "Editorial Team", "The Team", "guest"),
        *("Guest Author", "stone-massage-admin", "SEO Team", "Marketing Department", "18f-team"),
        *("The Rust Release Team", "Example Inc.", "Example Bakery", "example bakery", "Newsroom"),
        *("Example Bakery Team", "Bakery Staff", "admin@example.com", "Redaktion", "L’équipe"),
        *("La rédaction", "Équipe de rédaction", "Redacción", "Equipo Example", "Das Praxisteam"),
        *("Online-Redaktion", "Team Beispiel", "Beispiel GmbH", "El equipo de redacción"),
    ],
)
def test_accounts_roles_groups_and_companies_are_generic(name: str) -> None:
    assert is_generic(name, Business(name="Example Bakery"))


@pytest.mark.parametrize(
    "name",
    [
        *("Adminah Smith", "Mark Team", "Christopher Guest", "Jane Editor", "ann-example", "annx"),
        *("Ann Example on behalf of the Survey Team", "Ann of the Bakery", "Mara", "Web Smith"),
        *("Ann Example", "Dr. Ann Example, PhD", "R.T. Example", "", "{{ author }}", "李雷"),
        *("Jean de la Rue", "Ana García pour la rédaction", "Petra Redlich", "José del Equipo"),
    ],
)
def test_a_name_of_a_person_is_not_generic(name: str) -> None:
    assert not is_generic(name, Business(name="Example Bakery"))


@pytest.mark.parametrize(
    ("text", "names", "generic"),
    [
        ("---\nauthor: Ann Example\n---\nx", ["Ann Example"], False),
        ("---\nauthor: Ann Example and Bea Example\n---\nx", ["Ann Example", "Bea Example"], False),
        ("---\nauthor: Health & Garden Daily\n---\nx", ["Health & Garden Daily"], True),
        ("---\nauthor: Ann & Bob Example\n---\nx", ["Ann", "Bob Example"], False),
        ("---\nauthors: [Ann Example, admin]\n---\nx", ["Ann Example", "admin"], False),
        ("---\nauthor:\n  name: Admin\n  url: /admin\n---\nx", ["Admin"], True),
        ("---\nauthors:\n  - name: Ann Example\n    role: Editor\n---\nx", ["Ann Example"], False),
        ("---\nauthor: 7\n---\nx", [], False),
        ("# Title\n\nBy Ann Example\n\nx", ["Ann Example"], False),
        ("# Title\n\nBy Admin | May 1, 2025\n\nx", ["Admin"], True),
        ("# Title\n\nBy the end of the day we were tired.\n\nx", [], False),
        ("# Title\n\nBy Monday we were tired.\n\nx", [], False),
    ],
)
def test_authors_come_from_the_field_or_else_from_a_byline(
    facts_of: FactsOf, text: str, names: list[str], generic: bool
) -> None:
    facts = facts_of(text)
    assert [author.name for author in facts.trust.authors] == names
    assert [facts.source_text(author.span) for author in facts.trust.authors] == names
    assert any(author.generic for author in facts.trust.authors) is generic


@pytest.mark.parametrize(
    ("language", "byline", "name"),
    [
        ("fr", "Par Anne Exemple le 3 mai 2024", "Anne Exemple"),
        ("fr", "Écrit par Anne Exemple", "Anne Exemple"),
        ("es", "Por Ana Ejemplo | 3 de mayo", "Ana Ejemplo"),
        ("de", "Von Anna Beispiel, 3. Mai", "Anna Beispiel"),
        ("de", "Text von Anna Beispiel", "Anna Beispiel"),
    ],
)
def test_bylines_of_other_languages(
    facts_of: FactsOf, language: str, byline: str, name: str
) -> None:
    (author,) = facts_of(f"# X\n\n{byline}\n\nx", language=language).trust.authors
    assert author.name == name


@pytest.mark.parametrize(
    ("text", "path", "kind"),
    [
        (f"---\ndate: 2025-05-01\n---\n{WORDS}", "a.md", "absolute"),
        (f"---\nlastmod: 2025-05-01\n---\n{WORDS}", "a.md", "absolute"),
        (f"---\nwhen: 2025-05-01\n---\n{WORDS}", "a.md", "absolute"),
        (f"---\ndate:\n---\n{WORDS}", "a.md", "none"),
        (WORDS, "blog/2025-05-01-a.md", "absolute"),
        (f"May 1, 2025\n\n{WORDS}", "a.md", "absolute"),
        (f"{WORDS}\n\nLast updated: 1 May 2025\n\n{WORDS}", "a.md", "absolute"),
        (f"Updated May 2025\n\n{WORDS}", "a.md", "absolute"),
        (f"<time datetime='2025-05-01'>May</time>\n\n{WORDS}", "a.md", "absolute"),
        (f"{WORDS} It opened on May 1, 2025, and many came. {WORDS}", "a.md", "none"),
        (f"3 days ago\n\n{WORDS}", "a.md", "relative"),
        (f"3 days ago\n\nMay 1, 2025\n\n{WORDS}", "a.md", "absolute"),
        (f"It began 3 days ago. {WORDS}", "a.md", "none"),
    ],
)
def test_a_date_is_absolute_relative_or_none(
    facts_of: FactsOf, text: str, path: str, kind: str
) -> None:
    trust = facts_of(text, path).trust
    assert trust.date_kind == kind
    assert trust.date_present is (kind == "absolute")
    assert bool(trust.relative_dates) is (kind == "relative")


@pytest.mark.parametrize(
    ("text", "path", "dated"),
    [
        (WORDS, "content/blog/a.md", True),
        (WORDS, "posts/a/index.md", True),
        (WORDS, "posts/index.md", False),
        (WORDS, "posts/_index.md", False),
        (WORDS, "docs/a.md", False),
        (WORDS, "blog/docs/a.md", False),
        (WORDS, "content/services/a.md", False),
        (WORDS, "a.md", False),
        (WORDS, "privacy-policy.md", False),
        (f"---\nauthor: Ann\n---\n{WORDS}", "a.md", True),
        (f"---\nauthor: Ann\n---\n{WORDS}", "docs/a.md", False),
        (f"---\ntags: [post]\n---\n{WORDS}", "a.md", True),
        (f"---\nlayout: post\n---\n{WORDS}", "a.md", True),
        (f"---\nlayout: article\n---\n{WORDS}", "a.md", False),
        (f"---\nlayout: landing\n---\n{WORDS}", "blog/a.md", False),
        (f"---\ndraft: true\n---\n{WORDS}", "blog/a.md", False),
        ("---\nauthor: Ann\n---\nSoon.", "blog/a.md", False),
        (WORDS * 3, "a.txt", True),
        (WORDS, "a.txt", False),
    ],
)
def test_a_date_is_expected_of_posts_only(
    facts_of: FactsOf, text: str, path: str, dated: bool
) -> None:
    trust = facts_of(text, path).trust
    assert trust.dated_content is dated
    assert bool(trust.undated) is dated


def test_the_third_seed_has_only_a_relative_date(facts_of: FactsOf) -> None:
    facts = facts_of((SEEDS / "004_c716ceab45ebbd8c.txt").read_bytes(), "seed.txt")
    (age,) = facts.trust.relative_dates
    assert facts.source_text(age.span) == "- 10 hours ago"
    assert facts.trust.undated == ()


_LINE = "Stretch your calves first and hold the stretch while you breathe slowly. "
_HEALTH = "Massage eases pain, stiffness and swelling of muscles and joints after an injury. "


@pytest.mark.parametrize(
    ("fields", "after", "path", "unsigned"),
    [
        ("", "", "blog/a.md", True),
        ("author: ''\n", "", "blog/a.md", True),
        ("author: Ann Example\n", "", "blog/a.md", False),
        ("byline: Ann\n", "", "blog/a.md", False),
        ("post_author_id: 12\n", "", "blog/a.md", False),
        ("contributors: []\n", "", "blog/a.md", True),
        ("", "\n\n— Ann Example", "blog/a.md", False),
        ("", "\n\nWritten by Ann Example", "blog/a.md", False),
        ("", "\n\nRédigé par Ann Exemple", "blog/a.md", False),
        ("", "\n\nVon Ann Beispiel", "blog/a.md", False),
        ("", "\n\nEscrito por Ann Ejemplo", "blog/a.md", False),
        ("", "", "docs/a.md", False),
        ("", "", "changelog/a.md", False),
        ("draft: true\n", "", "blog/a.md", False),
    ],
)
def test_a_post_that_nobody_signs(
    facts_of: Callable[..., Facts], fields: str, after: str, path: str, unsigned: bool
) -> None:
    facts = facts_of(f"---\ntitle: Five stretches\n{fields}---\n{_LINE * 20}{after}", path=path)
    assert [facts.source_text(one.span) for one in facts.trust.unsigned] == (
        ["Five stretches"] if unsigned else []
    )


@pytest.mark.parametrize(
    ("fields", "after", "unqualified"),
    [
        ("author: Ann Example\n", "", ["Ann Example"]),
        ("author: [Ann Example, Bea Specimen]\n", "", ["Ann Example", "Bea Specimen"]),
        ("author: Ann Example, RMT\n", "", []),
        ("author: Dr. Ann Example\n", "", []),
        ("author: Admin\n", "", []),
        ("author: Ann Example\nreviewedBy: Bea\n", "", []),
        ("author: Ann Example\nreviewed: 2025-01-31\n", "", ["Ann Example"]),
        ("author: Ann Example\n", "\n\nMedically reviewed by Bea Specimen", []),
        ("author: Ann Example\n", "\n\nAnn Example is a registered nurse in Leeds.", []),
        ("author: Ann Example\n", "\n\nBy [Ann Example](/team/ann/)", []),
        ("author: Ann Example\n", "\n\nAsk a dentist if your teeth hurt.", ["Ann Example"]),
    ],
)
def test_authors_without_qualification(
    facts_of: Callable[..., Facts], fields: str, after: str, unqualified: list[str]
) -> None:
    facts = facts_of(f"---\ntitle: A\n{fields}---\n{_HEALTH * 20}{after}", path="blog/a.md")
    assert [author.name for author in facts.credentials.unqualified] == unqualified
