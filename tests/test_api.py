"""The public API as a program uses it, each call after the others."""

from __future__ import annotations

from pathlib import Path

import seoaudit


def test_load_measure_and_audit_work_in_any_order(tmp_path: Path) -> None:
    path = tmp_path / "post.md"
    path.write_text("---\ntitle: A title\n---\n\nSix words stand in this article.\n")
    report = seoaudit.audit(path)
    article = seoaudit.load(path)
    assert seoaudit.measure(article).text.words == 6
    assert seoaudit.audit(path).articles[0].words == report.articles[0].words == 6


def test_every_public_name_is_there_after_everything_is_imported(tmp_path: Path) -> None:
    (tmp_path / "post.md").write_text("Words.\n")
    seoaudit.audit(tmp_path)
    for name in seoaudit.__all__:
        assert type(getattr(seoaudit, name)).__name__ != "module", name
