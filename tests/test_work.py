"""How much work is done, counted: what a change makes slower by doing more fails here."""

from __future__ import annotations

import gc
import os
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

from seoaudit.engine.audit import audit_article
from seoaudit.engine.auditor import Auditor
from seoaudit.engine.options import RunOptions
from seoaudit.engine.outcomes import outcome_of
from seoaudit.engine.run import run
from seoaudit.engine.target import Target
from seoaudit.facts.facts import Facts
from seoaudit.loading.load import load

DAY = date(2026, 1, 1)
PROSE = "Warm water loosens what sticks in the drain, and a brush takes the rest of it away. "
ARTICLE = f"---\ntitle: Drains that smell\ndate: 2025-01-01\n---\n\n# Drains\n\n{PROSE * 12}\n"
# What takes long to import and an article such as the one above does not need.
HEAVY = (
    "bs4 concurrent.futures csv difflib email frontmatter http importlib.metadata jinja2 json "
    "multiprocessing nltk phonenumbers requests sqlite3 subprocess tempfile textstat tomllib "
    "turbohtml typing_extensions urllib.request xlsxwriter xml yaml"
).split()
# What an article whose result is known does not need either.
NEEDLESS_WHEN_KNOWN = "pyromark sentencex Stemmer seoaudit.facts.facts seoaudit.loading.load"

# What the answer to a question that was asked before does not need.
NEXT_TO_NOTHING = "argparse hashlib msgspec pathlib typing seoaudit.engine.run".split()


@contextmanager
def counted_calls() -> Iterator[Counter[str]]:
    """Counts the calls of all functions by name, those written in C or Rust among them."""
    calls: Counter[str] = Counter()

    def note(frame: FrameType, event: str, called: Any) -> None:
        if event == "c_call":
            calls[getattr(called, "__name__", "")] += 1
        elif event == "call":
            calls[frame.f_code.co_qualname] += 1

    sys.setprofile(note)
    try:
        yield calls
    finally:
        sys.setprofile(None)


def imported(folder: Path, *arguments: str, **environment: str) -> set[str]:
    """The modules that a command has imported when it ends."""
    program = (
        "import sys; from seoaudit.cli.main import main; main(sys.argv[1:]); "
        "print('\\n' + ' '.join(sys.modules))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, *arguments],
        cwd=folder,
        env={**os.environ, **environment, "SEOAUDIT_CACHE_DIR": str(folder.parent / "cache")},
        capture_output=True,
        text=True,
        check=True,
    )
    return set(done.stdout.splitlines()[-1].split())


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    site = tmp_path / "site"
    site.mkdir()
    (site / "one.md").write_text(ARTICLE)
    (site / "seoaudit.toml").write_text('extends = ["recommended"]\n')
    return site


def test_one_article_imports_nothing_heavy(folder: Path) -> None:
    # The first run makes what is kept between runs.
    imported(folder, "check", "one.md", "--quiet")
    modules = imported(folder, "check", "one.md", "--quiet", "--no-cache")
    assert modules.isdisjoint(HEAVY), modules & set(HEAVY)


def test_an_edited_article_imports_nothing_for_phone_numbers_it_had(folder: Path) -> None:
    article = folder / "one.md"
    article.write_text(f"{ARTICLE}\nCall us on (555) 010-0199 or +44 20 7946 0123.\n")
    assert "phonenumbers" in imported(folder, "check", "one.md", "--quiet")
    article.write_text(f"{article.read_text()}\nWe are there every day.\n")
    modules = imported(folder, "check", "one.md", "--quiet")
    assert modules.isdisjoint(HEAVY), modules & set(HEAVY)


def test_an_unchanged_article_is_not_even_read_for_its_words(folder: Path) -> None:
    imported(folder, "check", "one.md", "--quiet")
    needless = {*HEAVY, *NEEDLESS_WHEN_KNOWN.split()}
    modules = imported(folder, "check", "one.md", "--quiet", "--format", "concise")
    assert modules.isdisjoint(needless), modules & needless


def test_a_run_that_is_known_needs_next_to_nothing(folder: Path) -> None:
    imported(folder, "check", "one.md", "--quiet")
    modules = imported(folder, "check", "one.md", "--quiet")
    assert modules.isdisjoint({*HEAVY, *NEXT_TO_NOTHING}), modules & {*HEAVY, *NEXT_TO_NOTHING}


def test_the_version_needs_next_to_nothing(folder: Path) -> None:
    modules = imported(folder, "--version")
    assert modules.isdisjoint({*HEAVY, *NEXT_TO_NOTHING}), modules & {*HEAVY, *NEXT_TO_NOTHING}


def test_expressions_are_the_same_in_every_process(folder: Path) -> None:
    (folder / "one.md").write_text(f"{ARTICLE}\nWebsite designed by Example Media.\n")
    command = (
        "check",
        "one.md",
        "--quiet",
        "--no-cache",
        "--preset",
        "strict",
        "--fail-on",
        "never",
    )
    kept = folder.parent / "cache"
    for seed in ("1", "2"):
        imported(folder, *command, PYTHONHASHSEED=seed)
        (store,) = kept.glob("expressions-*")
        if seed == "1":
            before = store.read_bytes()
    assert store.read_bytes() == before


def test_every_article_is_parsed_once(tmp_path: Path) -> None:
    for number in range(5):
        (tmp_path / f"{number}.md").write_text(ARTICLE)
    options = RunOptions(select=("all",), today=DAY, jobs=1)
    run([str(tmp_path)], options)
    with counted_calls() as calls:
        run([str(tmp_path)], options)
    assert calls["events_with_range"] == 5


def test_every_distinct_word_is_looked_at_once(tmp_path: Path) -> None:
    for number in range(5):
        (tmp_path / f"{number}.md").write_text(ARTICLE)
    auditor = Auditor(RunOptions(today=DAY))
    settings = auditor.governed(tmp_path / "one.md").settings
    distinct = set(Facts(load("one.md", ARTICLE.encode()), settings).text.tokens)
    with counted_calls() as calls:
        run([str(tmp_path)], RunOptions(select=("all",), today=DAY, jobs=1))
    # Words of the title and other fields, and the parts of words with hyphens, come on top.
    assert 0 < calls["Lexicon.__missing__"] <= len(distinct) + 30


def test_where_words_stand_is_noted_once_for_all_facts(tmp_path: Path) -> None:
    for number in range(5):
        (tmp_path / f"{number}.md").write_text(ARTICLE)
    with counted_calls() as calls:
        run([str(tmp_path)], RunOptions(select=("all",), today=DAY, jobs=1))
    assert calls["places_of"] == 5


@pytest.mark.parametrize(
    ("select", "needless"),
    [
        ("title", "contact cta readability keyphrase trust hygiene structure images"),
        ("hygiene/mojibake", "contact cta readability keyphrase trust structure images title"),
        ("readability/long-sentences", "contact cta keyphrase trust hygiene images"),
    ],
)
def test_no_fact_is_measured_that_no_rule_asks_for(select: str, needless: str) -> None:
    auditor = Auditor(RunOptions(select=(select,), today=DAY))
    governed = auditor.governed(Path.cwd() / "one.md")
    facts = Facts(load("one.md", ARTICLE.encode()), governed.settings, auditor.languages)
    audit_article(facts, governed.demands)
    measured = set(vars(facts))
    assert "metadata" in measured
    assert measured.isdisjoint(needless.split()), measured


def test_work_grows_in_step_with_the_words(tmp_path: Path) -> None:
    calls: list[int] = []
    for times in (20, 40):
        path = tmp_path / f"{times}.md"
        paragraphs = "\n\n".join(f"{PROSE * 6}" for _ in range(times))
        path.write_text(f"---\ntitle: Drains\n---\n\n{paragraphs}\n")
        options = RunOptions(select=("all",), today=DAY, jobs=1)
        run([str(path)], options)
        with counted_calls() as counted:
            run([str(path)], options)
        calls.append(sum(counted.values()))
    assert calls[1] < 2.3 * calls[0]


@pytest.mark.parametrize(
    ("articles_each", "most"),
    [pytest.param(500, 1, id="one folder"), pytest.param(1, 30, id="a folder each")],
)
def test_a_long_run_holds_next_to_nothing_of_each_article(
    tmp_path: Path, articles_each: int, most: int
) -> None:
    for number in range(500):
        place = tmp_path / f"part-{number // articles_each}"
        place.mkdir(exist_ok=True)
        links = "See [the first](../part-0/article-0.md) or [its page](/part-0/article-0/).\n"
        (place / f"article-{number}.md").write_text(ARTICLE + links)
    objects: dict[int, int] = {}

    def count(done: int, _: int) -> None:
        if done in (300, 500):
            gc.collect()
            objects[done] = sys.getallocatedblocks()

    run([str(tmp_path)], RunOptions(select=("all",), today=DAY, jobs=1), count)
    assert objects[500] - objects[300] <= most * 200


def test_an_article_leaves_nothing_to_be_collected(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(f"{ARTICLE}\n<p>Some <b>words</b> in HTML.</p>\n")
    (tmp_path / "b.html").write_text(f"<h1>Drains</h1><p>{PROSE}</p>")
    auditor = Auditor(RunOptions(select=("all",), today=DAY))
    targets = [Target(name, tmp_path / name) for name in ("a.md", "b.html")]
    for target in targets:
        outcome_of(target, auditor)
    gc.collect()
    gc.disable()
    try:
        outcomes = [outcome_of(target, auditor) for target in targets]
        assert gc.collect() == 0
    finally:
        gc.enable()
    assert all(outcome.packed for outcome in outcomes)
