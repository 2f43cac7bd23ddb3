"""Conversations with servers, as examples of rules write them."""

from __future__ import annotations

import pytest

from seoaudit.article.response import Redirect
from seoaudit.loading.exchange import read_exchanges

ONE = """GET https://example.com/a

HTTP/1.1 301 Moved Permanently
Location: https://example.com/b

GET https://example.com/b

HTTP/1.1 200 OK
X-Robots-Tag: noindex
X-Robots-Tag: nosnippet
"""
TWO = "GET https://example.com/c\n\nHTTP/1.1 404\n"


def test_redirects_belong_to_the_answer_behind_them() -> None:
    first, second = read_exchanges(f"{ONE}\n{TWO}")
    step = Redirect("https://example.com/a", 301, "https://example.com/b")
    assert (first.asked, first.url, first.redirects) == (step.url, step.target, (step,))
    assert first.header("x-robots-tag") == ("noindex", "nosnippet")
    assert (second.asked, second.status, second.reason) == ("https://example.com/c", 404, "")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param("", "ends with an answer", id="nothing"),
        pytest.param("GET https://example.com/", "ends with an answer", id="no answer"),
        pytest.param(ONE.partition("\n\nGET")[0], "ends with an answer", id="a redirect alone"),
        pytest.param("POST https://example.com/\n\nHTTP/1.1 200 OK", "no request", id="no GET"),
        pytest.param("GET https://example.com/\n\n200 OK", "no answer", id="no status line"),
        pytest.param(
            "GET https://example.com/\n\nHTTP/1.1 200 OK\nnoindex", "no header", id="no header"
        ),
    ],
)
def test_faults(text: str, told: str) -> None:
    with pytest.raises(ValueError, match=told):
        read_exchanges(text)
