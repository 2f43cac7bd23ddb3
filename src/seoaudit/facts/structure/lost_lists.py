"""Lists of a plain text that lost their bullets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from seoaudit.article import Block
from seoaudit.facts.occurrence import Occurrence
from seoaudit.facts.structure.heading_lines import is_title_case
from seoaudit.language.deferred import deferred

if TYPE_CHECKING:
    from seoaudit.facts.facts import Facts

# Fences, comments and templates: the lines of a program or a file for one.
_CODE = deferred(r"^(?:```|~~~|#|//|[{}<|])|\$\{|\{\{|<%")
_ITEM_WORDS = 15
_ITEM_CHARACTERS = 120
_SHORTEST_LIST = 2


class LostItem(Occurrence, frozen=True):
    """A line that was an item of a list. `label` is its text, `introduction` the line above the
    list, which ends with a colon."""

    label: str = ""
    introduction: str = ""


def lost_items(facts: Facts) -> tuple[dict[int, LostItem], ...]:
    """The lists of a plain text that lost their bullets: each, its items by block."""
    article = facts.article
    if article.format != "text":
        return ()
    prose = article.prose
    lines = [prose.block_text(block) for block in prose.blocks]
    found = []
    index = 0
    while index < len(lines):
        after = index + 1
        if lines[index].endswith(":") and prose.blocks[index].kind == "paragraph":
            after = _end_of_list(prose.blocks, lines, index + 1)
            if after - index > _SHORTEST_LIST and not any(map(_CODE.search, lines[index:after])):
                found.append(
                    {
                        item: LostItem(prose.blocks[item].span, None, lines[item], lines[index])
                        for item in range(index + 1, after)
                    }
                )
        index = max(after, index + 1)
    return tuple(found)


def _end_of_list(blocks: tuple[Block, ...], lines: list[str], first: int) -> int:
    end = first
    while end < len(lines) and blocks[end].kind == "paragraph" and _is_short(lines[end]):
        end += 1
    # Headings right after the list read as items but for their capitals.
    last = end
    while last > first and is_title_case(lines[last - 1]):
        last -= 1
    return last if last > first else end


def _is_short(line: str) -> bool:
    return (
        len(line) <= _ITEM_CHARACTERS
        and len(line.split()) <= _ITEM_WORDS
        and line[-1] not in ".!?:"
    )
