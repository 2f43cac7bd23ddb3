"""The words around phone numbers, email addresses and appointments, as regular expressions.

Contact details are labelled in the language of the business, which need not be that of the
article, so these are the words of all languages at once. They are compared without case.
"""

from __future__ import annotations

PHONE_CUES = (
    r"call(?:ing)?|phone|telephone|tel|t[ée]l[ée]phone[rz]?|t[ée]l|tele[fp]h?on\w*|tel[eé]fonos?"
    r"|mobile?|cell|mob|mobil|móvil|celular|handy\w*|portable|text|sms|whatsapp|signal|hotline"
    r"|helpline|dial|ph|toll[- ]free|freephone|festnetz\w*|durchwahl|rufnummer|anrufen|angerufen"
    r"|ruf(?:en|t|e)?|erreich\w*|appel(?:ez|er|le)|joindre|joignez|joignable|composez"
    r"|ll[aá]m(?:e|a|ar|anos|ame|enos|eme|ando)|tlfn?o?|telf|tfno|fono|chiama"
    r"|(?:tele)?fax\w*|faks\w*|t[ée]l[ée]copie(?:ur)?"
)
"""What a phone number may stand after."""

PHONE_FILLERS = (
    r"us|me|now|today|toll[- ]free|number|no|nr|direct|sie|du|uns|mich|an|jetzt|gern|gerne|bitte"
    r"|(?:the|our)\s+(?:\w+\s+)?(?:team|office|clinic|practice|surgery|reception|shop|store|helpline)"
    r"|einfach|nummer|nous|moi|direct(?:e|ement)?|fixe|gratuit|numéro|directamente|fijo|gratis"
    r"|n[úu]mero|móvil"
)
PHONE_LINKS = r"at|on|:|is|unter|auf|au|le|al|en|el"
"""What may stand between such a word and its number."""

ALTERNATIVES = r"or|and|oder|und|sowie|bzw\.|ou|et|o|u|y|e"
"""What may stand between two numbers."""

PHONE_PROMISES = (
    r"phone|tele[fp]h?on\w*|tel[eé]fono|t[ée]l[ée]phone|t[ée]l|mobile?|cell|mob|ph|hotline|helpline"
    r"|whatsapp|portable|móvil|celular|handy\w*|festnetz|durchwahl|rufnummer|telf|tlfn?o?|tfno"
    r"|(?:tele)?fax\w*"
)
"""What only a number can follow, with a colon."""

CALLS_FOR_NUMBERS = (
    r"(?:call|ring|phone|text|fax)\s+(?:us|me)(?:\s+\w+)?(?:\s+(?:at|on))?"
    r"|appelez(?:-(?:nous|moi))?(?:\s+directement)?(?:\s+(?:au|le))?|joignez-(?:nous|moi)(?:\s+au)?"
    r"|ruf(?:en\s+sie|t|e)?\s+(?:uns|mich)(?:\s+\w+)?(?:\s+an)?(?:\s+unter)?"
    r"|ll[aá]m(?:anos|ame|enos|eme)(?:\s+(?:al|en\s+el))?"
)
"""What leaves no doubt that a number follows, whatever its form."""

FAX_SHARED = r"(?:tel\w*|phone|t[ée]l\w*)\.?\s*(?:/|&|and|und|et|y|e)\s*(?:tele)?fax"

REGISTRIES = (
    r"isbn|issn|doi|pmid|arxiv|rfc|hr[ab]|vat|ust\S*|uid|siren|siret|iban|bic|abn|acn|ein|npi|nmls"
    r"|oib|pib|licen[cs]e|lic|permit|account|acct|invoice|order|case|ticket|issue|patent|serial"
    r"|model|part|item|sku|zip|version|id|registration|register\w*|steuer\w*|konto\w*|blz"
    r"|kundennummer|rechnung\w*|bestell\w*|aktenzeichen|vertrags\w*|betriebsnummer|rcs|tva|naf|ape"
    r"|adeli|rpps|agrément|immatricul\w*|enregistrement|facture|commande|dossier|référence"
    r"|n\.?i\.?f|c\.?i\.?f|dni|nie|nit|ruc|colegiad[oa]|registro|factura|pedido|expediente|cuenta"
)
"""What a number that is no phone's stands after."""

DATA = r"hex\w*|octets?|bytes?|bits?|binary|binaires?|checksums?|hash(?:es)?|offsets?|digits"
"""What digits stand after that are data."""

EMAIL_INVITATIONS = (
    r"\b(?:e-?mail|write|contact|reach|message)\s+(?:to\s+)?(?:us|me|our\s+\w+)(?:\s+\w+)?"
    r"(?:\s+(?:at|on|via|under))?:?"
    r"|\b(?:e-?mail|mail|correo(?:\s+electr[óo]nico)?|courriel|mél|kontakt|e-?mail-adresse)"
    r"(?:\s+address)?\s?:|\bmailto:|[✉📧📩]"
    r"|\b(?:écrivez|contactez|joignez)-(?:nous|moi)(?:\s+(?:par|un)\s+\S+)?(?:\s+(?:à|via|sur))?\s?:?"
    r"|\b(?:un\s+(?:e-?mail|courriel|message)|par\s+(?:e-?mail|courriel))\s+à(?:\s+l['’]adresse)?\s?:?"
    r"|\b(?:escr[íi]b|cont[áa]ct)(?:anos|enos|ame|eme)(?:\s+(?:un\s+)?\w+)?\s+(?:a|en|al)\s?:?"
    r"|\b(?:correo|e-?mail|mensaje)(?:\s+electrónico)?\s+a\s?:?"
    r"|\b(?:schreib|mail|kontaktier|erreich)\w*\s+(?:sie\s+)?(?:uns|mich|mir)(?:\s+\w+){0,3}?"
    r"\s+(?:an|unter|via|per)\s?:?|\be-?mail\s+(?:an|unter)\s?:?"
)
"""What asks a reader to use the address that follows."""

MAIL_LABELS = "e-?mail|mail|mailto|kontakt|contact|courriel|correo|contacto"
"""What may stand before an address with a colon and no space."""

SPELT_AT = r"at|@|ät|arroba|arobase"
SPELT_DOT = r"dot|punkt|point|punto|\."

MADE_UP_DOMAINS = (
    r"(?:your|my)[\w-]*|domain|company|website|site|email|mysite|business"
    r"|(?:(?:ihre?|deine?|meine?)-?)?(?:beispiel|muster|firma|domain|webseite|website|seite)"
    r"|musterfirma|(?:(?:votre|mon|ma)-?)?(?:domaine|entreprise|societe|exemple|site)"
    r"|(?:(?:tu|mi|su)-?)?(?:dominio|empresa|ejemplo|sitio|web)"
)
MADE_UP_MAILBOXES = (
    r"(?:your|my)[._-]?(?:name|email|mail|address)?|name|user|username|email|someone|somebody"
    r"|first\.?last(?:name)?|firstname\.lastname|example|info|contact|hello|support|test|me|you"
    r"|max\.?mustermann|mustermann|vorname\.nachname|ihr\.?name|kontakt|prenom\.nom|nom|votre\.?nom"
    r"|jean\.?dupont|contacto|nombre(?:\.apellidos?)?|tu\.?nombre|correo|usuario"
)
"""What addresses are made of that nobody has."""

MAILBOX_PATTERNS = (
    r"(?:\w*name|first|f)[._-]?\w*(?:last|sur|family)_?name|first[._-]last"
    r"|vorname[._-]nachname|pr[eé]nom[._-]nom|nombre[._-]apellidos?"
)
"""How a house makes up the addresses of its people, in lower case."""

FIRST_PERSON = (
    r"\b(?:call|phone|text|ring|reach|contact|e-?mail|message|write(?: to)?|book(?: with)?|visit)"
    r"\s+(?:us|me|our\s+\w+|now|today)\b|\bour\s+(?:phone|number|office|team|e-?mail|clinic|shop)\b"
    r"|\b(?:appelez|contactez|écrivez|joignez|téléphonez|suivez|retrouvez)-(?:nous|moi)\b"
    r"|\bnous\s+(?:appeler|contacter|joindre|écrire)\b"
    r"|\bnotre\s+(?:numéro|téléphone|cabinet|équipe|e-?mail|adresse|agence|boutique|atelier|salon)\b"
    r"|\b(?:ll[áa]m|cont[áa]ct|escr[íi]b|vis[íi]t)(?:anos|enos|ame|eme)\b"
    r"|\bnuestr[oa]\s+(?:teléfono|número|clínica|equipo|correo|oficina|tienda|consulta|despacho)\b"
    r"|\b(?:ruf|kontaktier|erreich|schreib|mail)\w*\s+(?:sie\s+)?(?:uns|mich|mir)\b"
    r"|\bunser\w*\s+(?:telefon\w*|nummer|praxis|büro|team|e-?mail\w*|kanzlei|werkstatt|laden)\b"
)
"""Where a business speaks of itself."""

EXAMPLES = (
    r"e\.g\.|for example|for instance|such as|example|examples|sample|placeholder|dummy|fictional"
    r"|fictitious|format|formatted|looks like|z\.\s?B\.|bspw|beispiel\w*|muster\w*|fiktiv\w*"
    r"|par exemple|p(?:ar|\.)\s?ex|exemple|fictif|por ejemplo|p\.\s?ej|ejemplo|ficticio"
)
"""What presents a detail as an example."""

SLOT_OWNERS = (
    r"insert|enter|add|your|our|the|business|company|clinic|office|practice|ihre?|deine?|unsere?"
    r"|votre|notre|insérer|indiquer|tu|su|nuestro|insertar"
)
SLOT_NOUNS = (
    r"phone|telephone|tel|mobile|cell|fax|e-?mail|contact|booking|street|postal|telefon\w*"
    r"|handynummer|rufnummer|adresse|téléphone|courriel|numéro|teléfono|móvil|correo|dirección"
)
SLOT_ENDS = (
    r"number|no\.?|address|link|url|details|info(?:rmation)?|here|de téléphone|mail|électronique"
    r"|de teléfono|electrónico|hier|ici|aquí"
)
"""What `[Your phone number here]` is made of."""

BOOKING_STEPS = (
    r"book(?:ing|ings)?(?:-(?:now|online|an-appointment|appointment|today))?|appointments?"
    r"|schedule(?:-[\w-]+)?|reservations?|reserve|(?:request|make|book)-an?-[\w-]+|quote"
    r"|get-a-quote|request-a-quote|free-(?:quote|estimate)"
    r"|(?:online-)?termin(?:e|buchung|vereinbar(?:en|ung)|anfragen?|-buchen|-vereinbaren)?"
    r"|buch(?:en|ung)|reservier(?:en|ung)|angebot-anfordern|kostenvoranschlag"
    r"|(?:prendre-|prise-de-)?(?:rendez-?vous|rdv)|réserv(?:er|ation)|reserver|(?:demande-(?:de-)?)?devis"
    r"|reservas?|reservar|(?:pedir-|solicitar-)?citas?(?:-previa|-online)?|presupuestos?"
    r"|(?:pedir|solicitar)-presupuesto"
)
"""Parts of the path of a page to book at."""

CONTACT_STEPS = (
    r"contact(?:-?us)?|kontakt(?:formular)?|contacto|contactanos|contatto|contactez-nous"
    r"|nous-contacter|get-in-touch|formulaire-de-contact"
)
"""The last part of the path of a contact page."""

BOOKING_WORDS = (
    r"\b(?:book|schedule|reserve|request|make|arrange)\s+"
    r"(?:now|online|today|here|an?|your|my|with|us)\b"
    r"|\bappointments?\b|\bfree\s+(?:quote|estimate|consultation)|\b(?:get|request) a quote\b"
    r"|^\W*(?:book|bookings?|reservations?|termine?|réservations?|réserver|reservas?|reservar)\W*$"
    r"|\b(?:termin\w*|tisch|zimmer|beratung\w*|angebot)\s+(?:\w+\s+)?"
    r"(?:buchen|vereinbaren|anfragen|anfordern|reservieren)"
    r"|\b(?:jetzt|online|hier)\s+(?:\w+\s+)?(?:buchen|reservieren|vereinbaren)\b"
    r"|\brendez-vous\b|\brdv\b|\bréserve[rz]\b|\bdevis\s+(?:gratuit|en ligne)\b"
    r"|\b(?:demande|obteni)[rz]?\s+(?:un\s+|votre\s+)?devis\b"
    r"|\b(?:pid[ea]|pedir|reserva\w*|solicit[ae]r?|agenda\w*)\s+(?:una?\s+|tu\s+|su\s+)?"
    r"(?:cita|mesa|hora|sesión|presupuesto|consulta|visita|ahora|online)\b|\bcita\s+previa\b"
)
"""The words of a link that leads to a page to book at."""
