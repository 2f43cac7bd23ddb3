"""Path patterns as `.gitignore` has them: `content/**`, `*.draft.md`, `blog/`."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache


@cache
def path_matcher(patterns: tuple[str, ...]) -> Callable[[str], bool]:
    """Whether a `/`-separated relative path matches any of the patterns; none match nothing."""
    if not patterns:
        return lambda _: False
    from pathspec import GitIgnoreSpec

    return GitIgnoreSpec.from_lines(patterns).match_file
