"""The words and patterns of German invitations in running text."""

from __future__ import annotations

from seoaudit.language.call_lexicon import CallPatterns, Kind

_SETS: dict[str, str] = {
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
        "probetraining kennenlerngespräch erstberatung beratungsgespräch führung platz sitzung "
        "behandlung massage ticket tickets plätze sitzplatz wunschtermin probefahrt"
    ),
    "letter": "newsletter rundbrief kanal podcast feed mailingliste verteiler blog",
    "message": (
        "e-mail email mail nachricht anfrage zeilen brief unterlagen bewerbung fragen whatsapp "
        "anruf besuch feedback rückmeldung fotos kontaktaufnahme anmeldung"
    ),
    "goods": "broschüre katalog ratgeber checkliste leitfaden e-book app whitepaper",
    "place": (
        "angebot angebote leistungen sortiment shop onlineshop laden geschäft ladengeschäft "
        "praxis "
        "werkstatt ausstellung galerie studio restaurant speisekarte produkte kurse katalog "
        "showroom "
        "filiale büro hofladen website webseite portfolio referenzen kollektion zimmer preise"
    ),
    "reach": "kontaktieren anrufen erreichen schreiben besuchen ansprechen anschreiben fragen",
    "follow": (
        "in im am an auf bei unter und oder wenn falls um für zu zur zum von per jetzt heute "
        "gerne gern einfach noch vor nach ab online täglich montags doch auch persönlich hier "
        "beim"
    ),
    "reply": (
        "anmeldung rückmeldung kontaktaufnahme voranmeldung terminvereinbarung nachricht "
        "reservierung"
    ),
    "technical": "funktion methode api klasse schnittstelle komponente skript code endpunkt",
}

_LISTS: dict[str, tuple[str, ...]] = {
    "call": ("ruf|rufe|ruft", "rufen sie"),
    "write": ("schreib|schreibe|schreibt|schick|schicke|schickt|sende|sendet|maile|mailt",),
    "write_formal": ("schreiben|schicken|senden|mailen sie",),
    "contact": (
        "kontaktiere|kontaktiert|frag|frage|fragt",
        "kontaktieren|fragen sie",
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
    "look": (
        "entdecke|entdeckt|besuche|besuch|besucht|stöbere|stöbert|erkunde",
        "entdecken|besuchen|erkunden sie",
        "stöbern sie in",
        "schauen sie sich",
        "werfen sie einen blick auf|in",
        "wirf einen blick auf|in",
    ),
    "elsewhere": (
        "bei|mit|beim|im|vom|in|für einem|einer|einen|ihrem|ihrer",
        "bei|mit|beim|im|vom|in|für ihren|deinem|deiner|dem|der|den",
        "beim|im|vom arzt|amt|anbieter|hersteller|fachmann|tierarzt|zahnarzt|notar|bürgeramt",
        "bei|mit|für mehreren|verschiedenen|anderen|jemandem",
        "bei ärzten|anbietern|freunden",
    ),
}

_PATTERNS: dict[Kind, tuple[str, ...]] = {
    "call": (
        "$call @us ~6 an",
        "$call @soft? an END",
        "$call @soft? @us? > unter|auf REACH",
        "$call REACH",
        "$call @soft? @our ~3 an",
        "wähle|wählen die|sie|einfach ~3 REACH",
    ),
    "contact": (
        "$contact @soft? @us",
        "$contact @our ^technical",
        "$write @us ~5 @message",
        "$write @soft? @soft? @us",
        "$write_formal @soft? @us",
        "$write|$write_formal ~6 > an REACH",
        "$write|$write_formal @soft? an NEAR",
        "wir bitten um ~1 @reply",
        "bitten wir um ~1 @reply",
        "$turn @soft? @soft? an|bei @us",
        "$turn @soft? an|bei @our",
        "$turn ~4 > unter|per REACH",
        "nimm|nehmt ~2 kontakt ~2 auf",
        "nehmen sie ~4 kontakt",
        "sprich|sprecht @us ~2 an",
        "sprechen sie @us",
        "sprechen|reden|chatten sie mit uns|@our",
        "sprich|rede|chatte mit uns|@our",
        "sie|du|ihr können|kannst|könnt|dürfen|darfst @us|@our ~6 @reach",
        "können|kannst|könnt|dürfen sie|du|ihr @us|@our ~6 @reach",
        "sie|du|ihr erreichen|erreichst|erreicht @us|@our ~3 > unter|per|über|auf REACH",
        "erreichen sie @us ~2 > unter|per|über REACH",
        "zögern|zögere|zögert|scheuen sie|nicht nicht? ~1 zu kontaktieren|schreiben|fragen",
        "zögern|zögere|zögert|scheuen sie|nicht nicht? ~1 anzurufen|anzuschreiben|anzusprechen",
        "wir freuen uns auf ihren|ihre|deinen|deine|euren|eure ~1 @reply|anruf|anfrage|mail",
        "lassen|lass|lasst sie|dich|euch sich? ~4 beraten",
        "lass|lassen uns|sie uns? über ihr|dein|euer projekt|vorhaben sprechen|reden",
        "füllen sie unser|das|einfach ~3 kontaktformular|formular|anfrageformular aus",
        "nutzen|verwenden sie ~1 unser kontaktformular|formular|anfrageformular",
        "nutze|nutzt|verwende ~1 unser kontaktformular|formular|anfrageformular",
        "füll|fülle unser|das|einfach ~3 kontaktformular|formular aus",
    ),
    "book": (
        "$book ~4 @offer !elsewhere",
        "$book ~2 online|jetzt|heute !elsewhere",
        "$ask sich|dir|euch? @soft? @one? ~2 @offer !elsewhere",
        "machen sie @soft? einen termin ~1 aus? &follow",
        "mach|macht @soft? einen termin ~1 aus",
    ),
    "buy": (
        "$order ~3 jetzt|online|heute",
        "$order bei @us",
        "$order ihr|ihre|ihren|dein|deine|deinen ~3",
        "$help uns|jetzt|@our",
        "$help ~3 > jetzt|hier|heute",
        "sichern|sichere|sichert sie|dir|euch ~3 rabatt|vorteil|gutschein|angebot",
    ),
    "try": (
        "$try ~3 kostenlos|gratis|unverbindlich|jetzt",
        "starten|starte|startet sie|jetzt|heute ~2 kostenlos|gratis|testphase",
        "starten|starte sie|deine|ihre|jetzt ~2 testversion|probemonat|demo",
    ),
    "join": (
        "melde dich ~7 an END",
        "meldet euch ~7 an END",
        "melden sie sich ~7 an END",
        "melde|meldet dich|euch ~2 für ~3 an",
        "werde|werdet mitglied|teil",
        "werden sie ~2 mitglied",
        "mach|macht bei uns mit",
        "mach|macht mit END",
        "machen sie mit END",
        "registrieren sie sich ~1 jetzt|hier|kostenlos|online",
        "registriere|registriert dich|euch ~1 jetzt|hier|kostenlos|online",
        "melden sie sich jetzt|hier|gleich|noch|online ~4 an",
        "melden sie sich ~5 für|zu|zum|zur @our|diesem|diesen|unserem ~3 an",
        "werden sie|teil teil|unserer ~2",
        "bewirb|bewerbt dich|euch ~1 jetzt|bei|hier|online",
        "bewerben sie sich ~1 jetzt|bei|hier|online",
        "trete|tretet|treten ~2 @our|uns ~1 bei",
    ),
    "subscribe": (
        "$subscribe @our",
        "$subscribe ~2 @letter",
        "$follow uns|mir auf|bei",
        "melde|melden|meldet dich|sie|euch sich? für|zum|zu @our? ~2 @letter an",
    ),
    "download": ("$load ~4 @goods", "$load dir|euch ~4 herunter|runter"),
    "visit": (
        "$come ~2 vorbei",
        "$come zu uns",
        "schau|schaut ~2 bei uns ~1 vorbei",
        "schauen sie ~3 vorbei",
        "schau|schaut ~2 vorbei END",
        "$look @our ~2 @place",
        "$look uns|mich &follow",
        "überzeugen sie sich ~2 selbst",
    ),
}

CALL_PATTERNS = CallPatterns(sets=_SETS, lists=_LISTS, patterns=_PATTERNS)
