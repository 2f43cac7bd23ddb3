"""Postal addresses in their countries' forms."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from seoaudit.facts.contact.contact import measure_contact
from seoaudit.facts.facts import Facts

FactsOf = Callable[..., Facts]

ACCEPTED = {
    "US": ("120 Main Street, Springfield, IL 62701", "US"),
    "US with a suite": ("120-A Oak Hills Pkwy, Suite 4, Oak Hills, CA 91709-1234", "US"),
    "US by name": ("7700 Highway 9, Ben Brook, California 95005", "US"),
    "US direction": ("1800 F Street, NW, Washington, DC 20405", "US"),
    "US ordinal": ("963 E. 4th Street, Los Robles, CA 90013", "US"),
    "US box": ("PO Box 120, Springfield, IL 62701", "US"),
    "Canada": ("10025 Jasper Ave, Edmonton, AB T5J 1S6", "CA"),
    "Canada without a code": ("10025 Jasper Avenue NW, Edmonton, Alberta", "CA"),
    "Britain": ("10 High Street, London SW1A 2AA", "GB"),
    "Australia": ("12 George St, Sydney NSW 2000", "AU"),
    "Germany": ("Musterstraße 5a, 38126 Braunschweig", "DE"),
    "Germany short": ("Prinzenstr. 12, 30159 Hannover", "DE"),
    "Austria": ("Ringstraße 12/3/4, 1010 Wien", "AT"),
    "Austria with its letter": ("Marktplatz 3, A-5020 Salzburg", "AT"),
    "Switzerland": ("Bahnhofstrasse 7a, 8001 Zürich", "CH"),
    "Switzerland with its letters": ("Seeweg 7, CH-3000 Bern", "CH"),
    "Spain": ("Calle de Alcalá 45, 28014 Madrid", "ES"),
    "Spain short": ("C/ Mayor, 3, 2º B, 28013 Madrid", "ES"),
    "Spain avenue": ("Avda. de la Constitución, 12 bajo, 41001 Sevilla", "ES"),
    "Spain town of words": ("Plaza Mayor 1, 15703 Santiago de Compostela", "ES"),
    "France": ("13 bis rue de l’Exemple, 75012 Paris", "FR"),
}

REJECTED = {
    "towns": "We serve Aptos, CA, Felton, CA and Ben Brook, CA 95005",
    "street alone": "The shop on 120 Main Street is open",
    "lot": "In 2024 the 10 Best Streets of Paris, TX made 12345 friends",
    "ZIP alone": "ZIP codes 91709, 95005 and 62701",
    "sentence": "Chapter 12 Road to Recovery. In OR 12345 people",
    "year after a street": "Die Feier in der Ringstraße 12, 2024 wieder",
    "year with a noun": "Ringstraße 12 wurde 2019 Opfer der Flut",
    "calle": "La calle Mayor tiene 12 casas y 28013 vecinos",
    "Spanish years": "En 2019 abrimos en Calle Mayor 3 y en 2020 Madrid",
    "statistics": "12345 Menschen in 38126 Haushalten",
}


@pytest.mark.parametrize(("text", "country"), ACCEPTED.values(), ids=ACCEPTED)
def test_an_address_is_found_whole(facts_of: FactsOf, text: str, country: str) -> None:
    facts = facts_of(f"Come to {text}.\n")
    (address,) = measure_contact(facts).addresses
    assert (facts.source_text(address.span), address.country) == (text, country)


@pytest.mark.parametrize("text", REJECTED.values(), ids=REJECTED)
def test_other_places_and_numbers_are_no_address(facts_of: FactsOf, text: str) -> None:
    assert measure_contact(facts_of(f"{text}\n")).addresses == ()


def test_an_address_may_stand_on_two_lines(facts_of: FactsOf) -> None:
    facts = facts_of("**Studio**  \n120 Main Street  \nSpringfield, IL 62701\n")
    (address,) = measure_contact(facts).addresses
    assert address.label == "120 Main Street Springfield, IL 62701"
    assert facts.article.source.position(address.span.start) == (2, 1)


def test_a_field_may_hold_an_address(facts_of: FactsOf) -> None:
    facts = facts_of("---\nwhere: 120 Main Street, Springfield, IL 62701\n---\nHi.\n")
    assert [address.scope for address in measure_contact(facts).addresses] == ["field"]
