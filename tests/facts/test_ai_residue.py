"""What a chat assistant leaves in a text."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from seoaudit.facts.facts import Facts

FactsOf = Callable[..., Facts]


@pytest.mark.parametrize(
    ("text", "label", "kind"),
    [
        (
            "A. :contentReference[oaicite:3]{index=3}",
            ":contentReference[oaicite:3]{index=3}",
            "citation mark",
        ),
        ("A. [oaicite:3]", "[oaicite:3]", "citation mark"),
        (
            "A. \ue200cite\ue202turn0search0\ue201",
            "\ue200cite\ue202turn0search0\ue201",
            "citation mark",
        ),
        ("A. turn2view0 B", "turn2view0", "citation mark"),
        ("A.【12:0†notes.pdf】", "【12:0†notes.pdf】", "citation mark"),
        ("As an AI language model, I do not know.", "As an AI language model, I", "aside"),
        ("I'm just an AI assistant.", "I'm just an AI assistant", "aside"),
        ("As of my last knowledge update, yes.", "As of my last knowledge update", "aside"),
        ("---\ntitle: A turn0search1\n---\nText", "turn0search1", "citation mark"),
    ],
)
def test_a_trace_is_found_at_its_place(facts_of: FactsOf, text: str, label: str, kind: str) -> None:
    facts = facts_of(text)
    (one,) = facts.hygiene.ai_residue
    assert (facts.source_text(one.span), one.label, one.kind) == (label, label, kind)
    assert facts.hygiene.invisible_characters == ()


@pytest.mark.parametrize(
    "text",
    [
        "As an AI language model, it has no body. I am an AI researcher.",
        "It said “As an AI language model, I cannot.”",
        '"As an AI language model, I cannot", it said.',
        "`turn0search0` and `oaicite`",
        "Turn 0, search 0; turn0 search0; saturn0search0",
        "To the best of my knowledge†, 【見出し】",
    ],
)
def test_other_words_are_left_alone(facts_of: FactsOf, text: str) -> None:
    assert facts_of(text).hygiene.ai_residue == ()
