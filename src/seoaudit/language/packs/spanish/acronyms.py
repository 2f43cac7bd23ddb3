"""Abbreviations in capitals that a reader of Spanish knows without being told what they mean."""

from __future__ import annotations

from seoaudit.language.pack_parts import Acronyms

_GROUPS = {
    "places and institutions": """
        onu otan ue oms unesco eeuu uu rae ine inss sepe bbva renfe rtve dgt aeat seat csic imss
        issste unam conacyt sat dian afip anses boe
    """,
    "work and daily life": """
        iva irpf nif dni nie cif iban sepa rgpd rfc curp cuit cuil rut eps sa sl slu sas srl
        pyme pymes
        erte ere ong ongs tv rrhh itv ave iae ibi smi tae eso epo vih pdt vtc gps cd dvd tdt
        ok afp isr soat pib
    """,
    "computers": "rgpd lopd ia tic tics",
    "body and health": """
        adn arn vih sida tac ecg imc tdah toc uci uvi pcr its ets itu epoc rcp mir cap vph
    """,
}

_GLOSSES = (
    ", o ",
    ", es decir",
    "significa",
    "significan",
    "quiere decir",
    "son las siglas",
    "son las iniciales",
    "es la sigla",
    "es el acrónimo",
    "es la abreviatura",
)

ACRONYMS = Acronyms(groups=_GROUPS, glosses=_GLOSSES)
