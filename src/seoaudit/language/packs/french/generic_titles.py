"""French words that stand over thousands of pages and, alone, tell none of them from another."""

from __future__ import annotations

GENERIC_TITLES = frozenset(
    """
    accueil actualité actualités actus adresse agenda aide annexe annexes annonce annonces apropos
    archive archives article articles astuce astuces avis bases bienvenue billet billets blog
    boutique bref catalogue catégorie catégories conclusion conclusions conseil conseils contact
    contacts contenu contenus coordonnées démarrage description détail détails discussion divers
    document documentation documents dossier dossiers entreprise équipe étape étapes événement
    événements exemple exemples faq fiche fonctionnalités fonctionnement formation formations
    galerie généralités guide guides historique horaires index info information informations infos
    installation intro introduction lien liens liste logiciels menu méthode méthodes note notes
    notice nouveau nouveautés nouvelle nouvelles offre offres outil outils ouverture page pages
    partenaires photos plan portfolio préface présentation prestation prestations prix procédure
    produit produits programme projet projets publication publications questions recherche
    recommandations référence références règles remarques ressource ressources résultats résumé
    sans-titre service services site société solution solutions sommaire soins suite support tarif
    tarifs témoignages test titre travail travaux tutoriel tutoriels utilisation vidéo vidéos vrac
    webinaire
    """.split()
)
