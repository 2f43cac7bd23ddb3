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
    "pl": (
        "Ból pleców nie jest rzadki i to jest problem, "
        "który po czasie mija w domu lub na spacerze. "
    ),
    "cs": (
        "Bolest zad je na světě častá a to se týká "
        "i těch, kteří na práci v kanceláři jsou celý den. "
    ),
    "sv": (
        "Ont i ryggen är vanligt och det går över av "
        "sig själv för de flesta som inte har en skada. "
    ),
    "tr": (
        "Bel ağrısı çok yaygın bir sorun ve daha sonra bu ağrı için ne yapmak gerek diye sorarlar. "
    ),
    "fi": (
        "Selkä on usein kipeä ja se ei ole vaarallista, "
        "mutta joka kerta kun kipu tai särky jatkuu. "
    ),
    "hu": "A hát fáj és ez nem ritka, de az is igaz, hogy a fájdalom egy hét után már elmúlik. ",
    "ja": "腰の痛みはよくあることです。多くの場合、二週間ほどで治ります。" * 3,
    "zh": "背痛是常见的原因，多数人在两周之内会好起来。" * 3,
    "ko": "허리 통증은 흔한 일이며 대부분 두 주 안에 낫습니다. " * 3,
    "ar": "آلام الظهر شائعة ومعظمها يزول خلال أسبوعين من دون علاج. " * 3,
    "ru": "Боль в спине бывает часто и проходит за две недели. " * 3,
    "uk": "Біль у спині буває часто і минає за два тижні. " * 3,
    "nl": (
        "De pijn in de rug is een van de redenen dat het niet goed gaat met de mensen en te veel. "
    ),
}


@pytest.mark.parametrize("code", TEXTS)
def test_language_of_running_text(code: str) -> None:
    assert recognised(TEXTS[code] * 4) == code


def test_of_a_long_text_in_no_known_language_only_that_is_said() -> None:
    text = (
        "Aš esu namuose kasdien rytais geriu kavą paskui einu dirbti vakare grįžtu skaitau knygą "
        "mano šuo miega prie durų kai lyja mes liekame namie kartu verdame sriubą žiūrime filmą "
        "vaikai žaidžia kieme močiutė kepa duoną senelis taiso dviratį kaimynas pjauna žolę "
        "pavasarį sodiname gėles vasarą maudomės ežere rudenį renkame grybus žiemą čiuožiame "
        "draugai atvažiuoja savaitgaliais kalbamės apie darbą keliones sportą muziką valgome "
        "pyragą geriame arbatą dainuojame senas dainas vėliau visi eina miegoti ramiai ilgai"
    )
    assert recognised(text) == "und"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (
            (
                "Vous avez mal au dos depuis des mois et vous ne savez pas qui appeler ? Nous "
                "prenons le temps de vous recevoir dans le centre de la ville."
            ),
            "fr",
        ),
        (
            (
                "Für die erste Sitzung brauchen Sie nicht viel: bequeme Kleidung, ein Handtuch und "
                "die Karte der Kasse. Den Rest haben wir in der Praxis."
            ),
            "de",
        ),
        (
            (
                "Los síntomas que no se van en la primera semana son una señal de que algo va mal, "
                "y por eso los médicos de la zona lo miran con lupa."
            ),
            "es",
        ),
        (
            (
                "Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor "
                "incididunt ut labore et dolore magna aliqua. Ut enim ad minim veniam, quis sunt."
            ),
            "la",
        ),
        (
            (
                "Prismic es un sistema de gestión de contenido headless. Recursos de la comunidad: "
                "una serie de Astro y Prismic, en directo, de Nate."
            ),
            "und",
        ),
        ("Call us in the morning and ask for the form that you have to sign for them.", None),
        ("Button, field, table, menu, panel, list, grid, form, tab, page, icon " * 3, None),
    ],
    ids=["French", "German", "Spanish", "filler", "one of two", "English", "names"],
)
def test_of_a_short_text_only_what_is_plain(text: str, code: str | None) -> None:
    assert recognised(text) == code


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="empty"),
        pytest.param("The best time to call.", id="short"),
        pytest.param("Kaffee Tee Milch Zucker Brot Butter " * 12, id="list of nouns"),
    ],
)
def test_nothing_is_said_of_what_cannot_be_told(text: str) -> None:
    assert recognised(text) is None
