"""`github-log`: what the log of a GitHub Actions step shows: annotations and the text report."""

from __future__ import annotations

from collections.abc import Iterator

from seoaudit.engine.report import Report
from seoaudit.reporting import github, text
from seoaudit.reporting.options import RenderOptions
from seoaudit.reporting.workflow_commands import inert, workflow_command


def render(report: Report, options: RenderOptions) -> Iterator[str]:
    """The annotations folded away, then the report, so that its summary ends the log."""
    annotations = list(github.render(report, options))
    if annotations:
        yield workflow_command("group", {}, f"Annotations ({len(annotations):,})")
        yield from annotations
        yield workflow_command("endgroup", {}, "")
    yield from inert(text.render(report, options))
