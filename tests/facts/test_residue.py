"""Residue of the page an article was copied from."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from seoaudit.facts.facts import Facts

SEEDS = Path(__file__).parents[2] / "fixtures" / "seeds"
FactsOf = Callable[..., Facts]

COOKIES = "We use cookies to make this site work. By continuing you accept our use of them."


def test_the_residue_of_the_third_seed_is_found_in_its_place(facts_of: FactsOf) -> None:
    facts = facts_of((SEEDS / "004_c716ceab45ebbd8c.txt").read_bytes(), "seed.txt")
    found = [
        (facts.article.source.place(one.span).line, facts.source_text(one.span), one.kind)
        for one in facts.hygiene.scrape_residue
    ]
    assert found == [
        (2, "- 10 hours ago", "age"),
        (3, "- 7 min read", "reading time"),
        (70, "Recommended", "closer"),
        (72, "Comments", "closer"),
    ]


@pytest.mark.parametrize("name", ["000_fe9e7572e0b386b4.txt", "003_76fbe2484fa1e70c.txt"])
def test_the_other_seeds_have_none(facts_of: FactsOf, name: str) -> None:
    assert facts_of((SEEDS / name).read_bytes(), "seed.txt").hygiene.scrape_residue == ()


@pytest.mark.parametrize(
    ("text", "language", "labels"),
    [
        ("7 min read\n\nWords.", "en", ["7 min read"]),
        ("Reading time: 7 minutes\n\nWords.", "en", ["Reading time: 7 minutes"]),
        ("Ann · 3d ago · 7 min read\n\nWords.", "en", ["Ann · 3d ago · 7 min read"]),
        ("Words.\n\nPosted 3 days ago\n\nWords.", "en", ["Posted 3 days ago"]),
        ("Words.\n\nAdvertisement\n\nWords.", "en", ["Advertisement"]),
        ("Words.\n\nLoading…\n\nWords.", "en", ["Loading…"]),
        ("Words.\n\n## Related posts\n\n## 3 comments\n", "en", ["Related posts", "3 comments"]),
        (f"Words.\n\n{COOKIES}\n", "en", [COOKIES]),
        (
            "vor 3 Stunden\n\nWorte.\n\nÄhnliche Beiträge",
            "de",
            ["vor 3 Stunden", "Ähnliche Beiträge"],
        ),
        ("il y a 2 jours\n\nMots.\n\nCommentaires", "fr", ["il y a 2 jours", "Commentaires"]),
        ("hace 2 días\n\nTexto.\n\nComentarios", "es", ["hace 2 días", "Comentarios"]),
    ],
)
def test_a_block_of_residue_is_listed(
    facts_of: FactsOf, text: str, language: str, labels: list[str]
) -> None:
    found = facts_of(text, language=language).hygiene.scrape_residue
    assert [one.label for one in found] == labels
    assert all(one.replacement == "" for one in found)


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("It began 10 hours ago. It is a 7 min read.", "a.md"),
        ("10 hours ago, the storm began.", "a.md"),
        ("# Storm\n\n## Comments\n\nTwo neighbours wrote.", "a.md"),
        ("# Storm\n\n## Recommended\n\n- A torch", "a.md"),
        ("# Storm\n\nWords.\n\n## Comments\n\n{% include comments.html %}", "a.md"),
        ('# Storm\n\nWords.\n\n## Comments\n\n<div id="thread"></div>', "a.md"),
        ("Words.\n\n[Sign in](/login)\n\nWords.", "a.md"),
        ("Words.\n\n**Share**\n\nWords.", "a.md"),
        ("Words.\n\n<button>Sign in</button>\n\nWords.", "a.md"),
        ('Words.\n\n<button\n class="x">\n  Share\n</button>\n\nWords.', "a.md"),
        ("Words.\n\n<Button>Share</Button>\n\nWords.", "a.mdx"),
        ("<div><p>Words.</p><button><span>Sign in</span></button></div>", "a.html"),
        ("Words.\n\n<button>Comments</button>", "a.md"),
        ("| Share | Tweet |\n|---|---|\n| a | b |", "a.md"),
        ("1. a\n1. b\n1. c\n1. d\n1. e\n1. f\n1. g\n1. h\n1. i\n- 2 weeks ago", "a.md"),
        (f"# Our cookies\n\nWhich cookies there are.\n\n{COOKIES}", "a.md"),
        ("# Comments", "a.md"),
        (
            "<html><head><title>x</title></head><body><p>10 hours ago</p><p>a b</p></body></html>",
            "a.html",
        ),
    ],
)
def test_the_words_of_an_article_are_left_alone(facts_of: FactsOf, text: str, path: str) -> None:
    assert facts_of(text, path).hygiene.scrape_residue == ()
