"""The file of the issues that a site knows of: one line an issue, in an order that merges well."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path
from typing import Annotated

import msgspec
from msgspec import Meta, Struct

from seoaudit.engine.options import UsageError

_VERSION = 1
_MEND = "mend it, or delete it and run 'seoaudit baseline'"


class KnownIssue(Struct, frozen=True, order=True, forbid_unknown_fields=True):
    """An issue that is known, `count` times in the article at `path`.

    `fingerprint` is that of the first; `path` and `rule` are there for people, and to tell when
    the issue no longer occurs.
    """

    path: str
    rule: str
    fingerprint: str
    count: Annotated[int, Meta(ge=1)] = 1


class _File(Struct, frozen=True, forbid_unknown_fields=True):
    version: int
    issues: tuple[KnownIssue, ...]


def shown_path(path: Path) -> str:
    """A path from the current folder where it is below that, else in full."""
    here = Path.cwd()
    return (path.relative_to(here) if path.is_relative_to(here) else path).as_posix()


def read_baseline(path: Path) -> tuple[KnownIssue, ...]:
    """The known issues in a file. Raises `UsageError` that begins with the path."""
    shown = shown_path(path)
    try:
        text = path.read_text("utf-8-sig")
    except OSError as fault:
        raise UsageError(f"{shown}: cannot be read: {fault.strerror or fault}") from None
    except UnicodeDecodeError:
        raise UsageError(f"{shown}: the baseline is no UTF-8 text; {_MEND}") from None
    for number, line in enumerate(text.split("\n"), start=1):
        if line.startswith(("<<<<<<< ", ">>>>>>> ")):
            told = "a merge is not finished here; keep the lines of both sides"
            raise UsageError(f"{shown}:{number}: {told}")
    try:
        file = msgspec.json.decode(text, type=_File)
    except msgspec.ValidationError as fault:
        reason, _, at = str(fault).partition(" - at `$.")
        named = f"{at.rstrip('`')}: " if at else ""
        told = f"{named}{reason[0].lower()}{reason[1:]}"
        raise UsageError(f"{shown}: this is no baseline ({told}); {_MEND}") from None
    except msgspec.DecodeError as fault:
        at = f"{shown}:{_line(text, str(fault))}"
        raise UsageError(f"{at}: the baseline is no JSON here; {_MEND}") from None
    if file.version != _VERSION:
        told = f"version {file.version} of a baseline is not known; update seoaudit"
        raise UsageError(f"{shown}: {told}")
    return file.issues


def _line(text: str, fault: str) -> int:
    """The line of the byte that a fault in JSON names, the last one where it names none."""
    data = text.rstrip().encode()
    byte = fault.rpartition("(byte ")[2].rstrip(")")
    return data.count(b"\n", 0, int(byte) if byte.isdecimal() else len(data)) + 1


def baseline_text(known: Iterable[KnownIssue]) -> str:
    """What the file says: JSON, the issues sorted, each on a line of its own."""
    lines = (msgspec.json.format(msgspec.json.encode(one), indent=0) for one in sorted(known))
    listed = ",\n".join(f"    {line.decode()}" for line in lines)
    return f'{{\n  "version": {_VERSION},\n  "issues": [\n{listed}\n  ]\n}}\n'


def write_baseline(path: Path, known: Iterable[KnownIssue]) -> None:
    """Write the file, whole or not at all. Raises `OSError`."""
    from shutil import copymode

    target = path.resolve()
    temporary = target.with_name(f"{target.name}.{os.getpid()}.tmp")
    try:
        temporary.write_text(baseline_text(known), "utf-8", newline="\n")
        if target.exists():
            copymode(target, temporary)
        temporary.replace(target)
    finally:
        temporary.unlink(missing_ok=True)
