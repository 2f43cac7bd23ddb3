"""Arguments: what is understood, and what is refused with the nearest name."""

from __future__ import annotations

from pathlib import Path

import pytest
from command_line import BAD, GOOD

from seoaudit import __version__
from seoaudit.cli.main import main


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "posts").mkdir()
    (tmp_path / "posts" / "bad.md").write_text(BAD, "utf-8")
    (tmp_path / "posts" / "good.md").write_text(GOOD, "utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ("chek posts", "unknown command 'chek'; did you mean 'check'?"),
        ("posts", "'posts' is no command; did you mean 'seoaudit check posts'?"),
        ("--vers", "unknown option '--vers'; did you mean '--version'?"),
        ("check --formt json", "unknown option '--formt'; did you mean '--format'?"),
        ("check --format jsn", "unknown format 'jsn'; did you mean 'json'?"),
        ("check --fail-on eror", "--fail-on: unknown value 'eror'; did you mean 'error'?"),
        ("check --color maybe", "--color: unknown value 'maybe'; use one of auto, always, never"),
        ("check --select titel", "unknown rule or category 'titel'; did you mean 'title'?"),
        ("check --today soon", "--today: 'soon' is no date; write it as 2026-01-31"),
        ("check -j 0", "-j/--jobs: '0' is no number of processes; use 1 or more"),
        ("check --config no.toml", "there is no configuration file 'no.toml'"),
        ("check --output", "-o/--output: expected one argument; see 'seoaudit check --help'"),
        ("check --format json --format text", "two reports for standard output; give each a file"),
        ("check --format json=a --format text=a", "two reports for 'a'; give each a file"),
        ("check --format json=a -o b", "--output has no report to write"),
        ("check -o no/such/folder.txt", "cannot write 'no/such/folder.txt': there is no such"),
        ("check -o posts", "cannot write 'posts': it is a folder"),
        ("facts --format xml", "unknown format 'xml'; use one of text, json"),
        ("explain title/too-wid", "unknown rule 'title/too-wid'; did you mean 'title/too-wide'?"),
        ("explain", "the following arguments are required: RULE; see 'seoaudit explain --help'"),
        ("rules --select titel", "unknown rule or category 'titel'; did you mean 'title'?"),
        ("init no-folder", "there is no folder 'no-folder'"),
    ],
)
def test_refused_in_one_line(
    site: Path, capsys: pytest.CaptureFixture[str], arguments: str, said: str
) -> None:
    assert main(arguments.split()) == 2
    output = capsys.readouterr()
    assert output.out == ""
    assert output.err.startswith("seoaudit: error: ") and said in output.err
    assert output.err.count("\n") == 1


@pytest.mark.parametrize("command", ["check", "facts", "explain", "rules", "init"])
def test_help(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([command, "--help"]) == 0
    assert capsys.readouterr().out.startswith(f"usage: seoaudit {command}")


def test_overview_and_version(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--help"]) == 0
    assert "seoaudit check PATH" in capsys.readouterr().out
    assert main([]) == 2
    assert main(["--version"]) == 0
    assert capsys.readouterr().out.endswith(f"seoaudit {__version__}\n")


def test_options_and_paths_in_any_order(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    first = ["check", "posts/bad.md", "--format", "concise", "posts/good.md"]
    main([*first, "--select", "frontmatter", "-q"])
    told = capsys.readouterr().out
    main(
        ["check", "-q", "--select=frontmatter", "--format=concise", "posts/good.md", "posts/bad.md"]
    )
    assert told == capsys.readouterr().out != ""


def test_selections_add_up(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    command = "check --format concise --select frontmatter/duplicate-key,images --select title"
    main([*command.split(), "--ignore", "title,images/alt-missing"])
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[2] for line in lines] == ["frontmatter/duplicate-key"]


def test_a_path_like_an_option(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (site / "-x.md").write_text(BAD, "utf-8")
    assert main(["check", "--format", "concise", "--", "-x.md"]) == 1
    assert capsys.readouterr().out.startswith("-x.md:")
