"""Abbreviations in capitals that a reader of English knows without being told what they mean."""

from __future__ import annotations

# Those that are the same in every language of Europe.
_WORLDWIDE = {
    "measures, times and money": "gmt utc rpm kwh usd eur gbp",
    "institutions and makers": "usa nasa nato fbi cia bbc cnn ups dhl bmw ibm",
    "work and daily life": "ceo cfo cto roi todo diy faq faqs tv dvd dvds cd cds vip mba phd ok",
    "computers": """
        pc pcs mac url urls html css xml json yaml csv pdf pdfs jpg jpeg png gif svg mp3
        mp4 php sql api apis http https ftp ssh ssl tls dns www usb hdmi led leds lcd
        gps gsm lte wifi ram rom cpu cpus gpu gpus ssd hdd ios macos ui ux ai it seo rss
        sms app sdk cli ide os url wysiwyg cdn cms npm aws ascii utf sim qr vpn zip readme
        dom jsx toml get post put patch rest ajax
    """,
    "body and health": "hiv covid sars adhd",
    "things and materials": "pvc gnu mit",
}
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
        hmrc paye ssn gdpr nil
    """,
    "body and health": """
        dna rna aids mri ct ecg ekg icu er ptsd bmi cpr ms
    """,
}


def _words(groups: dict[str, str]) -> frozenset[str]:
    return frozenset(word for group in groups.values() for word in group.split())


WORLDWIDE_ACRONYMS = _words(_WORLDWIDE)
FAMILIAR_ACRONYMS = _words(_GROUPS) | WORLDWIDE_ACRONYMS

ACRONYM_GLOSSES = (
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
