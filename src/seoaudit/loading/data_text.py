"""Tells text files that hold data, code or the output of programs from those that hold prose."""

from __future__ import annotations

from seoaudit.language.deferred import deferred

# Words in a row, or a sentence's end after some; scripts without spaces between words by letters.
_SENTENCE = deferred(
    r"(?:\b[^\W\d_]{2,}(?:['’][^\W\d_]+)?[ ,;]+(?:[^\W\d_][ ]+)?){5}[^\W\d_]"
    r"|(?:\b[^\W\d_]{2,}[ ,]+){2}[^\W\d_]{2,}[.!?…:][\"'”»)]*\s*$"
    r"|[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{8}"
)
_DATA = deferred(
    # One token; a comment, a tag, a bracket, a rule or a prompt; a time; a row of values.
    r"\s*(?:\S+(?:\s+-?[\d.]+)?\s*$|[#<>{}\[\]|+/*$%@;=~^\\-]|\d{4}-\d\d-\d\d|\d\d:\d\d|\[\d)"
    # A setting, a row of columns, a trace, something in quotes before a colon.
    r"|\s*[\w.\- ()/]{1,50}\s?[=:]\s*\S{0,80}(?:\s\S{1,40}){0,3}\s*$"
    r"|[^,;]*(?:[,;][^,; ][^,;]*){3,}$|.*(?:\t|\s{3,})\S.*(?:\t|\s{3,})\S|\s+at\s\S+[(:]"
    r"|\s*\"[^\"]*\"\s?:"
)
_KEY = deferred(r"\s*(?:[!-~]*(?:\d|://)[!-~]{12,}|[\[{].*[}\],]|<[^<>]*>)\s*")
# How programs colour their output.
_COLOURED = "\x1b["
_COMMENTS = ("#", "//", "%", ";")
_LINES_ASKED = 200
_LONGEST_LINE = 400
_MOST_SENTENCES, _LEAST_DATA = 0.05, 0.6
_FEW_LINES = 8


def is_data(text: str) -> bool:
    """Whether the text of a file is plainly no prose: hardly a sentence, and most lines data.

    Of a file of a few lines every line must be a key, an address or an object.
    """
    if _COLOURED in text:
        return True
    written = (line[:_LONGEST_LINE] for line in text.split("\n", _LINES_ASKED)[:_LINES_ASKED])
    lines = [line for line in written if line.strip()]
    if not lines:
        return False
    if len(lines) < _FEW_LINES:
        return all(_KEY.fullmatch(line) for line in lines)
    sentences = sum(
        _SENTENCE.search(line) is not None and not line.lstrip().startswith(_COMMENTS)
        for line in lines
    )
    if sentences > _MOST_SENTENCES * len(lines):
        return False
    data = sum(_DATA.match(line) is not None for line in lines)
    return data >= _LEAST_DATA * len(lines)
