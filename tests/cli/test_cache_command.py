"""`seoaudit cache` and the options of `check` about it."""

from __future__ import annotations

from pathlib import Path

import pytest

from seoaudit.cli.main import main


@pytest.fixture
def article(tmp_path: Path) -> str:
    path = tmp_path / "a.md"
    path.write_text("---\ntitle: A title\n---\n\nWords.\n")
    return str(path)


def test_info_and_clean(article: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    cache = str(tmp_path / "cache")
    assert main(["cache", "info", "--cache-dir", cache]) == 0
    assert "nothing is kept" in capsys.readouterr().out
    main(["check", article, "--cache-dir", cache])
    capsys.readouterr()
    assert main(["cache", "--cache-dir", cache]) == 0
    assert "1 results" in capsys.readouterr().out
    assert main(["cache", "clean", "--cache-dir", cache]) == 0
    assert "bytes freed" in capsys.readouterr().out
    assert main(["cache", "clean", "--cache-dir", cache]) == 0
    assert "nothing was kept" in capsys.readouterr().out


@pytest.mark.parametrize("begins", ["results-", "numbers."])
def test_no_cache_keeps_nothing(article: str, tmp_path: Path, begins: str) -> None:
    Path(article).write_text("Call us on (555) 010-0199.\n")
    cache = tmp_path / "cache"
    main(["check", article, "--cache-dir", str(cache), "--no-cache"])
    assert not list(cache.glob(f"{begins}*"))
    main(["check", article, "--cache-dir", str(cache)])
    assert list(cache.glob(f"{begins}*"))


def test_phone_numbers_are_told_and_cleaned(
    article: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    Path(article).write_text("Call us on (555) 010-0199.\n")
    cache = tmp_path / "cache"
    main(["check", article, "--cache-dir", str(cache)])
    main(["cache", "--cache-dir", str(cache)])
    assert "phone numbers: " in capsys.readouterr().out
    main(["cache", "clean", "--cache-dir", str(cache)])
    assert not list(cache.iterdir())


def test_verbose_tells_why_an_article_is_audited_anew(
    article: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    command = ["check", article, "-v", "--cache-dir", str(tmp_path / "cache")]
    main(command)
    assert "audited anew: it was not audited before" in capsys.readouterr().err
    main(command)
    assert "audited anew" not in capsys.readouterr().err
    Path(article).write_text("Other words.\n")
    main(command)
    assert "audited anew: its content changed" in capsys.readouterr().err


def test_an_unknown_action_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["cache", "claen"]) == 2
    assert "did you mean 'clean'?" in capsys.readouterr().err
