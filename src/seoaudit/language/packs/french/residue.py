"""What pages, chat assistants and templates leave in French articles."""

from __future__ import annotations

from seoaudit.language.pack_parts import line_set
from seoaudit.language.residue import ResidueWords, StockText, Traces

RESIDUE = ResidueWords(
    age=(
        r"il\s+y\s+a\s+(?:environ\s+|près\s+d['’]|plus\s+d['’])?"
        r"(?:\d{1,3}|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quelques)\s*"
        r"(?:secondes?|sec|s|minutes?|min|mn|heures?|h|jours?|j|semaines?|sem|mois|ans?|années?)\.?"
        r"|hier|avant-hier|à\s+l['’]instant"
    ),
    stamp=(
        r"(?:publiée?|postée?|mise?\s+(?:à\s+jour|en\s+ligne)|modifiée?|actualisée?|écrite?"
        r"|dernière\s+(?:mise\s+à\s+jour|modification)|ajoutée?|rédigée?)(?:\s+le)?\s*:?"
    ),
    reading_time=(
        r"\d{1,3}(?:\s*[-–à]\s*\d{1,3})?\s*(?:min(?:utes?)?|mn)\.?\s+(?:de\s+lecture|à\s+lire)"
        r"|(?:temps\s+de\s+|durée\s+de\s+)?lecture(?:\s+estimée?)?(?:\s+de)?\s*:?\s*(?:environ\s+)?"
        r"\d{1,3}\s*(?:min(?:utes?)?|mn)\.?"
    ),
    dateline=frozenset("il hier avant-hier à lecture lire".split()),
    widgets=line_set(
        """
        publicité
        contenu sponsorisé
        la suite après la publicité
        la suite de votre contenu après cette annonce
        aller au contenu
        aller au contenu principal
        aller à la navigation
        passer au contenu
        passer au contenu principal
        ouvrir le menu
        fermer le menu
        chargement
        chargement...
        chargement en cours
        chargement en cours...
        partager
        partager l'article
        partager l’article
        partager cet article
        partagez cet article
        partager cette page
        partager sur facebook
        partager sur twitter
        partager sur linkedin
        partager sur x
        partager par e-mail
        partager par email
        tweeter
        épingler
        imprimer
        se connecter
        connexion
        créer un compte
        s'inscrire
        connectez-vous pour commenter
        laisser un commentaire
        laissez un commentaire
        ajouter un commentaire
        écrire un commentaire
        écrire un commentaire...
        répondre
        aucun commentaire
        aucun commentaire pour le moment
        pas de commentaire
        pas encore de commentaire
        tout accepter
        tout refuser
        accepter les cookies
        accepter tous les cookies
        accepter et fermer
        continuer sans accepter
        écouter l'article
        écouter cet article
        retour en haut
        haut de page
        """
    ),
    closers=line_set(
        """
        commentaires
        commentaire
        recommandé
        recommandés
        recommandé pour vous
        articles recommandés
        articles similaires
        articles liés
        articles connexes
        articles associés
        articles récents
        derniers articles
        articles populaires
        sur le même sujet
        sur le même thème
        dans la même catégorie
        à lire aussi
        à lire également
        lire aussi
        lire la suite
        vous aimerez aussi
        vous pourriez aussi aimer
        vous aimerez peut-être
        cela pourrait vous intéresser
        ces articles pourraient vous intéresser
        du même auteur
        tendances
        voir tout
        voir plus
        voir tous les articles
        plus d'articles
        article précédent
        article suivant
        """
    ),
    comment_count=(
        r"\d{1,5}\s+(?:commentaires?|réponses?|partages?|vues|j['’]aime|réactions?)"
        r"|commentaires?\s*\(\d{1,5}\)"
    ),
    cookie_notice=(
        r"\bcookies\b",
        r"\b(?:nous\s+utilisons|(?:ce|notre)\s+site(?:\s+web)?\s+utilise|nos\s+partenaires)\b",
        r"\bacceptez\b|\b(?:accepte|refuse)r\b|\ben\s+(?:poursuiv|continu|cliqu)ant\b|\bconsent",
    ),
    byline=r"(?:(?:écrit|rédigé|publié|proposé)\s+)?par",
    asides=(
        r"\ben tant (?:que modèles? de lang(?:age|ue)|qu['’](?:IA|intelligence artificielle"
        r"|assistant(?:e)? (?:IA|virtuel(?:le)?)))\b[^.!?\n]{0,40}, je\b"
        r"|\bje (?:ne )?suis (?:qu['’])?(?:juste )?(?:une (?:IA|intelligence artificielle)"
        r"|un modèle de lang(?:age|ue))\b"
        r"|\bà (?:la date de )?ma dernière mise à jour(?: de(?:s)? connaissances)?\b"
        r"|\bmes connaissances (?:s['’]arrêtent|sont limitées)\b"
    ),
    aside_traces=Traces(
        (
            (
                *(
                    "modèle de lang",
                    "modèles de lang",
                    "'IA",
                    "’IA",
                    "une IA",
                    "intelligence artificielle",
                ),
                *("assistant IA", "ma dernière mise", "mes connaissances", "assistant virtuel"),
            ),
        )
    ),
    slots=(
        r"(?:Votre|VOTRE|Vos|VOS|[Ii]nsére[rz]|INSÉRE[RZ]|[Ii]ndique[rz]|[Pp]récise[rz]|NOM DE"
        r"|[Nn]om de (?:la|votre)|[Nn]om de l['’])\s*[^\]\[\n(){}<>]{2,40}"
        r"|[ÀAà] (?:compléter|définir|remplir|renseigner|préciser|insérer|rédiger|ajouter)"
        r"|(?:VILLE|NOM|PRÉNOM|ENTREPRISE|TÉLÉPHONE|ADRESSE|SOCIÉTÉ|MARQUE|DATE|PRIX)"
        r"|Ville|Nom du client|Nom du produit|Numéro de téléphone"
    ),
    shown=r"remplac|substitu|exemple|modèle|comme\W*$|objet|bonjour|par\s+ex|saisi|tape[rz]?\b",
    templates=r"\b(?:mod[èe]les?|exemples?|gabarits?|lettres?\s+types?)\b",
    stock=(
        StockText(
            r"\b[Cc]liquez ici pour (?:ajouter|modifier|éditer) (?:votre (?:propre )?|un |le )?"
            r"(?:texte|contenu|titre)"
            r"|\bJe suis un (?:paragraphe|titre)\. Cliquez"
            r"|\bVotre (?:texte|titre|contenu|nom|logo|slogan|description) ici\b"
            r"|\b(?:Ajoute|Insére)[rz] (?:votre|un|le|du) (?:texte|titre|contenu) ici\b",
            Traces((("liquez ici pour", ". Cliquez", " ici"),)),
        ),
    ),
)
