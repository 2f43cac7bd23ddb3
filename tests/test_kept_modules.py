"""The command runs the same from compiled modules that are kept as from its sources."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import seoaudit

PACKAGE = Path(seoaudit.__file__).parent
RULES = PACKAGE.parent.parent / "rules"
ARTICLE = "---\ntitle: Drains\n---\n\n# Drains\n\nSee [this page](https://example.com).\n"


@pytest.fixture(scope="module")
def copied(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A checkout of our own, whose sources may be changed."""
    root = tmp_path_factory.mktemp("checkout")
    shutil.copytree(PACKAGE, root / "src" / "seoaudit", ignore=shutil.ignore_patterns("*.pyc"))
    shutil.copytree(RULES, root / "rules")
    return root


@pytest.fixture
def site(tmp_path: Path) -> Path:
    (tmp_path / "one.md").write_text(ARTICLE)
    return tmp_path


def checked(copied: Path, site: Path, *options: str, cache: str | None = None) -> str:
    """What the command prints about the article, run afresh."""
    folder = str(site / "cache") if cache is None else cache
    done = subprocess.run(
        [sys.executable, *options, "-m", "seoaudit", "check", "one.md", "--no-cache"],
        cwd=site,
        env={**os.environ, "PYTHONPATH": str(copied / "src"), "SEOAUDIT_CACHE_DIR": folder},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode in (0, 1), done.stderr
    return done.stdout


def test_kept_modules_say_the_same(copied: Path, site: Path) -> None:
    first = checked(copied, site)
    (kept,) = (site / "cache").glob("modules-*")
    before = kept.read_bytes()
    assert checked(copied, site) == first != ""
    assert kept.read_bytes() == before


def test_a_changed_module_is_read_again(copied: Path, site: Path) -> None:
    checked(copied, site)
    module = copied / "src" / "seoaudit" / "engine" / "scores.py"
    module.write_text(module.read_text() + "\nprint('changed')\n")
    assert checked(copied, site).startswith("changed\n")
    assert checked(copied, site).startswith("changed\n")


@pytest.mark.parametrize("content", [b"", b"no marshal", b"\xe9\x00\x00"])
def test_a_damaged_file_is_written_anew(copied: Path, site: Path, content: bytes) -> None:
    first = checked(copied, site)
    (kept,) = (site / "cache").glob("modules-*")
    size = kept.stat().st_size
    kept.write_bytes(content)
    assert checked(copied, site) == first
    assert kept.stat().st_size > size / 2


def test_interpreters_that_compile_otherwise_share_nothing(copied: Path, site: Path) -> None:
    checked(copied, site)
    checked(copied, site, "-O")
    assert len(list((site / "cache").glob("modules-*"))) == 2


def test_nothing_is_kept_where_nothing_may_be(copied: Path, site: Path) -> None:
    checked(copied, site, cache="")
    assert [path.name for path in site.iterdir()] == ["one.md"]
