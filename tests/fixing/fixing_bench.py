"""Mends articles given as text, in memory, under the strictest preset."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from seoaudit.article import Article
from seoaudit.catalogue.rule import Safety
from seoaudit.engine.auditor import Auditor
from seoaudit.engine.options import RunOptions
from seoaudit.engine.outcome import report_in
from seoaudit.engine.outcomes import outcome_of
from seoaudit.engine.report import ArticleReport
from seoaudit.engine.target import Target
from seoaudit.fixing.fix_articles import SAFE, SAFE_AND_UNSAFE
from seoaudit.fixing.mending import Mended, mend
from seoaudit.fixing.trial import State
from seoaudit.loading.decoding import encode
from seoaudit.loading.load import load

SAFETIES: dict[str, frozenset[Safety]] = {"safe": SAFE, "unsafe": SAFE_AND_UNSAFE}
TODAY = date(2026, 1, 1)


class Bench:
    """An auditor with a configuration of its own; every rule is on where that says nothing."""

    def __init__(self, folder: Path, configuration: str = 'extends = ["strict"]\n') -> None:
        self.folder = folder
        (folder / "seoaudit.toml").write_text(configuration, "utf-8")
        self.auditor = Auditor(RunOptions(today=TODAY))

    def audited(self, text: str | bytes, path: str = "article.md") -> tuple[Article, ArticleReport]:
        """An article and all its issues."""
        data = text if isinstance(text, bytes) else text.encode("utf-8", "surrogatepass")
        article = load(path, data)
        return article, self._report(article)

    def mended(
        self, text: str | bytes, path: str = "article.md", safety: Safety = "safe"
    ) -> Mended:
        """The article with its fixes."""
        article, report = self.audited(text, path)
        state = State(article, report, (True,) * len(report.issues))
        return mend(state, SAFETIES[safety], self._report)

    def fixed(self, text: str | bytes, path: str = "article.md", safety: Safety = "safe") -> str:
        """The text of the article with its fixes."""
        return self.mended(text, path, safety).article.source.text

    def _report(self, article: Article) -> ArticleReport:
        content = encode(article.source)
        return report_in(
            outcome_of(Target(article.path, self.folder / article.path, content), self.auditor)
        )


def written(mended: Mended) -> bytes:
    """The bytes of a mended article."""
    return encode(mended.article.source)
