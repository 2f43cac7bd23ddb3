"""Holds articles against a set of rules."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from seoaudit.article import Article, Place, Source, Span
from seoaudit.catalogue.catalogue import Catalogue
from seoaudit.catalogue.conditions import Condition
from seoaudit.catalogue.fact_paths import lookup
from seoaudit.catalogue.rule import Rule, Severity, graver
from seoaudit.checks import Check, Edit, Finding
from seoaudit.engine.fingerprint import Fingerprints
from seoaudit.engine.issue import Fix, Issue, PlacedEdit
from seoaudit.engine.message import Standing, fill_message, shortened
from seoaudit.engine.removal import removal
from seoaudit.engine.report import ArticleReport, Suppressed
from seoaudit.engine.scores import Stake, scored

if TYPE_CHECKING:
    from seoaudit.facts.facts import Facts

_EXCERPT = 80
# Of a longer line so much is kept before and after the place.
_LONGEST_SNIPPET = 1000
_SNIPPET_BEFORE = 300


class Premise(Struct, frozen=True):
    """A condition on a fact. Rules that state the same one share it, with its `number`."""

    number: int
    fact: str
    condition: Condition


class Demand(Struct, frozen=True):
    """A rule ready to be held against articles: when, its check and the options it takes.

    `stake` is what the score of an article has to lose by it. `needed` looks up the fact without
    which it finds nothing, None where there is no such fact.
    """

    rule: Rule
    premises: tuple[Premise, ...]
    check: Check
    options: Struct
    stake: Stake
    needed: Callable[[Facts], Any] | None = None


class Selection(Struct, frozen=True):
    """The rules there are, the ids of those that ran, and whether the command line chose them.

    If it did, rules may be missing that the article is otherwise held against, and nobody can
    tell whether a suppression of a category or of all rules is for nothing.
    """

    catalogue: Catalogue
    running: frozenset[str]
    narrowed: bool = False


def audit_article(
    facts: Facts,
    demands: Sequence[Demand],
    identity: str = "",
    site: str = "",
    selection: Selection | None = None,
) -> ArticleReport:
    """The issues of one article in the order of the source, and its scores.

    `identity`, `site` and `selection` are those of `Hearing`.
    """
    hearing = Hearing(facts, identity, site, selection)
    hold(demands, (hearing,))
    return hearing.report()


def hold(demands: Sequence[Demand], hearings: Sequence[Hearing]) -> None:
    """Hold each rule against all articles before the next rule is.

    What a rule runs and reads is then still in the processor's cache for the next article; of one
    article after the other, a tenth more time would go into fetching it again.
    """
    for demand in demands:
        for hearing in hearings:
            hearing.judge(demand)


class Hearing:
    """An article while rules are held against it.

    `identity` is the path that fingerprints are made of, the article's own where it is empty.
    `selection` says what its suppressions may name; without it, they are not judged.
    """

    def __init__(
        self,
        facts: Facts,
        identity: str = "",
        site: str = "",
        selection: Selection | None = None,
    ) -> None:
        self.facts = facts
        self._site = site
        self._selection = selection
        self._fingerprints = Fingerprints(identity or facts.article.path)
        self._holds: dict[int, bool] = {}
        self._applied: list[Demand] = []
        self._issues: list[Issue] = []

    def judge(self, demand: Demand) -> None:
        """Hold one rule against the article."""
        facts = self.facts
        for premise in demand.premises:
            holds = self._holds.get(premise.number)
            if holds is None:
                holds = premise.condition.holds(lookup(facts, premise.fact))
                self._holds[premise.number] = holds
            if not holds:
                return
        self._applied.append(demand)
        needed = demand.needed
        try:
            if needed is not None and not needed(facts):
                return
        except AttributeError:
            # A step of the path is None, most likely, which the check can tell.
            pass
        if findings := demand.check.run(facts, demand.options):
            self._issues += [self._issue(demand.rule, finding) for finding in findings]

    def report(self) -> ArticleReport:
        """What came of it: the issues in the order of the source, and the scores."""
        suppressed: tuple[Suppressed, ...] = ()
        if self.facts.suppressions.count:
            suppressed = self._take_out_suppressed()
        issues = sorted(self._issues, key=_in_source)
        worst: dict[str, Severity] = {}
        for issue in issues:
            worst[issue.rule] = graver(issue.severity, worst.get(issue.rule, "info"))
        stakes = {demand.rule.id: demand.stake for demand in self._applied}
        lost = [(stakes[rule], severity) for rule, severity in worst.items()]
        score, scores = scored(stakes.values(), lost)
        article = self.facts.article
        return ArticleReport(
            path=article.path,
            format=article.format,
            language=self.facts.language,
            words=self.facts.text.words,
            score=score,
            scores=scores,
            issues=tuple(issues),
            site=self._site,
            suppressed=suppressed,
        )

    def _take_out_suppressed(self) -> tuple[Suppressed, ...]:
        """The suppressed issues, which are issues no more; faults of suppressions are added."""
        from seoaudit.engine.suppressing import settle
        from seoaudit.engine.suppression_faults import faults_of

        written, source = self.facts.suppressions.all, self.facts.article.source
        settled = settle(source, written, self._issues)
        about = [
            self._issue(rule, finding)
            for rule in (demand.rule for demand in self._applied)
            if rule.check == "suppressions"
            for finding in faults_of(rule.options["about"], written, settled.used, self._selection)
        ]
        further = settle(source, written, about)
        self._issues = [*settled.issues, *further.issues]
        return tuple(
            sorted(
                (*settled.suppressed, *further.suppressed), key=lambda one: _in_source(one.issue)
            )
        )

    def _issue(self, rule: Rule, finding: Finding) -> Issue:
        return _issue(self.facts, rule, finding, self._fingerprints)


def _in_source(issue: Issue) -> tuple[Place, str, str]:
    return issue.place, issue.rule, issue.message


def _issue(facts: Facts, rule: Rule, finding: Finding, fingerprints: Fingerprints) -> Issue:
    source = facts.article.source
    place = source.place(finding.span)
    text = "" if finding.whole else source.slice(finding.span)
    lines = _lines(source, finding.places) if finding.places else ()
    standing = Standing(lines or (place.line,), len(finding.places) or 1, text)
    snippet = _snippet(source, place.line, finding.span.start)
    return Issue(
        rule=rule.id,
        severity=finding.severity or rule.severity,
        message=fill_message(facts, rule, finding.values, standing),
        place=place,
        excerpt=shortened(text, _EXCERPT),
        snippet="" if finding.whole else source.slice(snippet),
        values=_reported(finding.values, lines),
        fix=_fix(facts.article, rule, finding),
        url=rule.path,
        fingerprint=fingerprints.next(rule.id, text if finding.about is None else finding.about),
        lines=lines,
        snippet_column=snippet.start - source.line_starts[place.line - 1] + 1,
    )


def _snippet(source: Source, line: int, start: int) -> Span:
    """The line of a place, or the part around the place of a very long one."""
    span = source.line_span(line)
    if span.end - span.start <= _LONGEST_SNIPPET:
        return span
    first = max(span.start, start - _SNIPPET_BEFORE)
    return Span(first, min(span.end, first + _LONGEST_SNIPPET))


def _lines(source: Source, places: tuple[Span, ...]) -> tuple[int, ...]:
    return tuple(sorted({source.position(span.start)[0] for span in places}))


def _fix(article: Article, rule: Rule, finding: Finding) -> Fix | None:
    if rule.fix is None or not finding.edits or article.response is not None:
        return None
    return Fix(rule.fix, tuple(_placed(article, edit) for edit in finding.edits))


def _placed(article: Article, edit: Edit) -> PlacedEdit:
    span = edit.span if edit.replacement else removal(article, edit.span)
    return PlacedEdit(article.source.place(span), edit.replacement)


def _reported(values: dict[str, Any], lines: tuple[int, ...]) -> dict[str, Any]:
    """Measured values as plain data: what a report in JSON can hold."""
    plain = {
        name: _plain(value)
        for name, value in values.items()
        if name != "replacement" or value is not None
    }
    if lines:
        plain["lines"] = list(lines)
    return plain


def _plain(value: Any) -> Any:
    if isinstance(value, str):
        return shortened(value, 400)
    if value is None or isinstance(value, (bool, int, float)):
        return value
    if isinstance(value, (list, tuple)):
        return [_plain(entry) for entry in value]
    return str(value)
