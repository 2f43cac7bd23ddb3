"""`seoaudit cache`: what is kept between runs, and how to be rid of it."""

from __future__ import annotations

import os
from collections.abc import Sequence

from seoaudit.cli.arguments import Parser, add_appearance, one_of
from seoaudit.cli.errors import CommandError
from seoaudit.user_cache import cache_folder

_KINDS = (
    ("results-", "results"),
    ("output-", "output of runs"),
    ("catalogue-", "rules"),
    ("configuration-", "configurations"),
    ("expressions-", "expressions"),
    ("numbers.", "phone numbers"),
    ("page-", "live pages"),
    ("run-", "interrupted runs"),
    ("links.", "checked links"),
)


def execute(argv: Sequence[str]) -> int:
    """Run the command."""
    arguments = _parser().understood(argv)
    folder = arguments.cache_dir if arguments.cache_dir is not None else cache_folder()
    if not folder:
        raise CommandError("nothing is kept: SEOAUDIT_CACHE_DIR is empty; use --cache-dir DIR")
    if arguments.action == "clean":
        print(_cleaned(folder))
    else:
        print("\n".join(_described(folder)))
    return 0


def _parser() -> Parser:
    parser = Parser(
        "cache",
        "Show or clean what is kept between runs.",
        "actions:\n  info   where it is and what is in it (default)\n"
        "  clean  delete it; the next run makes it anew",
    )
    parser.add_argument(
        "action", nargs="?", metavar="ACTION", type=one_of("info", "clean"), default="info"
    )
    parser.add_argument(
        "--cache-dir", metavar="DIR", help="another folder than the user's cache folder"
    )
    add_appearance(parser)
    return parser


def _described(folder: str) -> list[str]:
    from seoaudit.engine.results_cache import kept_files, kept_results

    files = list(kept_files(folder))
    if not files:
        return [f"{folder}: nothing is kept"]
    lines = [folder]
    for beginning, name in _KINDS:
        sizes = [entry.stat().st_size for entry in files if entry.name.startswith(beginning)]
        if sizes:
            counted = f"{kept_results(folder):,} " if name == "results" else ""
            lines.append(f"  {counted}{name}: {sum(sizes):,} bytes")
    return lines


def _cleaned(folder: str) -> str:
    from seoaudit.engine.results_cache import kept_files

    freed = 0
    for entry in kept_files(folder):
        size = entry.stat().st_size
        try:
            os.unlink(entry.path)  # noqa: PTH108
        except OSError as fault:
            raise CommandError(f"cannot delete '{entry.path}': {fault.strerror}") from None
        freed += size
    return f"{folder}: {freed:,} bytes freed" if freed else f"{folder}: nothing was kept"
