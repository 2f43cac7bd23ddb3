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
_MEETING = """
    see consult consulting ask asking visit visiting contact contacting call calling tell talk
    talking speak speaking check checking book work reach consultation discuss evaluated assessed
    seen assessment advice guidance clearance approval refer referred
"""
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

_CURES = "cure cures cured curing"
_PROFESSIONALS = """
    doctor doctors physician physicians gp gps dentist dentists professional professionals provider
    providers practitioner practitioners therapist therapists physiotherapist physiotherapists
    specialist specialists pharmacist pharmacists nurse nurses midwife chiropractor chiropractors
    pediatrician paediatrician pediatricians paediatricians psychologist psychologists counselor
    counsellor counselors counsellors dietitian dietician dietitians dermatologist dermatologists
    expert experts team clinician clinicians orthodontist orthodontists
"""

HEALTH_CLAIMS = HealthWords(
    absolutes=(
        (_CURES, rf"{_NO_PURPOSE}\bcures? (?!or\b){_WORDS}{{0,3}}?{_AILMENT}\b"),
        (
            "miracle miraculous",
            r"\b(?:miracle|miraculous) (?:cure|remedy|treatment|drug|relief|healing)s?\b",
        ),
        (
            "^ guarantee guaranteed guarantees",
            rf"\bguarantee[sd]? (?:to )?{_WORDS}{{0,3}}?{_RESULT}\b",
        ),
        ("guaranteed", rf"\b{_RESULT} (?:is|are) guaranteed\b"),
        (
            "^ 100 completely totally entirely perfectly absolutely always proven",
            (
                r"\b(?:100\s?%|completely|totally|entirely|perfectly|absolutely|always|proven) "
                r"(?:safe|harmless|risk-free|effective|painless)\b(?! for (?:one|some|many)\b)"
            ),
        ),
        (
            "^ safe",
            (
                r"\bsafe (?:and (?:effective|gentle|comfortable) )?"
                rf"for (?:{_NEARLY_ALL}|{_EVERYBODY})\b"
            ),
        ),
        ("side side-effect side-effects", rf"\b(?:no|zero) {_SIDE_EFFECTS}\b"),
        ("side side-effect side-effects", rf"\bwithout (?:any )?{_SIDE_EFFECTS}\b"),
        (
            "^ permanently instantly immediately completely totally",
            (
                rf"\b(?:permanently|instantly|immediately|completely|totally) {_ENDS} "
                rf"{_WORDS}{{0,3}}?{_AILMENT}\b"
            ),
        ),
        (
            "^ reverse reverses",
            (
                r"\breverses? (?:type (?:2|ii) )?"
                r"(?:diabetes|aging|ageing|heart disease|arthritis|cancer|dementia)\b"
            ),
        ),
        ("^ work works", rf"\bworks? for {_EVERYBODY}\b"),
        (
            "^ heal heals treat treats",
            rf"\b(?:heals?|treats?) (?:all|any|every) {_WORDS}{{0,2}}?{_AILMENT}\b",
        ),
    ),
    denials=(
        r"\b(?:not|never|nothing|none|neither|nor|nobody|no one|cannot|\w+n['’]t"
        r"|no (?!side|known|negative|harmful|adverse)|hardly|rarely|unlikely|myths?|claim\w*"
        r"|promis\w+|beware|scams?|if|whether|hop\w+"
        r"|wish\w*|search\w*|looking|seek\w*|believe[sd]?|supposed(?:ly)?|alleged(?:ly)?|so-called"
        r"|may|might|could|avoid|wary|false)\b"
    ),
    care=(
        (
            f"+ {_PROFESSIONALS} ^ {_MEETING}",
            rf"\b{_MEET} {_YOUR}(?:{_QUALIFIED} ){{0,4}}{_PROFESSIONAL}\b",
        ),
        (
            "^ seek seeking",
            rf"\bseek(?:ing)? (?:\w+ ){{0,2}}{_URGENT} (?:\w+ )?{_CARE}\b",
        ),
        (
            "^ get getting need needs require requires warrant warrants",
            rf"\b(?:get|getting|needs?|requires?|warrants?) (?:\w+ )?{_URGENT} (?:\w+ )?{_CARE}\b",
        ),
        (
            "substitute replacement",
            (
                r"\b(?:substitute|replacement) for (?:professional )?(?:medical|professional) "
                r"(?:advice|care|treatment|diagnosis)\b"
            ),
        ),
        (
            "advice",
            r"\bnot (?:intended as |meant as |meant to be |constitute )?(?:a )?medical advice\b",
        ),
        (
            "emergency er hospital",
            r"\bemergency (?:room|department|services)\b|\bgo to (?:the )?(?:er|hospital)\b",
        ),
        ("911 999 112 111 000", r"\b(?:call|dial|ring) (?:911|999|112|111|000)\b"),
        ("^ when", r"\bwhen to (?:see|call|visit|seek|consult|get)\b"),
    ),
)
