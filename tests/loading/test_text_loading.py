"""Plain text, with front matter and without."""

from __future__ import annotations

from pathlib import Path

import pytest

from seoaudit.article import Source
from seoaudit.loading.text import read_text

SEEDS = Path(__file__).parents[2] / "fixtures" / "seeds"


def test_every_line_is_a_block_of_its_kind() -> None:
    source = Source(
        "a.txt", "Title\r\n\r\n- item one\r\n2. item two\r\n  Words here.  \r\nA | B |\r\n| c | d |"
    )
    article = read_text(source)
    prose = article.prose
    assert [(block.kind, prose.block_text(block)) for block in prose.blocks] == [
        ("paragraph", "Title"),
        ("item", "item one"),
        ("item", "item two"),
        ("paragraph", "Words here."),
        ("cell", "A"),
        ("cell", "B"),
        ("cell", "c"),
        ("cell", "d"),
    ]
    assert [source.slice(item.span) for item in article.items] == ["- item one", "2. item two"]
    assert [item.ordered for item in article.items] == [False, True]


@pytest.mark.parametrize(
    "line",
    ["2026 was a good year", "3.5 is a number", "-5 degrees", "a | b", "5 * 3 is 15"],
)
def test_what_looks_like_an_item_or_a_row_but_is_none(line: str) -> None:
    article = read_text(Source("a.txt", line))
    assert [block.kind for block in article.prose.blocks] == ["paragraph"]


def test_only_line_ends_end_a_line() -> None:
    article = read_text(Source("a.txt", "one\x0ctwo\u2028three\rfour\n\nfive"))
    assert article.prose.text == "one\x0ctwo\u2028three\nfour\nfive"


def test_front_matter_makes_it_markdown() -> None:
    article = read_text(Source("a.txt", "---\ntitle: T\n---\n## **Heading**\n\nWords\n"))
    assert article.format == "markdown"
    assert [heading.label for heading in article.headings] == ["Heading"]


@pytest.mark.parametrize("seed", sorted(SEEDS.glob("*.txt")), ids=lambda path: path.stem[:3])
def test_words_of_real_articles_stand_where_they_say(seed: Path) -> None:
    source = Source(seed.name, seed.read_bytes().decode())
    prose = read_text(source).prose
    assert len(prose.blocks) > 20
    for piece in prose.pieces:
        if piece.until - piece.at == piece.source_end - piece.source > 1:
            assert (
                prose.text[piece.at : piece.until] == source.text[piece.source : piece.source_end]
            )
