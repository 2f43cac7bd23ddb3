"""French passive forms: `est (souvent) réparé`, `ont été vendues`, `peut être remplacée`."""

from __future__ import annotations

from seoaudit.language.pack_parts import Passive

# The third person and the forms without a person: `je suis ravi` and `vous êtes situé` say how
# somebody is. `s'est` belongs to a reflexive verb and is none of them.
_AUXILIARIES = """
    est sont était étaient sera seront serait seraient fut furent soit soient être été étant
    n'est n'était n'étaient d'être qu'est
"""

# The masculine singular of participles in other endings than -é, of verbs that take an object.
_IRREGULAR_PARTICIPLES = """
    choisi défini établi fourni garanti réuni saisi rempli accompli affaibli élargi enrichi investi
    nourri puni ralenti réparti subi suivi poursuivi servi cueilli accueilli recueilli averti
    converti réussi assaini aboli bâti rebâti sali trahi fini terni verni blanchi noirci adouci
    approfondi arrondi démenti englouti enseveli franchi régi senti ressenti vieilli
    vu revu prévu lu relu reçu perçu aperçu conçu vendu revendu rendu perdu défendu étendu entendu
    attendu suspendu tendu répandu confondu fondu mordu tenu obtenu maintenu retenu soutenu
    entretenu détenu prévenu connu reconnu méconnu cru bu su résolu élu réélu voulu battu combattu
    débattu abattu vaincu exclu conclu rompu interrompu corrompu fendu pendu cousu moulu pourvu
    mis remis permis promis admis transmis soumis commis compromis omis émis pris appris repris
    entrepris acquis conquis requis inclus clos
    dit redit interdit prédit écrit décrit inscrit prescrit transcrit souscrit produit reproduit
    traduit conduit construit reconstruit détruit instruit introduit réduit séduit déduit cuit
    induit fait refait défait extrait soustrait confit frit
    ouvert couvert découvert recouvert offert
    peint repeint atteint éteint teint rejoint joint contraint feint restreint astreint dépeint
"""

# Words in -é that are no participle, or that after a form of être say how something is, or where
# somebody went.
_NO_PARTICIPLES = """
    allé né resté arrivé entré rentré tombé retombé passé monté remonté retourné décédé
    situé âgé aisé malaisé passionné motivé démotivé fatigué privé carré étonné dédié adapté
    inadapté approprié inapproprié élevé limité illimité varié isolé compliqué équilibré
    déséquilibré modéré désolé obligé habitué intéressé désintéressé concerné préoccupé occupé
    pressé stressé qualifié
    spécialisé diplômé expérimenté inexpérimenté renommé réputé localisé basé fondé lié persuadé
    décidé marié divorcé abonné destiné censé désigné éloigné espacé parfumé salé sucré épicé
    sophistiqué détaillé animé éclairé imprégné engagé impliqué avancé raffiné
    santé réalité vérité liberté qualité beauté priorité gratuité propriété sécurité majorité
    été côté degré café thé blé pré gré clé
"""

_BETWEEN = """
    pas plus jamais souvent toujours déjà encore bien ainsi aussi également donc alors parfois
    ensuite enfin tout tous toute toutes trop peu mieux mal très désormais d'abord soit ici là
    même peut-être d'ailleurs en partie été ni plutôt cependant pourtant toutefois néanmoins
    aujourd'hui elle-même lui-même elles-mêmes eux-mêmes depuis surtout presque
"""


def _agreeing(forms: str) -> frozenset[str]:
    """The forms in both genders and numbers."""
    found: set[str] = set()
    for form in forms.split():
        plural = form if form.endswith("s") else f"{form}s"
        found.update((form, plural, f"{form}e", f"{form}es"))
    return frozenset(found)


PASSIVE = Passive(
    auxiliaries=frozenset(_AUXILIARIES.split()),
    participles=_agreeing(_IRREGULAR_PARTICIPLES),
    participle_endings=("é", "ée", "és", "ées"),
    not_participles=_agreeing(_NO_PARTICIPLES),
    between=frozenset(_BETWEEN.split()),
    between_endings=("ment",),
    reflexives=frozenset(("se", "me", "te")),
    phrases=frozenset({("en", "fait")}),
    gap=3,
)
