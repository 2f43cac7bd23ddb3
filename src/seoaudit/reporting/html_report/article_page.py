"""The page of one article: its issues, and its text with their places marked."""

from __future__ import annotations

from seoaudit.engine.issue import Issue
from seoaudit.engine.report import ArticleReport
from seoaudit.reporting.html_report.marked_source import marked_lines
from seoaudit.reporting.html_report.markup import Markup, joined, tag
from seoaudit.reporting.html_report.message import message_of
from seoaudit.reporting.html_report.rule_texts import RuleTexts
from seoaudit.reporting.html_report.source_text import source_of
from seoaudit.reporting.html_report.tasks import replacement, severity_mark
from seoaudit.reporting.summary_line import counted


def article_page(number: int, article: ArticleReport, rules: RuleTexts, whole: bool) -> Markup:
    """An article of the document; `whole` asks for all of its text, else for lines with issues."""
    prefix = f"article-{number}-"
    title = tag("h1", article.path, tabindex="-1")
    numbers = [
        counted(article.words, "word"),
        counted(len(article.issues), "issue"),
        *([article.language] if article.language else []),
    ]
    if article.score is not None:
        numbers.insert(0, f"score {article.score} of 100")
    head = tag("p", "; ".join(numbers).capitalize() + ".", class_="quiet")
    issues = [
        _issue(issue, f"{prefix}{at}", rules) for at, issue in enumerate(article.issues, start=1)
    ]
    listed = tag("ol", *issues, class_="issues") if issues else tag("p", "No issues.")
    return tag(
        "article",
        title,
        head,
        listed,
        _text(article, whole, prefix),
        id=f"article-{number}",
        class_="page",
    )


def _issue(issue: Issue, id: str, rules: RuleTexts) -> Markup:
    rule = rules.of(issue)
    place = f"line {issue.place.line}; " if issue.snippet else ""
    return tag(
        "li",
        tag("p", severity_mark(issue.severity), " ", message_of(issue), class_="message"),
        replacement(issue),
        tag("p", place, tag("a", rule.title, href=f"#{rule_anchor(issue.rule)}"), class_="quiet"),
        id=id,
        tabindex="-1",
    )


def _text(article: ArticleReport, whole: bool, prefix: str) -> Markup:
    source = source_of(article)
    lines = Markup("".join(marked_lines(article.issues, source, whole, prefix)))
    if not lines:
        return Markup("")
    title = "The text" if source is not None and whole else "The lines concerned"
    return joined((tag("h2", title), tag("ol", lines, class_="source")))


def rule_anchor(rule: str) -> str:
    """The id of a rule's entry in the glossary."""
    return "rule-" + rule.replace("/", "-").replace(" ", "-")
