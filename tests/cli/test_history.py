"""Runs are recorded, listed and compared, and nothing loses an earlier one."""

from __future__ import annotations

import json
import signal
import sqlite3
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from command_line import environment_of

from seoaudit.cli.main import main
from seoaudit.history.store import History

GOOD = "---\ntitle: A title that tells\n---\n\n{}\n"
FAULT = "It‚Äôs here."


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "seoaudit.toml").write_text('select = ["hygiene/mojibake"]\n')
    (tmp_path / "a.md").write_text(GOOD.format(FAULT))
    (tmp_path / "b.md").write_text(GOOD.format("Fine."))
    return tmp_path


def record(*more: str) -> int:
    return main(["check", "--record", "--no-cache", "--quiet", "--fail-on", "never", *more])


def printed(capsys: pytest.CaptureFixture[str], *arguments: str) -> Any:
    capsys.readouterr()
    assert main([*arguments, "--format", "json"]) == 0
    return json.loads(capsys.readouterr().out)


def test_runs_are_listed_with_how_the_score_moved(
    site: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    record()
    (site / "a.md").write_text(GOOD.format("Mended."))
    record()
    capsys.readouterr()
    assert main(["history"]) == 0
    head, first, second = capsys.readouterr().out.splitlines()
    assert head.split() == "run when (UTC) commit articles errors warnings infos score".split()
    assert first.split()[0] == "1" and first.split()[-5:] == ["2", "1", "0", "0", "50"]
    assert second.split()[-2:] == ["100", "+50"]
    runs = printed(capsys, "history")["runs"]
    assert [run["summary"]["errors"] for run in runs] == [1, 0]
    assert (site / ".seoaudit" / ".gitignore").read_text() == "*\n"


def test_comparison_tells_new_resolved_and_unchanged(
    site: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (site / "b.md").write_text(GOOD.format(f"{FAULT} And so {FAULT}"))
    record()
    (site / "a.md").write_text(GOOD.format("Mended."))
    (site / "b.md").write_text("\n\n" + GOOD.format(f"Above. {FAULT} And so {FAULT}"))
    (site / "c.md").write_text(GOOD.format("New ‚Äî here."))
    record()
    changes = printed(capsys, "compare")["changes"]
    assert [issue["path"] for issue in changes["new"]] == ["c.md"]
    assert [issue["path"] for issue in changes["resolved"]] == ["a.md"]
    assert changes["unchanged"] == 2
    assert main(["compare", "1", "2"]) == 0
    told = capsys.readouterr().out
    assert "1 new issue, 1 resolved, 2 unchanged" in told
    back = printed(capsys, "compare", "latest", "previous")["changes"]
    assert [issue["path"] for issue in back["new"]] == ["a.md"]


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["compare", "1", "9"], "there is no run '9'"),
        (["compare", "nonsense", "1"], "there is no run 'nonsense'"),
        (["compare", "1999-01-01", "1"], "there is no run '1999-01-01'"),
        (["compare"], "there is no run before the latest"),
        (["history", "elsewhere"], "no runs are kept"),
        (["history", "--history", "a.md"], "this is no history of seoaudit"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_what_cannot_be_had_is_told_in_a_line(
    site: Path, arguments: list[str], told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    record()
    capsys.readouterr()
    assert main(arguments) == 2
    error = capsys.readouterr().err
    assert told in error
    assert error.count("\n") == 1


def test_each_site_has_its_own_history_or_all_have_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "seoaudit.toml").write_text(f'[business]\nname = "{name}"\n')
        (tmp_path / name / "a.md").write_text(GOOD.format("Words."))
    (tmp_path / "stray.md").write_text(GOOD.format("Words."))
    record()
    assert len(printed(capsys, "history", "one")["runs"]) == 1
    assert len(printed(capsys, "history", "two")["runs"]) == 1
    (stray,) = printed(capsys, "history")["runs"]
    assert stray["summary"]["articles"] == 1
    record("--history", "all.sqlite3")
    runs = printed(capsys, "history", "--history", "all.sqlite3")["runs"]
    assert [run["site"] for run in runs] == ["one", "two", "."]
    assert main(["compare", "1", "2", "--history", "all.sqlite3"]) == 2
    assert "run 1 is of one and run 2 of two" in capsys.readouterr().err
    record("--history", "all.sqlite3")
    for more in ([], ["--site", "one"]):
        compared = printed(capsys, "compare", "--history", "all.sqlite3", *more)
        assert compared["earlier"]["site"] == compared["later"]["site"] == (more or [".", "."])[1]


def test_concurrent_writers_lose_nothing(site: Path) -> None:
    command = [sys.executable, "-m", "seoaudit", "check", "--record", "--quiet", "--no-cache"]

    def whole_process(_: int) -> int:
        return subprocess.run(command, cwd=site, capture_output=True, check=False).returncode

    with ThreadPoolExecutor(4) as pool:
        assert set(pool.map(whole_process, range(6))) == {1}
    history = History(site / ".seoaudit" / "history.sqlite3")
    runs = history.runs()
    assert [run.id for run in runs] == [1, 2, 3, 4, 5, 6]
    assert {len(history.articles(run.id)) for run in runs} == {2}


def test_a_killed_writer_loses_only_its_own_run(site: Path) -> None:
    record()
    path = site / ".seoaudit" / "history.sqlite3"
    writer = (
        "import sqlite3, sys, time\n"
        f"c = sqlite3.connect({str(path)!r}, isolation_level=None)\n"
        "c.execute('BEGIN IMMEDIATE')\n"
        "c.execute('DELETE FROM runs'); c.execute('DELETE FROM issues')\n"
        "print('ready', flush=True); time.sleep(60)\n"
    )
    process = subprocess.Popen([sys.executable, "-c", writer], stdout=subprocess.PIPE)
    assert process.stdout is not None
    process.stdout.readline()
    process.send_signal(signal.SIGKILL)
    process.wait()
    assert [run.id for run in History(path).runs()] == [1]
    record()
    assert [run.id for run in History(path).runs()] == [1, 2]


def test_a_full_disk_is_told_and_earlier_runs_stay(
    site: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    record()
    path = site / ".seoaudit" / "history.sqlite3"
    for number in range(300):
        (site / f"more-{number}.md").write_text(GOOD.format(FAULT))
    connect = sqlite3.connect

    def on_a_full_disk(*arguments: Any, **more: Any) -> sqlite3.Connection:
        connection: sqlite3.Connection = connect(*arguments, **more)
        (pages,) = connection.execute("PRAGMA page_count").fetchone()
        connection.execute(f"PRAGMA max_page_count = {pages}")
        return connection

    with monkeypatch.context() as full:
        full.setattr(sqlite3, "connect", on_a_full_disk)
        capsys.readouterr()
        assert record() == 2
    assert "the disk is full; the run was not recorded; earlier runs are kept" in (
        capsys.readouterr().err
    )
    assert [run.id for run in History(path).runs()] == [1]


def test_a_waiting_writer_goes_on_when_the_other_is_done(site: Path) -> None:
    record()
    path = site / ".seoaudit" / "history.sqlite3"
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    command = [sys.executable, "-m", "seoaudit", "check", "--record", "--quiet", "--no-cache"]
    waiting = subprocess.Popen(command, cwd=site, env=environment_of(), stdout=subprocess.DEVNULL)
    time.sleep(1)
    assert waiting.poll() is None or waiting.returncode == 1
    other.execute("ROLLBACK")
    other.close()
    assert waiting.wait(60) == 1
    assert len(History(path).runs()) == 2
