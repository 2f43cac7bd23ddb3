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
    "US suite in capitals": ("1200 Main Street, NW, STE 800, Washington, DC 20005", "US"),
    "US suite after a comma": ("120 Sample Center Road Suite, 152, Oak Hills, VA 22100", "US"),
    "US floor": ("14 Main Street 20th Floor, New York, NY 10001", "US"),
    "US drive in Maryland": ("12 Sample Dr. Oak Hills, MD 20901", "US"),
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
    "Spain floor and door": ("Calle Inventada, 11, 2B 28013 Madrid", "ES"),
    "Spain with its label": ("C/ Inventada, 55, L2, C.P. 28013 (Madrid)", "ES"),
    "Canada numbered street": ("6200 35 Avenue NW, Edmonton, AB T5J 1S6", "CA"),
    "Canada dash": ("2600 – 19 Avenue SW, Edmonton, AB T5J 1S6", "CA"),
    "Ireland": ("80 Sample Green, Dublin 2", "IE"),
    "Ireland without a number": ("Sample Road Longford N39 X0X0", "IE"),
    "Ireland by district": ("Sample Lane Dublin 2", "IE"),
    "Ireland unit": ("Unit 4, Sample Gate, Sampleton, Co. Cork, T12 X0X0", "IE"),
    "France": ("13 bis rue de l’Exemple, 75012 Paris", "FR"),
}

REJECTED = {
    "towns": "We serve Aptos, CA, Felton, CA and Ben Brook, CA 95005",
    "numbers before a street": "From 2600 to 35 Avenue roads were counted in Edmonton, AB T5J 1S6",
    "physician after a phone": "Phone: 705-555-0145 Emergency Physicians Dr. Ada Example, MD",
    "physician after a year": "Since 2014 Specialists Dr. Ada Example, MD",
    "park and year": "In 1858 Sample Park opened in London",
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


def test_a_street_without_a_number_may_end_its_line(facts_of: FactsOf) -> None:
    facts = facts_of("---\naddress: |-\n  Sample Road\n  Stretford\n  M21 9ZZ\n---\nHi.\n")
    assert [address.label for address in measure_contact(facts).addresses] == [
        "Sample Road Stretford M21 9ZZ"
    ]


def test_a_range_of_numbers_belongs_to_no_phone(facts_of: FactsOf) -> None:
    facts = facts_of("Venez au 63-65 boulevard de l’Exemple – 75013 Paris.\n")
    assert [address.country for address in measure_contact(facts).addresses] == ["FR"]


def test_the_name_of_an_office_is_no_part_of_the_address_below_it(facts_of: FactsOf) -> None:
    facts = facts_of("Sample Quay CIC\n\n41 Sample Quay, Waterford, X91 X0X0\n")
    assert [address.label for address in measure_contact(facts).addresses] == [
        "41 Sample Quay, Waterford, X91 X0X0"
    ]


def test_a_field_may_hold_an_address(facts_of: FactsOf) -> None:
    facts = facts_of("---\nwhere: 120 Main Street, Springfield, IL 62701\n---\nHi.\n")
    assert [address.scope for address in measure_contact(facts).addresses] == ["field"]
