"""What is wrong with the suppressions of an article: those for nothing, and unknown words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from seoaudit.catalogue.catalogue import Catalogue, UnknownName
from seoaudit.catalogue.errors import nearest
from seoaudit.checks import Finding
from seoaudit.engine.audit import Selection
from seoaudit.engine.suppressing import ALL, OWN_CATEGORY, covers
from seoaudit.facts.suppressions.suppression import EFFECTS, MARK, Suppression

_LABELS = tuple(MARK + effect for effect in EFFECTS)


def faults_of(
    about: str,
    suppressions: Sequence[Suppression],
    used: frozenset[tuple[int, str]],
    selection: Selection | None,
) -> Iterator[Finding]:
    """What a rule about suppressions reports: `unused` or `unknown`.

    `used` holds the suppressions, by index, that suppress something, with the name that does so.
    """
    if selection is None:
        return
    if about == "unknown":
        yield from _unknown_words(suppressions, selection.catalogue)
    else:
        yield from _idle_ones(suppressions, used, selection)


def _unknown_words(suppressions: Sequence[Suppression], catalogue: Catalogue) -> Iterator[Finding]:
    """Suppressions that do what nobody knows, or name what is no rule."""
    for one in suppressions:
        if one.effect not in EFFECTS:
            hint = nearest(one.label, _LABELS) or f"; use one of {', '.join(_LABELS)}"
            yield Finding(one.span, {"reason": f"There is no '{one.label}'{hint}"})
            continue
        for name, place in zip(one.rules, one.rule_places, strict=True):
            if reason := _unknown(name, catalogue):
                yield Finding(place, {"reason": reason})
        if one.stray:
            reason = f"'{one.stray}' is no rule; write a reason behind ' -- '"
            yield Finding(one.span, {"reason": reason})


def _unknown(name: str, catalogue: Catalogue) -> str:
    """Why a name means no rule, "" where it means one."""
    try:
        next(catalogue.matching(name))
    except UnknownName as fault:
        return str(fault).replace("unknown", "Unknown", 1)
    return ""


def _idle_ones(
    suppressions: Sequence[Suppression], used: frozenset[tuple[int, str]], selection: Selection
) -> Iterator[Finding]:
    """Suppressions that suppress nothing though their rules ran, or single names in one."""
    ending = frozenset(_endings(suppressions))
    for index, one in enumerate(suppressions):
        if one.effect not in EFFECTS:
            continue
        ends = one.effect == "enable"
        busy = ending if ends else used
        idle = {
            name
            for name in one.rules or ("",)
            if (index, name) not in busy and _is_told(name, ends, selection)
        }
        if idle.issuperset(one.rules or ("",)):
            yield Finding(one.span, {"name": one.label})
            continue
        for name, place in zip(one.rules, one.rule_places, strict=True):
            if name in idle:
                yield Finding(place, {"name": name})


def _is_told(name: str, ends: bool, selection: Selection) -> bool:
    """Whether the run tells that a name in a suppression is for nothing."""
    if name.rstrip("/*") == OWN_CATEGORY or name.startswith(f"{OWN_CATEGORY}/"):
        return False
    if ends:
        return not name or any(covers(name, id) for id in selection.catalogue.rules)
    if name in selection.catalogue.rules:
        return name in selection.running
    if selection.narrowed:
        return False
    return name in ("", ALL) or any(covers(name, id) for id in selection.running)


def _endings(suppressions: Sequence[Suppression]) -> Iterator[tuple[int, str]]:
    """The names in each `enable`, by its index, that end a `disable` before it."""
    open: set[str] = set()
    for index, one in enumerate(suppressions):
        if one.effect == "disable":
            for name in one.rules or (ALL,):
                # An id is ended by its category too, a category by one of its ids.
                open |= {name, name.partition("/")[0]}
        elif one.effect == "enable":
            for name in one.rules or ("",):
                if ALL in open or {name, name.partition("/")[0]} & open or (open and not name):
                    yield index, name
            if not one.rules:
                open = set()
