"""What is said of a file that cannot be loaded."""

from __future__ import annotations


class LoadError(Exception):
    """A file that is no article: `path`, and in one line why and what to do about it."""

    def __init__(self, path: str, message: str) -> None:
        super().__init__(f"{path}: {message}")
        self.path = path
        self.message = message
