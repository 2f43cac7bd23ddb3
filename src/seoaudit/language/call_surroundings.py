"""What stands around invitations in any language: between a call and its number, within a name.

Regular expressions are compared without case.
"""

from __future__ import annotations

NAME_CONNECTORS = frozenset(
    "of and the for at by de du des la le les et y del los el und der die das für am von".split()
)
"""Words of a name that have no capital (`Hôtel de la Plage`)."""

PLACE_WORDS = frozenset("in near en à".split())
"""Words between a name and its town (`Stone Massage in Fernhill`)."""

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

OFFERING_ADDRESSES = (
    r"(?:^|[/.#?&=_-])(?:sign-?ups?|regist(?:er|ration|rations|rierung|rieren)|join(?:-us|us)?"
    r"|subscri(?:be|ption|ptions)|newsletters?|donat(?:e|ion|ions)|apply|applications?"
    r"|book(?:ings?|-now|-online)?|appointments?|schedul(?:e|ing)|contact(?:-us|us|o|ez|er)?|kontakt"
    r"|demo|trial|free-trial|try|pricing|plans|sales|quotes?|estimates?|consultations?|enquir(?:y|ies)"
    r"|inquir(?:y|ies)|tickets?|rsvp|shop|store|buy|orders?|checkout|cart|members?(?:hip)?|volunteer"
    r"(?:ing)?|get-?started|upgrade|surveys?|forms?|get-involved|sponsor(?:s|ship)?|support-us|fundrais"
    r"(?:er|ing)|courses?|workshops?|events?|invite|anmeld(?:en|ung)|termine?|buch(?:en|ung)|spenden?"
    r"|mitmachen|mitglied(?:schaft)?|bestell(?:en|ung)|anfragen?|bewerb(?:en|ung)|reservier(?:en|ung)"
    r"|inscri(?:re|ption|ptions|pcion|birse|bete)|rendez-?vous|rdv|devis|don|dons|adh(?:erer|esion)"
    r"|boutique|commander|reserv(?:er|ation|ations|ar|as|a)|citas?|presupuestos?|donar|donaciones"
    r"|suscri(?:bete|birse|pcion)|tienda|comprar|unete|hazte-socio|participa)(?:$|[/.#?&=_-])"
    r"|eventbrite|meetup\.com|typeform|forms\.gle|/forms/|calendly|surveymonkey|doctolib|patreon"
    r"|opencollective|ko-fi|gofundme|justgiving|betterplace|helloasso|paypal\.|gumroad|leanpub"
    r"|slack\.com|slackin|discord|wa\.me|t\.me|tito\.io|ti\.to|lu\.ma"
)
"""Parts of an address that is there to take an order, a name or a gift; whole words of it."""

READING_ADDRESSES = (
    r"/(?:docs?|documentation|api|apis|reference|guides?|tutorials?|manual|wiki|issues|pull|blob|tree"
    r"|blog|posts?|news|articles?|releases|standards?|specs?|20[0-9][0-9])(?:/|$)|\.(?:mdx?|pdf|rst)(?:$|#)"
)
"""Parts of an address that is there to be read."""

TAKING_HOSTS = (
    r"eventbrite|meetup\.|typeform|forms\.gle|forms\.office|calendly|surveymonkey|doctolib"
    r"|betterplace|helloasso|tito\.io|ti\.to|lu\.ma"
)
"""Hosts that take orders, names and gifts for whoever links there."""

GROUP_HOSTS = r"google\.com/forms|discord\.|(?:join\.)?slack\.com|slack\.|lu\.ma|patreon\.|ko-fi\."
"""Hosts of forms, groups and gifts that a site's own words lead to."""

PLATFORMS = frozenset(
    "github.com gitlab.com bitbucket.org google.com microsoft.com apple.com amazon.com twitter.com "
    "x.com facebook.com instagram.com linkedin.com youtube.com youtu.be medium.com reddit.com "
    "wikipedia.org stackoverflow.com npmjs.com netlify.com vercel.com cloudflare.com heroku.com "
    "gmail.com hotmail.com outlook.com yahoo.com icloud.com gmx.de web.de orange.fr docker.com "
    "slack.com discord.com discord.gg t.me wa.me goo.gl bit.ly whatsapp.com wordpress.com "
    "wordpress.org".split()
)
"""Hosts that no site's own offers stand at, whoever is written to there."""
