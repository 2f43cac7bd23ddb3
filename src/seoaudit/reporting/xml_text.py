"""Text in XML 1.0, which has no place for most control characters, not even escaped."""

from __future__ import annotations

from collections.abc import Mapping

from seoaudit.reporting.columns import named, printable

XML_HEAD = '<?xml version="1.0" encoding="utf-8"?>'


def xml_text(text: str) -> str:
    """A text on one line, as it may stand in an element or an attribute in double quotes.

    What XML or a terminal cannot show is named: `<U+001B>`.
    """
    if not text.isprintable():
        text = printable(text)
        for mark in "\ufffe\uffff":
            text = text.replace(mark, named(mark))
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return escaped.replace('"', "&quot;")


def xml_attributes(attributes: Mapping[str, str | int]) -> str:
    """Attributes as they stand in a tag, each after a space."""
    return "".join(f' {name}="{xml_text(str(value))}"' for name, value in attributes.items())
