"""Statistical claims and the sources that back them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from seoaudit.facts.facts import Facts

FactsOf = Callable[..., Facts]


def claimed(facts: Facts) -> list[str]:
    return [claim.label for claim in facts.claims.statistics]


def uncited(facts: Facts) -> list[str]:
    return [facts.source_text(claim.span) for claim in facts.claims.uncited]


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        ("About 80% of adults have it.", "80% of adults"),
        ("Nearly 80 percent of all small businesses fail.", "80 percent of all small businesses"),
        ("Some 30–40 per cent of pregnant women have it.", "30–40 per cent of pregnant women"),
        ("Seventy five percent of women know it.", "Seventy five percent of women"),
        ("Only two-thirds of patients recover.", "two-thirds of patients"),
        ("It strikes one in five people.", "one in five people"),
        ("It strikes 3 out of 10 older drivers.", "3 out of 10 older drivers"),
        ("It hurts 54 million American adults.", "54 million American adults"),
        ("Nearly four million report it each year.", "four million report"),
        ("More than 200,000 injuries happen.", "200,000 injuries"),
        ("A filter cuts energy bills by up to 20%.", "cuts energy bills by up to 20%"),
        ("It brings a 12% drop in heart disease risk.", "12% drop in heart disease risk"),
        ("Smokers have a 40% higher risk.", "40% higher risk"),
        ("They are three times more likely to fall.", "three times more likely"),
        ("Early treatment has a survival rate of 90%.", "survival rate of 90%"),
        (
            "The average family wastes 9,400 gallons a year.",
            "The average family wastes 9,400 gallons",
        ),
        ("Teenagers spend about 7 hours a day on it.", "Teenagers spend about 7 hours a day"),
        ("People at home are 13% more productive.", "13% more productive"),
        ("Doctors agree that it helps.", "Doctors agree"),
        ("Evidence suggests that it helps.", "Evidence suggests"),
        ("Studies show that it helps.", "Studies show"),
        ("Recent clinical research has consistently shown it.", None),
        ("According to recent studies, it helps.", "According to recent studies"),
        ("Many researchers have found that it helps.", "Many researchers have found that"),
        ("Most experts agree that it helps.", "Most experts agree"),
        ("A recent survey found that it helps.", "A recent survey found"),
        ("It is estimated that it helps.", "It is estimated that"),
    ],
)
def test_a_claim_is_found(facts_of: FactsOf, sentence: str, claim: str | None) -> None:
    facts = facts_of(sentence)
    assert uncited(facts) == [claim or "Recent clinical research has consistently shown"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Our 2,000 customers: 90% of our clients come back.",
        "We found that 40% of people like it.",
        "If 10% of people click, that is enough.",
        "Do 40% of adults sleep badly?",
        "The higher rate is 40% and the basic rate 20%.",
        "A company that lets 80% by income to unconnected persons is on the border.",
        "It needs at least 50% of tenants, so at least 50% of people must take part.",
        "Muscles are 30–40% of body weight in healthy adults.",
        "The research shows what it shows, and this study found nothing.",
        "Our user research shows that it works.",
        "Read our case studies: studies show nothing without numbers.",
        "The build is 40% faster and 12 kB smaller.",
        "All tests pass, a 100% success rate.",
        "Security researchers found a hole in the parser.",
        "More than 12,000 people attended the fair, and 10,500 people have joined the list.",
        "The average build takes 12 seconds, as the table data shows.",
        "It handles 99% of requests and 5 million downloads.",
        "She lives at 12,500 Main Street with two people.",
        "## 80% of adults",
        "> 80% of adults have it.",
        "| Share |\n|---|\n| 80% of adults |",
        "    80% of adults have it.",
    ],
    ids=lambda sentence: sentence[:30],
)
def test_no_claim_is_found(facts_of: FactsOf, sentence: str) -> None:
    assert claimed(facts_of(sentence)) == []


@pytest.mark.parametrize(
    "text",
    [
        "80% of adults have it, [a study found](https://example.org/a).",
        "80% of adults have it ([more](/library/backs)).",
        "80% of adults have it.[^1]\n\n[^1]: See there.",
        "80% of adults have it [3].",
        "80% of adults have it.<sup>2</sup>",
        "80% of adults have it (Example et al., 2019).",
        "80% of adults have it (Example Institute 2019).",
        "According to the Example Institute, 80% of adults have it.",
        "The CDC estimates that 80% of adults have it.",
        "80% of adults have it, a 2020 survey found.",
        "The National Institute of Examples says 80% of adults have it.",
        "Figures from [the office](https://example.org):\n\n- 80% of adults have it\n- others not",
        "80% of adults have it.\n\nSource: Example Institute",
        "80% of adults have it {% cite example %}.",
        "A [study](https://example.org) asked.\n\nThe study found that 80% of adults have it.",
        "80% of adults have it.\n\n## References\n\n- Example",
    ],
    ids=lambda text: text[:40],
)
def test_a_source_backs_a_claim(facts_of: FactsOf, text: str) -> None:
    facts = facts_of(text)
    assert claimed(facts) != []
    assert uncited(facts) == []


@pytest.mark.parametrize(
    "text",
    [
        "80% of adults have it. [Book a visit](/contact).",
        "80% of adults have it. Call [us](tel:+12025550143).",
        "[A study](https://example.org) asked.\n\n80% of adults have it.",
        "## [A study](https://example.org)\n\nIt asked.\n\n## Next\n\n80% of adults have it.",
    ],
    ids=["offer", "telephone", "another paragraph", "another section"],
)
def test_no_source_backs_a_claim(facts_of: FactsOf, text: str) -> None:
    assert uncited(facts_of(text)) == ["80% of adults"]


def test_a_report_on_a_survey_is_its_own_source(facts_of: FactsOf) -> None:
    assert claimed(facts_of("# Results of the 2020 survey\n\n80% of adults have it.")) == []


def test_one_sentence_makes_one_claim(facts_of: FactsOf) -> None:
    facts = facts_of("Studies show that 80% of adults and one in five children have it.")
    assert uncited(facts) == ["Studies show"]


def test_a_language_without_words_makes_no_claim(facts_of: FactsOf) -> None:
    facts = facts_of("80% of adults have it, and studies show it.", language="fi")
    assert facts.claims.statistics == ()
