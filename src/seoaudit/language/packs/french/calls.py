"""How French invites a reader to act."""

from __future__ import annotations

from seoaudit.language.call_lexicon import CallLexicon

CALLS = CallLexicon(
    code="fr",
    linked={
        "contact": (
            "nous|me contacter|écrire|joindre",
            "contacter|contactez|joindre|joignez le|la|l'équipe|notre|nos",
            "écrire|écrivez à|au",
            "remplir|remplissez|compléter|complétez ~4",
            "répondre|répondez à|au ~4",
            "faites-nous part",
        ),
        "book": (
            "prendre|prenez|prends un? rendez-vous|rdv",
            "réserver|réservez|réserve votre|ton|une|un|votre|en|ici|dès ~3",
            "demander|demandez un|une|votre|vos ~3 @strong|@weak",
        ),
        "buy": (
            "faire|faites un don",
            "donner|acheter|commander|achetez|commandez END",
            "acheter|commander|achetez|commandez votre|vos|le|la|un|une|en|des ~3",
            "soutenir|soutenez @our|nous|le|la|l'association",
        ),
        "try": ("essayer|essayez|tester|testez ~3", "créer|créez un|votre ~1 compte"),
        "join": (
            "s'inscrire|inscrivez-vous|vous ~4",
            "vous inscrire",
            "rejoindre|rejoignez ~4",
            "adhérer|adhérez|postuler|postulez|candidater|candidatez ~4",
            "participer|participez à|au|aux",
            "devenir|devenez ~4",
        ),
        "subscribe": ("s'abonner|abonnez-vous|vous ~4",),
    },
    beside={
        "contact": ("remplissez|complétez le|ce|notre ~3 formulaire",),
        "book": ("demandez|réservez un|une|votre ~3 @strong|@weak",),
        "visit": (
            "visitez|consultez WEB",
            "passez nous ~1 voir|rencontrer",
            "visitez le|la|notre ~2 @place",
        ),
    },
    pressing=frozenset("cliquez cliquer clique bouton sur appuyez sélectionnez intitulé".split()),
    things=frozenset("page bouton formulaire lien rubrique menu".split()),
    yours=frozenset("votre vos ton ta tes".split()),
    infinitives=frozenset(
        "prendre réserver demander obtenir planifier fixer programmer solliciter".split()
    ),
    telling=frozenset("maintenant gratuitement nous notre nos gratuit".split()),
    openers=frozenset(
        "alors donc puis aussi ensuite sinon maintenant aujourd'hui simplement surtout vite enfin "
        "veuillez bref également directement".split()
    ),
    joiners=frozenset("et ou puis mais".split()),
    modals=frozenset("pouvez peux pourrez pourras pourriez devez".split()),
    leads=(
        "n'hésitez pas à",
        "n'hésite pas à",
        "hésitez pas à",
        "hésite pas à",
        "n'hésitez surtout pas à",
        "n'hésitez plus à",
        "n'attendez plus pour",
        "n'attendez pas pour",
        "pensez à",
        "pense à",
        "n'oubliez pas de",
        "n'oublie pas de",
        "vous invitons à",
        "t'invitons à",
        "vous invite à",
        "vous encourageons à",
        "vous conseillons de",
        "vous recommandons de",
        "vous prions de",
        "vous suffit de",
        "te suffit de",
        "il suffit de",
        "n'avez qu'à",
        "n'avez plus qu'à",
        "libre à vous de",
        "libre de",
        "libres de",
        "merci de",
        "il est temps de",
        "c'est le moment de",
        "le plus simple est de",
        "le mieux est de",
        "pourquoi ne pas",
        "venez",
    ),
    asking_leads=("pourquoi ne pas",),
    preludes=frozenset("pour en si besoin envie".split()),
    reader=frozenset("vous tu te toi".split()),
    narrators=frozenset("je j'ai il elle on nous ils elles qui que".split()),
    crowd=frozenset(
        "clients clientes gens patients patientes visiteurs utilisateurs personnes lecteurs "
        "internautes adhérents membres".split()
    ),
    doubters=frozenset(
        "si comment pourquoi quand lorsque avant après où dès parce puisque comme que qui".split()
    ),
    occasions=frozenset("quand lorsque si comment".split()),
    detail_nouns=frozenset(
        "téléphone tél mail e-mail email courriel contact portable mobile adresse".split()
    ),
    determiners=frozenset(
        "le la les un une des du ce cet cette ces mon ma mes notre nos votre vos leur leurs aucun "
        "aucune chaque par son sa ses".split()
    ),
    auxiliaries=frozenset("allons va vais vont irons".split()),
    negations=frozenset("ne pas jamais sans aucun aucune ni plutôt".split()),
    speakers=frozenset("nous notre nos".split()),
    own_places=frozenset(("chez",)),
    particles=frozenset("de à pour d'".split()),
    urgency=frozenset("maintenant aujourd'hui vite gratuitement immédiatement".split()),
    services=(
        "notre cabinet|atelier|boutique|salon|restaurant|magasin|garage|étude|clinique|institut",
        "nos artisans|techniciens|plombiers|thérapeutes|patients|patientes|clients|clientes|tarifs",
        "nos prix|prestations|soins|produits|ouvriers|chambres|menus|plats|praticiens|masseurs",
        "nous réparons|installons|intervenons|livrons|vendons|fabriquons|soignons|dépannons",
        "devis gratuit|gratuits",
        "déplacement gratuit|offert",
        "prise de rendez-vous",
        "prenez|prendre rendez-vous",
        "satisfait ou remboursé",
        "artisan|plombier|électricien|chauffagiste agréé|certifié|qualifié",
        "entreprise familiale",
        "intervention|dépannage rapide|d'urgence",
        "sur rendez-vous",
        "demandez|obtenez un|votre devis",
        "réservez votre|une séance|table|chambre|consultation|place|cours",
        "livraison gratuite|offerte",
        "paiement en plusieurs",
        "notre savoir-faire",
    ),
)
