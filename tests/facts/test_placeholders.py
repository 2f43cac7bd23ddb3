"""Placeholders that were never filled in."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from seoaudit.facts.facts import Facts

FactsOf = Callable[..., Facts]


@pytest.mark.parametrize(
    ("text", "path", "found"),
    [
        ("Lorem ipsum dolor sit amet. Lorem ipsum dolor.", "a.md", ["Lorem ipsum dolor"]),
        ("TODO: add a photo", "a.md", ["TODO:"]),
        ("We are open. TODO: add hours", "a.md", ["TODO:"]),
        ("TODO add a photo", "a.md", ["TODO"]),
        ("todo...", "a.md", ["todo..."]),
        ("The price is [TBD] for now.", "a.md", ["[TBD]"]),
        ("Next week: TBD", "a.md", ["TBD"]),
        ("FIXME(ann): check", "a.md", ["FIXME(ann):"]),
        ("Best plumber in [Your City] and [CITY].", "a.md", ["[Your City]", "[CITY]"]),
        ("Ask for [INSERT NAME] or [insert phone number].", "a.md", None),
        ("Willkommen in [Ihre Stadt].", "content/de/a.md", ["[Ihre Stadt]"]),
        ("Dear %FIRSTNAME%, hello *|FNAME|*.", "a.md", ["%FIRSTNAME%", "|FNAME|"]),
        ("Hello {{ first_name }}!", "a.txt", ["{{ first_name }}"]),
        ("Hello {{ first_name }}!", "a.md", []),
        ("Your Company Name cares.", "a.md", ["Your Company Name"]),
        ("Click here to add text.", "a.md", ["Click here to add text"]),
        ("Call (XXX) XXX-XXXX or pay $XX today.", "a.md", ["$XX"]),
        ("---\ntitle: TBD\n---\nText", "a.md", ["TBD"]),
        ("---\ndescription: Lorem ipsum dolor sit amet\n---\nText", "a.md", ["Lorem ipsum dolor"]),
    ],
)
def test_a_placeholder_is_found_at_its_place(
    facts_of: FactsOf, text: str, path: str, found: list[str] | None
) -> None:
    facts = facts_of(text, path)
    labels = [one.label for one in facts.hygiene.placeholders]
    assert labels == (["[INSERT NAME]", "[insert phone number]"] if found is None else found)
    assert [facts.source_text(one.span) for one in facts.hygiene.placeholders] == labels


@pytest.mark.parametrize(
    "text",
    [
        "See [the link text] and [Your guide](https://example.com) and [x][Your City].",
        "- [x] done\n- [ ] to do\n\nHe wrote recieve [sic].[^1]\n\n[^1]: Note.",
        "Our TODO app has a TODO list for what is to be done.",
        "| TODO | DOING | DONE |\n|---|---|---|\n| a | b | c |",
        "- TODO\n- DOING\n- DONE",
        "Designers use lorem ipsum until the words are there.",
        "`TODO: x` and `[Your City]`\n\n```\nTODO: y\n```\n\n<!-- TODO: z -->",
        "> Dear [Your Name], we are sorry.",
        "Replace [Your Name] with your own.",
        "Write “[insert user] needs a way to [insert need]” on the board.",
        "The exact date is still TBD, as they told us.",
        "Set %APPDATA% and %PATH%. Super Bowl XXX was in 1996.",
        "Fill in your company name, then click here to add text to the page.",
        "---\nstatus: TODO\ntags: [TODO]\nemail_body: Dear [First Name]\n---\nText",
        "Prices rise by 20% [NAME, 2020] a year.",
        '<a href="https://example.com/tk">Turkmen</a> [TK]',
    ],
)
def test_honest_text_is_left_alone(facts_of: FactsOf, text: str) -> None:
    assert facts_of(text).hygiene.placeholders == ()
