"""The file that an image is."""

from __future__ import annotations

import re
from urllib.parse import unquote

from seoaudit.language.deferred import deferred

# Hosts that take pictures in and give them names of their own.
_RENAMED = deferred(
    r"(?:https?:)?//(?:[\w.-]*\.)?(?:githubusercontent\.com|f\.cloud\.github\.com|github\.com/user-"
    r"attachments|gravatar\.com|twimg\.com|fbcdn\.net|googleusercontent\.com|ggpht\.com|licdn\.com"
    r"|dropboxusercontent\.com)[/:]",
    re.IGNORECASE,
)


def file_name(target: str) -> str:
    """The last part of the path of `target`, decoded; "" for data URLs and templates."""
    if target.startswith("data:") or "{{" in target or "{%" in target or "<%" in target:
        return ""
    path = target.partition("?")[0].partition("#")[0]
    return unquote(path.replace("\\", "/").rpartition("/")[2])


def is_named_by_host(target: str) -> bool:
    """Whether an image lies with a service that names files itself, so that no writer can."""
    return "//" in target and _RENAMED.match(target) is not None


def without_ending(name: str) -> str:
    """A file name without the ending that says its format."""
    return name.rpartition(".")[0] or name
