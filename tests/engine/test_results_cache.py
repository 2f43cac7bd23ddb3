"""Kept results: the same report with and without them, and never one that no longer holds."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path

import msgspec
import pytest

from seoaudit.engine import article_reports
from seoaudit.engine.options import RunOptions
from seoaudit.engine.report import Report
from seoaudit.engine.results_cache import Asked, ResultsCache, kept_results
from seoaudit.engine.run import run

FIXTURES = Path(__file__).resolve().parent.parent.parent / "fixtures"
DAY = date(2026, 1, 1)
ARTICLE = "---\ntitle: Pipes\ndate: 2025-01-01\n---\n\nCall us to-day â€” we mend pipes.\n"


def options(folder: Path, **more: object) -> RunOptions:
    given: dict[str, object] = {"today": DAY, "jobs": 1, "cache": True, "cache_dir": str(folder)}
    return RunOptions(**(given | more))  # type: ignore[arg-type]


def document(report: Report) -> bytes:
    return msgspec.json.encode((list(report.articles), report.errors, report.site_issues))


@pytest.fixture
def site(tmp_path: Path) -> Path:
    folder = tmp_path / "site"
    folder.mkdir()
    (folder / "a.md").write_text(ARTICLE)
    return folder


def anew(paths: list[Path], given: RunOptions) -> list[str]:
    """Why articles were audited anew, in the order of the run."""
    notes: list[str] = []
    run([str(path) for path in paths], given, note=notes.append)
    return [note.partition("audited anew: ")[2] for note in notes]


def test_all_fixtures_report_the_same_kept_or_not_in_one_process_or_many(tmp_path: Path) -> None:
    fresh = document(run([str(FIXTURES)], RunOptions(today=DAY, jobs=1)))
    cold = document(run([str(FIXTURES)], options(tmp_path)))
    warm = document(run([str(FIXTURES)], options(tmp_path)))
    many = document(run([str(FIXTURES)], RunOptions(today=DAY, jobs=2)))
    many_warm = document(run([str(FIXTURES)], options(tmp_path, jobs=2)))
    assert kept_results(str(tmp_path)) > 0
    assert cold == fresh
    assert warm == fresh
    assert many == fresh
    assert many_warm == fresh


def test_a_report_outside_of_memory_is_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fresh = run([str(FIXTURES)], RunOptions(today=DAY, jobs=1))
    monkeypatch.setattr(article_reports, "_MOST_IN_MEMORY", 1)
    spilled = run([str(FIXTURES)], RunOptions(today=DAY, jobs=1))
    assert type(spilled.articles) is not tuple
    assert document(spilled) == document(fresh)
    assert spilled.articles[0] == fresh.articles[0]
    assert spilled.articles[-2:] == tuple(fresh.articles)[-2:]
    assert (spilled.summary, spilled.score) == (fresh.summary, fresh.score)


def changes(site: Path, cache: Path) -> Iterator[tuple[str, RunOptions, str]]:
    """What may change between two runs, and the reason that is then given."""
    yield "nothing", options(cache), ""
    (site / "a.md").write_text(ARTICLE + "More.\n")
    yield "content", options(cache), "its content changed"
    yield "selection", options(cache, select=("title",)), "the configuration, the rules"
    (site / "seoaudit.toml").write_text('ignore = ["title"]\n')
    yield "configuration", options(cache), "the configuration, the rules"
    (site / "seoaudit.toml").write_text('[business]\nname = "Pipes"\n')
    yield "business", options(cache), "the configuration, the rules"
    yield "nothing again", options(cache), ""


def test_every_change_is_noticed_and_told(site: Path, tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    assert anew([site], options(cache)) == ["it was not audited before"]
    for what, given, reason in changes(site, cache):
        told = anew([site], given)
        assert [note[: len(reason)] for note in told] == ([reason] if reason else []), what


def test_only_dates_that_matter_tie_a_result_to_its_day(site: Path, tmp_path: Path) -> None:
    past, coming = site / "a.md", site / "b.md"
    coming.write_text(ARTICLE.replace("2025-01-01", "2027-01-01"))
    given = options(tmp_path, select=("frontmatter/date-in-future",))
    assert len(anew([past, coming], given)) == 2
    later = options(tmp_path, select=("frontmatter/date-in-future",), today=date(2028, 1, 1))
    assert anew([past, coming], later) == ["it was audited for another day, and its dates matter"]
    assert not run([str(coming)], later).issues


def test_results_with_other_settings_are_kept_beside(site: Path, tmp_path: Path) -> None:
    one, two = options(tmp_path), options(tmp_path, select=("title",))
    for given in (one, two):
        assert len(anew([site], given)) == 1
    for given in (one, two):
        assert anew([site], given) == []


def test_how_a_run_names_an_article_is_part_of_its_report(
    site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run([str(site)], options(tmp_path))
    monkeypatch.chdir(site)
    assert [article.path for article in run(["a.md"], options(tmp_path)).articles] == ["a.md"]


@pytest.mark.parametrize("damage", [b"", b"\xff\xff", b"\x81\xa1a\x01"], ids=repr)
def test_a_damaged_file_is_made_anew(damage: bytes, site: Path, tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    fresh = document(run([str(site)], options(cache)))
    for file in cache.glob("results-*"):
        file.write_bytes(damage)
    assert document(run([str(site)], options(cache))) == fresh
    assert anew([site], options(cache)) == []


def test_a_folder_that_cannot_be_written_is_no_trouble(site: Path, tmp_path: Path) -> None:
    blocked = tmp_path / "blocked"
    blocked.write_text("a file")
    report = run([str(site)], options(blocked / "cache"))
    assert report.articles
    assert not report.errors


def test_two_runs_at_once_leave_whole_files(tmp_path: Path) -> None:
    site, cache = tmp_path / "site", tmp_path / "cache"
    site.mkdir()
    for number in range(40):
        (site / f"{number}.md").write_text(ARTICLE + f"Number {number}.\n")
    command = [sys.executable, "-m", "seoaudit", "check", str(site), "--cache-dir", str(cache)]
    command += ["--format", "json", "--fail-on", "never", "--today", "2026-01-01"]

    def whole_process(_: int) -> bytes:
        return subprocess.run(command, capture_output=True, check=True, env=os.environ).stdout

    with ThreadPoolExecutor(4) as pool:
        printed = set(pool.map(whole_process, range(4)))
    assert len(printed) == 1
    assert whole_process(0) in printed
    assert 0 < kept_results(str(cache)) <= 40
    assert not list(cache.glob("*.tmp"))


def test_old_results_are_forgotten(tmp_path: Path) -> None:
    first, second = (Asked(name, b"s", b"d", 1) for name in ("first", "second"))
    cache = ResultsCache(str(tmp_path))
    cache.keep(first, False, b"report", made=100)
    cache.keep(second, False, b"report", made=300)
    cache.save(today=300)
    again = ResultsCache(str(tmp_path))
    assert again.find(second) == (b"report", "")
    cache.keep(first, False, b"report", made=100)
    cache.save(today=300)
    assert ResultsCache(str(tmp_path)).find(first)[0] is None


def test_only_the_newest_results_of_an_article_stay(tmp_path: Path) -> None:
    for number in range(6):
        cache = ResultsCache(str(tmp_path))
        cache.keep(Asked("a", bytes([number]), b"d", 1), False, b"report", made=number)
        cache.save(today=6)
    kept = ResultsCache(str(tmp_path))
    found = [kept.find(Asked("a", bytes([n]), b"d", 1))[0] is not None for n in range(6)]
    assert found == [False, False, True, True, True, True]
