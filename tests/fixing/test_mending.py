"""Mending: what fixes do to whole articles, whatever is wrong with them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from pathlib import Path

import pytest
from fixing_bench import Bench, written
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from seoaudit.catalogue.catalogue import load_catalogue, rules_folder
from seoaudit.catalogue.rule import SEVERITIES, Example, Rule, Safety
from seoaudit.checks import CHECKS
from seoaudit.engine.issue import Issue
from seoaudit.engine.report import ArticleReport

ROOT = Path(__file__).resolve().parents[2]
RULES = load_catalogue(
    rules_folder(), {name: check.options for name, check in CHECKS.items()}
).rules
EXAMPLES = [
    pytest.param(rule, example, id=f"{rule.id}:{example.line}")
    for rule in RULES.values()
    for example in rule.examples
    if example.bad
]
FIXTURES = [
    pytest.param(path, id=f"{path.parent.name}/{path.name}")
    for path in sorted((ROOT / "fixtures").rglob("*.*"))
    if path.suffix in (".md", ".mdx", ".html", ".txt")
]

FIELDS = [
    "title: Back pain â€” what helps",
    "title: 'Zero\u200bwidth in a title that is long enough'",
    "date: 5th March 2026",
    'updated: "2026.3.5"',
    "desciption: A few words about the back that are many enough to be a description of it.",
    "slug: Back_Pain",
    "version: 1.10",
    "tags: [no, 010]",
    "image: /images/IMG_2041.jpg",
]
BLOCKS = [
    "# **Back pain**",
    "## _Why_ it hurts",
    "### __Why it hurts__",
    "**What helps against it**",
    "Most people who sit at a desk all day have pain in the back at some point in their lives.",
    "Call us at 780-555-2368 or write to hello@clinic.example.studio today.",
    "See https://stretching.example.studio/book/ and www.stretching.example.studio for more.",
    "**Book online**\nhttps://stretching.example.studio/book/",
    "It‚Äôs “good‚Äù â€” and caf\u00c3\u00a9, \u200bzero\u200bwidth and soft\xadhyphen.",
    "Technique | Purpose | Benefit |\nDeep tissue | Releases | Less |\nSwedish | Relaxes | Less |",
    "| Day | From |\n| --- | --- |\n| Monday | 780-555-2368 |",
    "- one https://stretching.example.studio/one\n- two 780-555-2369\n\n  more of it",
    "> Quoted 780-555-2368 and www.stretching.example.studio",
    "5 min read",
    "Advertisement",
    "<div>\nCall 780-555-2368 or see https://stretching.example.studio/a\n</div>",
    "`780-555-2368` and [780-555-2369](/contact) and <!-- https://example.studio -->",
    "```\nhttps://stretching.example.studio/code\n```",
    ":contentReference[oaicite:0]{index=0} was here.",
    "{{< button >}} https://stretching.example.studio/after {{< /button >}}",
]


@st.composite
def articles(draw: st.DrawFn) -> str:
    """An article composed of faults, in one of the ways that lines end."""
    fields = draw(st.lists(st.sampled_from(FIELDS), max_size=4, unique=True))
    head = "".join(f"{field}\n" for field in fields)
    blocks = draw(st.lists(st.sampled_from(BLOCKS), max_size=7))
    gap = draw(st.sampled_from(["\n\n", "\n", "\n\n\n", "  \n"]))
    text = (f"---\n{head}---\n" if fields else "") + gap.join(blocks)
    mark = draw(st.sampled_from(["", "\ufeff"]))
    end = draw(st.sampled_from(["", "\n"]))
    return mark + (text + end).replace("\n", draw(st.sampled_from(["\n", "\r\n", "\r"])))


@pytest.fixture(scope="module")
def bench(tmp_path_factory: pytest.TempPathFactory) -> Bench:
    return Bench(tmp_path_factory.mktemp("site"))


def per_rule(report: ArticleReport) -> Counter[str]:
    return Counter(issue.rule for issue in report.issues)


def hold_the_guarantees(bench: Bench, data: bytes, path: str, safety: Safety) -> None:
    """Mend an article and look at everything that is promised of the result."""
    before = bench.audited(data, path)[1]
    mended = bench.mended(data, path, safety)
    result = written(mended)
    after = bench.audited(result, path)[1]
    assert after.issues == mended.report.issues, "what is written is what is reported"
    gained = per_rule(after) - per_rule(before)
    for issue in after.issues:
        if issue.rule in gained:
            is_whole = not issue.excerpt and not issue.snippet
            limit = gravest(mended.fixed) if is_whole else gravest(mended.fixed) - 1
            assert rank(issue) <= limit, f"{issue.rule} is gained"
    lost = per_rule(before) - per_rule(after)
    single = Counter(issue.rule for issue in mended.fixed if not issue.lines)
    assert not single - lost, "what is fixed is lost"
    again = bench.mended(result, path, safety)
    assert written(again) == result, "fixing twice changes nothing more"
    assert not again.fixed


def rank(issue: Issue) -> int:
    return SEVERITIES.index(issue.severity)


def gravest(issues: Iterable[Issue]) -> int:
    return max(map(rank, issues), default=-1)


PATIENT = settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


@PATIENT
@given(text=articles(), path=st.sampled_from(["a.md", "a.mdx", "a.txt"]))
def test_safe_fixes_lose_issues_and_gain_none(bench: Bench, text: str, path: str) -> None:
    hold_the_guarantees(bench, text.encode(), path, "safe")


@PATIENT
@given(text=articles(), path=st.sampled_from(["a.md", "a.mdx", "a.txt"]))
def test_unsafe_fixes_lose_issues(bench: Bench, text: str, path: str) -> None:
    hold_the_guarantees(bench, text.encode(), path, "unsafe")


@pytest.mark.parametrize("safety", ["safe", "unsafe"])
@pytest.mark.parametrize("path", FIXTURES)
def test_guarantees_over_fixtures(bench: Bench, path: Path, safety: Safety) -> None:
    hold_the_guarantees(bench, path.read_bytes(), path.name, safety)


@pytest.mark.parametrize(("rule", "example"), EXAMPLES)
def test_guarantees_over_bad_examples(bench: Bench, rule: Rule, example: Example) -> None:
    hold_the_guarantees(bench, example.text.encode(), example.path, "unsafe")
