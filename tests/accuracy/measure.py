"""Measures the facts on the labelled samples and writes the table into docs/accuracy.md.

python tests/accuracy/measure.py              write the table
python tests/accuracy/measure.py phones ...   show the mistakes of these folders of samples
"""

from __future__ import annotations

import sys
from pathlib import Path

from measured_facts import MEASURED, Measured
from scoring import Score, Scores, score

from seoaudit.language.lexicon import Languages

PAGE = Path(__file__).resolve().parent.parent.parent / "docs" / "accuracy.md"
BEGIN, END = "<!-- figures: begin -->\n", "<!-- figures: end -->\n"
_HEAD = (
    "| fact | language | places | traps | found right | found wrong | missed "
    "| precision | recall |\n"
    "|---|---|--:|--:|--:|--:|--:|--:|--:|\n"
)


def with_figures(page: str, scores: list[tuple[Measured, Scores]]) -> str:
    """`page` with the table of all facts between its markers."""
    before, _, rest = page.partition(BEGIN)
    _, _, after = rest.partition(END)
    rows = []
    for measured, scored in scores:
        name = f"{measured.title} (`{measured.fact}`)"
        rows.append(_row(f"**{name}**", "all", scored.total))
        if len(scored.languages) > 1:
            rows += [_row("", code, scored.languages[code]) for code in sorted(scored.languages)]
    return f"{before}{BEGIN}{_HEAD}{''.join(rows)}{END}{after}"


def _row(name: str, language: str, counted: Score) -> str:
    places = counted.right + counted.missed
    return (
        f"| {name} | {language} | {places} | {counted.traps} | {counted.right} | {counted.wrong} "
        f"| {counted.missed} | {counted.precision:.3f} | {counted.recall:.3f} |\n"
    )


def show_mistakes(folders: list[str]) -> None:
    """Print what is wrong and what is missed in some folders of samples."""
    languages = Languages()
    for measured in MEASURED:
        if measured.folder in folders:
            for mistake in score(measured, languages).mistakes:
                print(f"{mistake.kind}\t{measured.folder}/{mistake.sample}\t{mistake.text!r}")


def main(arguments: list[str]) -> None:
    """Write the table, or show the mistakes of the folders that are named."""
    if arguments:
        show_mistakes(arguments)
        return
    languages = Languages()
    scores = [(measured, score(measured, languages)) for measured in MEASURED]
    PAGE.write_text(with_figures(PAGE.read_text("utf-8"), scores), "utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
