"""Entries of the text report for what most articles share."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from seoaudit.reporting.columns import printable, wrapped
from seoaudit.reporting.folding import Shared, in_articles
from seoaudit.reporting.options import RenderOptions
from seoaudit.reporting.text_entry import Layout, message_lines, place_lines


def shared_entries(shared: Sequence[Shared], options: RenderOptions) -> Iterator[list[str]]:
    """An entry for each shared issue: what is said, in how many articles, and one of its places.

    The path of that one is never cut. How to see them all is told at the end.
    """
    layout = Layout.for_issues((one.issue for one in shared), options)
    indent, room = " " * layout.indent, layout.width - layout.indent
    for one in shared:
        lines = list(message_lines(one.issue, layout))
        for share in one.shares:
            told = wrapped(printable(in_articles(share)), room, room)
            lines += (indent + line for line in told)
        lines.append(f"{indent}as in {printable(one.path)}")
        yield [*lines, *place_lines(one.issue, layout)]
    if shared and not options.quiet:
        yield [layout.paint("dim", "  '--full' tells these article by article.")]
