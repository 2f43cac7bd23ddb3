"""`required-fields`: front matter fields that an article must have."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from msgspec import Struct

from seoaudit.checks.finding import Check, Finding
from seoaudit.facts.customs import is_expected

if TYPE_CHECKING:
    from seoaudit.facts.facts import Facts


class Options(Struct, frozen=True, rename="kebab", forbid_unknown_fields=True):
    """`fields` are standard names, found under their aliases, or dotted paths as written.

    Without any, those in `customary` are asked for, where half of the articles beside one have
    them: the site's own custom stands for what its configuration does not say.
    """

    fields: tuple[str, ...] = ()
    customary: tuple[str, ...] = ()


def _run(facts: Facts, options: Options) -> Iterator[Finding]:
    article = facts.article
    front_matter = article.front_matter or article.head
    if front_matter is None:
        return
    line, _ = article.source.position(front_matter.span.start)
    opening = article.source.line_span(line)
    standard = facts.metadata.__struct_fields__
    for name in options.fields or options.customary:
        attribute = name.replace("-", "_")
        if attribute in standard and getattr(facts.metadata, attribute) is not None:
            continue
        if name in front_matter.by_path:
            continue
        if not options.fields and not is_expected(facts, attribute):
            continue
        yield Finding(opening, {"field": name}, about=name)


REQUIRED_FIELDS = Check(Options, _run)
