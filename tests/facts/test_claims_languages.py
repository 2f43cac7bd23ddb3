"""Figures and appeals to studies in French, Spanish and German, and the sources that back them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from seoaudit.facts.facts import Facts

FactsOf = Callable[..., Facts]


def uncited(facts: Facts) -> list[str]:
    return [facts.source_text(claim.span) for claim in facts.claims.uncited]


@pytest.mark.parametrize(
    ("language", "sentence", "claim"),
    [
        ("fr", "Environ 80\u202f% des adultes en souffrent.", "80\u202f% des adultes"),
        ("fr", "Près de 12,5 % de la population l'ignore.", "12,5 % de la population"),
        ("fr", "Une femme sur huit est touchée.", "Une femme sur huit"),
        ("fr", "Près de 12 000 décès ont lieu.", "12 000 décès"),
        (
            "fr",
            "Trois quarts des grandes entreprises le disent.",
            "Trois quarts des grandes entreprises",
        ),
        ("fr", "Elle réduit le risque de chute de 20 %.", "réduit le risque de chute de 20 %"),
        ("fr", "De nombreuses études ont montré son effet.", "De nombreuses études ont montré"),
        ("fr", "D’après certains experts, dormir suffit.", "D’après certains experts"),
        ("es", "El 80 % de los adultos lo sufre.", "80 % de los adultos"),
        ("es", "Casi el 12,5 por ciento de la gente lo ignora.", "12,5 por ciento de la gente"),
        ("es", "Una de cada ocho mujeres lo tiene.", "Una de cada ocho mujeres"),
        ("es", "La mitad de los jóvenes lo dice.", "La mitad de los jóvenes"),
        ("es", "Hubo 12.000 muertes.", "12.000 muertes"),
        ("es", "Numerosos estudios han demostrado su efecto.", "Numerosos estudios han demostrado"),
        ("es", "Según varios expertos, conviene dormir.", "Según varios expertos"),
        ("de", "Rund 80 % der Erwachsenen leiden daran.", "80 % der Erwachsenen"),
        ("de", "Nur 12,5 Prozent aller Bundesbürger wissen es.", "12,5 Prozent aller Bundesbürger"),
        ("de", "Jede achte Frau ist betroffen.", "Jede achte Frau"),
        ("de", "Fast jeder Zweite schläft schlecht.", "jeder Zweite"),
        ("de", "Drei von vier Beschäftigten sagen es.", "Drei von vier Beschäftigten"),
        ("de", "Es gab 12.000 Todesfälle.", "12.000 Todesfälle"),
        (
            "de",
            "Zahlreiche Studien haben gezeigt, dass es hilft.",
            "Zahlreiche Studien haben gezeigt",
        ),
        ("de", "In mehreren Studien konnte das gezeigt werden.", "In mehreren Studien konnte"),
        ("de", "Schätzungen zufolge hilft es.", "Schätzungen zufolge"),
    ],
)
def test_a_claim_is_found(facts_of: FactsOf, language: str, sentence: str, claim: str) -> None:
    assert uncited(facts_of(sentence, language=language)) == [claim]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("fr", "Ce territoire français couvre 97 % du territoire français."),
        ("fr", "Dans notre cabinet, 90 % des patients reviennent."),
        ("fr", "Si 10 % des utilisateurs cliquent, cela suffit."),
        ("fr", "Est-ce que 40 % des adultes dorment mal ?"),
        ("fr", "Le taux réduit est de 5,5 % et le taux normal de 20 %."),
        ("fr", "On compte 12 cas pour 100 000 personnes."),
        ("fr", "Cela n'est pas scientifiquement prouvé."),
        ("es", "En nuestra consulta, el 90 % de los pacientes vuelve."),
        ("es", "Si el 10 % de los usuarios hace clic, basta."),
        ("es", "¿Duerme mal el 40 % de los adultos?"),
        ("es", "El IVA reducido es del 10 % y el general del 21 %."),
        ("es", "Hay 12 casos por cada 100.000 personas."),
        ("es", "Estudia derecho y sus estudios muestran talento."),
        ("de", "In unserer Praxis kommen 90 % der Patienten wieder."),
        ("de", "Wenn 10 % der Nutzer klicken, reicht das."),
        ("de", "Schlafen 40 % der Erwachsenen schlecht?"),
        ("de", "Gießen Sie jeden zweiten Tag und jede dritte Reihe."),
        ("de", "Der ermäßigte Satz beträgt 7 %, der volle 19 %."),
        ("de", "Es gibt 12 Fälle auf 100.000 Menschen."),
        ("de", "Er hat keine wissenschaftlich bewiesene Wirkung."),
    ],
)
def test_no_claim_is_found(facts_of: FactsOf, language: str, sentence: str) -> None:
    assert facts_of(sentence, language=language).claims.statistics == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Selon l'Inserm, 80 % des adultes en souffrent."),
        (
            "fr",
            "Une étude menée par l'université de Lyon montre que 80 % des adultes en souffrent.",
        ),
        ("fr", "80 % des adultes en souffrent (Duval, 2019)."),
        ("fr", "80 % des adultes en souffrent.\n\nSource\u00a0: Insee, 2019"),
        ("fr", "## Dormir\n\n80 % des adultes dorment mal.\n\n## Sources\u00a0:\n\n- Insee"),
        ("es", "Según el INE, el 80 % de los adultos lo sufre."),
        ("es", "Un estudio de la Universidad de León muestra que el 80 % de los adultos lo sufre."),
        ("es", "El 80 % de los adultos lo sufre (Duarte, 2019)."),
        ("es", "El 80 % de los adultos lo sufre.\n\nFuente: INE, 2019"),
        ("de", "Laut Destatis leiden 80 % der Erwachsenen daran."),
        ("de", "Das Robert Koch-Institut zählt 80 % der Erwachsenen dazu."),
        ("de", "80 % der Erwachsenen leiden daran (Muster, 2019)."),
        ("de", "80 % der Erwachsenen leiden daran.\n\nQuelle: Destatis, 2019"),
        ("de", "Laut einer Umfrage der DAK leiden 80 % der Erwachsenen daran."),
    ],
)
def test_a_source_is_seen(facts_of: FactsOf, language: str, text: str) -> None:
    facts = facts_of(text, language=language)
    assert len(facts.claims.statistics) == 1
    assert uncited(facts) == []


@pytest.mark.parametrize(
    ("language", "link"),
    [("fr", "/rendez-vous"), ("es", "/cita-previa"), ("de", "/termin"), ("de", "/kontakt")],
)
def test_a_link_to_an_offer_is_no_source(facts_of: FactsOf, language: str, link: str) -> None:
    text = {
        "fr": f"80 % des adultes en souffrent. [Ici]({link})",
        "es": f"El 80 % de los adultos lo sufre. [Aquí]({link})",
        "de": f"80 % der Erwachsenen leiden daran. [Hier]({link})",
    }[language]
    assert len(facts_of(text, language=language).claims.uncited) == 1


@pytest.mark.parametrize(
    ("language", "text", "promise"),
    [
        ("fr", "Elle guérit définitivement l'arthrose.", "guérit définitivement l'arthrose"),
        ("fr", "Soulagement garanti.", "Soulagement garanti"),
        ("es", "Cura la artrosis.", "Cura la artrosis"),
        ("es", "Garantizamos resultados.", "Garantizamos resultados"),
        ("de", "Es heilt Arthrose.", "heilt Arthrose"),
        ("de", "Es wirkt völlig nebenwirkungsfrei.", "nebenwirkungsfrei"),
    ],
)
def test_a_promise_is_found(facts_of: FactsOf, language: str, text: str, promise: str) -> None:
    facts = facts_of(text, language=language)
    assert [facts.source_text(one.span) for one in facts.health.promises] == [promise]


@pytest.mark.parametrize(
    ("language", "text", "advised"),
    [
        ("fr", "Consultez un médecin si la douleur dure.", True),
        ("fr", "En cas de doute, parlez-en à votre pharmacien.", True),
        ("fr", "Cet article ne remplace pas un avis médical.", True),
        ("fr", "Appelez le 15.", True),
        ("fr", "Les médecins connaissent bien ce mal.", False),
        ("es", "Consulta a tu médico si el dolor dura.", True),
        ("es", "Acude a urgencias.", True),
        ("es", "Este artículo no sustituye la consulta con un profesional.", True),
        ("es", "Los médicos conocen bien este mal.", False),
        ("de", "Gehen Sie zum Arzt, wenn der Schmerz bleibt.", True),
        ("de", "Lassen Sie das ärztlich abklären.", True),
        ("de", "Der Beitrag ersetzt keinen Arztbesuch.", True),
        ("de", "Die Ärzte kennen das Leiden gut.", False),
    ],
)
def test_advice_to_seek_care(facts_of: FactsOf, language: str, text: str, advised: bool) -> None:
    assert facts_of(text, language=language).health.care_advice is advised


@pytest.mark.parametrize(
    ("language", "text", "leading"),
    [
        ("fr", "Le dos a mal : muscles tendus, hernie, arthrose, selon le diagnostic.", "health"),
        ("fr", "L'impôt sur le revenu dépend du salaire, des intérêts et des loyers.", "money"),
        (
            "es",
            "El dolor de espalda tiene muchas causas: músculos tensos, hernia, artrosis.",
            "health",
        ),
        ("es", "El impuesto depende del salario, de los intereses y de la hipoteca.", "money"),
        ("de", "Rückenschmerzen haben viele Ursachen: Verspannungen, Arthrose.", "health"),
        ("de", "Die Einkommensteuer hängt vom Gehalt, den Zinsen und der Rente ab.", "money"),
    ],
)
def test_topics(facts_of: FactsOf, language: str, text: str, leading: str) -> None:
    topic = facts_of(text, language=language).topic
    assert topic.leading == leading
    assert (topic.sensitive_terms or 0) >= 2


@pytest.mark.parametrize(
    ("language", "text", "claims", "unsourced"),
    [
        ("fr", "Nous avons plus de 200 avis 5 étoiles.", 1, 1),
        ("fr", "Nous avons plus de 200 avis 5 étoiles sur Google.", 1, 0),
        ("fr", "Laissez-nous un avis 5 étoiles.", 0, 0),
        ("es", "Tenemos más de 200 reseñas de 5 estrellas.", 1, 1),
        ("es", "Tenemos más de 200 reseñas de 5 estrellas en Google.", 1, 0),
        ("es", "Déjanos una reseña de 5 estrellas.", 0, 0),
        ("de", "Wir haben über 200 Fünf-Sterne-Bewertungen.", 0, 0),
        ("de", "Wir haben über 200 positive Bewertungen.", 1, 1),
        ("de", "Wir haben über 200 positive Bewertungen bei Google.", 1, 0),
        ("de", "Schreiben Sie uns positive Bewertungen.", 0, 0),
    ],
)
def test_claims_about_reviews(
    facts_of: FactsOf, language: str, text: str, claims: int, unsourced: int
) -> None:
    reviews = facts_of(text, language=language).reviews
    assert (len(reviews.claims), len(reviews.unsourced)) == (claims, unsourced)


@pytest.mark.parametrize(
    ("language", "byline", "qualified"),
    [
        ("fr", "Par Ada Exemple, kinésithérapeute", True),
        ("fr", "Par Ada Exemple", False),
        ("fr", "Par Ada Exemple\n\nRelu par un comité médical.", True),
        ("es", "Por Ada Ejemplo, fisioterapeuta colegiada", True),
        ("es", "Por Ada Ejemplo", False),
        ("de", "Von Dr. Ada Beispiel", True),
        ("de", "Von Ada Beispiel, Physiotherapeutin", True),
        ("de", "Von Ada Beispiel", False),
    ],
)
def test_credentials(facts_of: FactsOf, language: str, byline: str, qualified: bool) -> None:
    facts = facts_of(f"# Titel\n\n{byline}\n\nText.", language=language)
    assert len(facts.trust.authors) == 1
    assert (facts.credentials.unqualified == ()) is qualified
