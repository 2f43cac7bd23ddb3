"""On a real (pseudo-)terminal: colour, width, progress, and Ctrl-C."""

from __future__ import annotations

import io
import os
import re
import signal
import struct
import subprocess
import sys
import time
from pathlib import Path

import pytest
from command_line import BAD, environment_of

from seoaudit.cli.progress import PATIENCE, ProgressBar

pty = pytest.importorskip("pty", reason="pseudo-terminals are POSIX")


def on_terminal(
    *arguments: str, cwd: Path, columns: int, **environment: str
) -> tuple[str, int | None]:
    """What the command writes to a terminal so wide, and its exit code."""
    import fcntl
    import termios

    master, slave = pty.openpty()
    fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
    with subprocess.Popen(
        [sys.executable, "-m", "seoaudit", *arguments],
        cwd=cwd, stdin=slave, stdout=slave, stderr=slave,
        env=environment_of(**{"TERM": "xterm", **environment}),
    ) as process:  # fmt: skip
        os.close(slave)
        written = b""
        while True:
            try:
                part = os.read(master, 65536)
            except OSError:
                break
            if not part:
                break
            written += part
    os.close(master)
    return written.decode("utf-8"), process.returncode


def without_colour(text: str) -> str:
    return re.sub(r"\x1b\[[0-9;]*m", "", text)


@pytest.fixture
def site(tmp_path: Path) -> Path:
    (tmp_path / "bad.md").write_text(BAD, "utf-8")
    return tmp_path


@pytest.mark.parametrize("columns", [40, 50, 90])
def test_a_terminal_gets_colour_and_its_width(site: Path, columns: int) -> None:
    text, code = on_terminal("check", "--select", "all", cwd=site, columns=columns)
    assert code == 1
    assert "\x1b[1;31merror" in text
    lines = without_colour(text).splitlines()
    assert max(len(line) for line in lines) == columns
    assert lines[0].endswith(" ──")


@pytest.mark.parametrize(
    "environment", [{"NO_COLOR": "1"}, {"TERM": "dumb"}], ids=["NO_COLOR", "dumb terminal"]
)
def test_a_terminal_without_colour(site: Path, environment: dict[str, str]) -> None:
    text, _ = on_terminal("check", cwd=site, columns=80, **environment)
    assert "\x1b" not in text


def test_json_on_a_terminal_is_plain(site: Path) -> None:
    text, _ = on_terminal("check", "--format", "json", cwd=site, columns=80)
    assert text.startswith("{") and "\x1b" not in text


def test_interrupted_quietly(tmp_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "seoaudit", "check", "-"],
        cwd=tmp_path, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        env=environment_of(),
    ) as process:  # fmt: skip
        assert process.stdin is not None and process.stderr is not None
        # It waits for standard input, which never ends, once it has started.
        time.sleep(1.0)
        process.send_signal(signal.SIGINT)
        told = process.stderr.read()
        assert process.wait(60) == 130
    assert told == b""


def test_no_bar_for_short_work() -> None:
    stream = io.StringIO()
    with ProgressBar(stream) as bar:
        for done in range(100):
            bar(done, 100)
    assert stream.getvalue() == ""


def test_a_bar_that_leaves_no_trace(monkeypatch: pytest.MonkeyPatch) -> None:
    now = [100.0]
    monkeypatch.setattr("seoaudit.cli.progress.monotonic", lambda: now[0])
    stream = io.StringIO()
    with ProgressBar(stream, drawn_in_ascii=True) as bar:
        bar(1, 1200)
        now[0] += PATIENCE
        bar(600, 1200)
        bar(601, 1200)
    assert stream.getvalue() == "\r############------------ 600 of 1,200\r\x1b[K"
