"""German link texts that say nothing of what they lead to, read alone."""

from __future__ import annotations

from seoaudit.language.pack_parts import LinkTexts, line_set

_TEXTS = """
    alle anzeigen
    alles anzeigen
    alles lesen
    anklicken
    anschauen
    ansehen
    anzeigen
    artikel lesen
    auf dieser seite
    auf dieser website
    beitrag lesen
    da
    da lang
    das
    dem link folgen
    den artikel lesen
    den beitrag lesen
    den ganzen artikel lesen
    der artikel
    der beitrag
    der link
    details ansehen
    details anzeigen
    die seite
    dies
    diese
    diese anleitung
    diese seite
    diese webseite
    diese website
    diesen artikel
    diesen beitrag
    diesen link
    diesem artikel
    diesem beitrag
    diesem link
    dieser
    dieser artikel
    dieser beitrag
    dieser link
    dieser seite
    dieser website
    dieses
    dieses video
    dort
    dorthin
    einfach hier klicken
    erfahre mehr
    erfahren sie mehr
    ganzen artikel lesen
    ganzen beitrag lesen
    gehe zu
    hier
    hier ansehen
    hier anschauen
    hier anklicken
    hier aufrufen
    hier entlang
    hier erfahren sie mehr
    hier erfährst du mehr
    hier finden sie mehr
    hier findest du mehr
    hier geht es weiter
    hier geht's lang
    hier geht's weiter
    hier gibt es mehr
    hier klicken
    hier lesen
    hier mehr erfahren
    hier mehr lesen
    hier nachlesen
    hier weiterlesen
    jetzt ansehen
    jetzt lesen
    jetzt mehr erfahren
    klick
    klick hier
    klicke hier
    klicken
    klicken sie auf diesen link
    klicken sie hier
    lesen
    lesen sie mehr
    lesen sie weiter
    lies hier
    lies hier weiter
    lies mehr
    lies weiter
    link folgen
    link hier
    link zum artikel
    link öffnen
    mehr
    mehr anzeigen
    mehr dazu
    mehr dazu hier
    mehr dazu lesen
    mehr details
    mehr entdecken
    mehr erfahren
    mehr erfahren sie hier
    mehr hier
    mehr info
    mehr infos
    mehr infos hier
    mehr informationen
    mehr informationen hier
    mehr lesen
    mehr sehen
    mehr wissen
    nachlesen
    nähere informationen
    schau hier
    siehe
    siehe hier
    unter diesem link
    über diesen link
    vollständigen artikel lesen
    weiter
    weiter lesen
    weiterführende informationen
    weitere details
    weitere infos
    weitere infos hier
    weitere informationen
    weitere informationen hier
    weiterlesen
    zum artikel
    zum beitrag
    zum link
    zum nachlesen
    zum weiterlesen
    zur seite
    zur webseite
    zur website
"""

# These say enough in a list or a table, and too little in a sentence.
_NOUNS = frozenset(
    "artikel beitrag blog details info infos informationen link seite webseite website".split()
)

LINK_TEXTS = LinkTexts(generic=line_set(_TEXTS), nouns=_NOUNS)
