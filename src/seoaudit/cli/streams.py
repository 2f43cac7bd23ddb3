"""What the output streams can show, and writing to them."""

from __future__ import annotations

import io
import os
import sys

from seoaudit.cli.errors import CommandError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import IO, Any

    from seoaudit.reporting.options import RenderOptions

NARROWEST = 40
WIDEST = 110
_UNKNOWN_WIDTH = 80
_DRAWN = "│─…·"


def prepare_streams() -> None:
    """Write UTF-8 and line feeds whatever the locale and the system.

    What UTF-8 cannot hold is written as an escape.

    What the streams could show before is remembered for `draws_in_ascii`.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            if not hasattr(stream, "seoaudit_encoding"):
                setattr(stream, "seoaudit_encoding", stream.encoding)  # noqa: B010
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")


def draws_in_ascii(stream: IO[str]) -> bool:
    """Whether the place that a stream goes to has no line-drawing characters."""
    encoding = getattr(stream, "seoaudit_encoding", None) or "utf-8"
    try:
        _DRAWN.encode(encoding)
    except (UnicodeEncodeError, LookupError):
        return True
    return False


def wants_color(asked: str, stream: IO[str]) -> bool:
    """Whether to colour: as asked (`always`, `never`), else as the environment and stream say.

    `NO_COLOR` goes before `FORCE_COLOR`, and a terminal that says it is dumb gets none.
    """
    if asked != "auto":
        return asked == "always"
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR", "0") not in ("", "0"):
        return True
    return stream.isatty() and os.environ.get("TERM") != "dumb"


def terminal_width(stream: IO[str]) -> int:
    """Columns to fill: `COLUMNS`, else the terminal's, else 80; within what reads well."""
    columns = os.environ.get("COLUMNS", "")
    width = int(columns) if columns.isdecimal() and int(columns) > 0 else 0
    if not width and stream.isatty():
        try:
            width = os.get_terminal_size(stream.fileno()).columns
        except OSError:
            width = 0
    return min(max(width or _UNKNOWN_WIDTH, NARROWEST), WIDEST)


def render_options(
    color: str, to_file: bool = False, stream: IO[str] | None = None, **asked: Any
) -> RenderOptions:
    """How output is to look, in a file or on a stream (default: the standard output).

    `asked` are the options of `RenderOptions` that do not depend on where it goes.
    """
    from seoaudit.reporting.options import RenderOptions

    stream = stream or sys.stdout

    if to_file:
        return RenderOptions(color=color == "always", width=_UNKNOWN_WIDTH, **asked)
    return RenderOptions(
        color=wants_color(color, stream),
        width=terminal_width(stream),
        ascii=draws_in_ascii(stream),
        **asked,
    )


def refuse_unwritable(path: str | None) -> None:
    """Say before the work begins that a file cannot be written. Raises `CommandError`."""
    from pathlib import Path

    if path and not Path(path).parent.is_dir():
        raise CommandError(f"cannot write '{path}': there is no such folder")
    if path and Path(path).is_dir():
        raise CommandError(f"cannot write '{path}': it is a folder")


def write_lines(
    lines: Iterable[str], path: str | None = None, stream: IO[str] | None = None
) -> None:
    """Write lines to a file, or to a stream (default: the standard output) for as long as somebody
    reads it.
    """
    if path is not None:
        from pathlib import Path

        target = Path(path)
        with target.open("w", encoding="utf-8", errors="backslashreplace", newline="\n") as file:
            file.writelines(f"{line}\n" for line in lines)
        return
    from seoaudit.cli.guard import discard_output

    stream = stream or sys.stdout
    try:
        stream.writelines(f"{line}\n" for line in lines)
        stream.flush()
    except BrokenPipeError:
        discard_output()
