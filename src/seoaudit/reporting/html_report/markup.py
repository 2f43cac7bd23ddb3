"""HTML that is escaped by construction: what is not `Markup` becomes text."""

from __future__ import annotations

from collections.abc import Iterable

from seoaudit.reporting.columns import named, printable

_VOID = frozenset({"br", "hr", "img", "input", "link", "meta"})
Attribute = str | int | float | bool | None


class Markup(str):
    """HTML that this package has made; any other text is escaped where it is put into a tag."""

    __slots__ = ()


def escaped(text: str) -> str:
    """A text on one line as it may stand in an element or in a quoted attribute.

    What a browser or a terminal cannot show is named: `<U+001B>`.
    """
    if not text.isprintable():
        text = printable(text)
        for mark in "\ufffe\uffff":
            text = text.replace(mark, named(mark))
    for sign, entity in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ('"', "&quot;")):
        text = text.replace(sign, entity)
    return text.replace("'", "&#39;")


def tag(name: str, /, *children: str, **attributes: Attribute) -> Markup:
    """An element. A child that is no `Markup` is text.

    Attributes are named as keywords (`class_`, `aria_label`); None and False leave one out, and
    True writes its name alone.
    """
    opening = f"<{name}{''.join(map(_attribute, attributes.items()))}>"
    return Markup(opening if name in _VOID else f"{opening}{joined(children)}</{name}>")


def scrolling(content: str, name: str) -> Markup:
    """What may be wider than the page, to be scrolled with a keyboard too."""
    return tag("div", content, class_="scroll", role="group", aria_label=name, tabindex="0")


def joined(parts: Iterable[str], between: str = "") -> Markup:
    """Parts one after the other, those that are no `Markup` as text."""
    return Markup(
        between.join(part if isinstance(part, Markup) else escaped(part) for part in parts)
    )


def _attribute(pair: tuple[str, Attribute]) -> str:
    name, value = pair[0].rstrip("_").replace("_", "-"), pair[1]
    if value is None or value is False:
        return ""
    return f" {name}" if value is True else f' {name}="{escaped(str(value))}"'
