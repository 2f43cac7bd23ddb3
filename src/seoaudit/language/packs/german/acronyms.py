"""Abbreviations in capitals that a reader of German knows without being told what they mean."""

from __future__ import annotations

from seoaudit.language.pack_parts import Acronyms

_GROUPS = {
    "places and institutions": """
        eu uno who brd ddr ard zdf wdr ndr swr mdr rbb orf srf dpa bka bnd bmw dhl adac aok dak tk
        kfw dlrg drk asb dgb ihk hwk tüv dekra dfb sbb öbb vw sap aeg ikea spd cdu csu fdp afd
        nrw bvg hvv mvv kvb dgzrs bkk ikk
    """,
    "work and daily life": """
        gmbh ag kg ohg gbr ug hrb agb bgb stgb hgb gg dsgvo din iso iban sepa bic ust mwst
        ustg elster
        hartz bafög tüv abi pkw lkw suv ezb kita azubi wg wc ebk edv tv ok vhs uvp zzgl inkl
        nr std min max plz ort fax tel mfg lg asap faq sos
    """,
    "computers": "ki edv dsl wlan lan",
    "body and health": """
        dna dns rna hiv aids mrt ekg eeg adhs bmi hno pcr op igel pms wc fsme
    """,
}

_GLOSSES = (
    ", also ",
    ", kurz für",
    ", das heißt",
    ", das steht für",
    "steht für",
    "stehen für",
    "steht kurz für",
    "bedeutet",
    "bedeuten",
    "heißt",
    "ist die abkürzung",
    "ist eine abkürzung",
    "ist kurz für",
)

ACRONYMS = Acronyms(groups=_GROUPS, glosses=_GLOSSES)
