"""The records of the JSON contract, version 1. `docs/json.md` tells them to people.

Fields may be added within a version; nothing is renamed, removed or given another meaning.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal, get_args

from msgspec import Meta, Struct

from seoaudit import __version__
from seoaudit.article import Format

Ordinal = Annotated[int, Meta(ge=1)]
Count = Annotated[int, Meta(ge=0)]
FormatName = Annotated[str, Meta(extra_json_schema={"enum": list(get_args(Format))})]
Score = Annotated[int, Meta(ge=0, le=100)]


class ToolRecord(Struct, frozen=True):
    """The program that made the report."""

    name: str = "seoaudit"
    version: str = __version__


class EditRecord(Struct, frozen=True):
    """A change to the source: `replacement` instead of what stands at the place."""

    line: Ordinal
    column: Ordinal
    end_line: Ordinal
    end_column: Ordinal
    replacement: str


class FixRecord(Struct, frozen=True):
    """Edits that mend an issue; `safe` ones cannot change what the article means."""

    safety: Literal["safe", "unsafe"]
    edits: tuple[EditRecord, ...]


class IssueRecord(Struct, frozen=True):
    """What a rule reports. Lines and columns are 1-based, columns count characters.

    `end_column` is the column just after the last character.
    """

    rule: str
    category: str
    severity: Literal["info", "warning", "error"]
    message: str
    line: Ordinal
    column: Ordinal
    end_line: Ordinal
    end_column: Ordinal
    excerpt: str
    values: dict[str, Any]
    fix: FixRecord | None
    url: str
    fingerprint: str


class SuppressionRecord(Struct, frozen=True):
    """On which line an article suppresses an issue, and why; `reason` is "" where none is given."""

    line: Ordinal
    reason: str


class SuppressedRecord(IssueRecord, frozen=True, kw_only=True):
    """An issue that the article itself suppresses."""

    suppression: SuppressionRecord


class ArticleRecord(Struct, frozen=True):
    """One article with its scores (0 to 100; `score` is null where no rule applied).

    `site` is the path of its site, "" where no configuration file governs it. What is `suppressed`
    is not among the issues, and neither summary nor scores count it.
    """

    path: str
    format: FormatName
    language: str
    words: Count
    score: Score | None
    scores: dict[str, Score]
    issues: tuple[IssueRecord, ...]
    site: str
    suppressed: tuple[SuppressedRecord, ...]


class SiteRecord(Struct, frozen=True):
    """The articles under one configuration file, counted; `path` is its folder."""

    path: str
    name: str
    articles: Count
    errors: Count
    warnings: Count
    infos: Count
    score: Score | None


class ErrorRecord(Struct, frozen=True):
    """A file that could not be audited, and why."""

    path: str
    message: str


class SummaryRecord(Struct, frozen=True):
    """Counts over the whole report.

    `fixable` counts issues that carry a fix, `fixed` those that `--fix` has mended, which are no
    longer among the issues, `suppressed` those that articles suppress.

    `resolved` issues were there at the base and are no more. `known` ones are in a baseline and
    not in the report; `outdated` ones are in a baseline and no longer occur.
    """

    articles: Count
    errors: Count
    warnings: Count
    infos: Count
    fixable: Count
    fixed: Count = 0
    suppressed: Count = 0
    resolved: Count = 0
    known: Count = 0
    outdated: Count = 0


class BaseRecord(Struct, frozen=True):
    """What articles were compared with: with it, a report holds only what is new since.

    `ref` was named, or found for the `reason`; `commit` is its merge base with the current
    commit, "" where there is no commit yet. `staged` tells that the index was audited. `deleted`
    articles were there at the base and are no more.
    """

    ref: str
    commit: str
    reason: str
    staged: bool
    deleted: Count


class ReportRecord(Struct, frozen=True):
    """A report of `seoaudit check --format json`. `base` is null for a report on everything."""

    version: Literal[1]
    tool: ToolRecord
    articles: tuple[ArticleRecord, ...]
    site_issues: tuple[IssueRecord, ...]
    errors: tuple[ErrorRecord, ...]
    summary: SummaryRecord
    sites: tuple[SiteRecord, ...]
    base: BaseRecord | None = None


class IssueLine(IssueRecord, frozen=True, tag_field="type", tag="issue", kw_only=True):
    """A line of `--format jsonl`: an issue with the path of its article, "" for the site's."""

    path: str


class SuppressedLine(
    SuppressedRecord, frozen=True, tag_field="type", tag="suppressed", kw_only=True
):
    """A line of `--format jsonl --show-suppressed`: an issue that an article suppresses."""

    path: str


class ErrorLine(ErrorRecord, frozen=True, tag_field="type", tag="error"):
    """A line of `--format jsonl`: a file that could not be audited."""


class SummaryLine(SummaryRecord, frozen=True, tag_field="type", tag="summary", kw_only=True):
    """The last line of `--format jsonl`."""

    version: Literal[1]
    tool: ToolRecord
    base: BaseRecord | None = None
