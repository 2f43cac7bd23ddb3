"""How German invites a reader to act."""

from __future__ import annotations

from seoaudit.language.call_lexicon import CallLexicon

CALLS = CallLexicon(
    code="de",
    sets={
        "us": "uns mir",
        "our": "unser unsere unseren unserem unserer mein meine meinen meinem meiner",
        "you": "sie",
        "soft": (
            "gern gerne einfach jetzt heute bitte doch dazu dafür auch noch direkt bei "
            "unverbindlich persönlich jederzeit kostenlos online gleich"
        ),
        "one": (
            "einen einem ein eine einer deinen deinem dein deine ihren ihrem ihr ihre euren einfach"
        ),
        "offer": (
            "termin termine beratung beratungstermin erstgespräch angebot kostenvoranschlag demo "
            "beratungsgespräch gespräch rückruf probestunde tisch zimmer aufenthalt besichtigung "
            "probetraining kennenlerngespräch"
        ),
        "letter": "newsletter rundbrief kanal podcast feed mailingliste verteiler blog",
        "message": (
            "e-mail email mail nachricht anfrage zeilen brief unterlagen bewerbung fragen whatsapp"
        ),
        "goods": "broschüre katalog ratgeber checkliste leitfaden e-book app whitepaper",
        "technical": "funktion methode api klasse schnittstelle komponente skript code endpunkt",
    },
    lists={
        "call": ("ruf|rufe|ruft", "rufen sie"),
        "write": ("schreib|schreibe|schreibt|schick|schicke|schickt|sende|sendet|maile|mailt",),
        "write_formal": ("schreiben|schicken|senden|mailen sie",),
        "contact": (
            "kontaktiere|kontaktiert|besuche|besuch|besucht|frag|frage|fragt",
            "kontaktieren|besuchen|fragen sie",
        ),
        "turn": (
            "wende dich",
            "wendet euch",
            "melde dich",
            "meldet euch",
            "wenden|melden sie sich",
        ),
        "book": (
            "buche|buch|bucht|vereinbare|vereinbart|reserviere|reserviert|sichere|sichert",
            "buchen|vereinbaren|reservieren|sichern sie",
        ),
        "ask": ("fordere|fordert|hol|hole|holt", "fordern|holen sie"),
        "order": ("bestelle|bestell|bestellt|kaufe|kauft", "bestellen|kaufen sie"),
        "try": ("teste|testet|probiere|probier", "testen|probieren sie"),
        "load": ("lade|lad|ladet", "laden sie"),
        "follow": ("folge|folgt", "folgen sie"),
        "help": ("unterstütze|unterstützt|spende|spendet", "unterstützen|spenden sie"),
        "come": ("komm|komme|kommt", "kommen sie"),
        "subscribe": ("abonniere|abonniert", "abonnieren sie"),
    },
    patterns={
        "call": (
            "$call @us ~4 an",
            "$call @soft? an END",
            "$call @soft? @us? > unter|auf REACH",
            "$call REACH",
        ),
        "contact": (
            "$contact @soft? @us",
            "$contact @our ^technical",
            "$write @us ~5 @message",
            "$write @soft? @soft? @us",
            "$write_formal @soft? @us",
            "$write|$write_formal ~6 > an REACH",
            "$turn @soft? @soft? an|bei @us",
            "$turn @soft? an|bei @our",
            "$turn ~4 > unter|per REACH",
            "nimm|nehmt ~2 kontakt ~2 auf",
            "nehmen sie ~4 kontakt",
            "sprich|sprecht @us ~2 an",
            "sprechen sie @us",
        ),
        "book": (
            "$book ~4 @offer",
            "$book ~2 online|jetzt|heute",
            "$ask @soft? @one? ~2 @offer",
        ),
        "buy": ("$order ~3 jetzt|online|heute", "$order bei @us", "$help uns|jetzt|unsere"),
        "try": ("$try ~3 kostenlos|gratis|unverbindlich|jetzt",),
        "join": (
            "melde dich ~7 an END",
            "meldet euch ~7 an END",
            "melden sie sich ~7 an END",
            "melde|meldet dich|euch ~2 für ~3 an",
            "werde|werdet mitglied|teil",
            "werden sie ~2 mitglied",
            "mach|macht bei uns mit",
            "mach|macht mit END",
        ),
        "subscribe": ("$subscribe @our", "$subscribe ~2 @letter", "$follow uns auf|bei"),
        "download": ("$load ~4 @goods", "$load dir|euch ~4 herunter|runter"),
        "visit": ("$come ~2 vorbei", "$come zu uns", "schau|schaut ~2 bei uns ~1 vorbei"),
    },
    labels={
        "call": ("anrufen END", "jetzt ~1 anrufen"),
        "contact": (
            "kontakt END",
            "jetzt ~2 anfragen|kontaktieren|schreiben",
            "kontaktformular END",
            "kontakt aufnehmen",
            "anfrage senden|stellen",
            "nachricht senden|schreiben",
        ),
        "book": (
            "termin ~2 buchen|vereinbaren|anfragen|reservieren",
            "jetzt ~2 buchen|reservieren|vereinbaren",
            "online buchen|reservieren",
            "jetzt? beratung|angebot|rückruf|demo ~2 anfordern|anfragen|vereinbaren|buchen",
            "zur buchung END",
        ),
        "buy": (
            "jetzt ~2 kaufen|bestellen|spenden|unterstützen",
            "in den warenkorb",
            "zum shop END",
            "spenden END",
        ),
        "try": ("jetzt ~2 testen|starten|ausprobieren", "kostenlos testen|starten|ausprobieren"),
        "join": (
            "anmelden END",
            "registrieren END",
            "jetzt ~2 anmelden|registrieren|mitmachen|bewerben|beitreten",
            "mitglied werden",
            "mitmachen END",
        ),
        "subscribe": ("newsletter ~1 abonnieren|bestellen", "abonnieren END", "jetzt abonnieren"),
        "download": ("jetzt ~2 herunterladen|downloaden", "@goods herunterladen"),
        "visit": ("so finden sie uns", "anfahrt END"),
    },
    # A finite verb may follow the others (`daher unterstützt unsere Seite`).
    openers=frozenset("bitte dann einfach".split()),
    joiners=frozenset("und oder".split()),
    modals=frozenset(),
    leads=(),
    asking_leads=(),
    preludes=frozenset(),
    reader=frozenset("du ihr sie dich euch".split()),
    narrators=frozenset("wir ich er es man wer die der das welche".split()),
    crowd=frozenset("kunden kundinnen leute menschen besucher nutzer".split()),
    doubters=frozenset("wie ob wenn falls warum weil dass nachdem bevor".split()),
    occasions=frozenset("wenn wann wie wo".split()),
    detail_nouns=frozenset("kontakt telefon".split()),
    determiners=frozenset("der die das den dem ein eine einen einem jeder jede kein keine".split()),
    auxiliaries=frozenset("wird werden werde".split()),
    negations=frozenset("nicht nie niemals kein keine ohne".split()),
    taken_back=frozenset("nicht nie niemals kein keine keinen keinem keiner".split()),
    speakers=frozenset("wir unser unsere".split()),
    own_places=frozenset("bei von".split()),
    particles=frozenset(("zu",)),
    urgency=frozenset("jetzt heute".split()),
    services=(
        "wir bieten|beraten|reparieren|installieren",
        "unsere praxis|kunden|kundinnen|patienten|patientinnen|werkstatt|kanzlei|preise|leistungen",
        "kostenlose beratung|erstberatung",
        "kostenloses angebot",
        "vereinbaren sie",
    ),
)
