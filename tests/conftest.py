"""What every test may ask for."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

from seoaudit.facts.facts import Facts
from seoaudit.facts.neighbourhood.files import ListedFiles
from seoaudit.facts.neighbourhood.neighbourhood import Neighbourhood, Neighbours
from seoaudit.facts.settings import Business, Settings
from seoaudit.language.lexicon import Languages
from seoaudit.loading.load import load

LANGUAGES = Languages()

# How long an example takes is the machine's affair.
settings.register_profile(
    "any machine", deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("any machine")


@pytest.fixture
def facts_of() -> Callable[..., Facts]:
    """Facts of an article given as text: `facts_of("# Title", path="a.md", business={...})`.

    `beside` are paths and contents of the files of its site, nothing being known of them without.
    """

    def measure(
        text: str | bytes,
        path: str = "article.md",
        business: dict[str, Any] | None = None,
        fields: dict[str, tuple[str, ...]] | None = None,
        today: str = "2026-01-01",
        language: str = "",
        beside: dict[str, str] | None = None,
    ) -> Facts:
        data = text if isinstance(text, bytes) else text.encode()
        settings = Settings(
            business=Business(**(business or {})),
            fields=fields or {},
            language=language,
            today=date.fromisoformat(today),
        )
        neighbours = None
        if beside is not None:
            files = {f"/site/{name}": content for name, content in beside.items()}
            listed = ListedFiles(files | {f"/site/{path}": ""})
            neighbours = Neighbours(Neighbourhood(listed), f"/site/{path}")
        return Facts(load(path, data), settings, LANGUAGES, neighbours=neighbours)

    return measure


@pytest.fixture
def server() -> Iterator[Any]:
    """A server on this machine whose paths the test says (`StrangeServer` of tests/web)."""
    from strange_server import strange_server

    with strange_server() as running:
        yield running
