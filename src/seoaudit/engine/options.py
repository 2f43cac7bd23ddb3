"""What a run is asked to do, and how it says that it cannot."""

from __future__ import annotations

from datetime import date

from msgspec import Struct

from seoaudit.catalogue.rule import Severity
from seoaudit.user_cache import cache_folder


class UsageError(Exception):
    """The tool, its configuration or its arguments are at fault: one line that says where, what
    and what to do. The command exits with 2. `path` is the full path of the configuration file that
    is at fault, "" where none is.
    """

    def __init__(self, message: str, path: str = "") -> None:
        super().__init__(message)
        self.path = path


class RunOptions(Struct, frozen=True):
    """What the command line or a caller asks beyond the configuration.

    `config` is a configuration file that governs every article instead of the nearest one.
    `presets` stand instead of the configured ones, `select` replaces the configured selection,
    `ignore` is taken from it. With `force_exclude` a file named outright is only audited where it
    would be audited in its folder. `stdin` is the content
    for the path `-`, named `stdin_filename` in the report. `jobs` is the number of processes, 0
    for as many as pay. With `cache` results of earlier runs are used and those of this one kept,
    in `cache_dir` or else in the user's cache folder. `baseline` is a file of known issues instead
    of that of each site; without `use_baseline` no issue counts as known. `sitemaps` are addresses
    whose pages are audited, with `modified_since` only those that changed from that day on. With
    `check_links` the addresses that articles link to are asked for, with `allow_private` those of
    private networks may be too. `debug` lets an internal error through with its traceback.
    """

    config: str | None = None
    presets: tuple[str, ...] = ()
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    fail_on: Severity | None = None
    jobs: int = 0
    force_exclude: bool = False
    cache: bool = False
    cache_dir: str | None = None
    baseline: str | None = None
    use_baseline: bool = True
    today: date | None = None
    stdin: bytes | None = None
    stdin_filename: str = "stdin.md"
    sitemaps: tuple[str, ...] = ()
    modified_since: date | None = None
    check_links: bool = False
    allow_private: bool = False
    debug: bool = False

    @property
    def kept_in(self) -> str | None:
        """The folder for what comes of articles, None where nothing of it is to be kept."""
        if not self.cache:
            return None
        return self.cache_dir if self.cache_dir is not None else cache_folder()
