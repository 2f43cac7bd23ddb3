"""What to do first: each thing with its effort, its effect and the sentence to change."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from seoaudit.engine.impact import Task
from seoaudit.engine.issue import Issue
from seoaudit.reporting.html_report.markup import Markup, joined, tag
from seoaudit.reporting.html_report.message import message_of
from seoaudit.reporting.html_report.rule_texts import RuleTexts
from seoaudit.reporting.html_report.sentence import sentence_of
from seoaudit.reporting.html_report.words import effect, effort
from seoaudit.reporting.summary_line import counted

FIRST = 5


def first_tasks(
    tasks: Sequence[Task], numbers: Mapping[str, int], rules: RuleTexts, level: str = "h3"
) -> Markup:
    """The things to do as a numbered list; `numbers` are those of the articles by path."""
    items = [_task(task, numbers, rules, level) for task in tasks]
    return tag("ol", *items, class_="tasks")


def _task(task: Task, numbers: Mapping[str, int], rules: RuleTexts, level: str) -> Markup:
    rule = rules.of(task.issue)
    issues = counted(task.issues, "issue")
    where = f"{issues} in {counted(task.articles, 'article')}" if task.articles else issues
    facts = (
        tag("div", tag("dt", "Found"), tag("dd", where)),
        tag("div", tag("dt", "Effort"), tag("dd", effort(task.minutes))),
        tag("div", tag("dt", "Effect"), tag("dd", effect(task.points, task.articles))),
    )
    return tag(
        "li",
        tag(level, rule.title, " ", severity_mark(task.severity)),
        tag("p", rule.why) if rule.why else Markup(""),
        tag("dl", *facts, class_="facts"),
        _example(task, numbers.get(task.path)),
    )


def _example(task: Task, number: int | None) -> Markup:
    issue = task.issue
    place = f"{task.path}, line {issue.place.line}" if issue.snippet else task.path
    target = f"#article-{number}" if number is not None else None
    link = tag("a", place, href=target) if target else Markup("")
    many = "Begin here: " if task.issues > 1 else "Here: "
    head = tag("p", many, link, class_="place") if task.path else Markup("")
    return tag("div", head, quoted(issue), advice(issue), class_="example")


def quoted(issue: Issue) -> Markup:
    """The sentence of an issue with its place marked; nothing of a whole article."""
    sentence = sentence_of(issue)
    if sentence is None:
        return Markup("")
    marked = tag("mark", sentence.marked, class_=issue.severity)
    return tag("blockquote", tag("p", sentence.before, marked, sentence.after), class_="sentence")


def advice(issue: Issue) -> Markup:
    """What is wrong with it, and what would be right where a fix knows it."""
    return joined((tag("p", message_of(issue), class_="message"), replacement(issue)))


def replacement(issue: Issue) -> Markup:
    """What to write at the place, where a fix knows it."""
    if issue.fix is None or len(issue.fix.edits) != 1:
        return Markup("")
    right = issue.fix.edits[0].replacement
    if not right.strip():
        return tag("p", "Take it out.", class_="instead")
    return tag("p", "Write: ", tag("ins", " ".join(right.split())), class_="instead")


def severity_mark(severity: str) -> Markup:
    """A severity as a small label."""
    return tag("span", severity, class_=f"severity {severity}")
