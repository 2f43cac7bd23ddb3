"""German passive forms: `wird in der Werkstatt repariert`, `dass es gebaut wurde`."""

from __future__ import annotations

from seoaudit.language.pack_parts import PartedPassive

_AUXILIARIES = "wird werden wurde wurden worden würde würden werde werdest wirst wurdest werdet"

# What may stand between the participle and the end of its clause.
_CLOSERS = """
    werden worden wird wurde wurden würde würden ist sind war waren sei seien wäre wären sein haben
    hat hatte hätte können kann könnte könnten konnte konnten müssen muss musste mussten müsste
    sollen soll sollte sollten dürfen darf durfte dürfte wollen will wollte
"""

# A clause goes on after the participle with these (`wird gebaut und ...`, `gebaut von ...`).
_FOLLOWERS = """
    und oder sowie bzw aber sondern als wie durch von vom für um in im ins an am auf aus bei beim
    mit nach über unter vor zu zum zur ohne seit bis wenn weil dass ob damit
"""

# Words that have the form of a participle and say how something is or becomes.
_NO_PARTICIPLES = """
    bekannt beliebt bereit bereits berechtigt berühmt gesamt gerecht gewohnt verwandt verrückt
    verliebt vielleicht ernst echt erst selbst jetzt fast meist zuerst zuletzt insgesamt überhaupt
    benachbart unbedingt gesund geeignet geschickt gespannt gewandt gut angebracht interessant
    bewusst unbewusst verdammt besorgt beunruhigt geneigt elegant entfernt verhältnismäßig übersicht
    gestalt gewalt gehalt gebet gebiet gemüt gericht gesicht gedicht gewicht geschlecht geschäft
    bericht beitrag unterkunft bedacht beauftragt unterricht verdacht verlust verzicht
    genannt bestimmt umsonst ansonst sonst längst möglichst höchst nächst umso dafür
"""

# What follows `ge` or an inseparable prefix in strong participles.
_STRONG_CORES = """
    nommen funden schrieben sprochen brochen holfen worfen troffen zogen bogen logen boten schlossen
    gossen nossen wiesen trieben rieben liehen stiegen schnitten ritten griffen rissen bissen litten
    strichen glichen wunden bunden trunken sungen sprungen zwungen schwommen wonnen sponnen stohlen
    fohlen storben worben dorben golten scholten brannt kannt nannt rannt sandt wandt bracht dacht
    wusst tan hoben schoben schworen loren froren wogen wichen flochten fochten schmolzen sogen
    mieden schieden schwiegen gessen sessen standen gangen beten hangen hauen legen rochen kniffen
    pfiffen schliffen geben laden fahren tragen schlagen graben waschen wachsen lassen halten raten
    laufen rufen stoßen fangen sehen lesen messen fressen treten backen blasen braten schaffen
"""

# Of these the participle without `ge` is the infinitive too (`wird erhalten`).
_INFINITIVES = """
    geben laden fahren tragen schlagen graben waschen wachsen lassen halten raten laufen rufen
    stoßen fangen sehen lesen messen fressen treten legen backen blasen braten schaffen hauen hangen
    beten
"""

PARTED_PASSIVE = PartedPassive(
    auxiliaries=frozenset(_AUXILIARIES.split()),
    future=frozenset("wird werden werde wirst werdet würde würden".split()),
    perfect=frozenset(("haben", "sein")),
    been="worden",
    not_participles=frozenset(_NO_PARTICIPLES.split()),
    followers=frozenset(_FOLLOWERS.split()),
    closers=frozenset(_CLOSERS.split()),
    strong_cores=frozenset(_STRONG_CORES.split()),
    infinitives=frozenset(_INFINITIVES.split()),
    separable_prefixes=(
        *("ab", "an", "auf", "aus", "bei", "dar", "durch", "ein", "fehl", "fern", "fertig", "fest"),
        *("fort", "frei", "gut", "heraus", "herein", "herunter", "hervor", "her", "hinaus"),
        *("hinein", "hinunter", "hinzu", "hin", "hoch", "klar", "los", "mit", "nach", "nieder"),
        *("offen", "statt", "teil", "um", "vorbei", "voraus", "vorher", "vor", "wahr", "weg"),
        *("weiter", "wieder", "zurecht", "zurück", "zusammen", "zu", "über", "unter", "bereit"),
        *("bekannt", "kennen", "sicher", "still", "dran", "rein", "raus", "runter", "zwischen"),
    ),
    inseparable_prefixes=(
        *("be", "emp", "ent", "er", "miss", "ver", "zer", "über", "unter", "wider", "wieder"),
        *("um", "durch", "hinter", "voll"),
    ),
    endings=("iert",),
    mark="ge",
    weak_ending="t",
    joiners=frozenset(("und", "oder")),
)
