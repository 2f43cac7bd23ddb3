"""What code gives the results: this package, what it depends on, and plug-ins."""

from __future__ import annotations

import os
import sys
from functools import cache

from seoaudit.version import VERSION

# Libraries whose version can change a result.
_DEPENDENCIES = (
    "beautifulsoup4 msgspec pathspec phonenumbers pyromark pystemmer python_frontmatter pyyaml "
    "sentencex textstat turbohtml"
).split()


@cache
def code_state() -> str:
    """A text that changes when the installed code does.

    An installed package is known by its version and the time of its installation, a checkout by
    the size and time of each of its modules.
    """
    package = os.path.dirname(os.path.dirname(os.path.realpath(__file__)))  # noqa: PTH120
    record = f"{os.path.dirname(package)}/seoaudit-{VERSION}.dist-info/RECORD"  # noqa: PTH120
    try:
        own = str(os.stat(record).st_mtime_ns)  # noqa: PTH116
    except OSError:
        own = ",".join(sorted(_modules(package)))
    return f"{VERSION} {sys.version} {own} {_dependencies()}"


def _modules(folder: str) -> list[str]:
    found: list[str] = []
    for entry in os.scandir(folder):
        if entry.name.endswith((".py", ".bin")):
            state = entry.stat()
            found.append(f"{entry.path}:{state.st_size}:{state.st_mtime_ns}")
        elif entry.is_dir() and entry.name != "__pycache__":
            found.extend(_modules(entry.path))
    return found


def _dependencies() -> str:
    """Name and version of each installed dependency, from the names of their metadata."""
    holder = next((at for at in sys.path if os.path.isdir(f"{at}/msgspec")), "")  # noqa: PTH112
    try:
        names = os.listdir(holder)  # noqa: PTH208
    except OSError:
        return ""
    return " ".join(
        sorted(
            name
            for name in names
            if name.endswith(".dist-info")
            and name.partition("-")[0].lower().replace(".", "_") in _DEPENDENCIES
        )
    )


def plugin_state(plugins: tuple[str, ...]) -> str:
    """A text that changes when a named plug-in is installed anew."""
    if not plugins:
        return ""
    from importlib.metadata import PackageNotFoundError, distribution

    states: list[str] = []
    for name in plugins:
        try:
            found = distribution(name)
        except PackageNotFoundError:
            continue
        times = [
            os.stat(path).st_mtime_ns  # noqa: PTH116
            for file in found.files or ()
            if (path := str(file.locate())).endswith(".py") and os.path.exists(path)  # noqa: PTH110
        ]
        states.append(f"{name} {found.version} {max(times, default=0)}")
    return " ".join(states)
