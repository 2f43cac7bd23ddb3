"""Where the reports of a run go."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from seoaudit.cli.actions_log import default_format
from seoaudit.cli.errors import CommandError
from seoaudit.cli.streams import refuse_unwritable
from seoaudit.reporting import FILE_FORMATS, UnknownFormat, check_format


class Sink(Struct, frozen=True):
    """A report to write: its format, and the file it goes to (None: standard output)."""

    format: str
    path: str | None


def sinks_of(formats: Sequence[str], output: str | None) -> list[Sink]:
    """Where each report goes. Raises `CommandError` where two would go to one place."""
    sinks: list[Sink] = []
    for written in formats or [default_format(output)]:
        name, _, path = written.partition("=")
        try:
            check_format(name)
        except UnknownFormat as fault:
            raise CommandError(str(fault)) from None
        if name in FILE_FORMATS and not (path or output):
            raise CommandError(f"{name} is no text; give it a file: --format {name}=FILE")
        sinks.append(Sink(name, path or output))
    places = [sink.path for sink in sinks]
    if len(set(places)) < len(places):
        taken = next(place for place in places if places.count(place) > 1)
        where = f"'{taken}'" if taken else "standard output"
        raise CommandError(f"two reports for {where}; give each a file: --format NAME=FILE")
    if output is not None and output not in places:
        raise CommandError("--output has no report to write: every --format names its own file")
    for place in places:
        refuse_unwritable(place)
    return sinks
