"""The reports of a run in which some articles were fixed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import overload

from seoaudit.engine.report import ArticleReport


class Remaining(Sequence[ArticleReport]):
    """The reports of all articles, those of fixed ones by what is left in them.

    The others stay where they are, which for a large run is outside of memory.
    """

    def __init__(
        self, reported: Sequence[ArticleReport], fixed: Mapping[int, ArticleReport]
    ) -> None:
        self._reported = reported
        self._fixed = fixed

    def __len__(self) -> int:
        return len(self._reported)

    @overload
    def __getitem__(self, index: int) -> ArticleReport: ...

    @overload
    def __getitem__(self, index: slice) -> tuple[ArticleReport, ...]: ...

    def __getitem__(self, index: int | slice) -> ArticleReport | tuple[ArticleReport, ...]:
        if isinstance(index, slice):
            return tuple(self[at] for at in range(*index.indices(len(self))))
        at = range(len(self))[index]
        return self._fixed.get(at) or self._reported[at]

    def __iter__(self) -> Iterator[ArticleReport]:
        for at, reported in enumerate(self._reported):
            yield self._fixed.get(at, reported)
