"""seoaudit lints published articles the way the best linters lint code.

`audit` runs rules over files and folders and gives a `Report`; `load` reads one `Article`;
`measure` gives the facts of one. The names in `__all__` are the public API.
"""

from __future__ import annotations

from seoaudit.version import VERSION as __version__

# As in `typing`, whose import takes longer than showing the version.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from seoaudit.api import audit, load, measure
    from seoaudit.article import Article, Place, Span
    from seoaudit.catalogue.rule import Rule
    from seoaudit.checks import Check, Edit, Finding
    from seoaudit.engine.issue import Fix, Issue
    from seoaudit.engine.options import UsageError
    from seoaudit.engine.report import ArticleReport, Report, RunError, Suppressed
    from seoaudit.facts.facts import Facts
    from seoaudit.facts.occurrence import Occurrence
    from seoaudit.facts.settings import Business
    from seoaudit.loading.errors import LoadError

__all__ = [
    "Article",
    "ArticleReport",
    "Business",
    "Check",
    "Edit",
    "Facts",
    "Finding",
    "Fix",
    "Issue",
    "LoadError",
    "Occurrence",
    "Place",
    "Report",
    "Rule",
    "RunError",
    "Span",
    "Suppressed",
    "UsageError",
    "__version__",
    "audit",
    "load",
    "measure",
]

# Where each public name lives; imported when first used, so that the command line starts fast.
_HOMES = {
    "audit": "seoaudit.api",
    "load": "seoaudit.api",
    "measure": "seoaudit.api",
    "Article": "seoaudit.article",
    "Place": "seoaudit.article",
    "Span": "seoaudit.article",
    "Rule": "seoaudit.catalogue.rule",
    "Check": "seoaudit.checks",
    "Edit": "seoaudit.checks",
    "Finding": "seoaudit.checks",
    "Fix": "seoaudit.engine.issue",
    "Issue": "seoaudit.engine.issue",
    "UsageError": "seoaudit.engine.options",
    "ArticleReport": "seoaudit.engine.report",
    "Report": "seoaudit.engine.report",
    "Suppressed": "seoaudit.engine.report",
    "RunError": "seoaudit.engine.report",
    "Facts": "seoaudit.facts.facts",
    "Occurrence": "seoaudit.facts.occurrence",
    "Business": "seoaudit.facts.settings",
    "LoadError": "seoaudit.loading.errors",
}


def __getattr__(name: str) -> object:
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module 'seoaudit' has no attribute '{name}'")
    from importlib import import_module

    return getattr(import_module(home), name)
