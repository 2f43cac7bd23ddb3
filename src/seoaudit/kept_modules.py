"""The compiled modules of this package in one file.

An audit needs some three hundred of them, and finding and opening each takes longer than running
it. So the code that a command has loaded is kept in the user's cache folder, each module with the
size and time of its source, which are looked at again before it is used. Whatever is not there, or
is not as it was, is imported as usual.
"""

from __future__ import annotations

import marshal
import os
import sys
from _frozen_importlib import ModuleSpec

from seoaudit.digests import stands_for
from seoaudit.user_cache import cache_folder, forget_older, read_whole, write_whole

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import CodeType, ModuleType
    from typing import Any

_BEGINNING = "modules-"
_MOST_FILES = 4
_PACKAGE = "seoaudit."

# The source of a module, whether it is a package, size and time of the source, and the code.
_Kept = tuple[str, bool, int, int, "CodeType"]


class KeptModules:
    """Finds and loads modules for the interpreter, from the file at `path`."""

    def __init__(self, path: str) -> None:
        self._path = path
        self._kept = _read(path)
        self._earlier = set(sys.modules)

    def find_spec(
        self, name: str, _path: Sequence[str] | None = None, _target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """How to load a module, None where it is not known or no longer as it was."""
        kept = self._kept.get(name)
        if kept is None:
            return None
        source, is_package, size, time, _ = kept
        if _state(source) != (size, time):
            return None
        # Any object with these methods is a loader.
        loader: Any = self
        spec = ModuleSpec(name, loader, origin=source, is_package=is_package)
        spec.has_location = True
        if is_package:
            spec.submodule_search_locations = [os.path.dirname(source)]  # noqa: PTH120
        return spec

    def create_module(self, _spec: ModuleSpec) -> None:
        """Leave it to the interpreter to make the module."""

    def exec_module(self, module: ModuleType) -> None:
        """Run the code of a module."""
        exec(self._kept[module.__name__][-1], vars(module))

    def save(self) -> None:
        """Add what had to be imported otherwise."""
        added = {
            name: kept
            for name, module in sys.modules.items()
            if name.startswith(_PACKAGE) and name not in self._earlier
            if name not in self._kept or not isinstance(module.__loader__, KeptModules)
            if (kept := _kept(name, module)) is not None
        }
        if added and write_whole(self._path, marshal.dumps({**self._kept, **added})):
            forget_older(os.path.dirname(self._path), _BEGINNING, _MOST_FILES)  # noqa: PTH120


def kept_modules() -> KeptModules | None:
    """What is kept for this installation and interpreter, None where nothing can be kept."""
    folder = cache_folder()
    if not folder:
        return None
    key = f"{__file__}\0{sys.version}\0{sys.flags.optimize}".encode("utf-8", "surrogatepass")
    return KeptModules(os.path.join(folder, f"{_BEGINNING}{stands_for(key).hex()}.bin"))  # noqa: PTH118


def _read(path: str) -> dict[str, _Kept]:
    data = read_whole(path)
    try:
        kept = marshal.loads(data) if data else {}
    except (EOFError, ValueError, TypeError):
        return {}
    return kept if isinstance(kept, dict) else {}


def _kept(name: str, module: ModuleType) -> _Kept | None:
    """What is to be kept of a module, None where it comes from no file of its own."""
    loader: Any = module.__loader__
    source = module.__file__
    if source is None or not hasattr(loader, "get_code"):
        return None
    # Looked at before the code is read: what changes in between is not taken for the same.
    state = _state(source)
    code = loader.get_code(name)
    if state is None or code is None:
        return None
    return source, hasattr(module, "__path__"), *state, code


def _state(source: str) -> tuple[int, int] | None:
    try:
        state = os.stat(source)  # noqa: PTH116
    except OSError:
        return None
    return state.st_size, state.st_mtime_ns
