"""Holds a rule against the examples on its own page."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from msgspec import structs

from seoaudit.article import Article
from seoaudit.catalogue.catalogue import Catalogue
from seoaudit.catalogue.rule import Example, Rule
from seoaudit.checks import Check
from seoaudit.engine.audit import audit_article
from seoaudit.engine.configuration import Configuration, Loaded, parse_configuration
from seoaudit.engine.message import MessageError
from seoaudit.engine.options import RunOptions
from seoaudit.engine.report import ArticleReport
from seoaudit.engine.site_rules import govern
from seoaudit.facts.facts import Facts
from seoaudit.facts.neighbourhood.files import ListedFiles
from seoaudit.facts.neighbourhood.neighbourhood import Neighbourhood, Neighbours
from seoaudit.language.lexicon import Languages
from seoaudit.loading.load import load

# The day examples are audited for, unless their configuration says another.
EXAMPLE_DAY = date(2026, 1, 1)
# The folder that examples and the files beside them are in.
_SITE = "/site"


def audit_example(
    rule: Rule,
    example: Example,
    catalogue: Catalogue,
    checks: dict[str, Check],
    languages: Languages,
) -> ArticleReport:
    """Audit an example with its rule, and with those that its configuration selects.

    Only the issues of its rule are reported. Raises `UsageError` for a wrong configuration.
    """
    place = Path(f"{rule.path}:{example.line}")
    loaded = parse_configuration(example.configuration, place) or Loaded(Configuration(), place)
    configuration = loaded.configuration
    selected = structs.replace(configuration, select=(rule.id, *(configuration.select or ())))
    options = RunOptions(today=None if configuration.today else EXAMPLE_DAY)
    governed = govern(loaded, selected, catalogue, checks, options)
    neighbours = _neighbours(example)
    settings = governed.settings
    facts = Facts(_loaded(example), settings, languages, example.link_states, neighbours)
    report = audit_article(facts, governed.demands, selection=governed.selection)
    issues = tuple(issue for issue in report.issues if issue.rule == rule.id)
    return structs.replace(report, issues=issues)


def _neighbours(example: Example) -> Neighbours | None:
    """What lies beside an example: the files that its page gives with it."""
    if example.response is not None:
        return None
    files = dict((*example.files, (example.path, example.text)))
    listed = ListedFiles({f"{_SITE}/{path}": content for path, content in files.items()})
    return Neighbours(Neighbourhood(listed), f"{_SITE}/{example.path}")


def _loaded(example: Example) -> Article:
    data = example.text.encode()
    if example.response is None:
        return load(example.path, data)
    from seoaudit.loading.page import load_page

    return load_page(example.response.asked, data, example.response)


def example_faults(
    rule: Rule, catalogue: Catalogue, checks: dict[str, Check], languages: Languages
) -> Iterator[str]:
    """What is wrong with a rule's examples, a line each: where, what was expected, what came."""
    for example in rule.examples:
        where = f"{rule.path}:{example.line}"
        try:
            report = audit_example(rule, example, catalogue, checks, languages)
        except MessageError as fault:
            yield str(fault)
            return
        source = _loaded(example).source
        spans = {
            (
                source.offset(issue.place.line, issue.place.column),
                source.offset(issue.place.end_line, issue.place.end_column),
            )
            for issue in report.issues
        }
        told = "; ".join(
            f"{issue.place.line}:{issue.place.column} {issue.message}" for issue in report.issues
        )
        if not example.bad and report.issues:
            yield f"{where}: a good example is reported: {told}"
        elif example.bad and not report.issues:
            yield f"{where}: a bad example is not reported"
        for start, end in example.marks:
            if example.bad and report.issues and (start, end) not in spans:
                marked = example.text[start:end]
                yield f"{where}: nothing is reported at {marked!r}, but {told}"
