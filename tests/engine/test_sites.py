"""A batch of sites: grouped, told apart, and none in the way of another."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from seoaudit.cli.main import main
from seoaudit.engine.options import RunOptions
from seoaudit.engine.report import Report
from seoaudit.engine.run import run

DAY = date(2026, 1, 1)
FRONT = "---\ntitle: A title\ndate: 2025-01-01\n---\n\n"
ACME = 'name = "Acme Plumbing"\nphones = ["+1 780 555 2368"]\nregion = "CA"\n'
BOLT = 'name = "Bolt Electric"\nphones = ["+1 780 555 4477"]\nregion = "CA"\n'


def site(folder: Path, name: str, business: str, *articles: str) -> None:
    (folder / name).mkdir(parents=True)
    (folder / name / "seoaudit.toml").write_text(f"[business]\n{business}")
    for number, text in enumerate(articles):
        (folder / name / f"{number}.md").write_text(FRONT + text)


@pytest.fixture
def clients(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    folder = tmp_path / "clients"
    site(folder, "acme", ACME, "Call us at 780-555-4477.\n", "Call us at 780-555-2368.\n")
    site(folder, "bolt", BOLT, "Call us at 780-555-4477.\n")
    return folder


def foreign(report: Report) -> list[tuple[str, str]]:
    return [
        (article.path, issue.excerpt)
        for article in report.articles
        for issue in article.issues
        if issue.rule == "contact/other-business"
    ]


@pytest.mark.parametrize("jobs", [1, 2])
def test_the_details_of_another_client_are_found_across_the_batch(clients: Path, jobs: int) -> None:
    report = run(["clients"], RunOptions(today=DAY, jobs=jobs))
    assert foreign(report) == [("clients/acme/0.md", "780-555-4477")]
    assert [(found.name, found.path) for found in report.sites] == [
        ("Acme Plumbing", "clients/acme"),
        ("Bolt Electric", "clients/bolt"),
    ]
    assert [report.of_site(found).summary.articles for found in report.sites] == [2, 1]


def test_one_site_alone_knows_of_no_other(clients: Path) -> None:
    assert not foreign(run(["clients/acme"], RunOptions(today=DAY)))


def test_a_kept_result_does_not_outlive_its_batch(clients: Path, tmp_path: Path) -> None:
    options = RunOptions(today=DAY, cache=True, cache_dir=str(tmp_path / "cache"))
    assert not foreign(run(["clients/acme"], options))
    assert foreign(run(["clients"], options))
    assert not foreign(run(["clients/acme"], options))


def test_clients_named_in_a_shared_configuration_are_known_without_the_batch(
    clients: Path,
) -> None:
    (clients / "agency.toml").write_text(f"[[clients]]\n{ACME}[[clients]]\n{BOLT}")
    for name, business in (("acme", ACME), ("bolt", BOLT)):
        path = clients / name / "seoaudit.toml"
        path.write_text(f'extends = ["recommended", "../agency.toml"]\n[business]\n{business}')
    report = run(["clients/acme"], RunOptions(today=DAY))
    assert foreign(report) == [("clients/acme/0.md", "780-555-4477")]


def test_a_site_that_fails_is_told_once_and_the_others_go_on(clients: Path) -> None:
    site(clients, "broken", "", *["Words.\n"] * 3)
    (clients / "broken" / "seoaudit.toml").write_text('extnds = ["recommended"]\n')
    report = run(["clients"], RunOptions(today=DAY))
    assert len(report.articles) == 3
    (error,) = report.errors
    assert error.path == "clients/broken/seoaudit.toml"
    assert error.message.startswith("1:1: unknown key 'extnds'; did you mean 'extends'?")
    assert error.message.endswith("3 articles are not audited")


def test_the_text_report_groups_by_site(clients: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (clients / "stray.md").write_text(FRONT + "Words.\n")
    main(["check", "clients", "--no-cache", "--today", "2026-01-01", "--select", "contact"])
    printed = capsys.readouterr().out
    heads = [
        line for line in printed.splitlines() if line.startswith(("Acme", "Bolt", "Articles that"))
    ]
    assert heads == [
        "Articles that no configuration governs",
        "Acme Plumbing (clients/acme) — 2 articles: 2 errors, 1 warning; score 75 of 100",
        "Bolt Electric (clients/bolt) — 1 article: 1 warning; score 92 of 100",
    ]
    assert printed.index("Acme Plumbing (") < printed.index("clients/acme/0.md")
