"""What pages, chat assistants and templates leave in German articles."""

from __future__ import annotations

from seoaudit.language.pack_parts import line_set
from seoaudit.language.residue import ResidueWords, StockText, Traces

RESIDUE = ResidueWords(
    age=(
        r"vor\s+(?:etwa\s+|rund\s+|ca\.?\s+|über\s+|fast\s+|gut\s+)?"
        r"(?:\d{1,3}|einer|einem|ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)\s*"
        r"(?:sekunden?|sek\.?|minuten?|min\.?|stunden?|std\.?|h|tag(?:en|e)?|wochen?|monat(?:en|e)?"
        r"|jahr(?:en|e)?)"
        r"|gestern|vorgestern|gerade\s+eben|soeben"
    ),
    stamp=(
        r"(?:zuletzt\s+)?(?:veröffentlicht|aktualisiert|geändert|gepostet|bearbeitet|erstellt"
        r"|verfasst|letzte\s+(?:aktualisierung|änderung)|stand)(?:\s+am)?\s*:?"
    ),
    reading_time=(
        r"(?:ca\.\s*)?\d{1,3}(?:\s*[-–]\s*\d{1,3})?\s*(?:min\.?|minuten?)\s+"
        r"(?:lesezeit|lesedauer|zu\s+lesen|lesen)"
        r"|(?:geschätzte\s+)?(?:lesezeit|lesedauer)\s*:?\s*(?:ca\.\s*|etwa\s+)?\d{1,3}\s*"
        r"(?:min\.?|minuten?)"
    ),
    dateline=frozenset("vor gestern vorgestern eben soeben lesezeit lesedauer lesen".split()),
    widgets=line_set(
        """
        anzeige
        anzeigen
        werbung
        weiter nach der anzeige
        weiterlesen nach der anzeige
        artikel wird nach der anzeige fortgesetzt
        zum inhalt springen
        zum hauptinhalt springen
        zum inhalt
        zur navigation springen
        direkt zum inhalt
        menü öffnen
        menü schließen
        wird geladen
        wird geladen...
        lädt
        lädt...
        laden...
        teilen
        jetzt teilen
        beitrag teilen
        artikel teilen
        diesen artikel teilen
        diesen beitrag teilen
        seite teilen
        auf facebook teilen
        auf twitter teilen
        auf x teilen
        auf linkedin teilen
        per e-mail teilen
        twittern
        merken
        drucken
        artikel drucken
        anmelden
        einloggen
        log-in
        registrieren
        zum kommentieren anmelden
        keine kommentare
        noch keine kommentare
        kommentar schreiben
        kommentar verfassen
        kommentar hinterlassen
        schreibe einen kommentar
        schreiben sie einen kommentar
        hinterlasse einen kommentar
        antworten
        antwort abbrechen
        alle cookies akzeptieren
        alle akzeptieren
        alle ablehnen
        cookies akzeptieren
        cookie-einstellungen
        artikel anhören
        beitrag anhören
        nach oben
        zum seitenanfang
        """
    ),
    closers=line_set(
        """
        kommentare
        kommentar
        empfohlen
        empfehlungen der redaktion
        empfohlene beiträge
        empfohlene artikel
        ähnliche beiträge
        ähnliche artikel
        ähnliche themen
        verwandte beiträge
        verwandte artikel
        verwandte themen
        zum thema
        mehr zum thema
        lesen sie auch
        lesen sie mehr zum thema
        lies auch
        auch interessant
        weitere beiträge
        weitere artikel
        neueste beiträge
        neueste artikel
        aktuelle beiträge
        beliebte beiträge
        beliebte artikel
        meistgelesen
        meistgelesene artikel
        das könnte dich auch interessieren
        das könnte dich interessieren
        das könnte sie auch interessieren
        das könnte sie interessieren
        das könnte ihnen auch gefallen
        mehr von diesem autor
        mehr anzeigen
        alle anzeigen
        vorheriger beitrag
        nächster beitrag
        vorheriger artikel
        nächster artikel
        """
    ),
    comment_count=(
        r"\d{1,5}\s+(?:kommentare?|antworten|aufrufe|gefällt\s+mir|mal\s+geteilt)"
        r"|kommentare?\s*\(\d{1,5}\)"
    ),
    cookie_notice=(
        r"\bcookies\b",
        r"\b(?:(?:wir|webs(?:ei|i)te)\s+(?:\w+e[nt]|nutzt)|(?:verwenden|nutzen)\s+wir)\b",
        r"\b(?:akzeptieren|ablehnen|stimmen\s+sie|stimmst\s+du|einverstanden|zustimm|einwillig)",
    ),
    byline=r"(?:(?:geschrieben|verfasst|ein\s+beitrag|text)\s+)?von",
    asides=(
        r"\bals (?:(?:ein |großes )?(?:KI-)?Sprachmodell|(?:eine )?(?:KI|künstliche Intelligenz)"
        r"|KI-(?:Assistent(?:in)?|Modell)),? (?:kann|habe|bin|verfüge|darf|könnte) ich\b"
        r"|\bich bin (?:nur |lediglich )?(?:eine (?:KI|künstliche Intelligenz)"
        r"|ein (?:(?:KI-)?Sprachmodell|KI-(?:Assistent|Modell)))\b"
        r"|\b(?:zum|nach) (?:Zeitpunkt meines|meinem)(?: letzten)? Wissensstand(?:s|es)?\b"
        r"|\bmein(?:em)? Wissensstand (?:reicht|endet|vom)\b"
    ),
    aside_traces=Traces(
        (
            (
                *("Sprachmodell", " KI ", " KI,", " KI.", "künstliche Intelligenz", "KI-Assistent"),
                *("KI-Modell", "Wissensstand"),
            ),
        )
    ),
    slots=(
        r"(?:Ihre?[nmrs]?|IHRE?[NMRS]?|Deine?[nmrs]?|DEINE?|Name (?:de[rs]|Ihre[rs])|NAME DE[RS])"
        r"\s+[^\]\[\n(){}<>]{2,40}"
        r"|(?:Name|Firmenname|Stadt|Ort|Firma|Datum|Adresse|Telefonnummer|Preis|Link|Text|Zahl)"
        r" (?:hier )?(?:einfügen|eintragen|einsetzen|ergänzen)"
        r"|(?:STADT|ORT|NAME|FIRMA|FIRMENNAME|TELEFON|TELEFONNUMMER|ADRESSE|MARKE|DATUM|PREIS)"
        r"|Stadt|Firmenname|Ortsname|Telefonnummer|Vorname Nachname"
    ),
    shown=r"ersetz|ersetzen|beispiel|vorlage|wie\W*$|betreff|hallo|muster|z\.\s?B|tragen?|schreib",
    templates=r"vorlagen?\b|muster\w*|\bbeispiel",
    stock=(
        StockText(
            r"\bKlick(?:e|en Sie)? hier,? um (?:\w+en ){0,2}(?:Text|Inhalt|Titel)"
            r"|\bIch bin ein (?:Textabschnitt|Absatz|Titel)\. Klick"
            r"|\b(?:Ihr|Dein) (?:Text|Titel|Inhalt|Name|Logo|Slogan) hier\b"
            r"|\bFüg(?:en Sie|e) hier \w+en (?:Text|Titel|Inhalt) (?:ein|hinzu)\b",
            Traces(((" hier",),)),
        ),
    ),
)
