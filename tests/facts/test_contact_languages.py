"""Contact details as French, Spanish and German articles introduce them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from seoaudit.facts.facts import Facts

FactsOf = Callable[..., Facts]

PHONES = [
    ("fr", "Appelez-nous au 01 99 00 12 34.", "+33199001234"),
    ("fr", "Tél. : 01.99.00.12.34", "+33199001234"),
    ("fr", "Joignable au 04 65 71 12 34 du lundi au vendredi", "+33465711234"),
    ("fr", "Portable : 05 36 49 12 34", "+33536491234"),
    ("es", "Llámanos al +1 512 555 0134.", "+15125550134"),
    ("es", "Teléfono: +1 512-555-0134", "+15125550134"),
    ("es", "Móvil: +1 (512) 555-0134", "+15125550134"),
    ("de", "Rufen Sie uns an unter 030 23125 012.", "+493023125012"),
    ("de", "Telefon: 0221 4710 123", "+492214710123"),
    ("de", "Sie erreichen uns unter 089/99998-123", "+498999998123"),
]


@pytest.mark.parametrize(("language", "text", "e164"), PHONES, ids=[one[1] for one in PHONES])
def test_numbers_that_a_reader_is_asked_to_dial(
    facts_of: FactsOf, language: str, text: str, e164: str
) -> None:
    (phone,) = facts_of(text, language=language).contact.phones
    assert (phone.e164, phone.invited) == (e164, True)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "SIREN 920 246 444"),
        ("fr", "N° d'agrément : 0123 456 789"),
        ("fr", "RCS Paris 123 456 789"),
        ("fr", "Le dossier 2023 0456 789 est clos."),
        ("es", "N.I.F. 012345678"),
        ("es", "Expediente 0123 456 789"),
        ("de", "Aktenzeichen 0123 456 789"),
        ("de", "Kundennummer 0301 234 567"),
        ("de", "HRB 0123 4567"),
    ],
)
def test_numbers_of_registers_and_files_are_no_phones(
    facts_of: FactsOf, language: str, text: str
) -> None:
    assert facts_of(text, language=language).contact.phones == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Écrivez-nous à bonjour@exemple.fr"),
        ("fr", "Courriel : bonjour@exemple.fr"),
        ("fr", "Envoyez un e-mail à bonjour@exemple.fr"),
        ("es", "Escríbenos a hola@ejemplo.es"),
        ("es", "Correo electrónico: hola@ejemplo.es"),
        ("de", "Schreiben Sie uns an hallo@beispiel.de"),
        ("de", "Schick uns eine E-Mail an hallo@beispiel.de"),
    ],
)
def test_addresses_that_a_reader_is_asked_to_write_to(
    facts_of: FactsOf, language: str, text: str
) -> None:
    (email,) = facts_of(text, language=language).contact.emails
    assert email.invited


@pytest.mark.parametrize(
    "written", ["bonjour (arobase) site (point) fr", "hallo [at] seite [punkt] de"]
)
def test_addresses_spelt_out(facts_of: FactsOf, written: str) -> None:
    (email,) = facts_of(f"Contact : {written}").contact.emails
    assert email.obfuscated


@pytest.mark.parametrize(
    ("address", "made_up"),
    [
        ("max.mustermann@beispiel.de", True),
        ("prenom.nom@entreprise.fr", True),
        ("tunombre@empresa.es", True),
        ("contact@votre-site.fr", True),
        ("kontakt@praxis-weber.de", False),
        ("info@tuttle.com", False),
        ("kontakt@mondsee.at", False),
    ],
)
def test_addresses_nobody_has(facts_of: FactsOf, address: str, made_up: bool) -> None:
    (email,) = facts_of(f"E-Mail: {address}").contact.emails
    assert email.placeholder is made_up


@pytest.mark.parametrize(
    "link",
    [
        "[Prendre rendez-vous](/rendez-vous/)",
        "[Demandez un devis](/devis)",
        "[Réserver](/reservation)",
        "[Pide cita](/cita-previa)",
        "[Reserva tu sesión](/reservas)",
        "[Solicita presupuesto](/presupuesto)",
        "[Termin vereinbaren](/termin)",
        "[Jetzt online buchen](/buchung)",
        "[Tisch reservieren](/reservierung)",
    ],
)
def test_links_to_an_appointment(facts_of: FactsOf, link: str) -> None:
    (found,) = facts_of(f"Vite: {link}.").contact.booking_links
    assert found.kind == "booking"


@pytest.mark.parametrize(
    ("language", "text", "business", "disagrees"),
    [
        ("fr", "Contactez-nous : bonjour@autre.fr", {"emails": ("bonjour@cabinet.fr",)}, True),
        ("fr", "La mairie répond à mairie@ville.fr", {"emails": ("bonjour@cabinet.fr",)}, False),
        ("de", "Schreiben Sie uns: wir@anders.de", {"emails": ("praxis@eigene.de",)}, True),
        ("de", "Unser Team: wir@anders.de", {"emails": ("praxis@eigene.de",)}, True),
        ("es", "Escríbenos a hola@otro-sitio.es", {"emails": ("hola@nuestro-local.es",)}, True),
        ("es", "El banco: cliente@banco.es", {"emails": ("hola@nuestro-local.es",)}, False),
    ],
)
def test_details_offered_in_the_first_person_are_the_business(
    facts_of: FactsOf, language: str, text: str, business: dict[str, Any], disagrees: bool
) -> None:
    contact = facts_of(text, language=language, business=business).contact
    assert bool(contact.not_the_business) is disagrees


@pytest.mark.parametrize(
    "slot",
    [
        "[Votre numéro de téléphone]",
        "[votre adresse mail]",
        "[Ihre Telefonnummer]",
        "[Tu teléfono]",
        "[insertar correo electrónico]",
    ],
)
def test_details_never_filled_in(facts_of: FactsOf, slot: str) -> None:
    (found,) = facts_of(f"Contact : {slot}.").contact.placeholders
    assert found.label == slot


@pytest.mark.parametrize(
    "text",
    [
        "Par exemple : appelez-nous au 01 99 00 12 34.",
        "Zum Beispiel Telefon: 030 23125 012",
        "Por ejemplo, teléfono: +1 512 555 0134",
    ],
)
def test_an_example_is_no_placeholder(facts_of: FactsOf, text: str) -> None:
    assert facts_of(text, language="fr").contact.placeholders == ()
