"""Folds the fault that most articles of a site share into one entry: a template makes it."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence

from msgspec import Struct, structs

from seoaudit.article import Place
from seoaudit.engine.issue import Issue
from seoaudit.engine.report import ArticleReport, Report
from seoaudit.language.deferred import deferred

# Fewer articles than these have it by chance.
LEAST_ARTICLES = 5

_FORMATS = {"markdown": "Markdown", "mdx": "MDX", "html": "HTML", "text": "text"}
# Sorts behind every path.
_LAST = "\U0010ffff"
_NUMBER = deferred(r"\d+")


class Share(Struct, frozen=True):
    """More than half of the articles of one format below a folder: `holding` of `among`.

    `folder` ends in `/`, and is empty where it is all articles of the format in the site.
    """

    format: str
    folder: str
    holding: int
    among: int


def in_articles(share: Share) -> str:
    """`in 60 of the 62 Markdown articles below posts/`."""
    where = f"{_FORMATS.get(share.format, share.format)} articles"
    if share.folder:
        where += f" below {share.folder}"
    if share.holding == share.among:
        return f"in all {share.among:,} {where}"
    return f"in {share.holding:,} of the {share.among:,} {where}"


class Shared(Struct, frozen=True):
    """An issue that most articles of some folders have; `issue` is the one in `path`."""

    issue: Issue
    path: str
    shares: tuple[Share, ...]

    @property
    def articles(self) -> int:
        """How many articles it is folded out of."""
        return sum(share.holding for share in self.shares)


class _Pages(Struct, frozen=True):
    """The articles of one format in one site."""

    site: str
    format: str


class _Stretch(Struct, frozen=True):
    """The holders of an issue, by index, that are most of the paths below a folder."""

    folder: str
    holders: list[int]
    among: int


def folding_of(report: Report) -> Folding | None:
    """The folding of a report, None where it is short or only about what changed."""
    if report.base is not None or len(report.articles) < LEAST_ARTICLES:
        return None
    return Folding(report.articles)


class Folding:
    """Which issues most articles of a site share.

    An issue is the same where its rule, its severity, its message but for numbers and the text at
    its place are; where it has no place, the numbers count too. The articles are read twice, and
    none is kept.
    """

    def __init__(self, articles: Sequence[ArticleReport]) -> None:
        self._articles = articles
        self._paths: list[str] = []
        self._sorted: dict[_Pages, list[str]] = {}
        # Folders, by what stands for an issue and the articles it is in.
        self._folders: dict[tuple[int, _Pages], list[str]] = {}
        self._shared: dict[str, list[Shared]] = {}
        for key, holders in self._candidates().items():
            self._fold(key, holders)

    def shared(self, site: str | None = None) -> tuple[Shared, ...]:
        """What most articles of a site, or of each site, share, most widespread first."""
        sites = self._shared if site is None else (site,)
        found = (one for name in sites for one in self._shared.get(name, ()))
        return tuple(sorted(found, key=_rank))

    def rest(self, article: ArticleReport) -> ArticleReport:
        """An article without the issues that it shares."""
        if not self._folders:
            return article
        pages = _Pages(article.site, article.format)
        folders = [self._folders.get((_key(article.site, one), pages)) for one in article.issues]
        kept = tuple(
            issue
            for issue, folded in zip(article.issues, folders, strict=True)
            if not (folded and article.path.startswith(tuple(folded)))
        )
        return article if len(kept) == len(folders) else structs.replace(article, issues=kept)

    def _candidates(self) -> dict[int, dict[_Pages, list[int]]]:
        """The holders of each issue that enough articles of a site have."""
        counts: Counter[int] = Counter()
        for article in self._articles:
            self._paths.append(article.path)
            pages = _Pages(article.site, article.format)
            self._sorted.setdefault(pages, []).append(article.path)
            counts.update({_key(article.site, issue) for issue in article.issues})
        for paths in self._sorted.values():
            paths.sort()
        often = {key for key, count in counts.items() if count >= LEAST_ARTICLES}
        found: dict[int, dict[_Pages, list[int]]] = {}
        for index, article in enumerate(self._articles if often else ()):
            pages = _Pages(article.site, article.format)
            for key in often & {_key(article.site, issue) for issue in article.issues}:
                found.setdefault(key, {}).setdefault(pages, []).append(index)
        return found

    def _fold(self, key: int, by_pages: dict[_Pages, list[int]]) -> None:
        shares: list[Share] = []
        first: int | None = None
        for pages, holders in by_pages.items():
            paths = self._sorted[pages]
            for stretch in self._majorities("", holders, paths):
                folder = "" if stretch.among == len(paths) else stretch.folder
                shares.append(Share(pages.format, folder, len(stretch.holders), stretch.among))
                self._folders.setdefault((key, pages), []).append(stretch.folder)
                first = stretch.holders[0] if first is None else min(first, stretch.holders[0])
        if first is None:
            return
        article = self._articles[first]
        issue = next(issue for issue in article.issues if _key(article.site, issue) == key)
        shares.sort(key=lambda share: (-share.holding, share.folder, share.format))
        found = Shared(issue, article.path, tuple(shares))
        self._shared.setdefault(article.site, []).append(found)

    def _majorities(self, folder: str, holders: list[int], paths: list[str]) -> Iterator[_Stretch]:
        """The uppermost folders where more than half of the paths, and enough, are of holders."""
        if len(holders) < LEAST_ARTICLES:
            return
        among = bisect_left(paths, folder + _LAST) - bisect_left(paths, folder)
        if len(holders) * 2 > among:
            yield _Stretch(folder, holders, among)
            return
        below: dict[str, list[int]] = {}
        for index in holders:
            below.setdefault(_step(folder, self._paths[index]), []).append(index)
        for name, held in below.items():
            if name != folder:
                yield from self._majorities(name, held, paths)


def _key(site: str, issue: Issue) -> int:
    """What stands for an issue, the same for issues that are the same."""
    # At one and the same place numbers differ with the lines around it.
    said = issue.message if issue.whole else _NUMBER.sub("#", issue.message)
    text = " ".join(issue.excerpt.casefold().split())
    return hash((site, issue.rule, issue.severity, said, text))


def _rank(shared: Shared) -> tuple[int, str, Place, str, str]:
    issue = shared.issue
    return -shared.articles, shared.path, issue.place, issue.rule, issue.message


def _step(folder: str, path: str) -> str:
    """The folder one step down on the way to a path, the same where the path stands right in it."""
    end = path.find("/", len(folder))
    return path[: end + 1] if end >= 0 else folder
