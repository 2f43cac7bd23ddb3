"""Suppressions of the whole article in the front matter field `seoaudit-disable`."""

from __future__ import annotations

from collections.abc import Iterator

from seoaudit.article import Article, Field, Span
from seoaudit.facts.suppressions.suppression import SUPPRESSION_FIELD, Suppression, read_names


def field_suppressions(article: Article) -> Iterator[Suppression]:
    """What the field says: `true`, a name, a list of names, or a mapping of names to reasons.

    Names may have a reason behind them as in a comment. `false` and an empty value say nothing.
    """
    front_matter = article.front_matter
    for field in front_matter.fields if front_matter else ():
        if field.keys[0] != SUPPRESSION_FIELD or isinstance(field.value, (dict, list)):
            continue
        _, *steps = field.keys
        names = [step for step in steps if not step.isdecimal()]
        if names:
            yield from _mapped(field, names[0])
        elif field.value is True and not steps:
            yield _whole(field.key_span)
        elif isinstance(field.value, str) and field.value.strip():
            yield _listed(field, field.value)


def _mapped(field: Field, name: str) -> Iterator[Suppression]:
    """A name that is a key; its value is the reason, and `false` takes it back."""
    if field.value is False:
        return
    reason = " ".join(field.value.split()) if isinstance(field.value, str) else ""
    yield _whole(field.key_span, (name,), (field.key_span,), reason)


def _listed(field: Field, written: str) -> Suppression:
    named = read_names(written)
    passage = field.passage
    places = named.places(0)
    if passage is not None:
        places = tuple(passage.span(place.start, place.end) for place in places)
    rules = tuple(name for _, name in named.names)
    return _whole(field.span, rules, places, named.reason, named.stray)


def _whole(
    span: Span,
    rules: tuple[str, ...] = (),
    places: tuple[Span, ...] = (),
    reason: str = "",
    stray: str = "",
) -> Suppression:
    return Suppression(
        span=span,
        origin="front-matter",
        rules=rules,
        rule_places=places,
        reason=reason,
        stray=stray,
        heads=True,
        label=SUPPRESSION_FIELD,
    )
