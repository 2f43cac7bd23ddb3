"""What stands around invitations in any language: between a call and its number, within a name.

Regular expressions are compared without case.
"""

from __future__ import annotations

NAME_CONNECTORS = frozenset(
    "of and the for at by de du des la le les et y del los el und der die das für am von".split()
)
"""Words of a name that have no capital (`Hôtel de la Plage`)."""

BEFORE_DETAILS = (
    r"at|on|:|toll-free|us|is|via|by|directly|au|à|par|le|sur|directement|l['’]adresse|al|a|en|el|por"
    r"|directamente|unter|auf|an|per|der|die|das|nummer|numéro|número|tel|téléphone|teléfono|telefon"
)
"""What may stand between an invitation and the number or address it names."""

ACTING_LABELS = (
    r"call|contact|book|schedule|request|get in touch|e-?mail|talk|quote|sign up|kontakt|buchen"
    r"|anrufen|termin|anfrag|anmeld|reservier|bestell|appel|contacter|rendez-vous|réserv|devis"
    r"|inscri|s['’]abonner|commander|llam|contáct|contact|cita|reserv|presupuesto|suscri|compra"
)
"""Words of a link that is there to act on, not to read."""

ACTING_ADDRESSES = (
    r"^(?:tel|mailto|sms|whatsapp|skype|callto):|contact|kontakt|book|buch|appoint|termin|schedul"
    r"|reserv|quote|estimate|e?nquir|inquir|sign-?up|regist|anmeld|subscri|newsletter|donat|spende"
    r"|calendly|shop|buy|order|get-started|demo|trial|apply|wa\.me|location|request|consult|join"
    r"|form|survey|t\.me|discord|slack|twitter\.com|//x\.com|facebook|instagram|linkedin|mastodon"
    r"|forum|discourse|zulip|gitter|matrix|groups|issues|rendez-?vous|rdv|devis|doctolib|inscri"
    r"|adhe[rs]|abonne|boutique|commande|panier|don(?:s|ner|ar|aciones)?(?:/|$)|soutien|cita"
    r"|presupuesto|suscri|tienda|compra|carrito|unete|apoy|anfrage|bestell|warenkorb|mitglied"
    r"|reservier|mitmach|bewerb"
)
"""Parts of an address that is there to act at."""
