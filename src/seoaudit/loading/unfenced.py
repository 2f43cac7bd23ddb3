"""Tells fields from prose where the fences alone do not."""

from __future__ import annotations

import re

from seoaudit.language.deferred import deferred

_LINE = deferred(r"([^\r\n]*)(\r\n|\n|\r|\Z)")
_KEY = deferred(r"(?:\"[^\"\r\n]+\"|'[^'\r\n]+'|[A-Za-z_][\w.-]*)[ \t]*:(?:[ \t]|$)")
# A key of several words; more of them before a colon are the beginning of a sentence.
_WORDY_KEY = deferred(r"[^\s:#>|*&!%@`\[\]{},][^\s:]*(?:[ \t]+[^\s:]+){0,3}[ \t]*:(?:[ \t]|$)")
_COLLECTION = deferred(r"[{\[?&!%]|<<[ \t]*:")
_CONTINUED = deferred(r"[ \t]+\S|-(?:[ \t]|$)|[}\])]")
_TOML_LINE = deferred(r"[\w.\"'-]+[ \t]*=|\[|#|[\]})\"' \t]")
_TOML_FIRST = deferred(r"[\w.\"'-]+[ \t]*=|\[\[?[\w.\"' -]+\]\]?[ \t]*$")
_MISSHAPEN = deferred(r"[ \t]*(?:-{2,}|\+{2,}|—+-?|–+-?|\*{3,}|={3,}|-[ ]-[ ]-)[ \t]*$")
_SENTENCE_END = deferred(r"[.!?…][\"')\]*_]*$")
_JSON_TOKEN = deferred(r"\"(?:[^\"\\\r\n]|\\.)*\"|[{}\[\]]")
_SCALAR_LINES = 3


def reads_as_fields(content: str) -> bool:
    """Whether what stands between two `---` is meant as front matter, well-formed or not.

    Nothing is; a first line that begins with a key is; a list or a few words right after the fence
    are, as a generator takes them for it. A sentence or a blank line and prose are not.
    """
    if not content.strip():
        return True
    lines = [line.strip() for line in re.split(r"\r\n|\n|\r", content.rstrip())]
    first_block: list[str] = []
    for line in lines:
        if line and not line.startswith("#"):
            first_block.append(line)
        elif not line and first_block:
            break
    if not first_block or _COLLECTION.match(first_block[0]):
        return True
    if _WORDY_KEY.match(first_block[0]) or any(_KEY.match(line) for line in first_block):
        return True
    tight = all(lines)
    if first_block[0].startswith(("- ", "-\t")):
        return tight
    return tight and len(lines) <= _SCALAR_LINES and not _SENTENCE_END.search(lines[-1])


def unclosed_end(text: str, start: int, style: str) -> tuple[int, int, str] | None:
    """Where the fields that begin at `start` end, where the body begins, and what is wrong.

    None where the lines at `start` are no fields.
    """
    first, following = (_TOML_FIRST, _TOML_LINE) if style == "toml" else (_KEY, _CONTINUED)
    end = position = start
    keys = 0
    capital = False
    for line in _LINE.finditer(text, start):
        words = line.group(1)
        if first.match(words):
            keys += 1
            capital = capital or words[:1].isupper()
        elif not words.strip():
            if line.end() >= len(text):
                break
            position = line.end()
            continue
        elif position != end or not keys or not following.match(words):
            break
        end = position = line.end()
        if line.end() >= len(text):
            break
    if not keys or (style != "toml" and keys == 1 and capital):
        return None
    fence = "+++" if style == "toml" else ";;;" if text.startswith(";", start - 4) else "---"
    reason = f"the opening `{fence}` is never closed"
    misshapen = _LINE.match(text, end)
    if misshapen and _MISSHAPEN.match(misshapen.group(1)):
        shown = misshapen.group(1).strip()
        reason = f"the closing fence is `{shown}`, it has to be `{fence}`"
        if misshapen.group(1)[:1].isspace():
            reason += " at the beginning of its line"
        return end, misshapen.end(), reason
    return end, end, reason


def json_end(text: str, start: int) -> tuple[int, bool]:
    """Where the braces that open at `start` close, and whether they do.

    Where they do not, the block ends before the first blank line.
    """
    depth = 0
    for token in _JSON_TOKEN.finditer(text, start):
        mark = token.group()
        if mark in "{[":
            depth += 1
        elif mark in "}]":
            depth -= 1
            if depth == 0:
                return token.end(), True
    blank = re.compile(r"(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)").search(text, start)
    return (blank.start() if blank else len(text)), False
