"""How German invites a reader to act."""

from __future__ import annotations

from seoaudit.language.call_lexicon import CallLexicon

CALLS = CallLexicon(
    code="de",
    linked={
        "contact": (
            "schreib|schreibe|schreibt|schreiben uns|mir|sie|eine",
            "kontaktiere|kontaktiert|kontaktieren uns|mich|sie|das|den|die",
            "kontakt aufnehmen|aufzunehmen",
            "fülle|füllt|füllen ~6",
            "sag|sagt|sagen uns|sie",
        ),
        "book": (
            "einen? termin ~2 buchen|vereinbaren|anfragen|reservieren",
            "hier|jetzt|online|direkt ~2 buchen|reservieren|vereinbaren",
            "buchen|reservieren|vereinbaren ~3",
        ),
        "buy": (
            "hier|jetzt|online|direkt ~2 kaufen|bestellen|spenden|unterstützen",
            "spenden|spende|spendet|bestellen|bestellt|unterstützen|unterstützt ~4",
        ),
        "join": (
            "hier|jetzt|online|direkt ~2 anmelden|registrieren|mitmachen|bewerben|eintragen",
            "melde|meldet dich|euch",
            "melden sie sich",
            "bewirb|bewerbt dich|euch",
            "bewerben sie sich",
            "anmelden|registrieren|mitmachen|bewerben END",
            "mitglied werden",
            "werde|werdet ~4",
        ),
        "subscribe": ("abonniere|abonniert|abonnieren ~4", "hier|jetzt ~2 abonnieren"),
    },
    beside={
        "contact": (
            "füllen|fülle|füllt ~1 das|unser|dieses ~2 formular|kontaktformular|anfrageformular",
            "$write|$write_formal ~1 eine ~1 @message",
        ),
        "visit": (
            "besuche|besucht|besuchen sie? WEB",
            "besuche|besucht|besuchen sie? die ~2 @place",
        ),
        "book": ("$book ~4 @offer",),
    },
    pressing=frozenset("klick klicke klicken drücke drücken wähle wählen auf schaltfläche".split()),
    things=frozenset("seite button knopf formular schaltfläche link menü".split()),
    yours=frozenset("ihr ihre ihren ihrem dein deine deinen euer eure euren".split()),
    telling=frozenset("jetzt heute kostenlos gratis uns unser unsere unseren unserem".split()),
    # A finite verb may follow the others (`daher unterstützt unsere Seite`).
    openers=frozenset("bitte dann einfach gerne gern".split()),
    joiners=frozenset("und oder".split()),
    preludes=frozenset("um für bei zur zum".split()),
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
    hesitating=frozenset("zögern zögere zögert scheuen".split()),
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
