"""The checkers that keep the house in order, run as a part of the tests."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
LINT_IMPORTS = "from importlinter.cli import lint_imports_command as lint; lint()"


@pytest.mark.parametrize(
    "command",
    [
        pytest.param([sys.executable, "-m", "ruff", "check", "."], id="ruff check"),
        pytest.param([sys.executable, "-m", "ruff", "format", "--check", "."], id="ruff format"),
        pytest.param([sys.executable, "-m", "mypy"], id="mypy --strict"),
        pytest.param([sys.executable, "-c", LINT_IMPORTS], id="import layers"),
    ],
)
def test_checker_is_content(command: list[str]) -> None:
    finished = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert finished.returncode == 0, finished.stdout + finished.stderr
