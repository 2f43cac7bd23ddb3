"""The hooks for pre-commit, run by pre-commit itself on a repository of articles."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
BAD = "---\ntitle: Drains\ntitle: Again\n---\n\nPour hot water in it.\n"

pytestmark = pytest.mark.skipif(
    not (ROOT / ".git").exists(), reason="pre-commit takes hooks from a git repository"
)


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where pre-commit keeps the environment that it installs the hooks in, once for all tests."""
    return tmp_path_factory.mktemp("pre-commit")


@pytest.fixture
def site(tmp_path: Path) -> Path:
    subprocess.run(["git", "init", "--quiet"], cwd=tmp_path, check=True)
    return tmp_path


def hook(site: Path, home: Path, name: str, *files: str) -> subprocess.CompletedProcess[str]:
    """Run a hook of this repository on files that are staged in a site."""
    subprocess.run(["git", "add", "."], cwd=site, check=True)
    environment = {k: v for k, v in os.environ.items() if not k.startswith(("GIT_", "PYTHONPATH"))}
    return subprocess.run(
        [sys.executable, "-m", "pre_commit", "try-repo", str(ROOT), name, "--files", *files],
        cwd=site,
        env=environment | {"PRE_COMMIT_HOME": str(home), "NO_COLOR": "1"},
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_hook_audits_the_articles_among_the_files(site: Path, home: Path) -> None:
    (site / "post.md").write_text(BAD)
    (site / "README.md").write_text(BAD)
    done = hook(site, home, "seoaudit", "post.md", "README.md")
    assert done.returncode == 1, done.stdout + done.stderr
    assert "post.md" in done.stdout
    assert "duplicate-key" in done.stdout
    assert "README.md" not in done.stdout.partition("- hook id: seoaudit")[2]


def test_a_commit_without_articles_passes(site: Path, home: Path) -> None:
    (site / "README.md").write_text(BAD)
    done = hook(site, home, "seoaudit", "README.md")
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_fixing_hook_mends_the_file(site: Path, home: Path) -> None:
    (site / "post.md").write_text(
        "---\ntitle: Drains\n---\n\nIt‚Äôs a drain ‚Äî hot water helps.\n"
    )
    done = hook(site, home, "seoaudit-fix", "post.md")
    assert done.returncode == 1, done.stdout + done.stderr
    assert "files were modified by this hook" in done.stdout
    assert "It’s a drain — hot water helps." in (site / "post.md").read_text()
