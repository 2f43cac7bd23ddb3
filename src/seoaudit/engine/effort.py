"""About how long it takes to mend an issue (docs/impact.md). Rough, to tell minutes from days."""

from __future__ import annotations

from seoaudit.engine.issue import Issue

# What the tool mends itself still wants a look; a place costs finding and a changed word.
_SAFE = 0.1
_UNSAFE = 1.0
_A_PLACE = 3.0
# Work on the whole of a text: a sentence to write, a section to order, a source to look up.
_BY_CATEGORY = {
    "title": 5.0,
    "description": 5.0,
    "readability": 10.0,
    "keyword": 10.0,
    "trust": 10.0,
    "structure": 15.0,
}


def minutes_for(issue: Issue) -> float:
    """About how many minutes one issue takes a person who knows the site."""
    if issue.fix is not None:
        return _SAFE if issue.fix.safety == "safe" else _UNSAFE
    return _BY_CATEGORY.get(issue.category, _A_PLACE)
