"""`seoaudit check`: exit codes, where reports go, and how they look there."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from command_line import BAD, GOOD, environment_of, seoaudit

from seoaudit.cli.main import main
from seoaudit.cli.streams import wants_color

WIDE = "---\ntitle: Großes 東京 🙂\ntitle: again\n---\n\nGroßes 東京\u200b 🙂.\n"
DUPLICATE = ("--select", "frontmatter/duplicate-key")


@pytest.fixture
def site(tmp_path: Path) -> Path:
    (tmp_path / "bad.md").write_text(BAD, "utf-8")
    (tmp_path / "good.md").write_text(GOOD, "utf-8")
    return tmp_path


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        pytest.param("good.md --fail-on error", 0, id="nothing"),
        pytest.param("bad.md", 1, id="an error"),
        pytest.param(". --fail-on never", 0, id="an error, never fails"),
        pytest.param("bad.md --select description", 0, id="a warning"),
        pytest.param(
            "bad.md --select description --fail-on warning", 1, id="a warning is asked for"
        ),
        pytest.param("bad.md --select description --fail-on info", 1, id="less is asked for"),
        pytest.param("good.md missing.md", 2, id="a file is missing"),
        pytest.param("bad.md missing.md --fail-on never", 2, id="missing goes before never"),
        pytest.param("--select nothing-like-it", 2, id="unknown rule"),
    ],
)
def test_exit_codes(site: Path, monkeypatch: pytest.MonkeyPatch, arguments: str, code: int) -> None:
    monkeypatch.chdir(site)
    assert main(["check", *arguments.split()]) == code


def test_what_an_article_suppresses_is_shown_when_asked_for_and_fails_nothing(
    site: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(site)
    (site / "bad.md").write_text(f"{BAD}\n<!-- seoaudit-disable-file -- an old one -->\n", "utf-8")
    assert main(["check", "bad.md", "--fail-on", "info"]) == 0
    assert "duplicate-key" not in capsys.readouterr().out
    assert main(["check", "bad.md", "--fail-on", "info", "--show-suppressed"]) == 0
    shown = capsys.readouterr().out
    assert "frontmatter/duplicate-key" in shown and "line 8: an old one" in shown


def test_nothing_is_folded_when_everything_is_asked_for(
    site: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(site)
    for number in range(5):
        (site / f"{number}.md").write_text(BAD, "utf-8")
    main(["check", *DUPLICATE])
    folded = capsys.readouterr().out
    main(["check", *DUPLICATE, "--full"])
    full = capsys.readouterr().out
    assert "in all 7 Markdown" not in folded and "in 6 of the 7 Markdown articles" in folded
    assert (folded.count("title: Again"), full.count("title: Again")) == (1, 6)


def test_fail_on_of_the_configuration(site: Path) -> None:
    (site / "seoaudit.toml").write_text('fail-on = "never"\n', "utf-8")
    assert seoaudit("check", cwd=site).returncode == 0
    assert seoaudit("check", "--fail-on", "error", cwd=site).returncode == 1


def test_the_current_folder_is_the_default(site: Path) -> None:
    done = seoaudit("check", "--format", "concise", *DUPLICATE, cwd=site)
    assert done.stdout.startswith(b"bad.md:3:1: error frontmatter/duplicate-key ")


def test_an_empty_folder_does_not_pass(tmp_path: Path) -> None:
    done = seoaudit("check", cwd=tmp_path)
    assert done.returncode == 2
    assert done.stderr.startswith(b"seoaudit: error: no articles in .")


def test_unreadable_file_is_told_and_the_rest_audited(site: Path) -> None:
    (site / "zip.html").write_bytes(b"PK\x03\x04\x00\x00\xff\xfe\x00\x00")
    done = seoaudit("check", *DUPLICATE, cwd=site)
    assert done.returncode == 2
    assert "not audited  zip.html: " in done.stdout.decode()
    assert "2 articles: 1 error" in done.stdout.decode()
    as_json = seoaudit("check", "--format", "json", *DUPLICATE, cwd=site)
    assert json.loads(as_json.stdout)["errors"][0]["path"] == "zip.html"
    assert as_json.stderr.startswith(b"seoaudit: zip.html: ")


def test_several_reports_at_once(site: Path) -> None:
    done = seoaudit("check", "--format", "concise", "--format", "json=report.json", cwd=site)
    assert done.stdout.startswith(b"bad.md:")
    assert json.loads((site / "report.json").read_text("utf-8"))["version"] == 1
    assert done.stderr == b""


def test_report_in_a_file_is_summed_up_for_the_person(site: Path) -> None:
    done = seoaudit(
        "check", "-o", "report.txt", *DUPLICATE, cwd=site, environment={"FORCE_COLOR": "1"}
    )
    assert done.stdout == b""
    assert done.stderr.startswith(b"2 articles: 1 error")
    text = (site / "report.txt").read_text("utf-8")
    assert "frontmatter/duplicate-key" in text and "\x1b" not in text


def test_standard_input(site: Path) -> None:
    done = seoaudit(
        "check", "-", "--stdin-filename", "posts/new.md", "--format", "concise", *DUPLICATE,
        cwd=site, stdin=BAD.encode(),
    )  # fmt: skip
    assert done.returncode == 1
    assert done.stdout.startswith(b"posts/new.md:3:1: error")


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("stream", "environment", "colour"),
    [
        pytest.param(io.StringIO(), {}, False, id="a pipe"),
        pytest.param(Terminal(), {"TERM": "xterm"}, True, id="a terminal"),
        pytest.param(Terminal(), {"TERM": "dumb"}, False, id="a dumb terminal"),
        pytest.param(Terminal(), {"NO_COLOR": "1"}, False, id="a terminal, NO_COLOR"),
        pytest.param(io.StringIO(), {"FORCE_COLOR": "1"}, True, id="FORCE_COLOR"),
        pytest.param(io.StringIO(), {"FORCE_COLOR": "0"}, False, id="FORCE_COLOR=0"),
        pytest.param(
            Terminal(), {"FORCE_COLOR": "1", "NO_COLOR": "1"}, False, id="NO_COLOR goes first"
        ),
        pytest.param(
            io.StringIO(), {"FORCE_COLOR": "1", "NO_COLOR": ""}, True, id="an empty NO_COLOR"
        ),
    ],
)
def test_colour_of_the_environment(
    stream: io.StringIO,
    environment: dict[str, str],
    colour: bool,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in ("NO_COLOR", "FORCE_COLOR", "TERM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert wants_color("auto", stream) is colour


def test_colour_as_asked_goes_before_the_environment(site: Path) -> None:
    always = seoaudit(
        "check", "--color", "always", *DUPLICATE, cwd=site, environment={"NO_COLOR": "1"}
    )
    never = seoaudit(
        "check", "--color=never", *DUPLICATE, cwd=site, environment={"FORCE_COLOR": "1"}
    )
    assert b"\x1b[" in always.stdout and b"\x1b[" not in never.stdout


@pytest.mark.parametrize(
    ("environment", "bar"),
    [
        pytest.param({"PYTHONIOENCODING": "ascii"}, "|", id="ascii"),
        pytest.param({"PYTHONIOENCODING": "latin-1"}, "|", id="latin-1"),
        pytest.param({"PYTHONIOENCODING": "utf-8"}, "│", id="utf-8"),
        pytest.param(
            {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}, "|", id="LC_ALL=C"
        ),
    ],
)
def test_output_is_utf_8_and_frames_as_the_locale_has_them(
    tmp_path: Path, environment: dict[str, str], bar: str
) -> None:
    (tmp_path / "a.md").write_text(WIDE, "utf-8")
    text = seoaudit(
        "check", "--select", "all", cwd=tmp_path, environment=environment
    ).stdout.decode("utf-8")
    assert f"    6 {bar} Großes 東京<U+200B> 🙂.\n" in text


def test_width_of_the_environment(site: Path) -> None:
    text = seoaudit(
        "check", "--select", "all", cwd=site, environment={"COLUMNS": "50"}
    ).stdout.decode()
    assert max(len(line) for line in text.splitlines()) <= 50


def test_a_reader_who_goes_away_is_no_fault(site: Path) -> None:
    for number in range(40):
        (site / f"{number}.md").write_text(BAD, "utf-8")
    command = [sys.executable, "-m", "seoaudit", "check", "--select", "all"]
    with subprocess.Popen(
        command, cwd=site, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment_of()
    ) as process:
        assert process.stdout is not None and process.stderr is not None
        process.stdout.read(10)
        process.stdout.close()
        told = process.stderr.read()
        assert process.wait(60) == 1
    assert told == b""


@pytest.mark.skipif(os.name != "posix", reason="a full device is a POSIX file")
def test_a_full_disk_is_one_line(site: Path) -> None:
    if not Path("/dev/full").exists():
        pytest.skip("there is no /dev/full")
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "seoaudit", "check"],
            cwd=site, stdout=full, stderr=subprocess.PIPE, check=False, env=environment_of(),
        )  # fmt: skip
    assert done.returncode == 2
    assert done.stderr == b"seoaudit: error: No space left on device\n"
