"""What is said of a rule that cannot be used."""

from __future__ import annotations

from collections.abc import Iterable

# So many letters of a longer name tell which one is meant.
_BEGINNING = 4


class RuleError(Exception):
    """A rule file with an error: `path:line:column`, what is wrong and what would be right."""

    def __init__(self, path: str, line: int, column: int, message: str) -> None:
        super().__init__(f"{path}:{line}:{column}: {message}")
        self.path = path
        self.line = line
        self.column = column
        self.message = message


def nearest(name: str, known: Iterable[str]) -> str:
    """`; did you mean 'x'?` with the nearest of the known names, or nothing."""
    from difflib import get_close_matches

    names = list(known)
    close = get_close_matches(name, names, n=1, cutoff=0.6)
    if not close and len(name) >= _BEGINNING:
        close = [one for one in names if one.startswith(name)][:1]
    return f"; did you mean '{close[0]}'?" if close else ""
