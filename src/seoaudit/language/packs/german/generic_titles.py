"""German words that stand over thousands of pages and, alone, tell none of them from another."""

from __future__ import annotations

GENERIC_TITLES = frozenset(
    """
    ablauf adresse aktuelles allgemein allgemeines anfahrt anfang angebot angebote anhang anleitung
    anleitungen ankündigung anmeldung archiv artikel aufgaben auswahl beispiel beispiele beitrag
    beiträge beratung bericht berichte beschreibung bewertungen bilder blog dateien daten details
    dienste dienstleistung dienstleistungen diskussion dokumentation dokumente downloads einführung
    einleitung einstellungen einzelheiten empfehlungen ende entwurf erfahrungen ergebnisse erklärung
    fakten faq fazit features fotos fragen funktionen funktionsweise galerie geschichte glossar
    grundlagen hauptseite hilfe hintergrund hinweis hinweise home impressionen info information
    informationen infos inhalt inhalte inhaltsverzeichnis installation intro kategorie kategorien
    kontakt konditionen kurse leistung leistungen links liste literatur material meldungen menü
    methode methoden nachrichten neues neuigkeiten neuheiten news notiz notizen öffnungszeiten
    ohne-titel partner pläne portfolio preis preise presse produkt produkte programm projekt
    projekte publikationen quellen ratgeber rechtliches referenzen regeln ressourcen schluss seite
    seiten service services shop sonstiges start startseite suche tagebuch team teil termin termine
    test thema themen tipp tipps tricks titel tutorial tutorials überblick übersicht umfrage
    unbenannt unternehmen unterlagen verein verfahren veranstaltung veranstaltungen
    veröffentlichungen verschiedenes versand verwendung video videos voraussetzungen vorstellung
    vortrag vorwort website weiteres werkzeuge willkommen wissen wissenswertes ziele zubehör
    zusammenfassung
    """.split()
)
