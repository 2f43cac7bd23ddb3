"""What folders and files of a site are called by what they hold, in the languages of its owners.

The path of an article says nothing of its language, so these are the words of all at once. They
are compared in lower case, without hyphens, underscores and spaces.
"""

from __future__ import annotations

# Content that appears at a time.
DATED_FOLDERS = frozenset(
    """
    blog blogs post posts news press pressreleases magazine journal updates announcements stories
    insights newsletter newsletters changelog changelogs changes
    aktuelles neuigkeiten nachrichten beitraege beiträge magazin pressemitteilungen
    actualites actualités actualite actualité actus billets blogue nouvelles communiques
    noticias actualidad novedades entradas blogs publicaciones
    """.split()
)
# Content that is simply kept true.
UNDATED_FOLDERS = frozenset(
    """
    docs doc documentation reference references manual handbook wiki kb help support faq faqs api
    guide guides glossary legal privacy terms policies policy services service locations location
    areas serviceareas treatments landing lp pages page products product shop store team people
    staff authors author about contact careers jobs portfolio testimonials reviews categories
    versioneddocs category tags tag topics companies company drafts archive archives downloads
    dokumentation hilfe handbuch glossar rechtliches leistungen angebote behandlungen produkte
    ueberuns überuns kontakt karriere stellenangebote standorte seiten kategorien schlagworte
    aide manuel glossaire prestations soins produits boutique apropos equipe équipe carrieres
    carrières etiquettes pagesstatiques
    documentacion documentación ayuda guias guías glosario servicios tratamientos productos tienda
    nosotros sobrenosotros contacto empleo paginas páginas categorias categorías etiquetas equipo
    """.split()
)
UNDATED_FILES = frozenset(
    """
    index home 404 about aboutus contact contactus privacy privacypolicy terms termsofservice
    termsofuse cookies cookiepolicy disclaimer impressum imprint datenschutz faq faqs services
    pricing team careers license sitemap search thanks thankyou accessibility
    startseite ueberuns überuns kontakt datenschutzerklaerung datenschutzerklärung agb
    nutzungsbedingungen preise leistungen danke suche barrierefreiheit widerruf
    accueil apropos contactez contacteznous mentionslegales mentionslégales confidentialite
    confidentialité cgu cgv tarifs prestations merci recherche accessibilite plandusite
    inicio nosotros sobrenosotros quienessomos contacto avisolegal privacidad politicadeprivacidad
    terminos términos precios servicios gracias buscar accesibilidad mapadelsitio
    """.split()
)
