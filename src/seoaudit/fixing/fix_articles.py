"""Fixes the articles of a run."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from seoaudit.article import Article
from seoaudit.catalogue.rule import Safety
from seoaudit.engine.auditor import Auditor
from seoaudit.engine.options import RunOptions
from seoaudit.engine.outcome import report_in
from seoaudit.engine.report import ArticleReport, Report, RunError
from seoaudit.engine.sites import businesses_of
from seoaudit.engine.target import Target
from seoaudit.fixing.mending import Mended, mend
from seoaudit.fixing.remaining import Remaining
from seoaudit.fixing.trial import Refusal, State
from seoaudit.fixing.writing import WriteError, write_over
from seoaudit.loading.decoding import encode
from seoaudit.loading.errors import LoadError
from seoaudit.loading.formats import format_of
from seoaudit.loading.load import load

SAFE: frozenset[Safety] = frozenset(("safe",))
SAFE_AND_UNSAFE: frozenset[Safety] = frozenset(("safe", "unsafe"))


class Change(Struct, frozen=True):
    """The bytes of an article before and after its fixes. `encoding` is theirs."""

    path: str
    before: bytes
    after: bytes
    encoding: str
    from_stdin: bool = False


class Refused(Struct, frozen=True):
    """A fix of the article at `path` that was left out."""

    path: str
    refusal: Refusal


class Fixed(Struct, frozen=True):
    """What became of a run: `report` has what remains, `count` is how many issues were fixed.

    `changes` are the articles that were written, or would be, in the order of the report.
    """

    report: Report
    count: int = 0
    changes: tuple[Change, ...] = ()
    refused: tuple[Refused, ...] = ()


def fix_articles(
    report: Report, options: RunOptions, safeties: frozenset[Safety], write: bool
) -> Fixed:
    """Fix what a run reported, as far as its fixes are as safe as asked.

    The run was one with `options`. With `write` files are written, and the result reports what is
    left in them; standard input is only among the changes. Without, nothing is, and the articles
    are reported as they are. What goes wrong with a file is among the errors of the report.
    """
    auditor = Auditor(options)
    auditor.batch = businesses_of(report.sites)
    remaining: dict[int, ArticleReport] = {}
    changes: list[Change] = []
    refused: list[Refused] = []
    errors: list[RunError] = []
    count = 0
    for index, reported in enumerate(report.articles):
        if not _is_fixable(reported, safeties):
            continue
        outcome = _fixed_article(auditor, reported, safeties, write)
        if isinstance(outcome, RunError):
            errors.append(outcome)
            continue
        mended, change = outcome
        count += len(mended.fixed)
        refused += [Refused(reported.path, refusal) for refusal in mended.refused]
        if change is not None:
            changes.append(change)
        if write:
            remaining[index] = mended.report
    after = replace(
        report,
        articles=Remaining(report.articles, remaining),
        errors=(*report.errors, *errors),
        fixed=count if write else 0,
    )
    return Fixed(after, count, tuple(changes), tuple(refused))


def _is_fixable(report: ArticleReport, safeties: Iterable[Safety]) -> bool:
    return any(issue.fix and issue.fix.safety in safeties for issue in report.issues)


def _fixed_article(
    auditor: Auditor, reported: ArticleReport, safeties: frozenset[Safety], write: bool
) -> tuple[Mended, Change | None] | RunError:
    """An article with its fixes, written where asked; the change is None where there is none."""
    path, options = reported.path, auditor.options
    from_stdin = options.stdin is not None and path == options.stdin_filename
    try:
        data = options.stdin if options.stdin is not None and from_stdin else _content(path)
        article = load(path, data, format_of(path) or "markdown")
        _refuse_lossy(article, data)
        mended = _mended(auditor, article, reported, safeties)
        if isinstance(mended, RunError):
            return mended
        if mended.article is article:
            return mended, None
        source = mended.article.source
        change = Change(path, data, encode(source), source.encoding, from_stdin)
        if write and not from_stdin:
            write_over(Path(path), change.before, change.after)
    except LoadError as fault:
        return RunError(path, fault.message, undone="fixed")
    except WriteError as fault:
        return RunError(path, f"cannot be written: {fault}", undone="fixed")
    return mended, change


def _content(path: str) -> bytes:
    """What a file holds now. Raises `LoadError`."""
    try:
        return Path(path).read_bytes()
    except OSError as fault:
        raise LoadError(path, f"cannot be read: {fault.strerror or fault}") from None


def _mended(
    auditor: Auditor, article: Article, reported: ArticleReport, safeties: frozenset[Safety]
) -> Mended | RunError:
    """The article mended. It is audited again, as the run may report a part of its issues only."""
    file = Path(article.path).absolute()

    def audit(changed: Article) -> ArticleReport | RunError:
        outcome = auditor.outcome(Target(article.path, file, encode(changed.source)))
        return outcome.value if isinstance(outcome.value, RunError) else report_in(outcome)

    report = audit(article)
    if isinstance(report, RunError):
        return replace(report, undone="fixed")
    known = {issue.fingerprint for issue in reported.issues}
    told = tuple(issue.fingerprint in known for issue in report.issues)
    return mend(State(article, report, told), safeties, audit)


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
