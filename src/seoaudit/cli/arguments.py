"""Command line arguments that several commands share, and how wrong ones are refused."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, ArgumentTypeError, Namespace, RawDescriptionHelpFormatter
from collections.abc import Callable, Sequence
from datetime import date
from typing import NoReturn

from seoaudit.cli.errors import CommandError, did_you_mean
from seoaudit.cli.streams import terminal_width


class _Help(RawDescriptionHelpFormatter):
    """Help as wide as reports are; the parser's own asks for the width in a way that loads much."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, width=terminal_width(sys.stdout) - 2)


class Parser(ArgumentParser):
    """A parser that says what is wrong in one line, with the nearest name."""

    def __init__(self, command: str, description: str, epilog: str = "") -> None:
        super().__init__(
            prog=f"seoaudit {command}",
            description=description,
            epilog=epilog,
            allow_abbrev=False,
            formatter_class=_Help,
        )

    def error(self, message: str) -> NoReturn:
        told = message.removeprefix("argument ")
        help = "" if ";" in told else f"; see '{self.prog} --help'"
        raise CommandError(f"{told}{help}")

    def understood(self, argv: Sequence[str]) -> Namespace:
        """The arguments, paths and options in any order. Raises `CommandError`."""
        written = list(argv)
        end = written.index("--") if "--" in written else len(written)
        arguments, unknown = self.parse_known_intermixed_args(written[:end])
        if written[end + 1 :]:
            # Everything after "--" is a path, even what looks like an option.
            arguments.paths = [*getattr(arguments, "paths", ()), *written[end + 1 :]]
        if unknown:
            name = unknown[0].partition("=")[0]
            options = [option for action in self._actions for option in action.option_strings]
            kind = "option" if name.startswith("-") else "argument"
            hint = did_you_mean(name, options) or f"see '{self.prog} --help'"
            raise CommandError(f"unknown {kind} '{name}'; {hint}")
        return arguments


def one_of(*known: str) -> Callable[[str], str]:
    """A converter that takes one of the known words and names the nearest for another."""

    def convert(written: str) -> str:
        if written in known:
            return written
        hint = did_you_mean(written, known) or f"use one of {', '.join(known)}"
        raise ArgumentTypeError(f"unknown value '{written}'; {hint}")

    return convert


def a_date(written: str) -> date:
    """A converter for a day such as 2026-01-31."""
    try:
        return date.fromisoformat(written)
    except ValueError:
        raise ArgumentTypeError(f"'{written}' is no date; write it as 2026-01-31") from None


def at_least_one(written: str) -> int:
    """A converter for a number of processes."""
    if not written.isdecimal() or int(written) < 1:
        raise ArgumentTypeError(f"'{written}' is no number of processes; use 1 or more")
    return int(written)


def add_sources(parser: Parser) -> None:
    """What is to be read: paths, and how to read them."""
    parser.add_argument(
        "paths",
        nargs="*",
        metavar="PATH",
        help="files, folders, addresses of live pages, or '-' for standard input (default: the "
        "current folder)",
    )
    parser.add_argument("--config", metavar="FILE", help="use this configuration for every article")
    parser.add_argument(
        "--stdin-filename",
        metavar="NAME",
        default="stdin.md",
        help="name of what comes on standard input; decides its format and configuration",
    )
    parser.add_argument(
        "--today",
        metavar="DATE",
        type=a_date,
        help="audit as if on this day, for the same answer every time",
    )


def add_selection(parser: Parser) -> None:
    """Which rules to use."""
    parser.add_argument(
        "--preset",
        metavar="NAMES",
        action="append",
        default=[],
        help="use these presets instead of the configured ones, comma-separated",
    )
    for option, meaning in (
        ("--select", "use only these rules, whatever is configured"),
        ("--ignore", "leave these rules out"),
    ):
        parser.add_argument(
            option,
            metavar="RULES",
            action="append",
            default=[],
            help=f"{meaning}: ids or categories, comma-separated; may be repeated",
        )


def add_appearance(parser: Parser) -> None:
    """How output looks, and what is shown of a crash."""
    parser.add_argument(
        "--color",
        metavar="WHEN",
        type=one_of("auto", "always", "never"),
        default="auto",
        help="auto (on a terminal), always or never",
    )
    parser.add_argument(
        "--debug", action="store_true", help="show the traceback of an internal error"
    )


def add_jobs(parser: Parser) -> None:
    """How many processes to use."""
    parser.add_argument(
        "-j",
        "--jobs",
        metavar="N",
        type=at_least_one,
        default=0,
        help="number of processes (default: as many as pay)",
    )


def add_cache(parser: Parser) -> None:
    """Whether and where results are kept between runs."""
    parser.add_argument(
        "--cache-dir", metavar="DIR", help="keep results there (default: the user's cache folder)"
    )
    parser.add_argument(
        "--no-cache", action="store_true", help="neither use kept results nor keep any"
    )


def add_private(parser: Parser) -> None:
    """Whether live pages may be those of one's own network."""
    parser.add_argument(
        "--allow-private",
        action="store_true",
        help="read live pages also from private networks and this machine",
    )


def names(written: Sequence[str]) -> tuple[str, ...]:
    """The single names in comma-separated lists."""
    return tuple(name.strip() for entry in written for name in entry.split(",") if name.strip())


def standard_input(paths: Sequence[str]) -> bytes | None:
    """What stands on standard input, if `-` asks for it."""
    if "-" not in paths:
        return None
    if sys.stdin is None:
        raise CommandError("there is no standard input to read")
    return sys.stdin.buffer.read()
