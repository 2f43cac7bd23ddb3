"""Calls to action that a template, a component or a button holds in a parameter or its name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from seoaudit.article import Span
from seoaudit.facts.calls.call_occurrence import Call
from seoaudit.facts.calls.components import component_name
from seoaudit.facts.calls.invitations import find_invitations, label_kind, promising
from seoaudit.facts.calls.reading import Reading
from seoaudit.facts.calls.stretches import stretches_among
from seoaudit.facts.text import places_of
from seoaudit.language.deferred import deferred
from seoaudit.language.words import split_words

if TYPE_CHECKING:
    from seoaudit.article import Article, Raw
    from seoaudit.facts.calls.own_names import Names
    from seoaudit.language.call_lexicon import CallLexicon, Kind

_PARAMETER = deferred(r"([\w:@.-]+)\s*[=:]\s*(?:\"([^\"\n]{1,300})\"|'([^'\n]{1,300})')")
_QUOTED = deferred(r"\"([^\"\n]{3,300})\"|'([^'\n]{3,300})'")
_ADDRESS_NAMES = deferred(r"(?:^|[_-])(?:href|url|link|to|target|action)$", re.IGNORECASE)
# Parameters that name a thing for machines.
_MACHINE_NAMES = deferred(
    r"(?:^|[_-])(?:href|url|link|src|id|class|classname|style|name|icon|image|path|type|target|rel|"
    r"lang|language|file|key|width|height|data|alt|slug|ref|page|section|template)$",
    re.IGNORECASE,
)
_INVITING_NAMES: tuple[tuple[re.Pattern[str], Kind], ...] = (
    (deferred(r"newsletter|subscribe|mailing-?list", re.IGNORECASE), "subscribe"),
    (deferred(r"sign-?up", re.IGNORECASE), "join"),
    (deferred(r"book(?:ing|-?now|-?online|-?form|-?button)|appointment", re.IGNORECASE), "book"),
    (deferred(r"donat(?:e|ion)", re.IGNORECASE), "buy"),
    (
        deferred(r"contact-?(?:form|us|button|cta|box|section|card|banner|block)", re.IGNORECASE),
        "contact",
    ),
    (
        deferred(r"(?:^|[/_.-])ctas?(?:$|[/_.-])|^cta|cta$|call-?to-?action", re.IGNORECASE),
        "visit",
    ),
)
_INCLUDE = deferred(r"(?:include(?:Cached|_relative)?|render|partial|component)\s+[\"']?([\w./-]+)")
_BUTTON = deferred(r"\btype\s*=\s*[\"']?(?:submit|button)", re.IGNORECASE)
# Tags that steer a template and print nothing themselves.
_CONTROL = frozenset("if elsif elif else unless assign set for case when with range define".split())
_ADDRESS = deferred(r"[/#.]|\w+:|\S+/\S+$")
_WORDS = 12


def template_calls(article: Article, lexicon: CallLexicon, names: Names) -> list[Call]:
    """The calls in includes, shortcodes, components and the values of form buttons."""
    calls = []
    for raw in _holders(article):
        read = _template_call if raw.kind == "template" else _component_call
        call = read(article, raw, lexicon, names)
        if call is not None:
            calls.append(call)
    return calls


def _holders(article: Article) -> list[Raw]:
    """Templates, components (their names begin with a capital) and inputs of the main content."""
    if article.format != "html":
        return [
            raw
            for raw in article.raws
            if raw.kind == "template"
            or (raw.kind == "html" and (raw.name == "input" or component_name(article, raw)))
        ]
    first = article.prose.blocks[0].span.start if article.prose.blocks else 0
    return [
        raw
        for raw in article.raws
        if raw.kind == "template" or (raw.name == "input" and raw.span.start >= first)
    ]


def _template_call(article: Article, raw: Raw, lexicon: CallLexicon, names: Names) -> Call | None:
    written = article.source.slice(raw.span)
    if len(written) > 3000 or raw.name in _CONTROL or raw.name.startswith(("/", "end")):
        return None
    included = _INCLUDE.search(written)
    name = included[1] if included else raw.name
    return _inviting_parameter(article, raw, lexicon, names) or _by_name(raw, name, written)


def _component_call(article: Article, raw: Raw, lexicon: CallLexicon, names: Names) -> Call | None:
    written = article.source.slice(raw.span)
    if written.startswith("</"):
        return None
    if raw.name == "input":
        return (
            _inviting_parameter(article, raw, lexicon, names, "form")
            if _BUTTON.search(written)
            else None
        )
    name = component_name(article, raw)
    return _inviting_parameter(article, raw, lexicon, names) or _by_name(raw, name, written)


def _inviting_parameter(
    article: Article,
    raw: Raw,
    lexicon: CallLexicon,
    names: Names,
    target: str = "template",
) -> Call | None:
    """The call in the first value that invites, with the address that a parameter names."""
    written = article.source.slice(raw.span)
    if '"' not in written and "'" not in written:
        return None
    parameters = list(_PARAMETER.finditer(written))
    machine = [found.span() for found in parameters if _MACHINE_NAMES.search(found[1])]
    for found in _QUOTED.finditer(written):
        if any(start <= found.start() < end for start, end in machine):
            continue
        value, start = found[1] or found[2], found.start() + 1
        if _ADDRESS.match(value):
            continue
        kind = inviting_kind(value, lexicon, names)
        if kind is not None:
            address = next((f[2] or f[3] for f in parameters if _ADDRESS_NAMES.search(f[1])), None)
            begin = raw.span.start + start
            return Call(
                span=Span(begin, begin + len(value)),
                label=value,
                kind=kind,
                target=address or target,
                in_text=False,
                linked=True,
            )
    return None


def inviting_kind(value: str, lexicon: CallLexicon, names: Names) -> Kind | None:
    """What a short text that stands by itself invites to, None where it does not."""
    words = split_words(value)
    if not 0 < len(words.tokens) <= _WORDS or lexicon.triggers.isdisjoint(words.tokens):
        return None
    reading = Reading(value, words.tokens, words.starts, words.ends, names)
    last = len(words.tokens)
    kind = label_kind(reading, lexicon, 0, last)
    if kind is None:
        among = promising(lexicon, words.tokens, places_of(words.tokens), bool(names))
        found = find_invitations(reading, lexicon, stretches_among([(0, last)]), among)
        kind = found[0].kind if found else None
    return kind


def _by_name(raw: Raw, name: str, written: str) -> Call | None:
    """A call by the name of what is included: `cta-box.html` holds a button."""
    stem = name.rpartition("/")[2].rpartition(".")[0] or name
    spaced = re.sub(r"(?<=[a-z])(?=[A-Z])", "-", stem).replace("_", "-")
    for pattern, kind in _INVITING_NAMES:
        if pattern.search(spaced):
            return Call(
                span=raw.span,
                label=written.partition("\n")[0][:80],
                kind=kind,
                target="template",
                in_text=False,
                linked=True,
            )
    return None
