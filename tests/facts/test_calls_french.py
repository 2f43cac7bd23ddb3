"""Calls to action in French: what is one and what is none."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from seoaudit.facts.facts import Facts

FactsOf = Callable[..., Facts]

INVITATIONS = [
    "Contactez-nous.",
    "Appelez-nous au 01 99 00 12 34.",
    "N’hésitez pas à nous contacter.",
    "N'hésitez pas à prendre rendez-vous.",
    "Pour en savoir plus, écrivez-nous.",
    "Vous pouvez nous contacter par courriel.",
    "Vous pouvez prendre rendez-vous en ligne.",
    "Prenez rendez-vous dès aujourd’hui.",
    "Prenez rendez-vous avec notre ostéopathe.",
    "Une question ? Contactez notre équipe.",
    "Demandez un devis gratuit.",
    "Obtenez votre devis en deux minutes.",
    "Réservez votre séance en ligne.",
    "Réservez une table dès maintenant.",
    "Inscrivez-vous à notre newsletter.",
    "Abonnez-vous à notre lettre d’information.",
    "Inscrivez-vous dès maintenant !",
    "Rejoignez-nous !",
    "Rejoignez notre communauté.",
    "Suivez-nous sur Mastodon.",
    "Téléchargez notre guide gratuit.",
    "Essayez gratuitement pendant 30 jours.",
    "Venez nous rendre visite.",
    "Venez découvrir notre boutique.",
    "Découvrez nos prestations.",
    "Visitez notre showroom à Rennes.",
    "Faites un don.",
    "Soutenez-nous en faisant un don.",
    "Commandez vos billets en ligne.",
    "Envoyez-nous un message.",
    "Laissez-nous un mot.",
    "Posez-nous vos questions.",
    "Parlons de votre projet.",
    "Parlez-nous de votre projet !",
    "Confiez-nous votre chantier.",
    "Faites appel à nos artisans.",
    "Veuillez nous contacter avant votre visite.",
    "Merci de nous appeler la veille.",
    "Il vous suffit de nous écrire.",
    "Pourquoi ne pas nous appeler ?",
    "Appelez le 01 99 00 12 34 pour une intervention rapide.",
    "Écrivez à bonjour@example.com.",
    "Envoyez votre candidature à bonjour@example.com.",
    "Si la douleur persiste, prenez rendez-vous avec nos thérapeutes.",
    "Devenez bénévole.",
    "Adhérez à notre association.",
    "Contacte-nous sur Discord.",
    "Abonne-toi à ma chaîne.",
    "Remplissez notre formulaire.",
    "Planifiez un appel avec nous.",
    "Appelez Plomberie Martin au 01 99 00 12 34.",
    "Alors contactez-nous vite !",
    "Nous vous invitons à nous contacter.",
    "Retrouvez-nous sur LinkedIn.",
    "Recevez notre newsletter.",
    "Passez nous voir à l’atelier.",
]

NO_INVITATIONS = [
    "Contactez votre médecin.",
    "Appelez le 15 en cas d’urgence.",
    "Appelez la fonction avec deux arguments.",
    "Prenez rendez-vous avec votre dentiste.",
    "Prenez rendez-vous chez un spécialiste.",
    "Demandez un devis à plusieurs artisans.",
    "Inscrivez-vous sur le site de la mairie.",
    "Téléchargez le fichier et ouvrez-le.",
    "Consultez la documentation.",
    "Consultez un médecin si la fièvre dure.",
    "Essayez la commande suivante.",
    "Si vous nous contactez, nous gardons vos données un an.",
    "Lorsque vous nous appelez, la conversation est enregistrée.",
    "Vous nous avez contactés la semaine dernière.",
    "Nous vous appelons demain.",
    "Nous allons vous contacter.",
    "Ils nous ont appelés hier.",
    "Les clients peuvent nous écrire le soir.",
    "Comment nous contacter ?",
    "Pourquoi nous contacter ?",
    "La page Contactez-nous est en ligne.",
    "Utilisez la page contactez-nous.",
    "Le rendez-vous est à dix heures.",
    "Un rendez-vous manqué coûte cher.",
    "La réservation se fait à l’accueil.",
    "Elle réserve une table chaque vendredi.",
    "Le site permet de réserver en ligne.",
    "Découvrez comment fonctionne le moteur.",
    "Découvrez la documentation d’Astro.",
    "Visitez le Mont-Saint-Michel au printemps.",
    "Achetez des légumes de saison.",
    "Ne nous appelez pas la nuit.",
    "Il n’a jamais voulu nous contacter.",
    "Rejoignez la branche principale avant de pousser.",
    "Suivez les instructions.",
    "Suivez le lien ci-dessous.",
    "Créez un compte chez un hébergeur.",
    "Créez un dossier et ajoutez un fichier.",
    "Commandez le paquet avec npm.",
    "Testez votre code.",
    "Faites un don du sang.",
    "Parlez à votre entourage.",
    "Parlons de performance.",
    "Dites-le-nous en commentaire.",
    "Contact : bonjour@example.com",
    "Téléphone : 01 99 00 12 34",
    "On nous contacte souvent pour cela.",
    "Vous pouvez contacter l’hébergeur.",
    "Pour nous contacter, la mairie a un formulaire.",
    "Appelez-moi Ismaël est la première phrase du roman.",
    "Abonnez l’écouteur à l’événement.",
    "Inscrivez le composant dans le registre.",
    "Nous avons commandé vos billets.",
    "Je vous invite à lire cet article.",
    "N'hésitez pas à lire la suite.",
    "N'hésitez pas à modifier la configuration.",
    "Vous devez demander un devis à votre opérateur.",
]


@pytest.mark.parametrize("sentence", INVITATIONS)
def test_an_invitation_to_act_is_found(facts_of: FactsOf, sentence: str) -> None:
    assert facts_of(f"Quelques mots.\n\n{sentence}", language="fr").cta.main_count


@pytest.mark.parametrize("sentence", NO_INVITATIONS)
def test_what_invites_nobody_is_not_found(facts_of: FactsOf, sentence: str) -> None:
    found = facts_of(f"Quelques mots.\n\n{sentence}", language="fr").cta.calls
    assert [call.label for call in found] == []


LABELS = [
    ("[Prendre rendez-vous](/rdv)", "book"),
    ("[Demander un devis](/devis)", "book"),
    ("[Nous contacter](/contact)", "contact"),
    ("[Contact](/contact)", "contact"),
    ("[Je m'inscris](/inscription)", "join"),
    ("[S'abonner à la newsletter](/lettre)", "subscribe"),
    ("[Télécharger le guide](/guide)", "download"),
    ("[Faire un don](/don)", "buy"),
    ("[Essai gratuit](/essai)", "try"),
    ("[En savoir plus](/page)", None),
    ("[Lire la suite](/page)", None),
    ("[Télécharger](/fichier)", None),
    ("[Accueil](/)", None),
]


@pytest.mark.parametrize(("link", "kind"), LABELS, ids=[link for link, _ in LABELS])
def test_labels(facts_of: FactsOf, link: str, kind: str | None) -> None:
    found = facts_of(f"Quelques mots.\n\n{link}", language="fr").cta.calls
    assert [call.kind for call in found] == ([kind] if kind else [])


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("Contactez-nous via le formulaire de contact.", "form"),
        ("Écrivez-nous : bonjour@example.com", "bonjour@example.com"),
        ("Appelez-nous au 01 99 00 12 34.", "01 99 00 12 34"),
        ("[Prenez rendez-vous](/rdv) dès maintenant.", "/rdv"),
        ("Contactez-nous à l’adresse ci-dessous.\n\nbonjour@example.com", "bonjour@example.com"),
        ("Contactez-nous.", None),
    ],
)
def test_targets(facts_of: FactsOf, text: str, target: str | None) -> None:
    (call,) = facts_of(f"Quelques mots.\n\n{text}", language="fr").cta.calls
    assert call.target == target


def test_an_article_that_sells_says_so(facts_of: FactsOf) -> None:
    text = "Nos artisans viennent vite. Nos tarifs sont clairs. Devis gratuit. Nous réparons tout."
    assert facts_of(text, language="fr").cta.commercial
    assert not facts_of("Notre équipe publie du code libre.", language="fr").cta.commercial
