"""Calls whose words are a link within a sentence, and calls beside others in one sentence."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from seoaudit.facts.facts import Facts

FactsOf = Callable[..., Facts]

OFFERED = [
    "Ours takes a minute: [sign up](/signup/) and see.",
    "If you want to see it first, [watch the live demo](/demo).",
    "Before 1 May, [apply for a grant](/apply/) with our form.",
    "Questions about the form? Then [let us know](mailto:desk@example.com) before Friday.",
    "[Upgrade now](https://example.com/upgrade), or [talk to sales](/sales) first.",
    "You can [create a free workspace](/register) without a card.",
    "Only ninety fit, so [buy a ticket](https://eventbrite.com/e/1) early.",
    "To come along, please [fill out our form](https://forms.gle/abc) by Sunday.",
]

STEPS = [
    "To deploy, [sign up](https://example.org/signup) for an account.\n\n```sh\nrun\n```",
    "Press [Sign up](/signup/) and wait.",
    "The [contact us](/contact/) page is a template.",
    "You can [subscribe to the event](/docs/events/) of the cache.",
    "[Register the handler](/reference/register/) before the first request.",
    "Before version 4, [upgrade the database](../upgrade/) of the cluster.",
    "On Sundays [book a table](https://inn.example.org/booking) at the inn.",
    "If the plan is too small, [sign up](https://github.com/join) again.",
    "They [sign up](/signup/) in a minute.",
    "Members who [donate online](/donate/) are rare.",
]


def _labels(facts: Facts) -> list[str]:
    return [call.label for call in facts.cta.calls]


@pytest.mark.parametrize("text", OFFERED)
def test_link_within_a_sentence_to_what_the_site_offers(facts_of: FactsOf, text: str) -> None:
    assert facts_of(f"A walk is a fine thing in spring.\n\n{text}\n").cta.main_count


@pytest.mark.parametrize("text", STEPS)
def test_link_within_a_sentence_that_is_a_step_or_a_name(facts_of: FactsOf, text: str) -> None:
    assert not facts_of(f"A walk is a fine thing in spring.\n\n{text}\n").cta.calls


def test_site_is_known_by_where_its_certain_calls_lead(facts_of: FactsOf) -> None:
    more = "If you like it, [sign up](https://app.example.com/signup) in a minute."
    certain = "[Contact us](https://www.example.com/contact/) with your questions."
    assert _labels(facts_of(f"{more}\n")) == []
    assert _labels(facts_of(f"{certain}\n\n{more}\n")) == ["Contact us", "sign up"]


def test_site_is_known_by_its_address_in_the_configuration(facts_of: FactsOf) -> None:
    text = "If you like it, [sign up](https://app.example.co.uk/signup) in a minute.\n"
    assert _labels(facts_of(text)) == []
    assert _labels(facts_of(text, business={"site_url": "https://www.example.co.uk"})) == [
        "sign up"
    ]


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        (
            "Ring us on 01632 960142 or e-mail the workshop and ask for a free survey.",
            ["Ring us on 01632 960142", "e-mail the workshop", "ask for a free survey"],
        ),
        (
            "Get your free estimate in two minutes: fill out the form or text us today.",
            ["Get your free estimate", "fill out the form", "text us today"],
        ),
        (
            "Call us today or visit example.com to book.",
            ["Call us today", "visit example.com"],
        ),
        ("E-mail the workshop. Ask for a free survey. Fill out the form.", []),
        ("Call the fire brigade or ask for a free survey.", []),
        ("Contact us or read what people who visit example.com to book say.", ["Contact us"]),
    ],
    ids=["three", "colon", "address", "alone", "others", "told"],
)
def test_companions_of_a_call(facts_of: FactsOf, text: str, labels: list[str]) -> None:
    assert _labels(facts_of(f"{text}\n")) == labels


@pytest.mark.parametrize(
    ("language", "text", "labels"),
    [
        (
            "de",
            "Ihr könnt euch [hier anmelden](/anmeldung/), solange Platz ist.",
            ["hier anmelden"],
        ),
        ("de", "Das steht im [Kontaktformular](/kontakt/) der Behörde.", []),
        (
            "fr",
            "Pour venir, vous pouvez [vous inscrire](/inscription/) avant mai.",
            ["vous inscrire"],
        ),
        ("fr", "La page [Inscription](/inscription/) a changé depuis hier.", []),
        (
            "es",
            "Si quieres venir, puedes [reservar tu plaza](/reservas/) antes de mayo.",
            ["reservar tu plaza"],
        ),
        ("es", "La lista de [reservas](/reservas/) se cierra en mayo.", []),
        ("de", "Rufen Sie uns an oder füllen Sie das Formular aus.", 2),
        ("fr", "Appelez-nous ou remplissez le formulaire ci-dessous.", 2),
        ("es", "Llámanos o rellena el formulario de esta casa.", 2),
    ],
)
def test_links_and_companions_of_other_languages(
    facts_of: FactsOf, language: str, text: str, labels: list[str] | int
) -> None:
    found = _labels(facts_of(f"{text}\n", language=language))
    assert (len(found) if isinstance(labels, int) else found) == labels


@pytest.mark.parametrize(
    ("text", "target"),
    [
        (
            "Grab your spot while you still can:\n\n[The evening](https://example.com/evening)",
            "url",
        ),
        ("Find a doctor on example.com and book your appointment.", "example.com"),
        ("Please contact me: {{ site.email }}.", "template"),
        ("Get in touch with us at our office hours or at <desk@example.com>.", "desk@example.com"),
        ("Reach out to us! Use the form below and we will answer.", "form"),
        ("## Book your consultation\n\n<CalendlyEmbed />\n", "template"),
        ("## <button>Call now</button>\n", "form"),
        ("Contact us at any hour. Write to us at desk@example.com.", "desk@example.com"),
        ("Contact us today, and your kitchen will be dry by evening.", None),
    ],
)
def test_targets_beside_a_call(facts_of: FactsOf, text: str, target: str | None) -> None:
    call = facts_of(f"{text}\n", path="article.mdx").cta.main[0]
    if target == "url":
        target = "https://example.com/evening"
    assert call.target == target


@pytest.mark.parametrize(
    ("text", "direct"),
    [
        ("Call us.", True),
        ("Book your appointment.", True),
        ("Book an appointment with our team.", True),
        ("After that, you can get a quote and move on.", False),
        ("Ask for a written quote that is clear.", False),
    ],
)
def test_call_tells_whose_the_offer_is(facts_of: FactsOf, text: str, direct: bool) -> None:
    assert [call.direct for call in facts_of(f"{text}\n").cta.main] == [direct]


def test_list_of_contacts_presses_nobody(facts_of: FactsOf) -> None:
    names = ["north", "south", "east", "west", "middle"]
    listed = "\n".join(f"- For the {n}, email us at {n}@example.com." for n in names)
    again = "\n".join("- For the north, email us at north@example.com." for _ in names)
    assert facts_of(f"{listed}\n").cta.main_count == 5
    many = facts_of(f"{again}\n").cta.per_500_words
    few = facts_of(f"{listed}\n").cta.per_500_words
    assert many is not None and few is not None
    assert many > 4 * few


def test_address_that_is_shown_as_code(facts_of: FactsOf) -> None:
    call = facts_of("You can contact us: `desk@example.com`.\n").cta.main[0]
    assert call.target == "desk@example.com"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "No hace falta viajar, pedir cita en la oficina, ni nada."),
        ("es", "Reservar una sesión puede ser el primer paso para recuperar tu bienestar diario."),
        ("fr", "Effectuez des tâches comme remplir un dossier ou fixer un rendez-vous avec elle."),
        ("en", "If the weather is nice we will grab a seat outdoors."),
        ("en", "Put side effects outside and reserve the callback for assertions only."),
        ("en", "If you cannot pay, contact HMRC immediately."),
        ("en", "We will notify you and may reach out for questions."),
    ],
)
def test_advice_and_tales_are_no_calls(facts_of: FactsOf, language: str, text: str) -> None:
    assert not facts_of(f"{text}\n", language=language).cta.calls
