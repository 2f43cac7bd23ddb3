"""The language of a text that does not say."""

from __future__ import annotations

import pytest

from seoaudit.language.recognition import recognised

TEXTS = {
    "en": (
        "The best time to call is in the morning, when it is quiet and you have a minute for us. "
    ),
    "fr": (
        "Le mal de dos est une des causes de visite chez nous, et il "
        "passe avec le temps pour vous. "
    ),
    "es": (
        "El dolor de espalda es una de las causas por las que se viene a la consulta con nosotros. "
    ),
    "de": (
        "Der Schmerz ist nicht gut und die Ursache ist in den Muskeln, mit denen wir arbeiten. "
    ),
    "it": (
        "Il dolore alla schiena è una delle cause che non sono rare, "
        "e con il tempo per tutti passa. "
    ),
    "pt": (
        "A dor nas costas é uma das causas que não são raras, e com o tempo passa para os outros. "
    ),
    "nl": (
        "De pijn in de rug is een van de redenen dat het niet goed gaat met de mensen en te veel. "
    ),
}


@pytest.mark.parametrize("code", TEXTS)
def test_language_of_running_text(code: str) -> None:
    assert recognised(TEXTS[code] * 4) == code


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="empty"),
        pytest.param("The best time to call.", id="short"),
        pytest.param("Kaffee Tee Milch Zucker Brot Butter " * 20, id="list of nouns"),
        pytest.param("背痛是常见的原因。" * 30, id="another script"),
    ],
)
def test_nothing_is_said_of_what_cannot_be_told(text: str) -> None:
    assert recognised(text) is None
