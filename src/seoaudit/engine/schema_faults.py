"""The configurations of content management systems that cannot be read, once for each."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from seoaudit.article import Place
from seoaudit.catalogue.rule import Rule
from seoaudit.engine.auditor import Auditor
from seoaudit.engine.fingerprint import Fingerprints
from seoaudit.engine.issue import Issue
from seoaudit.engine.options import UsageError
from seoaudit.engine.target import Target

# The rule that holds articles against such a configuration.
RULE = "frontmatter/cms-schema"


def schema_faults(targets: Iterable[Target], auditor: Auditor) -> tuple[Issue, ...]:
    """An issue of the site for each configuration that its articles cannot be held against."""
    rules: dict[str, Rule] = {}
    files = (target for target in targets if target.live is None)
    for target in {target.file.parent: target for target in files}.values():
        rule = _rule(target, auditor)
        if rule is None:
            continue
        fault = auditor.neighbourhood.answer("schema-fault", target.file.as_posix())
        if fault:
            rules.setdefault(fault, rule)
    return tuple(
        _issue(rule, fault, auditor)
        for fault, rule in sorted(rules.items(), key=lambda entry: entry[0])
    )


def _rule(target: Target, auditor: Auditor) -> Rule | None:
    try:
        demands = auditor.governed(target.file).demands
    except UsageError:
        return None
    return next((demand.rule for demand in demands if demand.rule.id == RULE), None)


def _issue(rule: Rule, fault: str, auditor: Auditor) -> Issue:
    """The fault, told as `PATH:LINE:COLUMN: REASON`, as an issue."""
    where, _, reason = fault.partition(": ")
    path, line, column = where.rsplit(":", 2)
    shown = os.path.relpath(path).replace("\\", "/")
    place = Place(int(line), int(column), int(line), int(column))
    return Issue(
        rule=rule.id,
        severity=rule.severity,
        message=f"{shown}:{line} cannot be read: {reason}; no article is held against it",
        place=place,
        excerpt="",
        snippet="",
        values={"path": shown, "reason": reason},
        fix=None,
        url=rule.path,
        fingerprint=Fingerprints(auditor.identity(Path(path))).next(rule.id, reason),
    )
