"""Reads one rule from its Markdown file, refusing with file, line and the nearest name."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from string import Formatter
from typing import Any, get_args

from msgspec import Struct

from seoaudit.article import Field, FrontMatter, Source
from seoaudit.catalogue.conditions import Condition, parse_condition
from seoaudit.catalogue.errors import RuleError, nearest
from seoaudit.catalogue.examples import read_examples
from seoaudit.catalogue.fact_paths import attributes, fact_type, unknown_step, unwrapped
from seoaudit.catalogue.options import options_error
from seoaudit.catalogue.rule import Evidence, Rule, Safety, Severity
from seoaudit.facts.facts import Facts
from seoaudit.language.deferred import deferred
from seoaudit.loading.decoding import decode
from seoaudit.loading.front_matter import read_front_matter

PRESETS = ("recommended", "blog", "local-business", "ymyl-health", "strict")
WHEN_SHORT = {"words": "text.words", "formats": "article.format", "languages": "language_code"}

_REQUIRED = ("id", "title", "severity", "check", "message", "evidence")
_OPTIONAL = ("sources", "since", "presets", "fix", "when")
_ID = deferred(r"[a-z0-9]+(?:-[a-z0-9]+)*/[a-z0-9]+(?:-[a-z0-9]+)*")


class _Refused(Exception):
    """A fault at a key of the front matter (dotted path; "" for the file as a whole)."""

    def __init__(self, key: str, message: str) -> None:
        super().__init__(message)
        self.key = key
        self.message = message


def read_rule(path: str, data: bytes, checks: Mapping[str, type[Struct]]) -> Rule:
    """The rule in a file. `checks` names the checks there are and the options each takes.

    Raises `RuleError` with the place of the fault.
    """
    source = decode(path, data, "markdown")
    front_matter, body = read_front_matter(source)
    try:
        if front_matter is None:
            raise _Refused("", "a rule file begins with front matter between two lines of '---'")
        for problem in front_matter.problems:
            if problem.kind != "ambiguous-value":
                line, column = source.position(problem.span.start)
                raise RuleError(path, line, column, problem.reason)
        return _rule(source, body, front_matter, checks)
    except _Refused as refused:
        line, column = _place(source, front_matter, refused.key)
        raise RuleError(path, line, column, refused.message) from None


def _place(source: Source, front_matter: FrontMatter | None, key: str) -> tuple[int, int]:
    fields = front_matter.by_path if front_matter else {}
    found: Field | None = None
    while key and found is None:
        found = fields.get(key)
        key = key.rpartition(".")[0]
    return source.position(found.span.start) if found else (1, 1)


def _rule(
    source: Source, body: int, front_matter: FrontMatter, checks: Mapping[str, type[Struct]]
) -> Rule:
    data = front_matter.data
    for key in _REQUIRED:
        if not data.get(key):
            raise _Refused("", f"a rule needs '{key}'")
    check = _one_of(data, "check", checks)
    options_type = checks[check]
    written = {key: value for key, value in data.items() if key not in (*_REQUIRED, *_OPTIONAL)}
    if fault := options_error(written, options_type, (*_REQUIRED, *_OPTIONAL)):
        raise _Refused(*fault)
    page = source.text[body:].replace("\r\n", "\n")
    try:
        examples = tuple(read_examples(page, source.position(body)[0]))
    except ValueError as fault:
        raise _Refused("", str(fault)) from None
    for needed, bad in (("Bad", True), ("Good", False)):
        if not any(example.bad is bad for example in examples):
            raise _Refused("", f"a rule needs an example under '## {needed}'")
    rule = Rule(
        id=_identifier(data["id"]),
        title=str(data["title"]),
        severity=_one_of(data, "severity", get_args(Severity)),
        check=check,
        message=str(data["message"]),
        evidence=_one_of(data, "evidence", get_args(Evidence)),
        options=written,
        path=source.path,
        page=page.strip("\n") + "\n",
        sources=tuple(data.get("sources") or ()),
        since=str(data.get("since", "")),
        presets=tuple(_presets(data)),
        fix=_one_of(data, "fix", get_args(Safety)) if data.get("fix") else None,
        when=_when(data.get("when") or {}),
        examples=examples,
    )
    _check_facts(written)
    _check_attributes(written)
    _check_message(rule)
    return rule


def _one_of(data: dict[str, Any], key: str, known: Any) -> Any:
    value = data[key]
    if value not in known:
        names = ", ".join(known)
        hint = nearest(str(value), known) or f"; use one of {names}"
        raise _Refused(key, f"unknown {key} '{value}'{hint}")
    return value


def _identifier(written: Any) -> str:
    if not isinstance(written, str) or not _ID.fullmatch(written):
        raise _Refused("id", f"'{written}' is no rule id; write category/name in lower case")
    return written


def _presets(data: dict[str, Any]) -> Iterator[str]:
    for name in data.get("presets") or ():
        if name not in PRESETS:
            raise _Refused("presets", f"unknown preset '{name}'{nearest(name, PRESETS)}")
        yield name


def _when(written: dict[str, Any]) -> dict[str, Condition]:
    conditions: dict[str, Condition] = {}
    for key, demanded in written.items():
        path = WHEN_SHORT.get(key, key)
        _check_fact(path, f"when.{key}")
        try:
            conditions[path] = parse_condition(demanded)
        except ValueError as fault:
            raise _Refused(f"when.{key}", str(fault)) from None
    return conditions


def _check_facts(options: dict[str, Any]) -> None:
    for key in ("fact", "at"):
        if isinstance(options.get(key), str):
            _check_fact(options[key], key)


def _check_attributes(options: dict[str, Any]) -> None:
    """Refuse conditions on attributes that the occurrences of the fact do not have."""
    fact = options.get("fact")
    kind = unwrapped(fact_type(fact)) if isinstance(fact, str) else None
    if not isinstance(kind, type) or not issubclass(kind, Struct):
        return
    known = attributes(kind)
    named = [(f"where.{name}", name) for name in options.get("where") or ()]
    if isinstance(options.get("attribute"), str):
        named.append(("attribute", options["attribute"]))
    for key, name in named:
        if name not in known:
            hint = nearest(name, known) or f"; it has {', '.join(sorted(known))}"
            raise _Refused(key, f"what '{fact}' lists has no '{name}'{hint}")


def _check_fact(path: str, key: str) -> None:
    if unknown := unknown_step(path):
        step, known = unknown
        raise _Refused(key, f"there is no fact '{path}' ('{step}'){nearest(step, known)}")


def _check_message(rule: Rule) -> None:
    """Refuse placeholders that reach for what is no fact, and broken format strings."""
    subjects = attributes(Facts)
    try:
        parts = list(Formatter().parse(rule.message))
    except ValueError as fault:
        raise _Refused("message", f"broken placeholder: {fault}") from None
    for _, name, _, _ in parts:
        if name is None:
            continue
        first, dot, _ = name.partition(".")
        if "[" in name or any(step.startswith("_") or not step for step in name.split(".")):
            raise _Refused("message", f"'{{{name}}}' is no placeholder; use names and dots")
        if dot and first in subjects and unknown_step(name):
            raise _Refused("message", f"there is no fact '{name}'")
