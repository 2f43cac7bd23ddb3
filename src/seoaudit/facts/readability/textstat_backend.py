"""The same indices as textstat computes them, for those who must match its numbers."""

from __future__ import annotations

from seoaudit.article import Prose


class TextstatUnavailable(Exception):
    """textstat, or the pronouncing dictionary that it asks NLTK for, is not installed."""


def textstat_indices(prose: Prose) -> dict[str, float]:
    """The indices of the prose outside tables, by the names they have in `Readability`.

    Needs the extra `seoaudit[textstat]` and NLTK's `cmudict` corpus, which textstat otherwise
    fetches over the network. Its sentences and words are its own: it takes a paragraph without a
    full stop for the beginning of the next one. Raises `TextstatUnavailable` without either.
    """
    try:
        import textstat
    except ImportError as absent:
        raise TextstatUnavailable("install seoaudit[textstat]") from absent
    kept = [prose.block_text(block) for block in prose.blocks if block.kind != "cell"]
    text = "\n".join(kept)
    measures = {
        "flesch_reading_ease": textstat.flesch_reading_ease,
        "flesch_kincaid_grade": textstat.flesch_kincaid_grade,
        "gunning_fog": textstat.gunning_fog,
        "smog": textstat.smog_index,
        "coleman_liau": textstat.coleman_liau_index,
        "automated_readability": textstat.automated_readability_index,
        "linsear_write": textstat.linsear_write_formula,
        "lix": textstat.lix,
    }
    try:
        return {name: float(measure(text)) for name, measure in measures.items()}
    except LookupError as absent:
        reason = "NLTK has no cmudict corpus: python -m nltk.downloader cmudict"
        raise TextstatUnavailable(reason) from absent
