"""What `seoaudit check` offers to reports that people read."""

from __future__ import annotations

import sys
from argparse import ArgumentTypeError, Namespace
from collections.abc import Sequence
from typing import TYPE_CHECKING

from seoaudit.cli.arguments import Parser
from seoaudit.cli.errors import CommandError

if TYPE_CHECKING:
    from seoaudit.engine.report import Report

_RANKED = ("text", "markdown", "html")


def add_for_people(parser: Parser) -> None:
    """How much to tell, and in whose dress."""
    parser.add_argument(
        "--top",
        metavar="N",
        type=_a_number,
        default=0,
        help="only the N things to do that matter most, in that order (text, markdown, html)",
    )
    parser.add_argument(
        "--template",
        metavar="DIR",
        help="take parts of the html report from this folder (docs/report.md)",
    )


def refuse_for_programs(arguments: Namespace, formats: Sequence[str]) -> None:
    """Raise `CommandError` for an option that none of the formats heeds."""
    if arguments.top and not set(formats) & set(_RANKED):
        raise CommandError(f"--top is for reports that people read: {', '.join(_RANKED)}")
    if arguments.template is not None and "html" not in formats:
        raise CommandError("--template is for --format html")


def say_of_brands(report: Report) -> None:
    """What of the brands the report had to go without."""
    from seoaudit.reporting.columns import printable
    from seoaudit.reporting.html_report.client import brand_faults

    for fault in brand_faults(report):
        print(printable(f"seoaudit: {fault}"), file=sys.stderr)


def _a_number(written: str) -> int:
    if not written.isdecimal() or int(written) < 1:
        raise ArgumentTypeError(f"'{written}' is no number of things to do; use 1 or more")
    return int(written)
