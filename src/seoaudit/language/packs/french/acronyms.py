"""Abbreviations in capitals that a reader of French knows without being told what they mean."""

from __future__ import annotations

from seoaudit.language.pack_parts import Acronyms

_GROUPS = {
    "places and institutions": """
        onu otan ue oms unesco usa sncf ratp edf gdf enedis cnil cnrs inserm insee inpi inria afnor
        caf cpam urssaf pmi mdph anah ademe has ars samu smur afp inrs dgccrf bnf cnam
    """,
    "work and daily life": """
        cdi cdd rtt rh drh pdg dg tpe pme pmi sarl sas sasu eurl scop smic rsa csg crds tva ttc ht
        rib iban sepa fnac siret siren kbis ape naf rcs cfe ca bac bts dut iut esat tgv rer
        tgi sav cgv cgu
        hlm dpe apl ptz vtc suv bd vf vo ong svp rsvp qcm dom tom idf zac vmc csp
        cb dab asso pacs tnt nb ok btp rdv pib
    """,
    "computers": "rgpd ia fai tic ihm sgbd bdd faq",
    "body and health": """
        adn arn irm ivg vih sida orl ecg imc tdah toc pcr ehpad chu chr hpv avc ist mst fiv
    """,
}

_GLOSSES = (
    ", ou ",
    ", c'est-à-dire",
    "signifie",
    "signifient",
    "veut dire",
    "désigne",
    "désignent",
    "est l'abréviation",
    "est l'acronyme",
    "est le sigle",
    "est l’abréviation",
    "est l’acronyme",
    "pour ",
)

ACRONYMS = Acronyms(groups=_GROUPS, glosses=_GLOSSES)
