"""Bytes to text: what is read, in which encoding, and what is refused with which words."""

from __future__ import annotations

import io
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seoaudit.article import Format
from seoaudit.loading.decoding import decode
from seoaudit.loading.errors import LoadError


def zipped() -> bytes:
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as opened:
        opened.writestr("index.html", "<p>Hello</p>")
    return archive.getvalue()


@pytest.mark.parametrize(
    ("data", "format", "text", "had_bom"),
    [
        pytest.param(b"", "markdown", "", False, id="empty file"),
        pytest.param("Grüße 🙂".encode(), "text", "Grüße 🙂", False, id="UTF-8"),
        pytest.param(
            b"\xef\xbb\xbfa\xef\xbb\xbfb", "text", "a\ufeffb", True, id="mark stays within"
        ),
        pytest.param(
            "Grüße".encode("utf-16"), "markdown", "Grüße", True, id="UTF-16 little endian"
        ),
        pytest.param(b"\xfe\xff\x00H\x00i", "markdown", "Hi", True, id="UTF-16 big endian"),
        pytest.param(b"a\r\nb\rc\nd", "text", "a\r\nb\rc\nd", False, id="line ends untouched"),
        pytest.param(b"x" * 5000 + b"\0", "text", "x" * 5000 + "\0", False, id="one stray NUL"),
        pytest.param(b"<p>caf\xe9 \x93hi\x94", "html", "<p>café “hi”", False, id="windows-1252"),
        pytest.param(b"<p>\x81", "html", "<p>\x81", False, id="unassigned byte"),
        pytest.param(
            b'<meta charset="iso-8859-2"><p>\xb1',
            "html",
            '<meta charset="iso-8859-2"><p>ą',
            False,
            id="charset of the page",
        ),
        pytest.param(
            b"<META HTTP-EQUIV=Content-Type CONTENT='text/html; charset=Shift_JIS'>\x93\xfa",
            "html",
            "<META HTTP-EQUIV=Content-Type CONTENT='text/html; charset=Shift_JIS'>日",
            False,
            id="charset in http-equiv",
        ),
        pytest.param(
            b"<meta charset=iso-8859-1><p>\xc3\xa9",
            "html",
            "<meta charset=iso-8859-1><p>é",
            False,
            id="valid UTF-8 wins over a wrong charset",
        ),
        pytest.param(
            b"<meta charset=rot13><p>\xe9",
            "html",
            "<meta charset=rot13><p>é",
            False,
            id="unknown charset",
        ),
        pytest.param(
            b"<meta charset=utf-8><p>\xe9!",
            "html",
            "<meta charset=utf-8><p>\ufffd!",
            False,
            id="damaged UTF-8 page",
        ),
    ],
)
def test_text_is_read(data: bytes, format: Format, text: str, had_bom: bool) -> None:
    source = decode("a.x", data, format)
    assert (source.text, source.had_bom) == (text, had_bom)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        pytest.param(zipped(), "looks like a zip archive", id="zip"),
        pytest.param(b"%PDF-1.7\n%\xe2\xe3", "looks like a PDF document", id="pdf"),
        pytest.param(b"\x89PNG\r\n\x1a\n", "looks like a PNG image", id="png"),
        pytest.param(b"\xff\xd8\xff\xe0", "looks like a JPEG image", id="jpeg"),
        pytest.param(b"RIFF\0\0\0\0WEBPVP8 ", "looks like a WebP image", id="webp"),
        pytest.param(b"\1\0\2\0\3\0\0\0", "NUL bytes", id="NULs"),
        pytest.param("Hello".encode("utf-16-le"), "UTF-16 without a byte order", id="bare UTF-16"),
    ],
)
def test_what_is_no_text_is_refused(data: bytes, said: str) -> None:
    with pytest.raises(LoadError, match=said) as raised:
        decode("content/index.html", data, "html")
    assert raised.value.path == "content/index.html"


@pytest.mark.parametrize(
    ("data", "place"),
    [
        pytest.param(b"caf\xe9", "line 1, column 4 (byte 0xE9)", id="first line"),
        pytest.param(
            "é🙂\r\nü".encode() + b"\xff", "line 2, column 2 (byte 0xFF)", id="after CRLF"
        ),
        pytest.param(b"a\rb\n\x93hi", "line 3, column 1 (byte 0x93)", id="bare CR"),
        pytest.param(b"\xef\xbb\xbfa\xe9", "line 1, column 2 (byte 0xE9)", id="after a mark"),
    ],
)
def test_other_encodings_are_refused_at_their_place(data: bytes, place: str) -> None:
    with pytest.raises(LoadError) as raised:
        decode("a.md", data, "markdown")
    assert place in raised.value.message
    assert "save it as UTF-8" in raised.value.message


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    try:
        source = decode("a.html", data, "html")
    except LoadError as error:
        assert error.message
    else:
        assert isinstance(source.text, str)


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"], exclude_characters="\0")))
def test_utf_8_is_read_as_written(text: str) -> None:
    prefixed = "# " + text
    assert decode("a.md", prefixed.encode(), "markdown").text == prefixed
