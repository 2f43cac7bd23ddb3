"""`seoaudit check --fix` and its kin, as their users meet them."""

from __future__ import annotations

import json
import os
import shutil
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from command_line import environment_of, seoaudit

from seoaudit.cli.main import main

BAD = (
    "---\ntitle: Back pain and what helps\nslug: Back_Pain\n---\n\n"
    "See https://stretching.example.studio/book/ for more,\u200b and rest.\n"
)
GOOD = BAD.replace(
    "https://stretching.example.studio/book/", "<https://stretching.example.studio/book/>"
)
GOOD = GOOD.replace("\u200b", "")
RULES = ("--select", "links/bare-url,hygiene/invisible-characters,frontmatter/slug-form")


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "bad.md").write_text(BAD, "utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def check(*arguments: str) -> int:
    return main(["check", *RULES, *arguments])


def test_safe_fixes_are_written_and_what_remains_is_reported(
    site: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert check("--fix", "--fail-on", "warning") == 0
    assert (site / "bad.md").read_text("utf-8") == GOOD
    shown = capsys.readouterr().out
    assert "frontmatter/slug-form" in shown
    assert "links/bare-url" not in shown
    assert "1 article: 1 info; 2 fixed; 1 with a fix" in shown


def test_unsafe_fixes_are_written_when_asked_for(site: Path) -> None:
    assert check("--fix", "--unsafe-fixes", "--fail-on", "info") == 0
    assert (site / "bad.md").read_text("utf-8") == GOOD.replace("Back_Pain", "back-pain")


def test_exit_code_tells_of_what_remains(site: Path) -> None:
    assert check("--fix", "--fail-on", "info") == 1
    assert check("--fix", "--fail-on", "info", "--ignore", "frontmatter/slug-form") == 0


def test_only_what_is_reported_is_fixed(site: Path) -> None:
    assert main(["check", "--fix", "--select", "links/bare-url"]) == 0
    assert (site / "bad.md").read_text("utf-8") == BAD.replace(
        "https://stretching.example.studio/book/", "<https://stretching.example.studio/book/>"
    )


def test_json_counts_what_was_fixed(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert check("--fix", "--format", "json") == 0
    report = json.loads(capsys.readouterr().out)
    assert report["summary"]["fixed"] == 2
    assert [issue["rule"] for issue in report["articles"][0]["issues"]] == ["frontmatter/slug-form"]


def test_preview_writes_nothing_and_applies(
    site: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    for name, text in (
        ("crlf.md", BAD.replace("\n", "\r\n")),
        ("mark.md", "\ufeff" + BAD.rstrip("\n")),
        ("cr.md", BAD.replace("\n", "\r")),
        ("with space é.md", BAD),
    ):
        (site / name).write_text(text, "utf-8", newline="")
    before = {path: path.read_bytes() for path in site.iterdir()}
    assert check("--fix-preview", "--fail-on", "warning") == 1
    shown = capfdbinary.readouterr()
    assert {path: path.read_bytes() for path in site.iterdir()} == before
    assert b"10 issues would be fixed in 5 articles" in shown.err
    assert b"links/bare-url" not in shown.out

    fixed = site / "fixed"
    shutil.copytree(site, fixed, ignore=shutil.ignore_patterns("fixed"))
    subprocess.run(["git", "init", "-q", "."], cwd=site, check=True)
    subprocess.run(["git", "apply", "-"], cwd=site, input=shown.out, check=True)
    os.chdir(fixed)
    assert check("--fix") == 0
    for path in before:
        assert path.read_bytes() == (fixed / path.name).read_bytes()


def test_preview_of_nothing_is_empty(site: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    (site / "bad.md").write_text(GOOD, "utf-8")
    assert check("--fix-preview") == 0
    shown = capfdbinary.readouterr()
    assert shown.out == b""
    assert b"0 issues would be fixed in 0 articles; 1 more with --unsafe-fixes" in shown.err


def test_preview_with_a_format_reports_beside_it(
    site: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    check("--fix-preview", "--format", "concise", "--format", "json=report.json", "--quiet")
    shown = capfdbinary.readouterr()
    assert shown.out.startswith(b"--- a/bad.md\n+++ b/bad.md\n@@ ")
    assert b"bad.md:6:5: warning links/bare-url" in shown.err
    summary = json.loads((site / "report.json").read_text("utf-8"))["summary"]
    assert (summary["fixable"], summary["fixed"]) == (3, 0)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        pytest.param(["--unsafe-fixes"], "--unsafe-fixes fixes nothing by itself", id="alone"),
        pytest.param(["--fix", "--fix-preview"], "use one of them", id="both"),
    ],
)
def test_contradictions_are_refused(
    site: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], message: str
) -> None:
    assert check(*arguments) == 2
    assert message in capsys.readouterr().err
    assert (site / "bad.md").read_text("utf-8") == BAD


HARMFUL = """---
id: house/strong
title: Strong
severity: warning
check: phrases
phrases: [strong]
replacements: { strong: "`" }
message: It is strong
evidence: heuristic
fix: safe
---

## Bad

~~~markdown
strong
~~~

## Good

~~~markdown
weak
~~~
"""


def test_a_fix_that_does_harm_is_left_out_and_told(
    site: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (site / "own").mkdir()
    (site / "own" / "bold.md").write_text(HARMFUL, "utf-8")
    (site / "seoaudit.toml").write_text('rules-folder = "own"\nselect = ["house", "hygiene"]\n')
    text = "Words strong and `code` and zero\u200bwidth.\n"
    (site / "bad.md").write_text(text, "utf-8")
    assert main(["check", "bad.md", "--fix", "--fail-on", "never"]) == 0
    shown = capsys.readouterr()
    assert (site / "bad.md").read_text("utf-8") == text.replace("\u200b", "")
    assert "bad.md:1:7: house/strong is not fixed: line 1 would be read differently" in shown.err
    assert "1 fixed" in shown.out


class TestStandardInput:
    def run(self, stdin: bytes, *arguments: str) -> subprocess.CompletedProcess[bytes]:
        return seoaudit("check", "-", *RULES, *arguments, cwd=Path.cwd(), stdin=stdin)

    def test_goes_to_standard_output_and_the_report_beside_it(self) -> None:
        done = self.run(BAD.encode(), "--fix")
        assert done.stdout == GOOD.encode()
        assert b"frontmatter/slug-form" in done.stderr
        assert done.returncode == 0

    @pytest.mark.parametrize(
        "text",
        [
            pytest.param(GOOD.encode(), id="nothing to fix"),
            pytest.param(b"no UTF-8: \xe9\n", id="unreadable"),
            pytest.param(b"", id="empty"),
        ],
    )
    def test_comes_back_as_it_is_where_there_is_nothing_to_do(self, text: bytes) -> None:
        assert self.run(text, "--fix").stdout == text

    def test_preview(self) -> None:
        done = self.run(BAD.encode(), "--fix-preview", "--stdin-filename", "post.md")
        assert done.stdout.startswith(b"--- a/post.md\n+++ b/post.md\n")


def test_files_stay_what_they_are(site: Path) -> None:
    """Links, permissions and other files."""
    target = site / "elsewhere"
    target.mkdir()
    (target / "real.md").write_text(BAD, "utf-8")
    (target / "real.md").chmod(0o640)
    (site / "link.md").symlink_to("elsewhere/real.md")
    assert check("--fix", "link.md") == 0
    assert (site / "link.md").is_symlink()
    assert (target / "real.md").read_text("utf-8") == GOOD
    assert stat.S_IMODE((target / "real.md").stat().st_mode) == 0o640
    assert sorted(path.name for path in target.iterdir()) == ["real.md"]
    assert (site / "bad.md").read_text("utf-8") == BAD


def test_a_read_only_file_is_told_and_the_others_are_fixed(
    site: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (site / "locked.md").write_text(BAD, "utf-8")
    (site / "locked.md").chmod(0o444)
    assert check("--fix") == 2
    assert (site / "locked.md").read_text("utf-8") == BAD
    assert (site / "bad.md").read_text("utf-8") == GOOD
    shown = capsys.readouterr().out
    assert "not fixed  locked.md: cannot be written: it is read-only" in shown
    assert "2 fixed; 4 with a fix; 1 file not fixed" in shown


def test_a_full_disk_is_told_and_nothing_is_lost(site: Path) -> None:
    resource = pytest.importorskip("resource")
    long = BAD + "\nMore words.\n" * 400
    (site / "long.md").write_text(long, "utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "seoaudit", "check", "--fix", *RULES],
        cwd=site,
        capture_output=True,
        check=False,
        env=environment_of(SEOAUDIT_CACHE_DIR=str(site / "cache")),
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (4000, 4000)),
    )
    assert done.returncode == 2
    assert b"not fixed  long.md: cannot be written: File too large" in done.stdout
    assert (site / "long.md").read_text("utf-8") == long
    assert (site / "bad.md").read_text("utf-8") == GOOD
    assert not [path for path in site.iterdir() if path.suffix == ".tmp"]


@pytest.mark.parametrize(
    ("encoding", "name"),
    [
        pytest.param("utf-8-sig", "a.md", id="byte order mark"),
        pytest.param("utf-16", "a.md", id="UTF-16"),
        pytest.param("cp1252", "a.html", id="windows-1252"),
    ],
)
@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"], ids=["LF", "CRLF", "CR"])
def test_encoding_and_line_ends_are_kept(
    site: Path, encoding: str, name: str, line_end: str
) -> None:
    text = "<p>Größe</p>\n\n<p>Rest.\xad</p>\n" if name == "a.html" else BAD + "\nGröße\n"
    (site / name).write_bytes(text.replace("\n", line_end).encode(encoding))
    assert check("--fix", name) == 0
    good = text.replace("\xad", "") if name == "a.html" else GOOD + "\nGröße\n"
    assert (site / name).read_bytes() == good.replace("\n", line_end).encode(encoding)


def test_a_page_that_cannot_be_written_back_is_left_alone(
    site: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    page = b"<meta charset=utf-8><p>caf\xe9 \xe2\x80\x8bhere</p>"
    (site / "a.html").write_bytes(page)
    assert check("--fix", "a.html") == 2
    assert (site / "a.html").read_bytes() == page
    shown = " ".join(capsys.readouterr().out.split())
    assert "not fixed a.html: not all of its bytes are utf-8" in shown


def test_what_a_baseline_knows_is_left_alone(site: Path) -> None:
    assert main(["baseline", *RULES]) == 0
    text = BAD + "\nAnd https://stretching.example.studio/new/ too.\n"
    (site / "bad.md").write_text(text, "utf-8")
    assert check("--fix", "--fail-on", "info") == 0
    assert (site / "bad.md").read_text("utf-8") == BAD + (
        "\nAnd <https://stretching.example.studio/new/> too.\n"
    )


def test_what_did_not_change_is_left_alone(site: Path) -> None:
    git = ["git", "-c", "user.name=Ann", "-c", "user.email=ann@example.com"]
    for arguments in (["init", "-q", "-b", "main"], ["add", "."], ["commit", "-qm", "one"]):
        subprocess.run([*git, *arguments], cwd=site, check=True)
    text = BAD + "\nAnd https://stretching.example.studio/new/ too.\n"
    (site / "bad.md").write_text(text, "utf-8")
    assert check("--fix", "--since", "HEAD", "--fail-on", "info") == 0
    assert (site / "bad.md").read_text("utf-8") == BAD + (
        "\nAnd <https://stretching.example.studio/new/> too.\n"
    )
