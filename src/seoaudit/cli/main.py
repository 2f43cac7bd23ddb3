"""The command `seoaudit`: finds the subcommand and runs it."""

from __future__ import annotations

import atexit
import gc
import os
import sys

from seoaudit import __version__
from seoaudit.cli.guard import Guard, flush_output
from seoaudit.cli.streams import prepare_streams

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

_OBJECTS_BETWEEN_COLLECTIONS = 200_000

COMMANDS: dict[str, str] = {
    "check": "audit articles and report the issues",
    "baseline": "write down the issues there are, so that only others are reported",
    "facts": "show what is measured about articles",
    "explain": "tell about a rule: why, how to mend it, its options",
    "rules": "list the rules",
    "history": "list the runs that were recorded",
    "compare": "tell what changed between two recorded runs",
    "cache": "show or clean what is kept between runs",
    "init": "look at a site and write a seoaudit.toml for it",
}


def entry_point() -> None:
    """The console script: `main` with the arguments of the process, and its exit code.

    What the process makes it needs until its end, and at the end the system takes it all back at
    once: looking for what could be given back, and giving it back piece by piece, would cost a
    tenth of the time that one article takes.
    """
    gc.set_threshold(_OBJECTS_BETWEEN_COLLECTIONS)
    status = main(sys.argv[1:])
    atexit._run_exitfuncs()
    flush_output()
    os._exit(status)


def main(argv: Sequence[str]) -> int:
    """Run a command line and return its exit code.

    0: nothing at or above `--fail-on`; 1: something; 2: the tool, its configuration or its
    arguments failed, or a file could not be audited; 130: interrupted.
    """
    prepare_streams()
    guard = Guard(debug="--debug" in argv)
    with guard:
        guard.status = _run(list(argv))
        sys.stdout.flush()
    return guard.status


def _run(argv: list[str]) -> int:
    name, rest = (argv[0], argv[1:]) if argv else ("--help", [])
    if name in ("-h", "--help", "help"):
        print(_overview())
        return 0 if argv else 2
    if name in ("-V", "--version"):
        print(f"seoaudit {__version__}")
        return 0
    if name not in COMMANDS:
        return _unknown(name)
    if name == "check":
        from seoaudit.cli.kept_output import replayed

        known = replayed(rest)
        if known is not None:
            return known
    from importlib import import_module

    from seoaudit.cli.lean_start import load_msgspec

    load_msgspec()
    status: int = import_module(f"seoaudit.cli.{name}").execute(rest)
    return status


def _overview() -> str:
    commands = "\n".join(f"  {name:<9} {purpose}" for name, purpose in COMMANDS.items())
    return f"""usage: seoaudit COMMAND [OPTIONS]

Lints published articles: Markdown, HTML and plain text with front matter.

commands:
{commands}

options:
  -h, --help     show this help; 'seoaudit COMMAND --help' shows that of a command
  -V, --version  show the version

Start with 'seoaudit check PATH', where PATH is a file, a folder or '-'."""


def _unknown(name: str) -> int:
    """Refuse what is no command, with what was probably meant."""
    from pathlib import Path

    from seoaudit.cli.errors import CommandError, did_you_mean

    if Path(name).exists():
        raise CommandError(f"'{name}' is no command; did you mean 'seoaudit check {name}'?")
    kind = "option" if name.startswith("-") else "command"
    known = ["--help", "--version"] if kind == "option" else list(COMMANDS)
    hint = did_you_mean(name, known) or f"use one of {', '.join(known)}"
    raise CommandError(f"unknown {kind} '{name}'; {hint}")
