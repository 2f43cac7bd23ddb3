"""The reports of many articles, held outside of memory."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import IO, overload

from seoaudit.engine.outcome import Outcome, report_in, unpacked
from seoaudit.engine.report import ArticleReport

# The reports of so many articles are kept in memory; those of more in a temporary file.
_MOST_IN_MEMORY = 200


class Collected:
    """The reports of a run as they come in."""

    def __init__(self, expected: int) -> None:
        self._few: list[ArticleReport] = []
        self._many = SpilledReports() if expected > _MOST_IN_MEMORY else None

    def add(self, site: str, path: str, outcome: Outcome) -> None:
        """Put the report of the article at `path` with the others."""
        if self._many is not None:
            self._many.add(site, path, outcome)
        else:
            self._few.append(report_in(outcome))

    def in_order(self) -> Sequence[ArticleReport]:
        """The reports by site and path."""
        if self._many is not None:
            self._many.sort()
            return self._many
        return tuple(sorted(self._few, key=lambda article: (article.site, article.path)))


class SpilledReports(Sequence[ArticleReport]):
    """Reports in a temporary file, each read when it is asked for.

    So a run over a large site needs no more memory than one over a small one.
    """

    def __init__(self) -> None:
        from tempfile import TemporaryFile

        self._file: IO[bytes] = TemporaryFile(prefix="seoaudit-")  # noqa: SIM115
        self._end = 0
        # Site, path, and where the report begins and how long it is.
        self._places: list[tuple[str, str, int, int]] = []
        self._unpackable: dict[str, ArticleReport] = {}

    def add(self, site: str, path: str, outcome: Outcome) -> None:
        """Put the report of the article at `path` with the others."""
        if outcome.packed is None:
            self._unpackable[path] = report_in(outcome)
            self._places.append((site, path, self._end, 0))
            return
        self._file.write(outcome.packed)
        self._places.append((site, path, self._end, len(outcome.packed)))
        self._end += len(outcome.packed)

    def sort(self) -> None:
        """Bring the reports into the order of their sites and paths."""
        self._places.sort()

    def __len__(self) -> int:
        return len(self._places)

    @overload
    def __getitem__(self, index: int) -> ArticleReport: ...

    @overload
    def __getitem__(self, index: slice) -> tuple[ArticleReport, ...]: ...

    def __getitem__(self, index: int | slice) -> ArticleReport | tuple[ArticleReport, ...]:
        if isinstance(index, slice):
            return tuple(self._read(self._places[index]))
        return next(self._read([self._places[index]]))

    def __iter__(self) -> Iterator[ArticleReport]:
        return self._read(self._places)

    def _read(self, places: Iterable[tuple[str, str, int, int]]) -> Iterator[ArticleReport]:
        for _, path, start, length in places:
            if not length:
                yield self._unpackable[path]
                continue
            self._file.seek(start)
            yield unpacked(self._file.read(length))
