"""Fact names: paths of attributes such as `readability.smog`, checked against the typed records."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import cache, cached_property
from operator import attrgetter
from types import NoneType, UnionType
from typing import TYPE_CHECKING, Any, Union, get_args, get_origin, get_type_hints

from msgspec import Struct

if TYPE_CHECKING:
    from seoaudit.facts.facts import Facts


@cache
def attributes(kind: type) -> dict[str, Any]:
    """Public attributes of a record or of `Facts`, each with its type."""
    from seoaudit.article import Article
    from seoaudit.facts.facts import Facts

    found: dict[str, Any] = {}
    if issubclass(kind, Struct):
        found.update(get_type_hints(kind))
    for base in reversed(kind.__mro__):
        for name, member in vars(base).items():
            if isinstance(member, property) and member.fget is not None:
                found[name] = _returned(member.fget, kind)
            elif isinstance(member, cached_property):
                found[name] = _returned(member.func, kind)
    if kind is Facts:
        found["article"] = Article
    return {name: hint for name, hint in found.items() if not name.startswith("_")}


def _returned(function: Any, kind: type) -> Any:
    """What a property gives; a type that is imported only for checkers tells nothing here."""
    try:
        return get_type_hints(function, vars(sys.modules[kind.__module__])).get("return", Any)
    except NameError:
        return Any


def unwrapped(hint: Any) -> Any:
    """The type behind `X | None` and `tuple[X, ...]`."""
    origin = get_origin(hint)
    if origin in (Union, UnionType):
        return unwrapped(next(arg for arg in get_args(hint) if arg is not NoneType))
    if origin is tuple:
        return unwrapped(get_args(hint)[0])
    return hint


def unknown_step(path: str) -> tuple[str, list[str]] | None:
    """The first step of a fact path that does not exist and the names that do, None if all do."""
    from seoaudit.facts.facts import Facts

    kind: Any = Facts
    for step in path.split("."):
        if not isinstance(kind, type) or not (issubclass(kind, Struct) or kind is Facts):
            return step, []
        known = attributes(kind)
        if step not in known:
            return step, sorted(known)
        kind = unwrapped(known[step])
    return None


def fact_type(path: str) -> Any:
    """The declared type at the end of a fact path that exists."""
    from seoaudit.facts.facts import Facts

    kind: Any = Facts
    hint: Any = Facts
    for step in path.split("."):
        hint = attributes(kind)[step]
        kind = unwrapped(hint)
    return hint


def lookup(facts: Facts, path: str) -> Any:
    """The value of a fact; None as soon as a step of the path is None."""
    try:
        return _GETTERS[path](facts)
    except AttributeError:
        # Of None, most likely; anything else is raised again.
        value: Any = facts
        for step in path.split("."):
            value = getattr(value, step)
            if value is None:
                return None
        return value


class _Getters(dict[str, Callable[[Any], Any]]):
    """What looks a path up, made when it is first asked for."""

    def __missing__(self, path: str) -> Callable[[Any], Any]:
        made = self[path] = attrgetter(path)
        return made


_GETTERS = _Getters()
