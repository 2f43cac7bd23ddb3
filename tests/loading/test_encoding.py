"""Text back to the bytes it was read from."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seoaudit.loading.decoding import decode, encode


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"], ids=lambda name: name
)
@given(text=st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1))
def test_text_is_written_as_it_was_read(encoding: str, text: str) -> None:
    data = text.encode(encoding)
    assert encode(decode("a.md", data, "markdown")) == data


@given(text=st.binary(min_size=1).map(lambda data: data.replace(b"\0", b" ")))
def test_any_page_without_a_charset_is_written_as_it_was_read(text: bytes) -> None:
    data = b"<p>\xe9\x81 " + text
    if b"charset" not in data.lower():
        assert encode(decode("a.html", data, "html")) == data


@pytest.mark.parametrize(
    ("charset", "encoding"), [("iso-8859-2", "iso-8859-2"), ("Shift_JIS", "cp932")]
)
def test_a_page_keeps_the_encoding_it_names(charset: str, encoding: str) -> None:
    data = f"<meta charset={charset}><p>".encode("ascii") + "ソ".encode("cp932")
    source = decode("a.html", data, "html")
    assert source.encoding == encoding
    assert encode(source) == data
