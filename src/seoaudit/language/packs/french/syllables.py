"""Syllables of French words as they are said with care, by their spelling.

An e at the end of a word is mute, one within is said (`sa-me-di`); i, u and ou glide into a vowel
after them, but not after a consonant and an l or r (`ou-vri-er`).
"""

from __future__ import annotations

from seoaudit.language.deferred import deferred

# Letters that are not heard: the u of qu and gu, the e of `mangeons`, `paiement`,
# `asseoir` and `publierons`.
_SILENT = deferred(
    r"(?<=q)u|(?<=g)u(?=[eéèêiîy])|(?<=g)e(?=[aâoôu])|(?<=[aiouéy])e(?=ment)|e(?=oi)|a(?=oû)"
    r"|(?<=[iouéy])e(?=r(?:a|ai|as|ez|ons|ont|ait|ais|aient|ions|iez)$)"
)
_NUCLEUS = deferred(
    r"eau|eui(?=l)|uei(?=l)|œu|oeu|œi|eu|eû|ai|aî|ay(?!s|$)|au|ei|eî|ey|oi|oî|oy|oû|ou|où"
    r"|oo(?!p|r[dg]|l[io])|uy(?=[aeiouéè])"
    r"|[aeiouyàâäáæéèêëíîïóôöœùûüú]"
)
_GLIDES = frozenset(("i", "y", "u", "ou"))
_TREMA = frozenset("ïëü")
_LIQUIDS = frozenset("lr")
_STOPS = frozenset("bcdfgkptv")

# Nouns, adjectives and singular verbs whose -ent is heard; in other words but those in -ment it is
# the mute ending of a verb.
_HEARD = frozenset(
    """
    vent dent lent cent gent souvent couvent avent auvent argent urgent agent régent sergent client
    patient impatient orient quotient coefficient efficient récipient ingrédient expédient
    inconvénient conscient inconscient récent décent innocent adolescent accent pourcent accident
    incident résident président évident occident prudent précédent antécédent excédent ardent
    fréquent conséquent éloquent affluent confluent influent équivalent polyvalent ambivalent
    excellent talent violent somnolent turbulent insolent parent apparent transparent différent
    indifférent adhérent inhérent cohérent incohérent référent récurrent concurrent torrent
    permanent éminent imminent pertinent continent présent absent content mécontent compétent
    incompétent latent intelligent négligent diligent indulgent contingent divergent convergent
    exigent détergent émergent serpent sent ressent consent vient tient devient revient convient
    parvient intervient provient contient obtient maintient soutient appartient retient entretient
    détient prévient survient souvient
    """.split()
)
_MUTE_IN_MENT = frozenset(
    """
    aiment forment informent transforment confirment affirment dorment nomment consomment expriment
    impriment suppriment estiment assument résument consument ferment enferment animent filment
    programment réclament proclament enflamment arment alarment calment
    """.split()
)


def count_syllables(word: str) -> int:
    """Syllables of a lower-case word of letters; 0 where it has no vowel."""
    heard = _without_mute_ending(word, _SILENT.sub("", word))
    total = end = 0
    before = ""
    for found in _NUCLEUS.finditer(heard):
        start = found.start()
        glided = start == end and before in _GLIDES and found[0] not in _TREMA
        # `pluie` is one syllable, `ouvrier` three.
        if not glided or (before + found[0] != "ui" and _after_cluster(heard, end, before)):
            total += 1
        before, end = found[0], found.end()
    return total


def _without_mute_ending(word: str, heard: str) -> str:
    """What is heard of a word without a mute -e, -es or -ent, if a vowel is left."""
    for ending in ("ent", "es", "e"):
        if heard.endswith(ending):
            rest = heard.removesuffix(ending)
            mute = ending != "ent" or _is_verb(word)
            return rest if mute and _NUCLEUS.search(rest) else heard
    return heard


def _is_verb(word: str) -> bool:
    """Whether a word in -ent is the third person plural of a verb."""
    if word.endswith("ment"):
        return word in _MUTE_IN_MENT
    return word not in _HEARD


def _after_cluster(word: str, end: int, glide: str) -> bool:
    """Whether two consonants stand before a glide that ends at `end`, the second an l or r."""
    start = end - len(glide)
    return start > 1 and word[start - 1] in _LIQUIDS and word[start - 2] in _STOPS
