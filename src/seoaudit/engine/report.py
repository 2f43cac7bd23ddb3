"""The report of one run."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from seoaudit.engine.agency import Agency
from seoaudit.engine.issue import Issue
from seoaudit.facts.settings import Business


class Site(Struct, frozen=True):
    """The articles under one configuration file.

    `folder` is the full path of its folder, `path` how a report names that; `name` is that of the
    business, or of the folder. `agency` is who audits it for the business.
    """

    folder: str
    path: str
    name: str
    business: Business = Business()
    agency: Agency = Agency()


class Suppressed(Struct, frozen=True):
    """An issue that the article itself suppresses, on a 1-based line, for a reason or for ""."""

    issue: Issue
    line: int
    reason: str


class ArticleReport(Struct, frozen=True):
    """The issues and scores of one article, issues in the order of the source.

    `site` is the full path of the folder of the configuration that governs it, "" without any.
    `words` counts the words of the main content. `score` and `scores` (by category) are 0 to 100,
    None where no rule applied. `language` is a code such as `en`. What is `suppressed` is not
    among the issues and costs no score.
    """

    path: str
    format: str
    language: str
    words: int
    score: int | None
    scores: dict[str, int]
    issues: tuple[Issue, ...]
    site: str = ""
    suppressed: tuple[Suppressed, ...] = ()


class RunError(Struct, frozen=True):
    """Something the run could not do, in one line; `path` is the file it concerns.

    `configuration` is the full path of the configuration file that is at fault, if one is.
    `undone` is what did not happen to that: it was not audited, or audited but not fixed.
    """

    path: str
    message: str
    configuration: str = ""
    undone: Literal["audited", "fixed"] = "audited"


class Base(Struct, frozen=True):
    """What the articles of a run were compared with.

    `ref` is its name, `commit` the full id of the commit that was compared with: the merge base
    with `ref`, "" where there is no commit yet. `reason` says why it was chosen where nobody
    named one. `staged` tells that the index was audited, not the work tree. `deleted` articles
    were there at the base and are no more.
    """

    ref: str
    commit: str
    reason: str = ""
    staged: bool = False
    deleted: int = 0


class Summary(Struct, frozen=True):
    """Counts over a report. `fixable` counts issues that carry a fix, `fixed` those that the run
    has mended and that are no longer in it, `suppressed` those that articles suppress.

    `resolved` issues were there at the base of the report and are no more. `known` ones are in a
    baseline and not in the report; `outdated` ones are in a baseline and no longer occur.
    """

    articles: int
    errors: int
    warnings: int
    infos: int
    fixable: int
    fixed: int = 0
    suppressed: int = 0
    resolved: int = 0
    known: int = 0
    outdated: int = 0


class Tally(Struct, frozen=True):
    """Counts over some articles, and the mean of their scores, rounded, None without any."""

    summary: Summary = Summary(0, 0, 0, 0, 0)
    score: int | None = None


class Report(Struct, frozen=True, dict=True):
    """All issues of one run, articles by site and path. `fixed` counts those it has mended.

    The articles of a large run are held outside of memory: each is read when it is asked for.
    With a `base` they are those that have changed since, with their new issues. `notes` tell,
    each in a line, what was left out and why. The counts are those of the summary.
    """

    articles: Sequence[ArticleReport]
    errors: tuple[RunError, ...] = ()
    site_issues: tuple[Issue, ...] = ()
    fail_on: str = "error"
    sites: tuple[Site, ...] = ()
    fixed: int = 0
    base: Base | None = None
    resolved: int = 0
    known: int = 0
    outdated: int = 0
    notes: tuple[str, ...] = ()

    @property
    def issues(self) -> list[Issue]:
        """Every issue of every article, in order; of a large run they are many."""
        return [issue for article in self.articles for issue in article.issues]

    @cached_property
    def summary(self) -> Summary:
        return replace(
            self._counted[None].summary,
            fixed=self.fixed,
            resolved=self.resolved,
            known=self.known,
            outdated=self.outdated,
        )

    @cached_property
    def score(self) -> int | None:
        """The mean of the articles' scores, rounded, None without any."""
        return self._counted[None].score

    def of_site(self, site: Site) -> Tally:
        """The counts and the score of a site's articles."""
        return self._counted.get(site.folder, Tally())

    @cached_property
    def _counted(self) -> dict[str | None, Tally]:
        """What is counted in each site, and in all under None, in one pass."""
        everything = _Counter()
        by_site: dict[str, _Counter] = {}
        for article in self.articles:
            for counter in (everything, by_site.setdefault(article.site, _Counter())):
                counter.add(article)
        for issue in self.site_issues:
            everything.count(issue)
        tallies: dict[str | None, Tally] = {None: everything.tally()}
        tallies.update((site, counter.tally()) for site, counter in by_site.items())
        return tallies


class _Counter:
    def __init__(self) -> None:
        self._found = {"error": 0, "warning": 0, "info": 0}
        self._articles = self._fixable = self._suppressed = self._total = self._scored = 0

    def add(self, article: ArticleReport) -> None:
        self._articles += 1
        if article.score is not None:
            self._total += article.score
            self._scored += 1
        self._suppressed += len(article.suppressed)
        for issue in article.issues:
            self.count(issue)

    def count(self, issue: Issue) -> None:
        self._found[issue.severity] += 1
        self._fixable += issue.fix is not None

    def tally(self) -> Tally:
        found = self._found
        summary = Summary(
            articles=self._articles,
            errors=found["error"],
            warnings=found["warning"],
            infos=found["info"],
            fixable=self._fixable,
            suppressed=self._suppressed,
        )
        return Tally(summary, round(self._total / self._scored) if self._scored else None)
