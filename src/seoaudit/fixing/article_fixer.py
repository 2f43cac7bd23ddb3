"""Fixes articles where they lie, one by one."""

from __future__ import annotations

from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from seoaudit.article import Article
from seoaudit.catalogue.rule import Safety
from seoaudit.engine.auditor import Auditor
from seoaudit.engine.issue import Issue
from seoaudit.engine.outcome import report_in
from seoaudit.engine.outcomes import outcome_of
from seoaudit.engine.report import ArticleReport, RunError
from seoaudit.engine.target import Target
from seoaudit.fixing.mending import Mended, mend
from seoaudit.fixing.trial import State
from seoaudit.fixing.writing import WriteError, write_over
from seoaudit.loading.decoding import encode
from seoaudit.loading.errors import LoadError
from seoaudit.loading.formats import format_of
from seoaudit.loading.load import load


class Change(Struct, frozen=True):
    """The bytes of an article before and after its fixes. `encoding` is theirs."""

    path: str
    before: bytes
    after: bytes
    encoding: str
    from_stdin: bool = False


class ArticleFixer:
    """Fixes articles as far as their fixes are as safe as asked; writes them with `write`.

    What comes from standard input is never written.
    """

    def __init__(self, auditor: Auditor, safeties: frozenset[Safety], write: bool) -> None:
        self._auditor = auditor
        self._safeties = safeties
        self._write = write

    def fixed(self, reported: ArticleReport) -> tuple[Mended, Change | None] | RunError:
        """An article with its fixes; the change is None where there is none."""
        path = reported.path
        try:
            return self._fixed(reported)
        except LoadError as fault:
            return RunError(path, fault.message, undone="fixed")
        except WriteError as fault:
            return RunError(path, f"cannot be written: {fault}", undone="fixed")

    def _fixed(self, reported: ArticleReport) -> tuple[Mended, Change | None] | RunError:
        path, options = reported.path, self._auditor.options
        stdin = options.stdin if path == options.stdin_filename else None
        data = _content(path) if stdin is None else stdin
        article = load(path, data, format_of(path) or "markdown")
        _refuse_lossy(article, data)
        mended = self._mended(article, reported.issues)
        if isinstance(mended, RunError):
            return replace(mended, undone="fixed")
        if mended.article is article:
            return mended, None
        source = mended.article.source
        change = Change(path, data, encode(source), source.encoding, stdin is not None)
        if self._write and stdin is None:
            write_over(Path(path), change.before, change.after)
        return mended, change

    def _mended(self, article: Article, reported: tuple[Issue, ...]) -> Mended | RunError:
        """The article mended. It is audited again, as not all its issues may be reported."""
        report = self._audited(article)
        if isinstance(report, RunError):
            return report
        known = {issue.fingerprint for issue in reported}
        told = tuple(issue.fingerprint in known for issue in report.issues)
        return mend(State(article, report, told), self._safeties, self._audited)

    def _audited(self, article: Article) -> ArticleReport | RunError:
        file = Path(article.path).absolute()
        outcome = outcome_of(Target(article.path, file, encode(article.source)), self._auditor)
        return outcome.value if isinstance(outcome.value, RunError) else report_in(outcome)


def _content(path: str) -> bytes:
    """What a file holds now. Raises `LoadError`."""
    try:
        return Path(path).read_bytes()
    except OSError as fault:
        raise LoadError(path, f"cannot be read: {fault.strerror or fault}") from None


def _refuse_lossy(article: Article, data: bytes) -> None:
    """Raise `LoadError` for an article that could not be written as it was read."""
    source = article.source
    try:
        same = encode(source) == data
    except UnicodeEncodeError:
        same = False
    if not same:
        reason = f"not all of its bytes are {source.encoding}, so it could not be written as it is"
        raise LoadError(source.path, f"{reason}; save it as UTF-8")
