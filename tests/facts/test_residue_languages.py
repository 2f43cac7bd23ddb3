"""What pages, assistants and templates leave in French, Spanish and German articles."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from seoaudit.facts.facts import Facts

FactsOf = Callable[..., Facts]

RESIDUE = [
    ("fr", "il y a 10 heures", "age"),
    ("fr", "Publié il y a 3 jours", "age"),
    ("fr", "Mis à jour : hier", "age"),
    ("fr", "7 min de lecture", "reading time"),
    ("fr", "Temps de lecture : 5 minutes", "reading time"),
    ("fr", "Lecture 5 min", "reading time"),
    ("fr", "Partager cet article", "widget"),
    ("fr", "La suite après la publicité", "widget"),
    ("fr", "Vous aimerez aussi", "closer"),
    ("fr", "12 commentaires", "closer"),
    ("es", "hace 3 horas", "age"),
    ("es", "Publicado hace un mes", "age"),
    ("es", "5 min de lectura", "reading time"),
    ("es", "Tiempo de lectura: 8 minutos", "reading time"),
    ("es", "Comparte este artículo", "widget"),
    ("es", "Deja un comentario", "widget"),
    ("es", "También te puede interesar", "closer"),
    ("es", "Artículos relacionados", "closer"),
    ("de", "vor 2 Stunden", "age"),
    ("de", "Zuletzt aktualisiert: vor einem Monat", "age"),
    ("de", "5 Min. Lesezeit", "reading time"),
    ("de", "Lesedauer: ca. 4 Minuten", "reading time"),
    ("de", "Anzeige", "widget"),
    ("de", "Schreiben Sie einen Kommentar", "widget"),
    ("de", "Das könnte Sie auch interessieren", "closer"),
    ("de", "3 Kommentare", "closer"),
]


@pytest.mark.parametrize(("language", "line", "kind"), RESIDUE, ids=[one for _, one, _ in RESIDUE])
def test_a_line_of_the_page_around(facts_of: FactsOf, language: str, line: str, kind: str) -> None:
    facts = facts_of(f"# X\n\nUn deux trois drei cuatro.\n\n{line}\n", language=language)
    (found,) = facts.hygiene.scrape_residue
    assert (found.kind, facts.source_text(found.span)) == (kind, line)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Il y a dix ans, la rue était calme."),
        ("fr", "## Commentaires\n\nDeux voisins nous ont écrit."),
        ("fr", "Il y a 10 heures de cours par semaine."),
        ("es", "Hace tres años abrimos la tienda."),
        ("es", "## Comentarios\n\nDos vecinos nos escribieron."),
        ("es", "**Compartir**\n\nPulsa el botón para abrir el archivo."),
        ("de", "Vor zwei Stunden begann der Sturm."),
        ("de", "## Kommentare\n\nZwei Nachbarn schrieben uns."),
        ("de", "[Anmelden](/anmelden)\n\nDanach geht es weiter."),
    ],
)
def test_words_of_the_article_itself_are_left_alone(
    facts_of: FactsOf, language: str, text: str
) -> None:
    assert (
        facts_of(f"# X\n\n{text}\n\nDas Ende, la fin.\n", language=language).hygiene.scrape_residue
        == ()
    )


NOTICES = [
    ("fr", "Nous utilisons des cookies pour améliorer votre visite. Acceptez-vous ?"),
    ("es", "Este sitio web utiliza cookies para mejorar tu visita. Si continúas, aceptas su uso."),
    ("de", "Wir verwenden Cookies, um Ihren Besuch zu verbessern. Stimmen Sie dem bitte zu."),
]


@pytest.mark.parametrize(("language", "notice"), NOTICES, ids=[one for one, _ in NOTICES])
def test_a_cookie_banner(facts_of: FactsOf, language: str, notice: str) -> None:
    facts = facts_of(f"# X\n\nUne phrase.\n\n{notice}\n\nEine andere.\n", language=language)
    assert [found.kind for found in facts.hygiene.scrape_residue] == ["cookie notice"]


ASIDES = [
    ("fr", "En tant que modèle de langage, je ne peux pas donner d’avis."),
    ("fr", "En tant qu’IA, je n’ai pas d’opinion."),
    ("fr", "À ma dernière mise à jour, le prix était de 30 euros."),
    ("es", "Como modelo de lenguaje, no puedo opinar."),
    ("es", "Como IA, no tengo acceso a esos datos."),
    ("es", "Soy un modelo de lenguaje y no veo imágenes."),
    ("de", "Als KI-Sprachmodell kann ich keine Diagnose stellen."),
    ("de", "Als KI habe ich keine Meinung."),
    ("de", "Mein Wissensstand reicht bis 2023."),
    ("de", "As an AI language model, I cannot browse."),
    ("it", "As an AI language model, I cannot browse."),
]


@pytest.mark.parametrize(("language", "text"), ASIDES, ids=[one for _, one in ASIDES])
def test_an_assistant_speaks_of_itself(facts_of: FactsOf, language: str, text: str) -> None:
    assert [one.kind for one in facts_of(text, language=language).hygiene.ai_residue] == ["aside"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "En tant qu’outil, l’IA aide les soignants."),
        ("fr", "Il répond : « En tant que modèle de langage, je ne sais pas. »"),
        ("fr", "Un modèle de langage prédit le mot suivant."),
        ("es", "La inteligencia artificial como modelo de negocio crece."),
        ("es", "El robot dijo «Soy un modelo de lenguaje»."),
        ("de", "Als KI bezeichnet man Programme, die lernen."),
        ("de", "Der Bot sagte: „Ich bin ein Sprachmodell.“"),
        ("de", "Der Wissensstand der Medizin wächst."),
    ],
)
def test_an_article_about_assistants(facts_of: FactsOf, language: str, text: str) -> None:
    assert facts_of(text, language=language).hygiene.ai_residue == ()


SLOTS = [
    ("fr", "Votre plombier à [Votre ville].", "[Votre ville]"),
    ("fr", "Le prix est de [à compléter] euros.", "[à compléter]"),
    ("fr", "Bienvenue chez [NOM DE L’ENTREPRISE].", "[NOM DE L’ENTREPRISE]"),
    ("fr", "Cliquez ici pour ajouter votre texte.", "Cliquez ici pour ajouter votre texte"),
    ("es", "Tu fontanero en [Tu ciudad].", "[Tu ciudad]"),
    ("es", "El precio es [por definir].", "[por definir]"),
    ("es", "Bienvenido a [Nombre de la empresa].", "[Nombre de la empresa]"),
    (
        "es",
        "Haz clic aquí para añadir tu propio texto.",
        "Haz clic aquí para añadir tu propio texto",
    ),
    ("de", "Ihr Klempner in [Ihre Stadt].", "[Ihre Stadt]"),
    ("de", "Seit 1990 in [Stadt einfügen].", "[Stadt einfügen]"),
    ("de", "Willkommen bei [Firmenname].", "[Firmenname]"),
    (
        "de",
        "Klicken Sie hier, um Ihren eigenen Text einzugeben.",
        "Klicken Sie hier, um Ihren eigenen Text",
    ),
    ("de", "Best plumber in [Your City].", "[Your City]"),
]


@pytest.mark.parametrize(("language", "text", "label"), SLOTS, ids=[one for _, one, _ in SLOTS])
def test_what_was_never_filled_in(facts_of: FactsOf, language: str, text: str, label: str) -> None:
    (found,) = facts_of(text, language=language).hygiene.placeholders
    assert found.label == label


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Remplacez [Votre nom] par le vôtre."),
        ("fr", "Il a dit que « [notre] ville » était belle."),
        ("fr", "Voir [Votre guide](https://example.com)."),
        ("es", "Sustituye [Tu nombre] por el tuyo."),
        ("es", "Dijo que [su padre] vendría."),
        ("de", "Ersetzen Sie [Ihr Name] durch Ihren Namen."),
        ("de", "Dann auf [Datei hinzufügen] klicken."),
    ],
)
def test_what_stands_in_brackets_by_right(facts_of: FactsOf, language: str, text: str) -> None:
    assert facts_of(text, language=language).hygiene.placeholders == ()
