"""A fact that stands somewhere: the base of everything that facts list."""

from __future__ import annotations

from msgspec import Struct

from seoaudit.article import Span


class Occurrence(Struct, frozen=True):
    """Something found in an article, with its place. The source at `span` is its text.

    `replacement`, where there is one, is what the source at `span` should be instead.
    """

    span: Span
    replacement: str | None = None
