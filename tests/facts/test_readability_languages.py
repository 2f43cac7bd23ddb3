"""Readability in French, Spanish and German: formulas, passive voice, transitions, limits."""

from __future__ import annotations

from collections.abc import Callable

import pytest
import textstat

from seoaudit.facts.facts import Facts

FactsOf = Callable[..., Facts]

TEXTS = {
    "fr": "Le massage détend les muscles. Il dure une heure et coûte peu. Réservez votre séance.",
    "es": "El masaje relaja los músculos. Dura una hora y cuesta poco. Reserva tu sesión hoy.",
    "de": "Die Massage entspannt die Muskeln. Sie dauert eine Stunde. Sie kostet nicht viel Geld.",
}
# Words, sentences and syllables of the texts, counted by hand.
COUNTS = {"fr": (15, 3, 20), "es": (15, 3, 29), "de": (14, 3, 22)}


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("fr", lambda words, syllables: 207 - 1.015 * words - 73.6 * syllables),
        ("es", lambda words, syllables: 206.84 - 1.02 * words - 60 * syllables),
        ("de", lambda words, syllables: 180 - words - 58.5 * syllables),
    ],
    ids=["Kandel-Moles", "Fernández Huerta", "Amstad"],
)
def test_reading_ease_has_the_constants_of_the_language(
    facts_of: FactsOf, language: str, expected: Callable[[float, float], float]
) -> None:
    words, sentences, syllables = COUNTS[language]
    measured = facts_of(TEXTS[language], language=language).readability.flesch_reading_ease
    assert measured == pytest.approx(expected(words / sentences, syllables / words))


def test_the_viennese_formula_is_textstats_for_the_same_syllables(facts_of: FactsOf) -> None:
    text = "Die Katze sitzt im Garten. Wir haben drei lange Tische. Sie kommen bald wieder."
    textstat.set_lang("de_DE")
    try:
        expected = textstat.wiener_sachtextformel(text, 1)
    finally:
        textstat.set_lang("en_US")
    measured = facts_of(text, language="de").readability.wiener_sachtextformel
    assert measured == pytest.approx(expected, abs=0.05)


@pytest.mark.parametrize("language", ["fr", "es", "de"])
def test_no_american_grade_is_given(facts_of: FactsOf, language: str) -> None:
    measured = facts_of(TEXTS[language], language=language).readability
    grades = ("flesch_kincaid_grade", "gunning_fog", "smog", "coleman_liau", "linsear_write")
    assert {name: getattr(measured, name) for name in grades} == dict.fromkeys(grades)
    assert measured.lix is not None
    assert (measured.wiener_sachtextformel is None) == (language != "de")


@pytest.mark.parametrize(
    ("language", "words"), [("en", 20), ("de", 20), ("fr", 25), ("es", 25), ("it", 25), ("pl", 25)]
)
def test_long_sentences_by_language(facts_of: FactsOf, language: str, words: int) -> None:
    measured = facts_of(f"{'mot ' * words}mot. Fin.", language=language).readability
    assert measured.long_sentence_words == words
    assert measured.long_sentence_share == 0.5


PASSIVES = [
    ("fr", "La maison est construite par un artisan.", "est construite"),
    ("fr", "Les travaux ont été terminés en mai.", "été terminés"),
    ("fr", "Le devis peut être envoyé par courriel.", "être envoyé"),
    ("fr", "Vos données ne sont jamais vendues.", "sont jamais vendues"),
    ("fr", "Le code n'est pas encore publié.", "n'est pas encore publié"),
    ("fr", "La séance sera entièrement remboursée.", "sera entièrement remboursée"),
    ("fr", "Le texte est écrit en français.", "est écrit"),
    ("fr", "Elle est allée au marché.", None),
    ("fr", "Il s'est produit un incident.", None),
    ("fr", "Ils se sont rencontrés à Lyon.", None),
    ("fr", "Notre cabinet est situé à Rennes.", None),
    ("fr", "Ce prix est élevé.", None),
    ("fr", "La réponse est la liberté.", None),
    ("fr", "C'est une priorité.", None),
    ("fr", "Nous avons réparé le toit.", None),
    ("fr", "Le train est arrivé à l'heure.", None),
    ("es", "La casa fue construida en 1990.", "fue construida"),
    ("es", "Los datos han sido borrados.", "sido borrados"),
    ("es", "El pedido será enviado mañana.", "será enviado"),
    ("es", "Puede ser usado por todos.", "ser usado"),
    ("es", "Es rápidamente absorbido por la piel.", "Es rápidamente absorbido"),
    ("es", "El libro fue escrito por ella.", "fue escrito"),
    ("es", "El método no es leído por nadie.", "es leído"),
    ("es", "Es una salida rápida.", None),
    ("es", "Es válido hasta mayo.", None),
    ("es", "El resultado es cada vez mejor.", None),
    ("es", "Es demasiado caro.", None),
    ("es", "Hemos reparado el tejado.", None),
    ("es", "El plan es adecuado para todos.", None),
    ("es", "La puerta está cerrada.", None),
    ("de", "Das Haus wird im Mai von einer Firma gebaut.", "wird im Mai von einer Firma gebaut"),
    ("de", "Die Daten wurden gelöscht.", "wurden gelöscht"),
    ("de", "Wir wissen, dass die Heizung repariert wurde.", "repariert wurde"),
    ("de", "Der Antrag kann online gestellt werden.", "gestellt werden"),
    ("de", "Es ist bereits bezahlt worden.", "bezahlt worden"),
    ("de", "Sie werden geprüft und dann versandt.", "werden geprüft und dann versandt"),
    ("de", "Die Mail wurde nicht erhalten.", "wurde nicht erhalten"),
    ("de", "Das Öl wird gewechselt, wenn es alt ist.", "wird gewechselt"),
    ("de", "Danach wird das Tuch abgenommen.", "wird das Tuch abgenommen"),
    ("de", "Wir werden Sie morgen anrufen.", None),
    ("de", "Er wird die Mail erhalten.", None),
    ("de", "Das würde ich gern lesen.", None),
    ("de", "Sie wird im Herbst Lehrerin.", None),
    ("de", "Das Wasser wird warm und verschwindet.", None),
    ("de", "Er wird das Haus gebaut haben.", None),
    ("de", "Die Methode wurde bekannt.", None),
    ("de", "Wir haben das Dach repariert.", None),
    ("de", "Das ist geworden, was ich wollte.", None),
]


@pytest.mark.parametrize(
    ("language", "sentence", "form"), PASSIVES, ids=[sentence for _, sentence, _ in PASSIVES]
)
def test_passive_voice(facts_of: FactsOf, language: str, sentence: str, form: str | None) -> None:
    facts = facts_of(sentence, language=language)
    found = [facts.source_text(one.span) for one in facts.readability.passives]
    assert found == ([form] if form else [])
    assert facts.readability.passive_share == len(found)


TRANSITIONS = [
    ("fr", "Cependant, il pleuvait.", True),
    ("fr", "Il pleuvait et par conséquent nous sommes restés.", True),
    ("fr", "Aussi faut-il attendre.", True),
    ("fr", "Le massage aide aussi.", False),
    ("fr", "Une heure suffit.", False),
    ("es", "Sin embargo, llovía.", True),
    ("es", "Llovía y por lo tanto nos quedamos.", True),
    ("es", "Entonces descansa.", True),
    ("es", "Desde entonces descansa.", True),
    ("es", "Una hora basta.", False),
    ("de", "Trotzdem blieben wir.", True),
    ("de", "Wir blieben zum Beispiel hier.", True),
    ("de", "Dann ruhen Sie sich aus.", True),
    ("de", "Eine Stunde genügt.", False),
    ("de", "Ruhe tut gut.", False),
]


@pytest.mark.parametrize(
    ("language", "sentence", "held"), TRANSITIONS, ids=[one for _, one, _ in TRANSITIONS]
)
def test_transitions(facts_of: FactsOf, language: str, sentence: str, held: bool) -> None:
    assert facts_of(sentence, language=language).readability.transition_share == int(held)
