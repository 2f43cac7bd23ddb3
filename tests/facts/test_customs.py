"""What is usual among the articles of a site, and what the site says of its author."""

from __future__ import annotations

import pytest

from seoaudit.facts.neighbourhood.files import ListedFiles
from seoaudit.facts.neighbourhood.neighbourhood import Neighbourhood

SIGNED = "---\ntitle: A\nauthor: Ann Example\n---\n"
UNSIGNED = "---\ntitle: A\nauthor:\n---\n"
BARE = "# A\n"


def around(files: dict[str, str]) -> Neighbourhood:
    return Neighbourhood(ListedFiles({f"/s/{path}": text for path, text in files.items()}))


@pytest.mark.parametrize(
    ("heads", "custom"),
    [
        pytest.param([SIGNED] * 3, "unknown", id="too few"),
        pytest.param([SIGNED] * 4, "usual", id="all"),
        pytest.param([SIGNED] * 2 + [UNSIGNED] * 2, "usual", id="half"),
        pytest.param([SIGNED] * 2 + [UNSIGNED] * 3, "unusual", id="fewer than half"),
        pytest.param([BARE] * 4, "unusual", id="no front matter"),
        pytest.param(["+++\nauthor = 'Ann'\n+++\n"] * 4, "usual", id="TOML"),
        pytest.param(["---\nauthor:\n  name: Ann\n---\n"] * 4, "usual", id="mapping"),
        pytest.param(["---\nauthors:\n- ann\n---\n"] * 4, "usual", id="list"),
        pytest.param(["---\nauthors: []\n---\n"] * 4, "unusual", id="empty list"),
        pytest.param(['---\nauthor: ""\n---\n'] * 4, "unusual", id="empty text"),
        pytest.param(["---\ntitle: A\n---\nauthor: Ann\n"] * 4, "unusual", id="in the body"),
        pytest.param(["---\npost_author: Ann\n---\n"] * 4, "usual", id="other name"),
    ],
)
def test_custom_of_a_field(heads: list[str], custom: str) -> None:
    site = around({f"blog/{number}.md": head for number, head in enumerate(heads)})
    names = "author authors postauthor"
    assert site.answer("custom", "/s/blog/new.md", names) == custom


@pytest.mark.parametrize(
    ("paths", "article", "custom"),
    [
        pytest.param(
            "a/index.md b/index.md c/index.md d/index.md", "e/index.md", "usual", id="own"
        ),
        pytest.param("2024/a.md 2024/b.md 2025/c.md 2025/d.md", "2026/e.md", "usual", id="years"),
        pytest.param("a.md b/c.md b/d.md b/f.md", "e.md", "usual", id="folders below"),
        pytest.param("a.mdx b.mdx c.md d.md", "e.md", "usual", id="endings"),
        pytest.param("a.html b.html c.html d.html", "e.md", "unknown", id="other format"),
        pytest.param(
            "index.md README.md _part.md a.md b.md c.md", "d.md", "unknown", id="no posts"
        ),
    ],
)
def test_articles_that_show_a_custom(paths: str, article: str, custom: str) -> None:
    site = around({".git/HEAD": "", **{f"blog/{path}": SIGNED for path in paths.split()}})
    assert site.answer("custom", f"/s/blog/{article}", "author") == custom


def test_customs_of_dates_in_paths_and_of_any_front_matter() -> None:
    site = around({f"_posts/2026-01-0{day}-a.md": BARE for day in range(1, 6)})
    assert site.answer("custom", "/s/_posts/b.md", "date dated") == "usual"
    assert site.answer("custom", "/s/_posts/b.md", "date") == "unusual"
    assert site.answer("custom", "/s/_posts/b.md", "") == "unusual"


def test_dates_with_dots_are_a_custom() -> None:
    dotted, plain = "---\ndate: '24.12.2026'\n---\n", "---\ndate: 2026-12-24\n---\n"
    site = around({f"blog/{number}.md": (plain, dotted, dotted)[number % 3] for number in range(6)})
    assert site.answer("custom", "/s/blog/new.md", "d.m.y") == "usual"
    assert around({f"blog/{n}.md": plain for n in range(6)}).answer(
        "custom", "/s/blog/new.md", "d.m.y"
    ) == ("unusual")


@pytest.mark.parametrize(
    ("files", "named"),
    [
        pytest.param({"_config.yml": "title: A\nauthor: Ann\n"}, True, id="Jekyll"),
        pytest.param({"_config.yml": "author:\n  name: Ann\n"}, True, id="mapping"),
        pytest.param({"_config.yml": "author:\ntitle: A\n"}, False, id="empty"),
        pytest.param({"hugo.toml": "[params.author]\nname = 'Ann'\n"}, True, id="Hugo"),
        pytest.param({"hugo.toml": "[taxonomies]\nauthor = 'authors'\n"}, False, id="taxonomy"),
        pytest.param({"mkdocs.yml": "site_author: Ann\n"}, True, id="MkDocs"),
        pytest.param(
            {"_config.yml": "title: A\n", "_data/author.yml": "name: Ann\n"}, True, id="data"
        ),
        pytest.param(
            {"astro.config.mjs": "", "src/config.ts": "const SITE = {\n  author: 'Ann',\n};"},
            True,
            id="program",
        ),
        pytest.param(
            {"astro.config.mjs": "", "package.json": '{"author": "Ann"}'}, True, id="package"
        ),
        pytest.param(
            {"astro.config.mjs": "", "package.json": '{"author": ""}'}, False, id="empty package"
        ),
        pytest.param({"notes.txt": "author: Ann"}, False, id="no site"),
    ],
)
def test_a_site_names_its_author(files: dict[str, str], named: bool) -> None:
    answer = around({**files, "_posts/a.md": BARE}).answer("author", "/s/_posts/a.md")
    assert answer == ("yes" if named else "")
