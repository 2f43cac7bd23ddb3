"""A configuration that is kept says what the file says."""

from __future__ import annotations

from pathlib import Path

import pytest

from seoaudit.engine.auditor import Auditor
from seoaudit.engine.options import RunOptions, UsageError
from seoaudit.engine.written_configuration import written_in

TEXT = 'language = "en"\n\n[business]\nname = "Example"\nphones = ["555-0100"]\n'
PROJECT = "[tool.other]\nlanguage = 1\n\n[tool.seoaudit]\nlanguage = 'en'\nselect = []\n"


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("SEOAUDIT_CACHE_DIR", str(tmp_path / "cache"))
    return tmp_path / "cache"


@pytest.mark.parametrize(
    ("text", "prefix"),
    [
        (TEXT, ()),
        (PROJECT, ("tool", "seoaudit")),
        ("", ()),
        ("today = 2025-01-01\n", ()),
        ("[tool.other]\na = 1\n", ("tool", "seoaudit")),
    ],
    ids=["own file", "project file", "empty", "a date", "no table"],
)
def test_it_says_the_same_from_the_cache_and_without_one(
    text: str, prefix: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    path = Path("seoaudit.toml")
    read, kept = written_in(text, path, prefix), written_in(text, path, prefix)
    monkeypatch.setenv("SEOAUDIT_CACHE_DIR", "")
    assert read == kept == written_in(text, path, prefix)


def test_a_damaged_file_is_written_anew(cache: Path) -> None:
    path = Path("seoaudit.toml")
    right = written_in(TEXT, path, ())
    (file,) = cache.glob("configuration-*")
    whole = file.read_bytes()
    file.write_bytes(whole[:-1])
    assert written_in(TEXT, path, ()) == right
    assert file.read_bytes() == whole


def test_what_is_wrong_is_told_each_time(tmp_path: Path, cache: Path) -> None:
    (tmp_path / "seoaudit.toml").write_text("[business]\nphone = ['1']\n")
    for _ in range(2):
        with pytest.raises(UsageError, match=r"seoaudit\.toml:2:1: unknown key 'phone'"):
            Auditor(RunOptions()).governed(tmp_path / "a.md")
    (tmp_path / "seoaudit.toml").write_text("select = [\n")
    for _ in range(2):
        with pytest.raises(UsageError, match=r"seoaudit\.toml:"):
            Auditor(RunOptions()).governed(tmp_path / "a.md")


def test_few_are_kept(cache: Path) -> None:
    for number in range(40):
        written_in(f"select = ['{number}']\n", Path("seoaudit.toml"), ())
    assert len(list(cache.glob("configuration-*"))) == 32
