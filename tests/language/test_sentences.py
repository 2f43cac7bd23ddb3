"""Where sentences end: hard cases, each with `|` where one ends and the next begins."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seoaudit.language.pack import pack_for
from seoaudit.language.sentences import sentence_spans

ENGLISH = [
    "They want a key and a .| If I have many of them, I forget.",
    "• Grass grows in Norfolk.| Depending on the rain, we go to Rome.| It rained.",
    "It hung just below me.| I knew that it was no.| I left it for me.| I went home.",
    "Dr. Smith met Mr. Jones at 5 p.m. on Monday.| They talked.",
    "We open at 9 a.m.| Call us today.",
    "We open at 9 a.m. Monday to Friday.",
    "It is 5 p.m. EST in Ottawa.",
    "We close at 5 p.m.| Gift cards are sold.",
    "The clinic closes at 5 p.m.| Sundays are quiet.",
    "Many oils (e.g. Lavender, i.e. Lavandula) help.| Try one.",
    "J. R. R. Tolkien wrote it.| He was English.",
    "It costs $3.50 a day.| That is cheap.",
    "Version 2.0.1 is out.| Update now.",
    "Visit example.com for more.| It is free.",
    "Go to https://example.com/a.b?c=d!e now.| Then stop.",
    "He said “Stop!” and left.| She stayed.",
    "“Go.”| She went.",
    '"Is it safe?" she asked.| Yes.',
    '"It is safe."| "Good."',
    "She said, “I am done.”| Then she left.",
    "Wait... what?| No.",
    "And so on...| Then he left.",
    "I was… unsure.| You knew.",
    "What?!| Really??| Yes.",
    "1. First item.| Do it well.",
    "Step 1. Wash your hands.| Dry them.",
    "Fig. 3 shows No. 5.| It is red.",
    "Acme Inc. was founded in 1999.| It grew.",
    "He works for Acme Inc.| She does not.",
    "She lives in the U.S. and works there.| He does too.",
    "She moved to the U.S.| He stayed.",
    "The U.S. Government agreed.| It paid.",
    "She has a Ph.D. in physics.| He has none.",
    "It was 98.6 degrees.| Hot!",
    "Mt. St. Helens erupted.| People fled.",
    "He lives at 12 Main St. in Edmonton.| It is cold.",
    "Our house is on St. Albert Trail.| Come by.",
    "It hurts (a lot!) when I run.| I rest.",
    "It hurts.| (It really does.)| I rest.",
    "Use Node.js or Vue.js.| Both work.",
    "Yahoo! is a company.| It is old.",
    "Take vitamins A, B, etc. every day.| Drink water.",
    "We sell pens, ink, etc.| We ship them.",
    "Add salt, oil, etc.| Massage it in.",
    "Smith et al. found it.| Others agreed.",
    "It weighs approx. 5 kg.| That is light.",
    "I like it!| 😀 So do you.",
    "It is vitamin C.| Take it.",
    "Plan B.| It failed.",
    "He scored 5.| She scored 6.",
    "The answer is no.| Massage helps.",
    "You decide in May.| Focus on rest.",
    "It works for me.| Massage helps.",
    "That is OK.| Massage helps.",
    "Rest for 5 min.| Then go.",
    "It takes 5 min. to warm up.| Then go.",
    "Compare red vs. blue.| Choose one.",
    "Call 780.555.0123 now.| We answer.",
    "This is it.| eBay bought it.",
    "Dr. Martin Luther King Jr. spoke.| We heard.",
    "Read vol. 2, pp. 3-5, ch. 4.| It helps.",
    "The temp. is 5.| The max. is 9.",
    "He came on Mon. and left on Tue.| It was fast.",
    "I met her in Washington, D.C. in May.| We ate.",
    "Est. 1998.| We care.",
    "Rest is good.Move more.",
    "No end here",
    "Ask Dr. Massage about it.",
]


def _split(text: str, code: str = "en") -> list[str]:
    spans = sentence_spans(text, 0, len(text), code, pack_for(code))
    return [text[start:end] for start, end in spans]


@pytest.mark.parametrize("marked", ENGLISH, ids=ENGLISH)
def test_hard_cases(marked: str) -> None:
    assert _split(marked.replace("|", "")) == [part.strip() for part in marked.split("|")]


FRENCH = [
    "Il dort.| Elle mange !| Et toi ?",
    "M. Dupont est là.| Il arrive à 10 h.| Mme Durand aussi.",
    "Voir p. ex. la fig. 3, art. 5 et n° 7.| C'est tout.",
    "Il a dit « Bonjour ! » et il est parti.| Puis plus rien.",
    "« Est-ce sûr ? » demande-t-elle.| Oui.",
    "Des huiles, des sels, etc.| Élodie vient.| À demain !",
    "Il est né en 50 av. J.-C. à Rome.| Étrange.",
    "Le Dr Martin et le Pr. Petit soignent ici.| Ils parlent anglais.",
    "Étape 2. Lavez-vous les mains.| Séchez-les.",
    "Comptez env. 5 min. de marche.| C'est près.",
    "Elle habite à Saint-Malo (35).| Il fait beau.",
    "C'est le nº 1.| Bravo !",
    "Ouvert du lun. au ven. de 9 h à 18 h.| Fermé le dim.",
    "Écrivez à contact@example.com.| Merci.",
    "C'est la vitamine D.| Prenez-en.",
    "C'est pour moi.| Merci.",
    "Il parle à M. Dupont et à Mme Durand.| Elle rit.",
    "Voir l'art. 3 et d’env. 5 min. de marche.| Merci.",
    "Le prix est de 1\u202f234,5 €.| C'est cher.",
]

SPANISH = [
    "El Sr. García vive en EE. UU. desde 1990.| Trabaja mucho.",
    "¿Qué es?| ¡Eso!| Es así.",
    "Véase pág. 5, núm. 7, aprox. 3 kg.| Es todo.",
    "Vendemos sal, aceite, etc.| Óscar viene.",
    "El 1.º de mayo.| Ya está.",
    "La Dra. Pérez y Ud. van a la Av. Corrientes 5.| Fin.",
    "Abrimos a las 9 a.m.| Llámanos.",
    "Paso 1. Lávate las manos.| Sécalas.",
    "Dijo «¡Hola!» y se fue.| Nada más.",
    "La respuesta es no.| Gracias.",
    "Nació en el siglo I a. C. en Roma.| Murió joven.",
    "Usa vitamina C.| ¿Y luego?",
    "Toma vitamina D.| Ayuda.",
    "El local (c/ Mayor, 3) abre hoy.| ¡Ven!",
    "Fundada por Acme S.A. en 1999.| Creció.",
]

GERMAN = [
    "Siehe Abb. I im Anhang.| Dort steht es.",
    "Das ist gut.| Ja!",
    "Am 3. Mai 2024 kam Dr. Müller.| Er blieb.",
    "Das gilt z. B. für Öl, d. h. für alles.| Ende.",
    "Der 2. Weltkrieg endete 1945.| Danach kam Friede.",
    "Wir haben Öl, Salz usw.| Äpfel auch.",
    "Er sagte: „Geh!“| Dann ging er.",
    "Siehe Abs. 2, Nr. 5 und S. 7 ff. der Satzung.| Gut.",
    "Das kostet ca. 5 Euro bzw. 6 Euro inkl. MwSt. für alle.| Österreich zahlt.",
    "Im 19. Jahrhundert war das so.| Heute nicht.",
    "Das macht er am 5. Oktober.| Dann ist er 20.| Er feiert.",
    "Schritt 2. Hände waschen.| Dann abtrocknen.",
    "Wir öffnen um 9 Uhr.| Samstags um 10.| Bis dann.",
    "Der Verein (gegr. 1998) hat 20 Mitglieder.| Er wächst.",
    "Frag Dr. med. Weber.| Er hilft.",
    "Das gilt vgl. Kap. 3 und Anm. 5 auch hier.| So ist es.",
    "Er wohnt in der Hauptstr. 5.| Dort ist es ruhig.",
    "Die Müller GmbH gibt es seit 1990.| Sie wächst.",
    "Nimm Vitamin D.| Es hilft.",
    "Sie kam als 1. Vorsitzende zurück.| Gut so.",
    "Man darf das u. a. Kindern geben.| Auch Hunden.",
    "Das kostet 5 Euro zzgl. MwSt.| Das ist viel.",
    "Die Fa. Beispiel liefert.| Gut.",
    "„Komm!“ sagte er.| »Nein.«| Sie ging.",
]


@pytest.mark.parametrize("marked", FRENCH, ids=FRENCH)
def test_hard_cases_in_french(marked: str) -> None:
    assert _split(marked.replace("|", ""), "fr") == [part.strip() for part in marked.split("|")]


@pytest.mark.parametrize("marked", SPANISH, ids=SPANISH)
def test_hard_cases_in_spanish(marked: str) -> None:
    assert _split(marked.replace("|", ""), "es") == [part.strip() for part in marked.split("|")]


@pytest.mark.parametrize("marked", GERMAN, ids=GERMAN)
def test_hard_cases_in_german(marked: str) -> None:
    assert _split(marked.replace("|", ""), "de") == [part.strip() for part in marked.split("|")]


OTHER = [
    ("it", "Lui dorme.| Lei mangia!| E tu?"),
    ("ja", "これは文です。|それも文です。"),
    ("zh", "你好。|再见！"),
    ("hi", "यह एक है।| वह दो है।"),
    ("xx", "Un dos.| Tres."),
]


@pytest.mark.parametrize(("code", "marked"), OTHER, ids=[code for code, _ in OTHER])
def test_languages_without_a_pack(code: str, marked: str) -> None:
    assert _split(marked.replace("|", ""), code) == [part.strip() for part in marked.split("|")]


@pytest.mark.parametrize("space", ["\u00a0", "\u2009", "\u3000", "\x85", "\u2028"])
def test_wide_white_space_before_a_mark(space: str) -> None:
    assert _split(f"Vitamin B{space}. Next{space}one.") == [
        f"Vitamin B{space}.",
        f"Next{space}one.",
    ]


def test_offsets_are_those_of_the_whole_text() -> None:
    text = "Before. Here. There. After."
    assert sentence_spans(text, 8, 20, "en", pack_for("en")) == [(8, 13), (14, 20)]


@given(st.text(alphabet="aB1é日.!?…。 \"”')(😀\u00a0-", max_size=60), st.integers(0, 9))
def test_spans_are_ordered_apart_and_leave_out_only_white_space(text: str, start: int) -> None:
    start = min(start, len(text))
    spans = sentence_spans(text, start, len(text), "en", pack_for("en"))
    at = start
    for first, last in spans:
        assert at <= first < last <= len(text)
        assert not text[at:first].strip()
        assert text[first:last] == text[first:last].strip()
        at = last
    assert not text[at:].strip()
