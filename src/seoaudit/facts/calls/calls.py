"""Calls to action: where an article invites its reader to act, and where that leads."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from msgspec import Struct

from seoaudit.article import Span
from seoaudit.facts.calls.call_occurrence import Call, UnlinkedLabel
from seoaudit.language.call_lexicon import call_lexicon
from seoaudit.language.deferred import deferred

if TYPE_CHECKING:
    from seoaudit.facts.facts import Facts

_PER_WORDS = 500
_DETAIL = deferred(r"(?:tel|mailto|sms):|[+(\d][\d\s().-]{5,}$|\S+@\S+$")


class Calls(Struct, frozen=True):
    """Invitations to act that an article gives on behalf of its site.

    `calls` lists them in the order of the source, wherever they stand; `main` those in the main
    content alone. `count` is how many of them stand in the main content or in the front matter,
    `main_count` in the main content. `per_500_words` is that for every 500 words, where calls
    to different numbers and addresses, as a list of contacts has them, count once; None without
    words. `first_position` is where in the prose the first one begins (0 at its start, 1
    at its end), None where there is none. `unlinked_labels` are calls whose address stands bare
    after them; their `replacement` makes one link of both. `commercial` tells that the article
    sells or serves, judged by the configured business and by what it says of itself; `legal`
    that it states terms, a privacy policy or the like, where nobody is to be invited.

    The numbers and `commercial` are None for a language whose invitations are not known.
    """

    calls: tuple[Call, ...] = ()
    main: tuple[Call, ...] = ()
    unlinked_labels: tuple[UnlinkedLabel, ...] = ()
    count: int | None = None
    main_count: int | None = None
    per_500_words: float | None = None
    first_position: float | None = None
    commercial: bool | None = None
    legal: bool = False


def measure_calls(facts: Facts) -> Calls:
    """Find the calls to action of an article in its words, labels, fields and templates."""
    lexicon = call_lexicon(facts.lexicon.code)
    if lexicon is None:
        return Calls()
    from seoaudit.facts.calls.call_fields import field_calls
    from seoaudit.facts.calls.call_labels import template_calls
    from seoaudit.facts.calls.commerce import is_commercial, is_of_law
    from seoaudit.facts.calls.own_names import own_names
    from seoaudit.facts.calls.prose_calls import main_calls, page_calls
    from seoaudit.facts.calls.unlinked_labels import unlinked_labels

    names = own_names(facts, lexicon)
    in_prose = main_calls(facts, lexicon, names)
    in_main = _in_order([*in_prose, *template_calls(facts.article, lexicon, names)])
    elsewhere = [
        *page_calls(facts, lexicon, names),
        *field_calls(facts.article, lexicon, names),
    ]
    in_fields = sum(call.scope == "field" for call in elsewhere)
    words = facts.text.words
    positions = [call.position for call in in_main if call.position is not None]
    return Calls(
        calls=_in_order([*in_main, *elsewhere]),
        main=in_main,
        unlinked_labels=unlinked_labels(facts.article, in_prose),
        count=len(in_main) + in_fields,
        main_count=len(in_main),
        per_500_words=_pressing(in_main) * _PER_WORDS / words if words else None,
        first_position=min(positions, default=None),
        commercial=_trades(in_main) or is_commercial(facts, lexicon, names),
        legal=is_of_law(facts.article.path),
    )


def _trades(calls: Sequence[Call]) -> bool:
    """Whether the reader is invited to book, as only those who sell or serve invite.

    Advice to get a quote leads nowhere and says of nobody whose it is.
    """
    return any(call.kind == "book" and (call.direct or call.target) for call in calls)


def _pressing(calls: Sequence[Call]) -> int:
    """How many calls press the reader: a list of different numbers and addresses is one."""
    reached = Counter(call.target for call in calls if _reaches(call))
    return len(calls) - reached.total() + max(reached.values(), default=0)


def _reaches(call: Call) -> bool:
    """Whether a call leads to a phone number or an email address."""
    return call.target is not None and _DETAIL.match(call.target) is not None


def _in_order(calls: list[Call]) -> tuple[Call, ...]:
    """The calls in the order of the source; of two that overlap, the first and longest."""
    kept: list[Call] = []
    reached = Span(-1, -1)
    for call in sorted(calls, key=lambda call: (call.span.start, -call.span.end)):
        if call.span.start >= reached.end:
            kept.append(call)
            reached = call.span
    return tuple(kept)
