"""Which text files are plainly no prose."""

from __future__ import annotations

import pytest

from seoaudit.loading.load import load

DATA = {
    "key": "google1a2b3c4d5e6f7a8b\n",
    "objects": '[{"success":true,"id":"a1"}]\n',
    "tags": "".join(f'<link rel="icon" href="/{n}.png">\n' for n in range(9)),
    "colours": "> build\n\x1b[2m14:30:00\x1b[22m done and dusted for today\n",
    "addresses": "https://example.com/a-long-page\nhttps://example.com/another-page\n",
    "log": "".join(f"2026-01-0{n} 10:00:00 GET /page/{n} 200\n" for n in range(1, 10)),
    "settings": "".join(f"server.port.{n} = {n}\n" for n in range(9)),
    "words": "".join(f"word{n}\n" for n in range(20)),
    "rows": "".join(f"{n},a,b,12\n" for n in range(12)),
    "metrics": "".join(
        f"# HELP name_{n} How many there were of it so far in all of the time.\nname_{n} 12\n"
        for n in range(6)
    ),
}

PROSE = {
    "sentences": "It was a dark and stormy night.\nThe rain fell in torrents on the roof.\n",
    "headings": "Opening hours\nPrices\nContact\n",
    "one word": "Welcome\n",
    "a long list": "".join(f"- Bread of day {n}, with butter and salt on it\n" for n in range(12)),
    "text among settings": "".join(f"a{n} = {n}\n" for n in range(12))
    + "It was a dark and stormy night in the old house.\nThe rain fell in torrents on it.\n",
    "poem": "".join(f"The rose is red, the violet {n}\n" for n in range(10)),
    "Japanese": "これは日本語の文章です。とても短い文章です。\n" * 9,
    "empty": "",
}


@pytest.mark.parametrize("text", DATA.values(), ids=DATA)
def test_data_has_no_prose(text: str) -> None:
    article = load("a.txt", text.encode())
    assert article.prose.text == ""
    assert [raw.kind for raw in article.raws] == ["code-block"]
    assert article.source.slice(article.raws[0].span) == text


@pytest.mark.parametrize("text", PROSE.values(), ids=PROSE)
def test_prose_is_read(text: str) -> None:
    article = load("a.txt", text.encode())
    assert bool(article.prose.text) == bool(text)
    assert article.raws == ()
