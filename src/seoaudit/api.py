"""The Python API: what the command line does, for programs."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from os import PathLike, fspath
from pathlib import Path

from seoaudit.article import Article
from seoaudit.engine.disk import Disk
from seoaudit.engine.options import RunOptions
from seoaudit.engine.report import Report
from seoaudit.engine.run import run
from seoaudit.facts.facts import Facts
from seoaudit.facts.neighbourhood.neighbourhood import Neighbourhood, Neighbours
from seoaudit.facts.settings import Business, Settings
from seoaudit.loading.load import load as _load

PathArgument = str | PathLike[str]


def audit(
    paths: PathArgument | Sequence[PathArgument],
    *,
    config: PathArgument | None = None,
    select: Sequence[str] = (),
    ignore: Sequence[str] = (),
    today: date | None = None,
    jobs: int = 1,
    sitemaps: Sequence[str] = (),
    check_links: bool = False,
    allow_private: bool = False,
) -> Report:
    """Audit files, folders and live pages as `seoaudit check` does.

    `config` is a configuration file for all of them instead of the nearest of each. `select`
    replaces the configured selection of rules, `ignore` is taken from it (ids or categories).
    `today` is the day to audit for, the present one by default. `jobs` is a number of processes,
    0 for as many as pay. `sitemaps` are addresses of sitemaps whose pages are audited; with
    `check_links` the addresses that articles link to are asked for, with `allow_private` those of
    private networks may be too.

    Raises `UsageError` where nothing can be audited; a file that cannot be read is one of the
    report's `errors`.
    """
    listed = [paths] if isinstance(paths, (str, PathLike)) else list(paths)
    options = RunOptions(
        config=None if config is None else fspath(config),
        select=tuple(select),
        ignore=tuple(ignore),
        today=today,
        jobs=jobs,
        sitemaps=tuple(sitemaps),
        check_links=check_links,
        allow_private=allow_private,
    )
    return run([fspath(path) for path in listed], options)


def load(path: PathArgument, data: bytes | None = None) -> Article:
    """Load one article from a file, or from `data` as if it were the content of `path`.

    Raises `LoadError` where it is no article, `OSError` where the file cannot be read.
    """
    name = fspath(path)
    return _load(name, Path(name).read_bytes() if data is None else data)


def measure(
    article: Article,
    *,
    business: Business | None = None,
    language: str = "",
    today: date | None = None,
) -> Facts:
    """The facts of an article; each subject is measured when it is first asked for.

    `language` is assumed where the article does not say its own; empty, it is told by its words.
    Files that it links to are looked for beside its path.
    """
    settings = Settings(
        business=business or Business(), language=language, today=today or date.today()
    )
    neighbours = Neighbours(Neighbourhood(Disk()), Path(article.path).absolute().as_posix())
    return Facts(article, settings, neighbours=neighbours)
