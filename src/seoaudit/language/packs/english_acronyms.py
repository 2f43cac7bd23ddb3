"""Abbreviations in capitals that a reader of English knows without being told what they mean."""

from __future__ import annotations

_GROUPS = {
    "measures, times and money": """
        am pm gmt utc est edt cst cdt mst mdt pst pdt bst cet cest mph rpm btu kwh usd eur gbp cad
        aud gst hst vat
    """,
    "places and institutions": """
        usa uk eu un uae nyc nasa nato fbi cia bbc cnn nhs irs fda epa cdc usps ups dhl bmw ibm hvac
    """,
    "work and daily life": """
        ceo cfo cto coo hr pr diy faq faqs tv dvd cd suv atm pin id asap rsvp vip eta fyi aka ps rip
        pto llc inc ltd mba phd md bsc msc gpa ymca bbq byob tba tbd tbc ngo ngos iq ok llp
        hmrc paye
    """,
    "computers": """
        pc pcs mac url urls html css xml json yaml csv pdf pdfs jpg jpeg png gif svg mp3
        mp4 php sql api apis http https ftp ssh ssl tls dns www usb hdmi led leds lcd
        gps gsm lte wifi ram rom cpu cpus gpu gpus ssd hdd ios macos ui ux ai it seo rss
        sms app sdk cli ide os ssn url wysiwyg cdn cms npm aws ascii utf sim qr vpn gdpr
    """,
    "body and health": """
        dna rna hiv aids mri ct ecg ekg icu er covid sars adhd ptsd bmi cpr ms
    """,
    "things and materials": """
        pvc gnu mit suvs dvds cds nil
    """,
}

FAMILIAR_ACRONYMS = frozenset(word for group in _GROUPS.values() for word in group.split())

ACRONYM_GLOSSES = (
    "stands for",
    "stand for",
    "stood for",
    "is short for",
    "short for",
    "is an abbreviation of",
    "is an acronym for",
    "means",
)
