"""German words and phrases that tie a sentence to what was said before, by what they do."""

from __future__ import annotations

from seoaudit.language.pack_parts import Transitions

# Each group names a relation between two thoughts. A line is a word or a phrase.
_ANYWHERE = {
    "adding": """
        außerdem
        zudem
        ferner
        überdies
        ebenfalls
        ebenso
        gleichfalls
        zusätzlich
        obendrein
        weiterhin
        desgleichen
        sowie
        darüber hinaus
        des weiteren
        hinzu kommt
        dazu kommt
        nicht nur
        sowohl
        im übrigen
        abgesehen davon
        im gleichen atemzug
    """,
    "contrasting": """
        aber
        jedoch
        dennoch
        trotzdem
        allerdings
        dagegen
        hingegen
        wohingegen
        indessen
        sondern
        obwohl
        obgleich
        obschon
        wenngleich
        andernfalls
        ansonsten
        stattdessen
        vielmehr
        dessen ungeachtet
        nichtsdestotrotz
        nichtsdestoweniger
        demgegenüber
        einerseits
        andererseits
        zwar
        trotz
        statt
        anstatt
        anstelle
        gleichwohl
        im gegensatz
        im gegenteil
        im unterschied
        im vergleich
        auf der einen seite
        auf der anderen seite
        auch wenn
        selbst wenn
        und doch
        immerhin
        umgekehrt
        entgegen
    """,
    "giving a cause or a result": """
        deshalb
        deswegen
        daher
        darum
        weil
        denn
        demnach
        demzufolge
        folglich
        infolgedessen
        somit
        dadurch
        hierdurch
        wodurch
        weshalb
        weswegen
        sodass
        damit
        nämlich
        dementsprechend
        demgemäß
        mithin
        schließlich
        also
        aufgrund
        dank
        infolge
        angesichts
        so dass
        aus diesem grund
        aus diesen gründen
        auf diese weise
        aus dem grund
        in diesem fall
        zu diesem zweck
        das heißt
        das bedeutet
        was bedeutet
        der grund dafür
        auf grund
    """,
    "ordering in time": """
        danach
        anschließend
        daraufhin
        zuvor
        vorher
        nachher
        zunächst
        zuerst
        zuletzt
        erstens
        zweitens
        drittens
        letztlich
        letztendlich
        inzwischen
        mittlerweile
        währenddessen
        gleichzeitig
        zugleich
        sobald
        solange
        während
        bevor
        nachdem
        seitdem
        ehe
        sooft
        fortan
        hierauf
        später
        schlussendlich
        unterdessen
        als erstes
        als nächstes
        als letztes
        in der zwischenzeit
        zu beginn
        am anfang
        am ende
        zum schluss
        zu guter letzt
        von da an
        von nun an
        bis dahin
        seit damals
        zur gleichen zeit
        nach und nach
        im anschluss
        im nachhinein
        früher oder später
        ab sofort
    """,
    "giving an example": """
        beispielsweise
        bspw
        insbesondere
        besonders
        z.b
        d.h
        vornehmlich
        hauptsächlich
        namentlich
        zum beispiel
        unter anderem
        vor allem
        in anderen worten
        mit anderen worten
        anders gesagt
        anders ausgedrückt
        genauer gesagt
        sprich
        ein beispiel
        so etwa
        wie etwa
        wie zum beispiel
        im klartext
        das bedeutet
        u.a
    """,
    "comparing": """
        genauso
        ähnlich
        gleichermaßen
        analog
        entsprechend
        dementsprechend
        als ob
        ebenso wie
        genau wie
        wie auch
        auf die gleiche weise
        in gleicher weise
        in ähnlicher weise
        je mehr
        desto
        umso
    """,
    "setting a condition": """
        wenn
        falls
        sofern
        ob
        vorausgesetzt
        gegebenenfalls
        ggf
        soweit
        insofern
        insoweit
        es sei denn
        für den fall
        im falle
        unter der bedingung
        angenommen
        je nachdem
        je nach
    """,
    "insisting": """
        tatsächlich
        selbstverständlich
        zweifellos
        zweifelsohne
        offensichtlich
        freilich
        gewiss
        jedenfalls
        vor allem
        in der tat
        ohne zweifel
        kein zweifel
        keine frage
        im grunde
        in wirklichkeit
        in wahrheit
        im ernst
        es ist wichtig
        das wichtigste
        wohlgemerkt
    """,
    "summing up": """
        zusammenfassend
        insgesamt
        kurzum
        abschließend
        kurz gesagt
        kurz und gut
        alles in allem
        im allgemeinen
        im großen und ganzen
        im wesentlichen
        in der regel
        letzten endes
        am ende des tages
        in jedem fall
        auf jeden fall
        auf alle fälle
        in den meisten fällen
        grundsätzlich
        wie gesagt
        wie erwähnt
        wie bereits
        unterm strich
        zum abschluss
    """,
}

# These tie sentences together only where they begin one: `Dann` against `dann und wann`.
_OPENING = """
    und oder doch dann so nun jetzt da hier dort auch noch nur seit nach vor natürlich leider
    glücklicherweise normalerweise üblicherweise ursprünglich aktuell derzeit manchmal oft häufig
    dabei dazu dafür davon daran darauf daraus darin darüber hierbei hierfür hierzu zum neben
    außer fazit kurz sonst etwa erst weiter indem
"""

TRANSITIONS = Transitions(anywhere=_ANYWHERE, opening=_OPENING)
