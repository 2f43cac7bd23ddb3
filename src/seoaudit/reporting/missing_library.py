"""A format whose library is not installed."""

from __future__ import annotations


class MissingLibrary(Exception):
    """One line that says what is missing and how to get it."""
