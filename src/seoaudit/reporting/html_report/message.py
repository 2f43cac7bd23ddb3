"""The message of an issue, what it puts between backticks set as code."""

from __future__ import annotations

from seoaudit.engine.issue import Issue
from seoaudit.reporting.html_report.markup import Markup, joined, tag


def message_of(issue: Issue) -> Markup:
    """The message; a backtick without a partner stays one."""
    pieces = issue.message.split("`")
    if len(pieces) % 2 == 0:
        return joined((issue.message,))
    return joined(
        tag("code", piece) if index % 2 and piece else piece for index, piece in enumerate(pieces)
    )
