"""What a reader of a code host sees of Markdown."""

from __future__ import annotations

from html.parser import HTMLParser

import pyromark

_EXTENSIONS = (
    pyromark.Options.ENABLE_GFM
    | pyromark.Options.ENABLE_TABLES
    | pyromark.Options.ENABLE_STRIKETHROUGH
    | pyromark.Options.ENABLE_TASKLISTS
    | pyromark.Options.ENABLE_FOOTNOTES
    | pyromark.Options.ENABLE_MATH
    | pyromark.Options.ENABLE_SUPERSCRIPT
    | pyromark.Options.ENABLE_SUBSCRIPT
    | pyromark.Options.ENABLE_WIKILINKS
)


class Rendered(HTMLParser):
    """The page of a Markdown text.

    `tags` are the names of its elements, `prose` the text outside of code, `items` the text of
    each list item, `code` the text of each piece of code.
    """

    def __init__(self, markdown: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.prose = ""
        self.items: list[str] = []
        self.code: list[str] = []
        self.open: list[str] = []
        self.feed(pyromark.html(markdown, options=_EXTENSIONS))
        self.close()

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.open.append(tag)
        if tag == "li":
            self.items.append("")
        if tag == "code":
            self.code.append("")

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "li" in self.open:
            self.items[-1] += data
        if "code" in self.open:
            self.code[-1] += data
        else:
            self.prose += data
