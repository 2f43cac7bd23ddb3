"""From bytes to text: byte order marks, encodings, and files that are no text at all."""

from __future__ import annotations

import codecs
import re

from seoaudit.article import Format, Source
from seoaudit.language.deferred import deferred
from seoaudit.loading.errors import LoadError

# Longest first: the mark of UTF-32 begins with that of UTF-16.
_MARKS: tuple[tuple[bytes, str], ...] = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

# First bytes of files that people rename or that a download left behind.
_SIGNATURES: tuple[tuple[bytes, str], ...] = (
    (b"PK\x03\x04", "a zip archive"),
    (b"PK\x05\x06", "a zip archive"),
    (b"%PDF-", "a PDF document"),
    (b"\x89PNG\r\n", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF87a", "a GIF image"),
    (b"GIF89a", "a GIF image"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive"),
    (b"Rar!\x1a\x07", "a RAR archive"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Microsoft Office document"),
    (b"{\\rtf", "a Rich Text document"),
    (b"wOFF", "a web font"),
    (b"wOF2", "a web font"),
    (b"\x7fELF", "a program"),
)

# What a text file in UTF-8 does not begin with, for one look at all of them.
_BEGINNINGS = tuple(beginning for beginning, _ in (*_MARKS, *_SIGNATURES))

# A stray NUL in an article is a character to report; more of them make the file no text.
_NUL_SHARE = 0.001

_META_CHARSET = re.compile(
    rb"<meta\b[^>]{0,400}?\bcharset\s*=\s*[\"']?\s*([A-Za-z0-9_.:-]{1,40})", re.IGNORECASE
)
# Where browsers look for the encoding is the first 1,024 bytes (WHATWG HTML, 13.2.3.2); pages with
# long scripts before it are common, so we look further.
_META_WINDOW = 8192

# The bytes that windows-1252 has no character for; browsers read them as control characters.
_UNASSIGNED = "\x81\x8d\x8f\x90\x9d"

# What browsers make of a label (WHATWG Encoding, 4.2), where Python's codec is another.
_LABELS: dict[str, str] = {
    "ascii": "cp1252",
    "us-ascii": "cp1252",
    "latin1": "cp1252",
    "iso-8859-1": "cp1252",
    "iso8859-1": "cp1252",
    "iso-8859-9": "cp1254",
    "iso-8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "gb18030": "gb18030",
    "big5": "big5hkscs",
    "shift_jis": "cp932",
    "shift-jis": "cp932",
    "sjis": "cp932",
    "x-sjis": "cp932",
    "euc-jp": "euc_jp",
    "iso-2022-jp": "iso2022_jp",
    "euc-kr": "cp949",
    "ks_c_5601-1987": "cp949",
    "macintosh": "mac_roman",
    "utf8": "utf-8",
    "utf-8": "utf-8",
    # Bytes that hold a readable meta tag cannot be UTF-16; browsers read UTF-8.
    "utf-16": "utf-8",
    "utf-16le": "utf-8",
    "utf-16be": "utf-8",
}
_LABEL_FAMILY = deferred(r"iso-?8859-\d{1,2}|windows-(?:125[0-8]|874)|koi8-[ru]|ibm866")


def decode(path: str, data: bytes, format: Format, charset: str = "") -> Source:
    """Decode the bytes of one article.

    UTF-8, or UTF-16 and UTF-32 with a byte order mark. HTML that is neither is read in the
    encoding that its `<meta charset>` names, else as windows-1252, as browsers do; `charset`, which
    a server names, goes before all but a byte order mark (WHATWG HTML, 13.2.3.2). Raises
    `LoadError` for files that are no text, and for other formats that are not UTF-8.
    """
    is_marked = data.startswith(_BEGINNINGS)
    for mark, encoding in _MARKS if is_marked else ():
        if data.startswith(mark):
            text = _decode_marked(path, data[len(mark) :], encoding, format)
            return Source(path, text, True, encoding)
    if is_marked:
        _refuse_signed(path, data)
    _refuse_binary(path, data)
    if charset and (encoding := _codec(charset)):
        return Source(path, _decode_as(data, encoding), False, encoding)
    try:
        return Source(path, data.decode("utf-8"))
    except UnicodeDecodeError as error:
        if format == "html":
            return Source(path, *_decode_page(data))
        raise _not_utf8(path, data, error.start) from None


def _decode_marked(path: str, data: bytes, encoding: str, format: Format) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        if encoding != "utf-8":
            name = encoding[:-3].upper()
            reason = f"begins as {name} but is cut or damaged at byte {error.start}"
            raise LoadError(path, f"{reason}; save it as UTF-8") from None
        if format == "html":
            return data.decode("utf-8", "replace")
        raise _not_utf8(path, data, error.start) from None


def _refuse_signed(path: str, data: bytes) -> None:
    """Raise `LoadError` where the bytes begin as those of an archive, a picture or a program."""
    for signature, kind in _SIGNATURES:
        if data.startswith(signature):
            raise LoadError(path, f"not a text file (looks like {kind})")


def _refuse_binary(path: str, data: bytes) -> None:
    """Raise `LoadError` where the bytes are those of a picture, or hold more NULs than a text."""
    if data.startswith(b"RIFF") and data[8:12] == b"WEBP":
        raise LoadError(path, "not a text file (looks like a WebP image)")
    nuls = data.count(0) if 0 in data else 0
    if nuls > len(data) * _NUL_SHARE:
        if nuls > len(data) * 0.3 and (data[::2].count(0) == 0 or data[1::2].count(0) == 0):
            raise LoadError(path, "looks like UTF-16 without a byte order mark; save it as UTF-8")
        noun = "NUL byte" if nuls == 1 else "NUL bytes"
        raise LoadError(path, f"not a text file (it holds {nuls:,} {noun})")


def encode(source: Source) -> bytes:
    """The bytes of a text in the encoding it was read with, its byte order mark before them.

    Raises `UnicodeEncodeError` for what the encoding has no bytes for, and for what stands in the
    text instead of bytes that could not be read.
    """
    mark = b""
    if source.had_bom:
        mark = next(mark for mark, encoding in _MARKS if encoding == source.encoding)
    if source.encoding != "cp1252":
        return mark + source.text.encode(source.encoding)
    try:
        return mark + source.text.encode("cp1252")
    except UnicodeEncodeError:
        return mark + b"".join(
            bytes((ord(char),)) if char in _UNASSIGNED else char.encode("cp1252")
            for char in source.text
        )


def _decode_page(data: bytes) -> tuple[str, bool, str]:
    """Text of an HTML page that is not valid UTF-8, no mark, and its encoding.

    Never fails, as browsers never do.
    """
    declared = _META_CHARSET.search(data, 0, _META_WINDOW)
    label = declared.group(1).decode("ascii").lower() if declared else ""
    encoding = _codec(label) or "cp1252"
    return _decode_as(data, encoding), False, encoding


def _codec(label: str) -> str:
    """The codec that browsers read a label with, "" for one that they do not know."""
    label = label.strip().lower()
    encoding = _LABELS.get(label, label if _LABEL_FAMILY.fullmatch(label) else "")
    if not encoding:
        return ""
    try:
        codecs.lookup(encoding)
    except LookupError:
        return ""
    return encoding


def _decode_as(data: bytes, encoding: str) -> str:
    if encoding == "cp1252":
        return _decode_windows_1252(data)
    return data.decode(encoding, "replace")


def _decode_windows_1252(data: bytes) -> str:
    """Windows-1252 as browsers read it: its five unassigned bytes are control characters."""
    try:
        return data.decode("cp1252")
    except UnicodeDecodeError:
        return "".join(
            chr(byte) if chr(byte) in _UNASSIGNED else bytes((byte,)).decode("cp1252")
            for byte in data
        )


def _not_utf8(path: str, data: bytes, offset: int) -> LoadError:
    """The error for the byte at `offset`; line and column count from 1, columns in characters."""
    before = data[:offset].decode("utf-8")
    lines = before.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    place = f"line {len(lines)}, column {len(lines[-1]) + 1}"
    return LoadError(path, f"not UTF-8 at {place} (byte 0x{data[offset]:02X}); save it as UTF-8")
