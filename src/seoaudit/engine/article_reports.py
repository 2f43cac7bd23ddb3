"""The reports of many articles, held outside of memory."""

from __future__ import annotations

from abc import abstractmethod
from array import array
from collections.abc import Iterator, Sequence
from typing import IO, overload

import msgspec
from msgspec import Struct

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


class StoredReports(Sequence[ArticleReport]):
    """Reports each of which is read when it is asked for."""

    @abstractmethod
    def at(self, place: int) -> ArticleReport:
        """The report at a place, 0-based."""

    @overload
    def __getitem__(self, index: int) -> ArticleReport: ...

    @overload
    def __getitem__(self, index: slice) -> tuple[ArticleReport, ...]: ...

    def __getitem__(self, index: int | slice) -> ArticleReport | tuple[ArticleReport, ...]:
        places = range(len(self))
        if isinstance(index, slice):
            return tuple(map(self.at, places[index]))
        return self.at(places[index])

    def __iter__(self) -> Iterator[ArticleReport]:
        return map(self.at, range(len(self)))


class SpilledReports(StoredReports):
    """Reports in a temporary file, each read when it is asked for.

    So a run over a large site needs hardly more memory than one over a small one.
    """

    def __init__(self) -> None:
        from tempfile import TemporaryFile

        self._file: IO[bytes] = TemporaryFile(prefix="seoaudit-")  # noqa: SIM115
        # Where each report begins, and where the last ends.
        self._starts = array("Q", (0,))
        # The numbers of the reports in their order, None while that is the order they came in.
        self._order: array[int] | None = None
        self._unpackable: dict[int, ArticleReport] = {}
        self._last = ("", "")
        self._is_sorted = True

    def add(self, site: str, path: str, outcome: Outcome) -> None:
        """Put the report of the article at `path` with the others."""
        self._is_sorted = self._is_sorted and self._last <= (site, path)
        self._last = (site, path)
        if outcome.packed is None:
            self._unpackable[len(self)] = report_in(outcome)
        else:
            self._file.write(outcome.packed)
        self._starts.append(self._starts[-1] + len(outcome.packed or b""))

    def sort(self) -> None:
        """Bring the reports into the order of their sites and paths."""
        if not self._is_sorted:
            self._order = array("Q", sorted(range(len(self)), key=self._site_and_path))

    def __len__(self) -> int:
        return len(self._starts) - 1

    def at(self, place: int) -> ArticleReport:
        """The report at a place in their order."""
        return self._read(place if self._order is None else self._order[place])

    def _read(self, number: int) -> ArticleReport:
        if number in self._unpackable:
            return self._unpackable[number]
        return unpacked(self._packed(number))

    def _packed(self, number: int) -> bytes:
        start = self._starts[number]
        self._file.seek(start)
        return self._file.read(self._starts[number + 1] - start)

    def _site_and_path(self, number: int) -> tuple[str, str]:
        if number in self._unpackable:
            report = self._unpackable[number]
            return report.site, report.path
        head = msgspec.msgpack.decode(self._packed(number), type=_Head)
        return head.site, head.path


class _Head(Struct, frozen=True):
    """What a packed report is sorted by."""

    path: str
    site: str = ""
