"""How English states a figure about people or the world, and how it names where that is from."""

from __future__ import annotations

from seoaudit.language.claims import StatisticWords, any_of

_PEOPLE = """
    people persons individuals adults children kids infants babies teens teenagers adolescents
    youths seniors americans canadians australians britons europeans germans men women males
    females mothers fathers parents couples families patients sufferers students pupils graduates
    workers employees employers drivers homeowners households homes consumers shoppers smokers
    drinkers athletes runners pregnancies citizens voters survivors travelers travellers investors
    retirees veterans physicians doctors dentists nurses affiliates entrepreneurs gamblers teachers
"""
_OTHERS = """
    population businesses companies firms organizations organisations startups marketers deaths
    injuries accidents crashes fires infections diseases cancers divorces marriages crimes searches
    purchases websites
"""
_ANYBODY = any_of(_PEOPLE)
_ANYTHING = any_of(_PEOPLE + _OTHERS)

_TENS = any_of("ten fifteen twenty thirty forty fifty sixty seventy eighty ninety")
_UNITS = any_of("one two three four five six seven eight nine")
_DIGITS = r"\d[\d,.]*(?:\s?(?:-|–|to)\s?\d[\d,.]*)?"
_PERCENT = rf"(?:{_DIGITS}\s?(?:%|percent\b|per cent\b)|\b{_TENS}(?:[- ]{_UNITS})? per ?cent\b)"
_SMALL = rf"(?:\d{{1,3}}|{_UNITS}|ten)"
_LARGER = rf"(?:\d{{1,3}}|{_UNITS}|ten|twelve|twenty|hundred)"
_OUT_OF = rf"\b{_SMALL}(?: people)? (?:in|out of)(?: every)? {_LARGER}"
_FRACTION = (
    r"\b(?:(?:one|two|three)[- ](?:thirds?|quarters?|fifths?|halves)|a (?:third|quarter|fifth)"
    r"|(?:over|nearly|almost|about|roughly|approximately|more than|less than) half)"
)

_ADJECTIVES = (
    r"(?:(?!(?:our|my|your|its|their|his|her|these|those|to|by|in|for|from|with|at|on|and|or|than"
    r"|as)\b)[\w.'’-]+ ){0,4}?"
)
_ADJECTIVE = r"(?:(?!(?:to|for|of|in|by|and|on|with|from|or)\b)[\w-]+ )?"
_WORDS = r"(?:[\w'’-]+ )"
_OUTCOME = (
    r"(?:risks?|chances?|odds|likelihood|levels?|symptoms?|pain|anxiety|stress|depression|mortality"
    r"|incidence|productivity|sales|revenue|profits?|costs?|(?<!tax )bills?|efficiency|lifespan"
    r"|recurrence|blood pressure|cholesterol|consumption|emissions)"
)
_HARM = any_of("risk risks odds mortality incidence symptoms pain anxiety productivity cost costs")
_CHANGES = (
    r"(?:(?:reduc|decreas|increas|rais|improv|doubl|halv)(?:e|es|ed|ing)"
    r"|(?:lower|boost)(?:s|ed|ing)?|cut(?:s|ting)?)"
)
_QUALITY = any_of(
    "productive effective efficient energy water electricity fuel money pain sleep calories"
)
_SOMEBODY = any_of(
    """
    person family household home homeowner american canadian australian briton european adult child
    teenager woman man worker employee consumer driver student patient couple business company
    """
)
_CAME = any_of(
    """
    attend attended visited came come join joined registered participated watched voted signed
    gathered follow followed subscribe subscribed downloaded responded
    """
)
_CHANGE = any_of("reduction decrease increase drop rise decline improvement")
_ABOUT = (
    r"(?:(?:up to|as much as|about|around|over|nearly|almost|roughly|at least|more than"
    r"|an average of) )?"
)

_FOUND = """
    show shows showed shown suggest suggests suggested found find finds prove proves proved proven
    indicate indicates indicated confirm confirms confirmed demonstrate demonstrates demonstrated
    reveal reveals revealed estimate estimates linked link agree agrees tell_us
    support supports supported
"""
_FINDINGS = any_of(_FOUND)
_KNOWN = "".join(
    f"(?<!{word} )" for word in ("the", "this", "that", "these", "those", "'s", "’s", "our", "my")
)
_SOME = any_of(
    """
    recent several many numerous multiple various some most countless clinical scientific medical
    current new emerging extensive latest
    """
)
_STUDIES = any_of("studies research researches surveys statistics trials")
_AUTHORITIES = any_of(
    "studies research researches surveys statistics experts scientists researchers"
)
_LEARNED = any_of("doctors dentists scientists physicians")
_ADVERBS = any_of("have has had also consistently clearly repeatedly often now further")

# What names a body or a publication, with its capitals. Expressions that begin with a capital say
# so first, and that it begins a word only then: they are tried at capitals alone.
_BODIES = """
    University Institute Institutes Journal Association Academy Organization Organisation Foundation
    Society College Council Bureau Ministry Department Commission Agency Administration Clinic
    Center Centre Centers Office Census Survey Report Review School Hospital Research
"""
_BODY = any_of(_BODIES)
_BODY_OF = (
    f"[{''.join(sorted({body[0] for body in _BODIES.split()}))}](?<!\\w.)"
    f"(?:{'|'.join(f'(?<={body[0]}){body[1:]}' for body in _BODIES.split())})"
)
_CAPITAL = r"[A-Z](?<!\w.)"
_CAPITALISED = rf"{_CAPITAL}[\w.&'’-]+(?: (?:of|for|and|the|on|in|&|[A-Z][\w.&'’-]+)){{0,8}}"
# What begins an attribution, and what comes before the name of the source.
_ATTRIBUTIONS = (
    ("according", " to"),
    ("source", ":"),
    ("per", ""),
    ("cited", " by"),
    ("data", " from"),
    ("figures", " from"),
    ("published", " (?:in|by)"),
    ("reported", " (?:in|by)"),
    ("study", " (?:by|from|at|in)"),
    ("survey", " (?:by|from)"),
    ("research", " (?:by|from|at)"),
    ("report", " (?:by|from)"),
)
_SOMEBODYS = r" (?:(?:the|a|an|their|its|this) )?(?:\w+ )?[A-Z\d]"
_WORKS = "study survey report poll analysis census paper review trial research index"
_WORK = any_of(_WORKS)
_SAYING = """
    says say said reports report reported estimates estimate estimated found finds recommends
    recommend states data figures statistics study survey research
"""
_SAYS = any_of(_SAYING)
_THE = r"(?:the|this|that|these|those|his|her|their|its) (?:same |latest |new |recent )?"
_THE_WORK = any_of(
    """
    study studies survey surveys report research researchers authors findings results analysis team
    data paper figures numbers statistics
    """
)

_NUMBERED = "one two three four five six seven eight nine ten 1 2 3 4 5 6 7 8 9"
_PARTED = """
    third thirds quarter quarters fifth fifths half halves one-third two-thirds one-quarter
    three-quarters one-fifth two-fifths
"""
_PER_CENT = "% percent cent"

STATISTICS = StatisticWords(
    figures=(
        (
            _PER_CENT,
            (
                rf"{_PERCENT} (?:of {_ADJECTIVES}{_ANYTHING}|{_ADJECTIVE}{_ANYBODY}"
                rf"|{_WORDS}?{_CHANGE} in {_WORDS}{{0,4}}?{_HARM}"
                r"|(?:lower|higher|greater|increased|reduced) "
                r"(?:risk|chance|odds|likelihood|incidence|mortality)"
                rf"|(?:more|less) {_QUALITY})\b"
            ),
        ),
        (_PER_CENT, rf"\b(?:success|survival|recovery) rates? of {_ABOUT}{_PERCENT}"),
        (
            "average",
            rf"\bthe average (?:\w+ )?{_SOMEBODY} [^.?!]{{0,60}}?\b\d[\d,.]* (?!decade|year)\w+",
        ),
        (
            "spend spends waste wastes lose loses + day week month year",
            (
                rf"\b{_ANYBODY} (?:spend|waste|lose)s? {_ABOUT}(?:{_DIGITS}|{_UNITS}|ten) "
                r"(?:hours?|minutes?|days?) (?:a|per|each|every) (?:day|week|month|year)\b"
            ),
        ),
        # `Half of the people were new` speaks of those who were there.
        (
            _PARTED,
            (
                rf"{_FRACTION} of (?!the {_ANYBODY} (?:who )?(?:were|was|had|{_CAME})\b)"
                rf"{_ADJECTIVES}{_ANYTHING}\b"
            ),
        ),
        (f"{_NUMBERED} + in out", rf"{_OUT_OF}(?: of)? {_ADJECTIVES}{_ANYTHING}\b"),
        (
            "million billion",
            rf"{_DIGITS} (?:million|billion) {_ADJECTIVES}(?:{_ANYBODY}|cases|deaths)\b",
        ),
        (
            "million billion",
            (
                rf"(?<![$£€\d])\b(?:{_DIGITS}|{_UNITS}) (?:million|billion) "
                r"(?:report|suffer|live|have|experience|die|struggle|deal|seek)\b"
            ),
        ),
        (
            f", + {_PEOPLE} cases deaths injuries accidents",
            (
                rf"(?<![\d,$£€])\d{{2,3}},\d{{3}} (?:[a-z-]+ ){{0,2}}?"
                rf"(?:{_ANYBODY}|cases|deaths|injuries|accidents)\b(?! {_WORDS}{{0,2}}{_CAME}\b)"
            ),
        ),
        (
            _PER_CENT,
            rf"\b{_CHANGES} {_WORDS}{{0,6}}?{_OUTCOME} {_WORDS}{{0,6}}?by {_ABOUT}{_PERCENT}",
        ),
        (
            "likely",
            (
                rf"(?:{_PERCENT}|\b(?:two|three|four|five|ten|(?:\d+\.)?\d+) times) "
                r"(?:more|less|as) likely\b"
            ),
        ),
    ),
    studies=(
        (
            f"studies research researches surveys statistics trials + tell {_FOUND}",
            (
                rf"{_KNOWN}(?:\b{_SOME} ){{0,3}}\b(?!research (?:support|link)\b){_STUDIES} "
                rf"(?:{_ADVERBS} ){{0,3}}{_FINDINGS}\b"
            ),
        ),
        (
            f"researchers scientists + tell {_FOUND}",
            (
                rf"{_KNOWN}(?:\b{_SOME} ){{0,3}}\b(?:researchers|scientists) "
                rf"(?:{_ADVERBS} ){{0,3}}{_FINDINGS} that\b"
            ),
        ),
        (
            "^ according",
            rf"\baccording to (?:(?:the )?{_SOME} ){{0,2}}{_AUTHORITIES}\b",
        ),
        (
            "experts + agree estimate say",
            r"\b(?:most |many )?experts (?:all )?(?:agree|estimate|say that)\b",
        ),
        (
            "doctors dentists scientists physicians + agree",
            rf"(?<!\w )\b(?:(?:most|many|all) )?{_LEARNED} (?:all )?agree\b",
        ),
        (
            "evidence data + suggest suggests show shows indicate indicates",
            rf"(?<!\w )(?:\b{_SOME} )?\b(?:evidence|data) (?:suggest|show|indicate)s?\b",
        ),
        (
            "study",
            rf"\b(?:a|one|another)(?: (?:recent|new|large|national))? study {_FINDINGS}\b",
        ),
        (
            "survey poll",
            rf"\b(?:a|one|another) (?:recent|new|large|national) (?:survey|poll) {_FINDINGS}\b",
        ),
        (
            "estimated proven",
            r"\bit (?:is|has been) (?:estimated|scientifically proven|proven) that\b",
        ),
        ("proven", r"\b(?:scientifically|clinically) proven\b"),
    ),
    own=r"\b(?:we|we['’]ve|our|ours|us|my|i|i['’]ve)\b",
    supposed=(
        r"^\W*(?:if|imagine|suppose|say|assume|assuming|let['’]s|when|for example|for instance|e\.g"
        r"|example)\b|\?\W*$|\b(?:aim|goal|target) (?:for|to|is|of)\b|\bcase studies\b"
        r"|\b(?:requires?|required|must|should|qualif\w+)\b"
        r"|\bif (?:\w+ ){0,3}(?:research|studies|data) (?:show|suggest|find|indicate)s?\b"
        r"|\bwould (?:reduce|cut|lower|save|increase|boost)\b"
    ),
    named_sources=(
        ("al", r"\bet al\b"),
        ("", r"\([^()]{0,200}\b(?:19|20)\d\d[a-z]?\b[^()]{0,200}\)"),
        *(
            (word, rf"[{word[0].upper()}{word[0]}](?<!\w.){word[1:]}{by}{_SOMEBODYS}")
            for word, by in _ATTRIBUTIONS
        ),
        (_WORKS, rf"(?:19|20)(?<!\w..)\d\d [\w ]{{0,40}}\b{_WORK}\b"),
        (
            "study survey report poll analysis paper review",
            (
                r"\b(?:[Ss]tudy|[Ss]urvey|[Rr]eport|[Pp]oll|[Aa]nalysis|[Pp]aper|[Rr]eview)\b"
                r"[^.]{0,60}\b(?:19|20)\d\d\b"
            ),
        ),
        (_BODIES.lower(), rf"{_CAPITALISED} {_BODY}\b"),
        (_BODIES.lower(), rf"{_BODY_OF} (?:of|for|on) (?:the )?[A-Z]"),
        ("census", r"C(?<!\w.)ensus\b"),
        ("dr", r"D(?<!\w.)r\.? [A-Z]"),
        ("prof", r"P(?<!\w.)rof\.? [A-Z]"),
        (
            "research study survey data report poll figures statistics",
            (
                rf"{_CAPITAL}(?!(?<=T)(?:he|his|hat)|(?<=O)ur|(?<=M)y|(?<=N)ew|(?<=R)ecent)"
                r"[\w.&'’-]+ (?:\w+ )?"
                r"(?:research|study|survey|data|report|poll|figures|statistics)\b"
            ),
        ),
        (_SAYING, rf"{_CAPITAL}[A-Z]{{1,5}}(?:['’]s)? (?:\w+ )?{_SAYS}\b"),
    ),
    referring=(
        rf"\W*(?:(?:in|from|of) )?{_THE}{_THE_WORK}\b"
        rf"|.{{0,40}}\baccording to {_THE}{_THE_WORK}\b"
        r"|\W*(?:they|it|he|she) (?:also )?"
        r"(?:found|showed|reported|estimated|discovered|concluded)\b"
    ),
    source_headings=frozenset(
        (
            *("source", "sources", "reference", "references", "bibliography", "citations"),
            *("works cited", "footnotes", "notes", "endnotes", "notes and sources"),
            *("sources and references", "references and sources", "sources & references"),
            *("references & sources", "sources cited", "scientific references", "literature"),
        )
    ),
    surveys=r"\b(?:survey|report|study|census|results)\b",
)
