"""What comes of auditing one article, packed for the cache, for other processes and for later."""

from __future__ import annotations

import msgspec
from msgspec import Struct

from seoaudit.engine.report import ArticleReport, RunError
from seoaudit.engine.results_cache import Answers


class Outcome(Struct, frozen=True):
    """The report of one article or why there is none.

    `packed` is the report in bytes; a report that cannot be packed (a lone surrogate in a text) is
    a value. `digest` stands for the content that was audited, `is_dated` tells that the report
    holds on this day only, `answers` what it rests on of the files beside the article.
    """

    packed: bytes | None
    value: ArticleReport | RunError | None = None
    digest: bytes = b""
    is_dated: bool = False
    answers: Answers = ()


def packed(report: ArticleReport, digest: bytes, is_dated: bool, answers: Answers = ()) -> Outcome:
    """The outcome that holds a report."""
    try:
        return Outcome(msgspec.msgpack.encode(report), None, digest, is_dated, answers)
    except UnicodeEncodeError:
        return Outcome(None, report, digest, is_dated, answers)


def report_in(outcome: Outcome) -> ArticleReport:
    """The report that an outcome holds."""
    if outcome.packed is not None:
        return unpacked(outcome.packed)
    assert isinstance(outcome.value, ArticleReport)
    return outcome.value


def unpacked(data: bytes) -> ArticleReport:
    """The report in `data`. Raises `msgspec.DecodeError` where there is none."""
    return msgspec.msgpack.decode(data, type=ArticleReport)
