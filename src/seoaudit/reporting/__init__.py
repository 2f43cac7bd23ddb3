"""Renders reports, one renderer a module.

A renderer is a function `render(report, options)` that yields the lines of the output, without
line ends. This package imports nothing, so that the command line can list the formats cheaply.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from seoaudit.engine.fact_sheet import FactSheet
    from seoaudit.engine.report import Report, RunError
    from seoaudit.reporting.options import RenderOptions

    Renderer = Callable[[Report, RenderOptions], Iterator[str]]
    FileWriter = Callable[[Report, str], None]
    FactsRenderer = Callable[
        [tuple[FactSheet, ...], tuple[RunError, ...], RenderOptions], Iterator[str]
    ]

# Formats of a report: name, and what it is for (docs/formats.md).
FORMATS: dict[str, str] = {
    "text": "for people: each place shown and underlined",
    "concise": "one line an issue, for editors and grep",
    "json": "one document, for programs (docs/json.md)",
    "jsonl": "one JSON object a line, for streams (docs/json.md)",
    "github": "annotations of GitHub Actions",
    "github-log": "annotations and text; the default in GitHub Actions",
    "gitlab": "Code Quality report of GitLab",
    "sarif": "SARIF 2.1.0, for code scanning and editors",
    "junit": "test report of any CI, a suite an article",
    "checkstyle": "XML for Jenkins, reviewdog and others",
    "markdown": "a comment on a pull request",
    "csv": "a table for spreadsheets",
    "xlsx": "a workbook, to a file: summary, issues, articles (extra 'report')",
    "html": "one file for a client's eyes (docs/report.md)",
}

# Formats that are no text: their module's `write(report, path)` writes a file.
FILE_FORMATS = frozenset(("xlsx",))

# Formats of the facts of articles, and the module that renders each.
FACTS_FORMATS: dict[str, str] = {"text": "facts_text", "json": "facts_json"}


class UnknownFormat(ValueError):
    """A format that does not exist, with the nearest name that does."""

    def __init__(self, name: str, known: dict[str, str]) -> None:
        from difflib import get_close_matches

        close = get_close_matches(name, known, n=1, cutoff=0.5)
        hint = f"did you mean '{close[0]}'?" if close else f"use one of {', '.join(known)}"
        super().__init__(f"unknown format '{name}'; {hint}")


def check_format(name: str) -> None:
    """Raise `UnknownFormat` where there is no such format of a report."""
    if name not in FORMATS:
        raise UnknownFormat(name, FORMATS)


def file_writer(name: str) -> FileWriter:
    """What writes a report in one of `FILE_FORMATS`."""
    from importlib import import_module

    write: FileWriter = import_module(f"{__name__}.{name}").write
    return write


def renderer(name: str) -> Renderer:
    """The renderer of a report in a format that is text. Raises `UnknownFormat`."""
    check_format(name)
    from importlib import import_module

    render: Renderer = import_module(f"{__name__}.{name.replace('-', '_')}").render
    return render


def facts_renderer(name: str) -> FactsRenderer:
    """The renderer of facts in a format. Raises `UnknownFormat`."""
    if name not in FACTS_FORMATS:
        raise UnknownFormat(name, FACTS_FORMATS)
    from importlib import import_module

    render: FactsRenderer = import_module(f"{__name__}.{FACTS_FORMATS[name]}").render
    return render
