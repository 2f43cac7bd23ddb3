"""Other articles, agencies and abbreviations, as French, Spanish and German name them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from seoaudit.facts.facts import Facts

FactsOf = Callable[..., Facts]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", "Pour en savoir plus, consultez notre guide du sommeil.", "consultez notre guide"),
        ("fr", "Comme expliqué dans notre article, il faut bouger.", "expliqué dans notre article"),
        ("fr", "Nous en parlions dans un article précédent.", "dans un article précédent"),
        ("fr", "Voir aussi notre petit guide.", "Voir aussi notre petit guide"),
        ("es", "Si dudas, consulta nuestra guía de estiramientos.", "consulta nuestra guía"),
        ("es", "Como explicamos en nuestro artículo, conviene moverse.", "explicamos en nuestro"),
        ("es", "Ya lo vimos en un artículo anterior.", "en un artículo anterior"),
        ("es", "De eso hablamos en otro post.", "en otro post"),
        ("de", "Lesen Sie dazu unseren Ratgeber zum Schlaf.", "Lesen Sie dazu unseren Ratgeber"),
        ("de", "Mehr dazu finden Sie in unserem Artikel über Dehnen.", "Mehr dazu finden Sie in"),
        (
            "de",
            "Das haben wir in einem früheren Beitrag gezeigt.",
            "in einem früheren Beitrag",
        ),
    ],
)
def test_other_articles_that_are_not_linked(
    facts_of: FactsOf, language: str, text: str, expected: str | None
) -> None:
    facts = facts_of(f"# A\n\n{text}\n", language=language)
    labels = [one.label for one in facts.links.dangling or ()]
    if expected is None:
        assert labels == []
    else:
        (label,) = labels
        assert label.startswith(expected)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Dans cet article, notre équipe répond."),
        ("fr", "Consultez [notre guide du sommeil](/sommeil)."),
        ("fr", "Notre guide vous attend à la gare."),
        ("fr", "Dans notre prochain article, nous verrons la suite."),
        ("es", "En este artículo verás nuestras técnicas."),
        ("es", "Consulta [nuestra guía](/guia)."),
        ("es", "Nuestra guía os espera en la plaza. Pulsa la entrada anterior."),
        ("de", "In unserem Artikel erfahren Sie, wie das geht."),
        ("de", "Lesen Sie dazu [unseren Ratgeber](/ratgeber)."),
        ("de", "Unser Beitrag im Monat sind 20 Euro."),
    ],
)
def test_nothing_is_said_of_other_articles(facts_of: FactsOf, language: str, text: str) -> None:
    assert facts_of(f"# A\n\n{text}\n", language=language).links.dangling == ()


@pytest.mark.parametrize(
    ("language", "line", "agency"),
    [
        ("fr", "Site internet réalisé par Studio Exemple", "Studio Exemple"),
        ("fr", "Création de site web par l’agence Exemple", "Exemple"),
        ("fr", "Conçu et développé par Exemple Digital", "Exemple Digital"),
        ("es", "Diseño web por Estudio Ejemplo", "Estudio Ejemplo"),
        ("es", "Página web diseñada y desarrollada por Ejemplo Digital", "Ejemplo Digital"),
        ("es", "Posicionamiento SEO por la agencia Ejemplo", "Ejemplo"),
        ("de", "Webdesign von Studio Beispiel", "Studio Beispiel"),
        ("de", "Konzept & Umsetzung von der Werbeagentur Beispiel", "Beispiel"),
        ("de", "Website erstellt und betreut von Beispiel Medien", "Beispiel Medien"),
    ],
)
def test_credits_of_agencies(facts_of: FactsOf, language: str, line: str, agency: str) -> None:
    facts = facts_of(f"# A\n\nTexte.\n\n{line}\n", language=language)
    assert [one.agency for one in facts.hygiene.agency_credits] == [agency]


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("fr", "Le site est géré par Ada Exemple, présidente de l'association."),
        ("fr", "Une maison conçue par l'architecte Ada Exemple."),
        ("es", "Un edificio diseñado por Ada Ejemplo."),
        ("es", "Hecho por el ayuntamiento de Ejemplo."),
        ("de", "Das Haus wurde von Ada Beispiel gestaltet."),
        ("de", "Die Seite wird betreut von Ada Beispiel."),
    ],
)
def test_people_are_no_agencies(facts_of: FactsOf, language: str, line: str) -> None:
    facts = facts_of(f"# A\n\nTexte.\n\n{line}\n", language=language)
    assert facts.hygiene.agency_credits == ()


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", "L’ATM fait mal. Soignez l'ATM.", ["ATM"]),
        ("fr", "L'articulation de la mâchoire (ATM) fait mal. Soignez l'ATM.", []),
        ("fr", "L'ATM, ou articulation de la mâchoire, fait mal.", []),
        ("fr", "L'ATM désigne la mâchoire.", []),
        ("fr", "La TVA, le SMIC, l'IRM et la SNCF.", []),
        ("es", "La ATM duele. Cuida la ATM.", ["ATM"]),
        ("es", "La articulación temporomandibular (ATM) duele. Cuida la ATM.", []),
        ("es", "ATM son las siglas de la mandíbula.", []),
        ("es", "El IVA, el DNI, la ITV y una ONG.", []),
        ("de", "Das CMD tut weh. Das CMD bleibt.", ["CMD"]),
        ("de", "Die craniomandibuläre Dysfunktion (CMD) tut weh. CMD bleibt.", []),
        ("de", "CMD steht für ein Leiden.", []),
        ("de", "Die DSGVO, das MRT, der PKW und die AOK.", []),
    ],
)
def test_abbreviations(facts_of: FactsOf, language: str, text: str, expected: list[str]) -> None:
    facts = facts_of(text, language=language)
    assert [one.label for one in facts.readability.undefined_acronyms] == expected
