"""Calls to action in German: what is one and what is none."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from seoaudit.facts.facts import Facts

FactsOf = Callable[..., Facts]

INVITATIONS = [
    "Um teilzunehmen, bitten wir um Anmeldung.",
    "Für einen Termin rufen Sie uns an.",
    "Bei Fragen schreibt gerne an: Ida Marsch, ida@example.com",
    "Wir freuen uns auf Ihre Kontaktaufnahme.",
    "Schick uns bitte eine E-Mail an hallo@example.com.",
    "Rufen Sie uns an!",
    "Rufen Sie uns einfach unter 030 23125 012 an.",
    "Rufen Sie unsere Praxis an.",
    "Ruf uns an.",
    "Kontaktieren Sie uns gerne.",
    "Kontaktieren Sie unser Team.",
    "Schreiben Sie uns.",
    "Schreib uns eine Nachricht.",
    "Melde dich jetzt zum Kurs an!",
    "Melden Sie sich hier an.",
    "Melden Sie sich bei uns.",
    "Vereinbaren Sie noch heute einen Termin.",
    "Vereinbaren Sie ein kostenloses Erstgespräch.",
    "Buchen Sie jetzt online.",
    "Reservieren Sie einen Tisch.",
    "Fordern Sie ein Angebot an.",
    "Holen Sie sich einfach ein Angebot.",
    "Abonniere unseren Newsletter.",
    "Abonnieren Sie unseren Newsletter.",
    "Wende dich an unser Team.",
    "Wenden Sie sich an unsere Fachleute.",
    "Mach mit!",
    "Sie können uns telefonisch erreichen.",
    "Gerne können Sie uns anrufen.",
    "Sie erreichen uns unter 030 23125 012.",
    "Zögern Sie nicht, uns zu kontaktieren.",
    "Wir freuen uns auf Ihren Anruf.",
    "Wir freuen uns auf Ihre Nachricht.",
    "Lassen Sie sich kostenlos beraten.",
    "Besuchen Sie uns in der Hauptstraße.",
    "Besuchen Sie unsere Ausstellung.",
    "Entdecken Sie unser Sortiment.",
    "Kommen Sie vorbei.",
    "Schauen Sie doch vorbei.",
    "Bestellen Sie jetzt.",
    "Testen Sie uns kostenlos.",
    "Laden Sie unseren kostenlosen Ratgeber herunter.",
    "Folgen Sie uns auf Mastodon.",
    "Registrieren Sie sich kostenlos.",
    "Werde Mitglied.",
    "Werden Sie Mitglied!",
    "Spende jetzt.",
    "Unterstützen Sie uns.",
    "Sprechen Sie uns an.",
    "Haben Sie Fragen? Dann rufen Sie uns an.",
    "Wenn der Schmerz bleibt, vereinbaren Sie einen Termin.",
    "Füllen Sie unser Kontaktformular aus.",
    "Bewirb dich jetzt.",
]

NO_INVITATIONS = [
    "Für Gäste kochen wir gern.",
    "Bei Regen schreiben Sie vielleicht einen Roman.",
    "Wir rufen Sie morgen an.",
    "Sie können den Arzt rufen.",
    "Rufe die Funktion mit zwei Werten auf.",
    "Rufen Sie die Datei auf.",
    "Kontaktieren Sie Ihren Arzt.",
    "Schick uns bitte keine Unterlagen.",
    "Warum rufen Sie uns an?",
    "Daher unterstützt unsere Seite nun acht Länder.",
    "Vereinbaren Sie einen Termin bei Ihrem Hausarzt.",
    "Vereinbaren Sie einen Termin beim Bürgeramt.",
    "Holen Sie mehrere Angebote ein.",
    "Laden Sie die Datei herunter.",
    "Besuchen Sie die Dokumentation.",
    "Testen Sie Ihren Code.",
    "Starten Sie den Server.",
    "Folgen Sie den Anweisungen.",
    "Folge dem Link unten.",
    "Melden Sie sich bei Ihrer Bank.",
    "Melden Sie den Fehler.",
    "Registrieren Sie die Komponente.",
    "Wenn Sie uns kontaktieren, speichern wir Ihre Daten.",
    "Sobald Sie uns anrufen, wird das Gespräch notiert.",
    "Wie kann ich Sie erreichen?",
    "Wie erreichen Sie uns?",
    "Unsere Kunden rufen uns oft an.",
    "Er vereinbarte einen Termin.",
    "Die Buchung läuft online.",
    "Der Kontakt ist abgebrochen.",
    "Kontakt: hallo@example.com",
    "Telefon: 030 23125 012",
    "Besuchen Sie Wien im Frühling.",
    "Kaufen Sie Gemüse der Saison.",
    "Sprechen Sie mit Ihrer Familie.",
    "Schreib einen Test.",
    "Bestelle niemals ohne Rechnung.",
    "Rufen Sie uns nicht nachts an.",
    "Wir freuen uns auf den Sommer.",
    "Lassen Sie das Gerät laufen.",
    "Entdecken Sie, wie es geht.",
    "Öffne das Formular.",
    "Erstelle ein Konto bei einem Anbieter.",
    "Du kannst das Skript anpassen.",
    "Können Sie uns sagen, warum?",
]


@pytest.mark.parametrize("sentence", INVITATIONS)
def test_an_invitation_to_act_is_found(facts_of: FactsOf, sentence: str) -> None:
    assert facts_of(f"Ein paar Worte.\n\n{sentence}", language="de").cta.main_count


@pytest.mark.parametrize("sentence", NO_INVITATIONS)
def test_what_invites_nobody_is_not_found(facts_of: FactsOf, sentence: str) -> None:
    found = facts_of(f"Ein paar Worte.\n\n{sentence}", language="de").cta.calls
    assert [call.label for call in found] == []


LABELS = [
    ("[Jetzt anmelden](https://example.com/anmelden)", "join"),
    ("[Termin buchen](/termin)", "book"),
    ("[Kostenloses Angebot anfordern](/angebot)", "book"),
    ("[Kontakt aufnehmen](/kontakt)", "contact"),
    ("[Newsletter abonnieren](/newsletter)", "subscribe"),
    ("[In den Warenkorb](/korb)", "buy"),
    ("[Jetzt kostenlos testen](/test)", "try"),
    ("[So finden Sie uns](/anfahrt)", "visit"),
    ("[Mehr erfahren](/seite)", None),
    ("[Weiterlesen](/seite)", None),
    ("[Startseite](/)", None),
]


@pytest.mark.parametrize(("link", "kind"), LABELS, ids=[link for link, _ in LABELS])
def test_labels(facts_of: FactsOf, link: str, kind: str | None) -> None:
    found = facts_of(f"Ein paar Worte.\n\n{link}", language="de").cta.calls
    assert [call.kind for call in found] == ([kind] if kind else [])


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("Kontaktieren Sie uns über das Kontaktformular.", "form"),
        ("Schreiben Sie uns: hallo@example.com", "hallo@example.com"),
        ("Rufen Sie uns an unter 030 23125 012.", "030 23125 012"),
        ("[Vereinbaren Sie einen Termin](/termin).", "/termin"),
        ("Schreiben Sie uns an die Adresse unten.\n\nhallo@example.com", "hallo@example.com"),
        ("Rufen Sie uns an!", None),
    ],
)
def test_targets(facts_of: FactsOf, text: str, target: str | None) -> None:
    (call,) = facts_of(f"Ein paar Worte.\n\n{text}", language="de").cta.calls
    assert call.target == target
