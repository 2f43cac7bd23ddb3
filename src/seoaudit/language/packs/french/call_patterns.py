"""The words and patterns of French invitations in running text.

An imperative and its pronoun are one word (`contactez-nous`).
"""

from __future__ import annotations

from seoaudit.language.call_lexicon import CallPatterns, Kind

_SETS: dict[str, str] = {
    "us": "nous moi",
    "our": "notre nos mon ma mes",
    "yours": "votre vos ton ta tes un une",
    "now": "maintenant aujourd'hui vite ici dès gratuitement directement rapidement",
    "follow": (
        "au aux à dès par sur pour si et ou afin via en directement maintenant aujourd'hui vite "
        "sans "
        "du de le la lundi quand lorsque avant avec dans ici gratuitement rapidement nous pendant "
        "ensuite"
    ),
    "strong": (
        "rendez-vous rdv devis consultation démo démonstration rappel estimation soumission "
        "réservation diagnostic entretien bilan"
    ),
    "weak": (
        "séance place places table chambre créneau cours visite billet billets atelier massage "
        "soin "
        "soins essai appel séjour stage prestation intervention leçon audit"
    ),
    "message": (
        "message mail e-mail email courriel mot ligne sms demande question questions photo photos "
        "projet candidature cv whatsapp coordonnées"
    ),
    "group": (
        "équipe experts expert conseillers conseiller conseillère conseillères spécialistes "
        "spécialiste artisans techniciens technicien praticiens praticienne thérapeutes cabinet "
        "service secrétariat accueil bureau agence atelier standard boutique permanence"
    ),
    "technical": (
        "api fonction fonctions méthode méthodes classe module modules composant composants "
        "endpoint "
        "script scripts code bibliothèque serveur base modèle modèles documentation exemple "
        "exemples "
        "article articles dépôt"
    ),
    "place": (
        "site boutique showroom magasin magasins cabinet atelier agence bureaux bureau restaurant "
        "catalogue collection collections gamme services prestations offres offre tarifs produits "
        "menus menu carte réalisations portfolio galerie formations cours programme programmes "
        "chambres chaîne salon institut ferme cave stand local locaux ateliers studio soins "
        "forfaits formules expositions exposition"
    ),
    "letter": (
        "newsletter newsletters lettre infolettre liste blog chaîne podcast flux compte page "
        "actualités "
        "bulletin gazette"
    ),
    "event": (
        "formation formations atelier ateliers webinaire webinaires événement conférence rencontre "
        "session stage cours journée soirée meetup"
    ),
    "circle": (
        "communauté équipe aventure mouvement réseau club association discord slack groupe "
        "collectif"
    ),
    "bridge": "sur pour avec dans article articles billet guide documentation comment pourquoi et",
    "goods": (
        "guide ebook e-book livre brochure catalogue checklist fiche modèle plaquette application "
        "appli dossier kit"
    ),
}

_LISTS: dict[str, tuple[str, ...]] = {
    "write": (
        "contactez-nous|contactez-moi|contacte-nous|contacte-moi|écrivez-nous|écrivez-moi",
        "écris-nous|écris-moi|joignez-nous",
        "joignez-moi|consultez-nous|interrogez-nous|sollicitez-nous",
    ),
    "ring": (
        "appelez-nous|appelez-moi|appelle-nous|appelle-moi|téléphonez-nous|téléphonez-moi",
        "rappelez-nous|rappelle-nous|phonez-nous",
    ),
    "dial": ("appelez|appelle|téléphonez|contactez|joignez",),
    "turn": (
        "contactez|contacte|joignez|interrogez|sollicitez|appelez",
        "adressez-vous|adresse-toi à|auprès",
        "rapprochez-vous|renseignez-vous auprès|de",
        "prenez|prends contact ~1 avec|auprès",
        "entrez|entre en contact|relation avec",
        "parlez|parle à|avec",
        "faites|fais appel à",
        "échangez|discutez avec",
    ),
    "send": (
        "envoyez-nous|envoyez-moi|envoie-nous|envoie-moi|laissez-nous|laissez-moi|laisse-nous",
        "adressez-nous|adressez-moi|posez-nous|posez-moi|pose-nous|pose-moi|transmettez-nous",
        "déposez-nous|faites-nous parvenir",
    ),
    "book": (
        "réservez|demandez|obtenez|sollicitez|recevez",
        "planifiez|fixez|programmez|bloquez|choisissez",
        "demande|réserve|planifie ton|ta|tes",
    ),
    "to_book": ("réserver|demander|obtenir|planifier|fixer|programmer|solliciter",),
    "look": (
        "visitez|découvrez|parcourez|explorez|consultez|regardez|admirez",
        "jetez un œil à|sur",
        "venez découvrir|visiter|essayer|goûter|rencontrer|voir",
        "passez à|dans|par",
        "faites un tour dans|sur",
        "en savoir plus sur",
    ),
    "us_too": (
        "nous|me contacter|joindre|appeler|écrire|téléphoner|solliciter|consulter|interroger",
        "m'appeler|m'écrire",
        "nous|me rendre visite",
        "nous|me envoyer|laisser|adresser|poser|passer un|une|votre|vos",
    ),
    "elsewhere": (
        "avec|chez|auprès|à|pour un|une|des|votre|vos|ton|ta|le|la|les|son|sa|leur|plusieurs",
        "avec|chez|auprès|à deux|trois|différents|différentes|d'autres|l'un|l'une|chaque|lui|elle",
        "auprès d'un|d'une|de|des|du",
        "du|de sang",
        "chez|auprès|avec l'opérateur|l'artisan|l'entreprise",
    ),
    "page": ("page|formulaire|bouton|lien|rubrique|composant|section",),
}

_PATTERNS: dict[Kind, tuple[str, ...]] = {
    "call": (
        "$ring &follow !page",
        "$dial ~1 REACH",
        "$dial le|au|notre? ~4 REACH",
        "$dial ~5 > au|à|le|sur REACH",
        "appelez|appelle NAME",
        "appelez|appelle vite|maintenant|dès|gratuitement|directement &follow",
        "composez le ~3 REACH",
        "passez-nous|donnez-nous|passez-moi un coup|appel",
    ),
    "contact": (
        "$write !page",
        "$turn @our ^technical",
        "$turn nous &follow",
        "$turn un|une|l'un|l'une ~2 de nos",
        "$turn NAME",
        "$turn CAPITALS REACH",
        "$turn ~5 > au|à|par|via|sur|à REACH",
        "$turn le|la|l'équipe ~3 @group? > au|à|par|via REACH",
        "prenez|prends contact END",
        "prenez|prends contact dès|par|via|directement",
        "écrivez|écris ~4 > à|sur REACH",
        "envoyez|envoie|adressez|adresse|transmettez|faites ~8 > à|par REACH",
        "$send un|une|votre|vos|ton|ta|tes|des ~3 @message",
        "$send ~6 > à|par REACH",
        "parlez-nous|parlez-moi|parle-nous de votre|vos|ton|ta|tes",
        "parlons-en|discutons-en|échangeons END",
        "parlons|discutons|échangeons ensemble? de|sur votre|vos|ton|ta",
        "confiez-nous|confie-nous votre|vos|ton|ta|tes",
        "faites-nous signe|confiance",
        "remplissez|remplis|complétez notre formulaire",
        "remplissez|remplis|complétez le|ce formulaire de|ci-dessous|en ~2",
        "$us_too &follow",
        "prendre contact avec|auprès nous|@our|de",
        "contacter ~5 par e-mail|mail|téléphone|courriel NEAR",
        "faire appel à nous|@our",
        "demandez-nous|demande-nous|demandez-moi ~4",
    ),
    "book": (
        "prenez|prends|fixez|prenons rendez-vous|rdv !elsewhere",
        "prenez|prends|fixez votre|ton|un rendez-vous|rdv !elsewhere",
        "prendre un? rendez-vous|rdv !elsewhere",
        "$book @yours ~2 @strong !elsewhere",
        "$book @yours? ~3 @weak|@strong ~1 chez|avec nous|NAME|@our",
        "$book votre|vos|ton|ta|tes ~2 @weak !elsewhere",
        "$book ~3 en ligne|quelques|un",
        "$book ~2 maintenant|aujourd'hui|ici|directement",
        "$book ~2 dès maintenant|aujourd'hui|à",
        "$to_book votre|vos|ton|ta|un|une ~2 @strong|@weak !elsewhere",
        "$to_book ~2 en ligne",
        "convenez|convenons d'un rendez-vous !elsewhere",
    ),
    "buy": (
        "achetez|commandez vos|votre|ton|ta|tes|nos|notre ~3",
        "achetez|commandez|donnez ~2 maintenant|ici|aujourd'hui",
        "achetez|commandez ~2 en ligne",
        "profitez|profite de|@now nos|notre|cette ~2 offre|offres|promotion",
        "profitez|profite de|@now nos|notre|cette ~2 promotions|remise|tarif",
        "profitez|profite vite de|@our",
        "faites|fais un don !elsewhere",
        "soutenez-nous|soutenez-moi|aidez-nous &follow",
        "soutenez|soutiens @our ~1",
        "faire un don à|en|sur|pour nous|@our|ligne",
    ),
    "try": (
        "essayez|testez|teste|essaie|essayez-le|testez-le|essayez-la|découvrez ~3 gratuitement",
        "commencez|démarrez|lancez votre|un|l' ~2 essai",
        "commencez|démarrez|inscrivez-vous ~1 gratuitement|maintenant",
        "commencez|démarrez dès aujourd'hui|maintenant",
        "essayez|testez @our",
        "profitez d'un|de essai|votre ~2",
    ),
    "join": (
        "inscrivez-vous|inscris-toi|enregistrez-vous END",
        "inscrivez-vous|inscris-toi|enregistrez-vous maintenant|ici|vite|gratuitement|rapidement",
        "inscrivez-vous|inscris-toi dès|en|par|sans maintenant|aujourd'hui|ligne|attendre|mail|ici",
        "inscrivez-vous|inscris-toi à|au|aux|pour|sur @our|cette|ce|la|le|l' ~3 @event",
        "inscrivez-vous|inscris-toi à|au|aux|sur @our ^technical",
        "inscrivez-vous|inscris-toi via|avec|grâce ~4 formulaire|lien",
        "rejoignez-nous|rejoins-nous|rejoignez-moi &follow",
        "rejoignez|rejoins @our ^technical",
        "rejoignez|rejoins la|le|l' ~3 @circle",
        "rejoignez|rejoins l'équipe|l'aventure|l'association|l'équipage",
        "devenez|deviens ~1 membre|adhérent|adhérente|bénévole|mécène|donateur|partenaire|client",
        "adhérez|adhère à|au @our|notre|l'association",
        "participez|participe à|au|aux @our ^technical",
        "créez|crée votre|ton compte ~2 gratuit|gratuitement|maintenant",
        "postulez|candidatez|postule END",
        "postulez|candidatez|postule maintenant|ici|dès|en|chez",
    ),
    "subscribe": (
        "abonnez-vous|abonne-toi END",
        "abonnez-vous|abonne-toi maintenant|ici|vite|gratuitement|dès|en|sur|par|via",
        "abonnez-vous|abonne-toi à|au|aux @our|la|le|l' ~3 @letter",
        "abonnez-vous|abonne-toi à|au|aux @our ^technical",
        "inscrivez-vous|inscris-toi à|sur @our|la|notre ~2 @letter",
        "suivez-nous|suis-nous|suivez-moi|suis-moi|retrouvez-nous|retrouve-nous sur|via|aussi",
        "suivez|suis @our ~2 @letter",
        "recevez|reçois @our ~2 @letter",
    ),
    "download": (
        "téléchargez|télécharge ~1 @our|votre|ton|ta ^technical",
        "téléchargez|télécharge ~1 gratuitement ~3 @goods",
        "téléchargez|télécharge le|la|l' ~2 @goods ~1 gratuit|gratuitement",
        "téléchargez|télécharge l'application|l'appli|l'app NAME",
        "demandez|recevez|commandez @our|votre|ton ~2 @goods",
    ),
    "visit": (
        "$look @our ~2!bridge @place",
        "venez|viens|passez|passe ~2 nous|me voir|rencontrer|rendre|dire|visiter",
        "venez à notre|nos ~1",
        "venez chez nous",
        "rendez-nous|rends-nous visite",
        "poussez la porte de @our",
        "poussez notre porte",
        "rendez-vous|rends-toi à|dans|sur|chez|en @our ~2 @place",
        "retrouvez-nous|retrouve-nous au|à|dans|chez|tous|du|en|le",
        "visitez-nous|visite-nous",
    ),
}

CALL_PATTERNS = CallPatterns(sets=_SETS, lists=_LISTS, patterns=_PATTERNS)
