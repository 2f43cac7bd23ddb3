"""What English promises about health, and how it sends a reader to a doctor."""

from __future__ import annotations

from seoaudit.language.claims import HealthWords, any_of

_EVERYBODY = r"(?:everyone|everybody|anyone|anybody|all (?:people|ages|patients|adults)|any age)"
_NEARLY_ALL = r"(?:most people|most adults|nearly everyone|almost everyone)"
_AILMENT = any_of(
    """
    pain ache aches arthritis cancer diabetes depression anxiety insomnia migraine migraines
    sciatica headache headaches disease diseases illness ailment ailments symptom symptoms infection
    infections inflammation eczema acne psoriasis asthma allergy allergies addiction obesity
    hypertension condition conditions problem problems disorder disorders
    """
)
_WORDS = r"(?:[\w'’-]+ )"
_SIDE_EFFECTS = r"(?:known |negative |harmful |adverse )?side[- ]effects?"
_RESULT = (
    r"(?:relief|results?|recovery|cure|healing|heal|relieve|work|weight loss|pain-free|success)"
)
_NO_PURPOSE = "".join(f"(?<!{word} )" for word in ("to", "or", "/or", "a", "the", "no", "your"))
_ENDS = (
    r"(?:cures?|eliminates?|removes?|relieves?|fix(?:es)?|ends?|heals?|stops?|reverses?"
    r"|gets? rid of)"
)

_MEET = (
    r"(?:see|consult|consulting|ask|asking|visit|visiting|contact|contacting|call|calling|tell"
    r"|(?:talk|talking|speak|speaking|check|check in|checking) (?:to|with)"
    r"|book (?:in )?with|work with|reach out to|consultation with|discuss (?:\w+ ){1,4}with"
    r"|(?:evaluated|assessed|seen|assessment) by|(?:advice|guidance) (?:of|from)"
    r"|(?:clearance|approval) from|refer(?:red)? (?:you )?to)"
)
_YOUR = r"(?:(?:a|an|your|the|their|our|with|own|one of our) )*"
_QUALIFIED = any_of(
    """
    qualified licensed licenced registered trusted local family primary_care medical healthcare
    health_care health mental_health dental general care physical massage certified experienced
    another trained
    """
)
_PROFESSIONAL = (
    r"(?:doctor|physician|gp|dentist|professional|provider|practitioner|therapist|physiotherapist"
    r"|specialist|pharmacist|nurse|midwife|chiropractor|pa?ediatrician|psychologist|counsell?or"
    r"|dietiti?an|dermatologist|expert|team|clinician|orthodontist)s?"
)
_URGENT = any_of("medical professional emergency immediate urgent")
_CARE = any_of("attention help care advice treatment evaluation assistance")

HEALTH = HealthWords(
    absolute_triggers=frozenset(
        (
            *("cure", "cures", "cured", "curing", "guarantee", "guarantees", "guaranteed"),
            *("safe", "miracle", "miraculous", "permanently", "side", "side-effects", "harmless"),
            *("risk-free", "instantly", "immediately", "eliminates", "eliminate", "reverses"),
            *("reverse", "works", "work", "heals", "treats", "effective", "painless"),
        )
    ),
    absolutes=(
        rf"{_NO_PURPOSE}\bcures? {_WORDS}{{0,3}}?{_AILMENT}\b",
        r"\b(?:miracle|miraculous) (?:cure|remedy|treatment|drug|relief|healing)s?\b",
        rf"\bguarantee[sd]? (?:to )?{_WORDS}{{0,3}}?{_RESULT}\b",
        rf"\b{_RESULT} (?:is|are) guaranteed\b",
        (
            r"\b(?:100\s?%|completely|totally|entirely|perfectly|absolutely|always|proven) "
            r"(?:safe|harmless|risk-free|effective|painless)\b(?! for (?:one|some|many)\b)"
        ),
        (
            r"\bsafe (?:and (?:effective|gentle|comfortable) )?"
            rf"for (?:{_NEARLY_ALL}|{_EVERYBODY})\b"
        ),
        rf"\b(?:no|zero) {_SIDE_EFFECTS}\b",
        rf"\bwithout (?:any )?{_SIDE_EFFECTS}\b",
        (
            rf"\b(?:permanently|instantly|immediately|completely|totally) {_ENDS} "
            rf"{_WORDS}{{0,3}}?{_AILMENT}\b"
        ),
        (
            r"\breverses? (?:type (?:2|ii) )?"
            r"(?:diabetes|aging|ageing|heart disease|arthritis|cancer|dementia)\b"
        ),
        rf"\bworks? for {_EVERYBODY}\b",
        rf"\b(?:heals?|treats?) (?:all|any|every) {_WORDS}{{0,2}}?{_AILMENT}\b",
    ),
    denials=(
        r"\b(?:not|never|nothing|none|neither|nor|nobody|no one|cannot|\w+n['’]t"
        r"|no (?!side|known|negative|harmful|adverse)|hardly|rarely|unlikely|myths?|claim\w*"
        r"|promis\w+|beware|scams?|if|whether|hop\w+"
        r"|wish\w*|search\w*|looking|seek\w*|believe[sd]?|supposed(?:ly)?|alleged(?:ly)?|so-called"
        r"|may|might|could|avoid|wary|false)\b"
    ),
    care_triggers=frozenset(
        (
            *("doctor", "doctors", "doctor's", "physician", "physicians", "professional"),
            *("professionals", "dentist", "therapist", "physiotherapist", "specialist", "expert"),
            *("specialists", "therapists", "pharmacist", "gp", "provider", "providers", "team"),
            *("practitioner", "medical", "emergency", "911", "999", "112", "111", "000", "nurse"),
            *("chiropractor", "midwife", "pediatrician", "paediatrician", "hospital", "clinician"),
            *("psychologist", "counselor", "counsellor", "dietitian", "orthodontist", "when"),
            *("attention", "dermatologist", "physiotherapists", "chiropractors", "dentists"),
        )
    ),
    care=(
        rf"\b{_MEET} {_YOUR}(?:{_QUALIFIED} ){{0,4}}{_PROFESSIONAL}\b",
        rf"\bseek(?:ing)? (?:\w+ ){{0,2}}{_URGENT} (?:\w+ )?{_CARE}\b",
        rf"\b(?:get|getting|needs?|requires?|warrants?) (?:\w+ )?{_URGENT} (?:\w+ )?{_CARE}\b",
        (
            r"\b(?:substitute|replacement) for (?:professional )?(?:medical|professional) "
            r"(?:advice|care|treatment|diagnosis)\b"
        ),
        r"\bnot (?:intended as |meant as |meant to be |constitute )?(?:a )?medical advice\b",
        r"\bemergency (?:room|department|services)\b|\bgo to (?:the )?(?:er|hospital)\b",
        r"\b(?:call|dial|ring) (?:911|999|112|111|000)\b",
        r"\bwhen to (?:see|call|visit|seek|consult|get)\b",
    ),
)
