"""Recognises files that were moved without telling git."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from msgspec import structs

from seoaudit.git.changes import Change
from seoaudit.git.contents import read_contents
from seoaudit.git.repository import Repository
from seoaudit.loading.formats import format_of

# As git has it: so much of the longer file must be in both, and beyond so many pairs only equal
# files are found.
_ALIKE = 0.5
_MOST_PAIRS = 10_000


def follow_moves(repository: Repository, changes: Sequence[Change]) -> list[Change]:
    """The changes with what was deleted here and is new there, and alike, made one change."""
    deleted = {
        change.before.path: change.before
        for change in changes
        if change.before and not change.after and format_of(change.before.path)
    }
    new = {
        change.after.path: repository.root / change.after.path
        for change in changes
        if change.after and not change.before and format_of(change.after.path)
    }
    if not deleted or not new:
        return list(changes)
    contents = read_contents(repository, list(deleted.values()))
    there = {path: file.read_bytes() for path, file in new.items() if file.is_file()}
    moves = find_moves(dict(zip(deleted, contents, strict=True)), there)
    followed: list[Change] = []
    for change in changes:
        if change.after and change.after.path in moves:
            change = structs.replace(change, before=deleted[moves[change.after.path]])
        elif change.before and not change.after and change.before.path in moves.values():
            continue
        followed.append(change)
    return followed


def find_moves(deleted: Mapping[str, bytes], new: Mapping[str, bytes]) -> dict[str, str]:
    """Which deleted file each new one was, by path; the most alike find each other first."""
    if len(deleted) * len(new) > _MOST_PAIRS:
        pairs = _equal_pairs(deleted, new)
    else:
        pairs = _alike_pairs(deleted, new)
    found: dict[str, str] = {}
    taken: set[str] = set()
    for _, now, before in sorted(pairs):
        if now not in found and before not in taken:
            found[now] = before
            taken.add(before)
    return found


def _equal_pairs(
    deleted: Mapping[str, bytes], new: Mapping[str, bytes]
) -> list[tuple[float, str, str]]:
    by_content: dict[bytes, list[str]] = {}
    for path, data in deleted.items():
        by_content.setdefault(data, []).append(path)
    return [(-1.0, now, before) for now, data in new.items() for before in by_content.get(data, ())]


def _alike_pairs(
    deleted: Mapping[str, bytes], new: Mapping[str, bytes]
) -> list[tuple[float, str, str]]:
    old_lines = {path: _lines(data) for path, data in deleted.items()}
    new_lines = {path: _lines(data) for path, data in new.items()}
    return [
        (-alike, now, before)
        for now, lines in new_lines.items()
        for before, others in old_lines.items()
        if (alike := _likeness(lines, others)) >= _ALIKE
    ]


def _lines(data: bytes) -> Counter[bytes]:
    """How many bytes there are in each different line, line ends aside."""
    counted: Counter[bytes] = Counter()
    for line in data.split(b"\n"):
        text = line.rstrip(b"\r")
        counted[text] += len(text) + 1
    return counted


def _likeness(first: Counter[bytes], second: Counter[bytes]) -> float:
    """The share (0 to 1) of the longer file that is in both."""
    longer = max(first.total(), second.total())
    if 2 * min(first.total(), second.total()) < longer:
        return 0.0
    return (first & second).total() / longer
