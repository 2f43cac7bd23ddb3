"""How the command line says that it cannot do what it is asked."""

from __future__ import annotations

from collections.abc import Iterable


class CommandError(Exception):
    """Arguments at fault: one line that says what and what to do. The command exits with 2."""


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """`did you mean 'x'?` with the nearest of the known names, or nothing."""
    from difflib import get_close_matches

    close = get_close_matches(name, list(known), n=1, cutoff=0.5)
    return f"did you mean '{close[0]}'?" if close else ""
