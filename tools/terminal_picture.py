"""Draws the picture of the terminal report in the README from a real run.

python tools/terminal_picture.py > docs/report.svg
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from html import escape
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
COMMAND = ["check", "fixtures/seeds/000_fe9e7572e0b386b4.txt", "--today", "2026-01-01"]
COLUMNS = 84
LINE = 17
WIDTH = 8.05
_SGR = re.compile(r"\x1b\[([0-9;]*)m")
_COLOURS = {
    "31": "#ff7b72",
    "32": "#7ee787",
    "33": "#e3b341",
    "34": "#79c0ff",
    "35": "#d2a8ff",
    "36": "#56d4dd",
    "91": "#ff7b72",
    "92": "#7ee787",
    "93": "#e3b341",
    "94": "#79c0ff",
}


def report() -> str:
    """What the command prints on a terminal with colour."""
    environment = {
        **os.environ,
        "COLUMNS": str(COLUMNS),
        "FORCE_COLOR": "1",
        "PYTHONPATH": str(ROOT / "src"),
    }
    environment.pop("NO_COLOR", None)
    command = [sys.executable, "-m", "seoaudit", *COMMAND, "--color", "always"]
    finished = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )
    if finished.returncode not in (0, 1):
        raise SystemExit(finished.stderr)
    return finished.stdout


def style(codes: list[str]) -> str:
    """The SVG attributes for the SGR codes in force."""
    attributes = ""
    for code in codes:
        if code == "1":
            attributes += ' font-weight="700"'
        elif code == "2":
            attributes += ' opacity="0.6"'
        elif code in _COLOURS:
            attributes += f' fill="{_COLOURS[code]}"'
    return attributes


def picture(printed: str) -> str:
    """An SVG of a terminal that shows the text."""
    lines = [f"$ seoaudit {' '.join(COMMAND[:2])}", "", *printed.rstrip("\n").split("\n")]
    height = LINE * (len(lines) + 2)
    width = round(WIDTH * (COLUMNS + 4))
    opening = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" role="img" '
        'font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, monospace" font-size="13" '
        'fill="#e6edf3">'
    )
    parts = [
        opening,
        "<title>The report of seoaudit on an article</title>",
        f'<rect width="{width}" height="{height}" rx="8" fill="#0d1117"/>',
    ]
    codes: list[str] = []
    for number, line in enumerate(lines, start=1):
        spans: list[str] = []
        for index, piece in enumerate(_SGR.split(line)):
            if index % 2:
                codes = [] if piece in ("", "0") else [*codes, *piece.split(";")]
            elif piece:
                spans.append(f"<tspan{style(codes)}>{escape(piece)}</tspan>")
        if spans:
            y = LINE * (number + 1) - 5
            parts.append(f'<text x="16" y="{y}" xml:space="preserve">{"".join(spans)}</text>')
    return "\n".join([*parts, "</svg>"]) + "\n"


if __name__ == "__main__":
    sys.stdout.write(picture(report()))
