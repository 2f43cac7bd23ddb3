"""What accounts, roles and departments are called where an article names its author.

A site's author field need not be in the language of the article, so these are the words of all
languages at once. Everything is lower case.
"""

from __future__ import annotations

# Alone or together these name nobody (`guest author`, `équipe de rédaction`).
ROLES = frozenset(
    """
    admin administrator admins webmaster webmasters root superuser sysadmin user username default
    test demo wordpress hubspot wix squarespace shopify anonymous anon unknown none author authors
    writer writers editor editors editorial editorialteam staff team teams guest contributor
    contributors moderator newsroom desk marketing content social media communications comms office
    support info department blog website site company clinic owner manager seo web digital
    redaktion redaktionsteam onlineredaktion redakteur redakteurin verwaltung mitarbeiter
    mitarbeiterin autor autorin autoren gastautor gastautorin gastbeitrag verfasser pressestelle
    presseteam presse benutzer unbekannt praxisteam webredaktion betreiber vorstand
    rédaction redaction équipe equipe auteur auteure autrice auteurs administrateur administratrice
    invité invitée rédacteur rédactrice rédacteurs webmestre utilisateur inconnu anonyme
    contributeur contributrice communication presse gérant comité
    redacción redaccion equipo redactor redactora redactores autora autores administrador
    administradora administración administracion invitado invitada colaborador colaboradora
    colaboradores usuario anónimo anonimo desconocido editora comunicación comunicacion prensa
    redazione amministratore redattore redactie beheerder equipa redação redator administrador
    """.split()
)
FILLERS = frozenset(
    "the our a of for and by at in de la le les du des l d der die das dem den el los las del y e "
    "et und von vom unsere unser notre nuestro nuestra il o".split()
)
# Last words of an account's name, whatever stands before: nobody is called so.
ACCOUNTS = frozenset(
    "admin administrator webmaster sysadmin newsroom administrador administrateur redaktion "
    "onlineredaktion rédaction redacción pressestelle webmestre".split()
)
# First words of a group's name (`équipe Martin`, `equipo de Acme`).
LEADING_GROUPS = frozenset("team équipe equipe equipo redaktion rédaction redacción".split())
# Last words of a group's name; as the second of two words they may be a surname.
GROUPS = frozenset(
    "team staff editors crew department dept group wg committee office desk community "
    "redaktionsteam abteilung".split()
)
# Last words of the name of a newspaper or a magazine.
PUBLICATIONS = frozenset(
    "daily weekly monthly magazine gazette digest journal blog today insider hub".split()
)
LEGAL_FORMS = frozenset(
    "inc llc ltd limited gmbh corp corporation plc llp pllc pty sarl sas sasu eurl ug kg ohg ag "
    "e.v uk usa".split()
)
# Between two names, and before whoever an author speaks for, as regular expressions.
JOINERS = r"and|und|et|y|e|en"
ON_BEHALF = (
    r"on\s+behalf\s+of|for|from|with|at|im\s+Namen|für|bei|au\s+nom\s+de|de\s+la\s+part\s+de|pour"
    r"|chez|en\s+nombre\s+de|para"
)
# What may follow the name in a byline before its date.
BYLINE_ENDS = r"on|le|el|am|vom"
