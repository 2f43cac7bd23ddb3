"""Components among Markdown as Nuxt Content writes them: their tags, properties and slots.

`::card` opens one and `::` closes it, each on a line of its own; between lines of `---` right after
the first stand properties in YAML, and `#title` begins a slot, whose text is Markdown.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from seoaudit.language.deferred import deferred

# Three colons open a container in other dialects, and may here within another component.
_OPENS = deferred(r"^[ \t]{0,12}::[a-z]", re.MULTILINE)
_LINE = deferred(
    r"^[ \t]*(?:::+(?P<name>[a-z][\w-]*)?(?:\[[^\]\r\n]*\])?(?:\{[^\r\n]*\})?"
    r"|(?P<slot>#[a-z][\w-]*))(?=[ \t]*(?:[\r\n]|\Z))",
    re.MULTILINE,
)
_NEW_LINE = r"(?:\r\n|\n|\r)"
_PROPERTIES = deferred(
    rf"[ \t]*{_NEW_LINE}[ \t]*---[ \t]*{_NEW_LINE}(?:[^\r\n]*{_NEW_LINE}){{0,80}}?[ \t]*---"
    r"(?=[ \t]*(?:[\r\n]|\Z))"
)


def component_lines(text: str, start: int) -> Iterator[tuple[int, int, str]]:
    """Where the lines of components stand from offset `start` on, with names (`card`, `#title`).

    Nothing where the text holds no component that two colons open.
    """
    if _OPENS.search(text, start) is None:
        return
    depth = 0
    for line in _LINE.finditer(text, start):
        name = line["name"] or ""
        if line["slot"] and not depth:
            continue
        end = line.end()
        if name:
            depth += 1
            properties = _PROPERTIES.match(text, end)
            end = properties.end() if properties else end
        elif not line["slot"]:
            depth = max(depth - 1, 0)
        yield line.start(), end, name or line["slot"] or ""
