"""Abbreviations in capitals that a reader of English knows without being told what they mean."""

from __future__ import annotations

from seoaudit.language.pack_parts import Acronyms

_GROUPS = {
    "measures, times and money": """
        am pm est edt cst cdt mst mdt pst pdt bst cet cest mph btu cad aud gst hst vat
    """,
    "places and institutions": """
        uk eu un uae nyc nhs irs fda epa cdc usps hvac
    """,
    "work and daily life": """
        coo hr pr suv suvs atm pin id asap rsvp eta fyi aka ps rip
        pto llc inc ltd md bsc msc gpa ymca bbq byob tba tbd tbc ngo ngos iq llp
        hmrc paye ssn gdpr nil cctv dui dwi lpg hgv hgvs sata
    """,
    "body and health": """
        dna rna aids mri ct ecg ekg icu er ptsd bmi cpr ms
    """,
}

_GLOSSES = (
    ", or ",
    "stands for",
    "stand for",
    "stood for",
    "is short for",
    "short for",
    "is an abbreviation of",
    "is an acronym for",
    "means",
)

ACRONYMS = Acronyms(groups=_GROUPS, glosses=_GLOSSES)
