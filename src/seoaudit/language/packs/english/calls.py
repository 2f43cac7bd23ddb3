"""How English invites a reader to act."""

from __future__ import annotations

from seoaudit.language.call_lexicon import CallLexicon, Kind

# A link to a place to act at says so with few words.
_LINKED: dict[Kind, tuple[str, ...]] = {
    "contact": (
        "let @us know",
        "tell @us",
        "share your|with",
        "give @us",
        "give your? feedback",
        "send @us|your|a|an",
        "contact|email|e-mail|message|ask the|them ~3 @group|@mine|@desk|us|me",
        "get in contact|touch",
        "fill in|out|up our|the|this|a",
        "complete our|the|this",
        "submit your|a|an|our|the",
        "talk|speak|chat to|with",
        "take our|the|this ~3 survey|quiz|poll",
    ),
    "book": (
        "book|schedule|reserve|request|arrange @yours ~3",
        "book|reserve here|online|directly|now",
    ),
    "buy": (
        "buy|get|grab|order|purchase|reserve ~4 ticket|tickets|copy|copies|pass|merch",
        "buy|order|shop|donate|sponsor|give END",
        "buy|order|shop|donate|sponsor|give now|today|here|online|to|us|our|your|a|some",
        "make a|your ~2",
        "upgrade END",
        "upgrade now|today|here|your|yours",
        "upgrade ~2 plan|account|membership|subscription|pro|premium",
        "become a|an",
        "support @us|our|the|this ~1",
    ),
    "try": (
        "create|get|claim|open|set|make ~1 @yours ~3 @plan|@space",
        "try @yours|it|out|NAME ~4",
        "start|begin @yours ~3 @plan|@space",
        "get started END",
        "get started with|for|now|today|here|by",
        "watch|see our|the|a|live|this ~2 demo",
        "start|try free|now|today",
    ),
    "join": (
        "register|rsvp|apply|enroll|enrol|sign|volunteer|join|participate|enter END",
        "register|rsvp|apply|enroll|enrol|volunteer now|today|here|online|to|for|on|with|at|by|via",
        "register|rsvp|apply|enroll|enrol|volunteer in|through|your",
        "sign up|on",
        "join us|me|our|the|in|now|today|here|a|this|your|NAME",
        "add your|yourself",
        "save|reserve|claim|secure your|a ~2",
    ),
    "subscribe": (
        "subscribe END",
        "subscribe to|now|today|here|for|via|by|on",
        "follow @us|our|along",
    ),
    "visit": (
        "visit our|us",
        "see|view|compare|check our|the|all|out ~2 pricing|plans|prices|offers|services|shop|store",
    ),
}

# Another invitation of the sentence tells whom these are to reach.
_BESIDE: dict[Kind, tuple[str, ...]] = {
    "call": (
        "call|phone|ring the ~1 @group|@mine|@desk",
        "call|phone|ring ~1 REACH",
    ),
    "contact": (
        "email|e-mail|text|message|contact|ask the ~1 @group|@mine|@desk",
        "ask for a|an|your|the|our ~3 @strong|@weak|@enquired",
        "fill in|out our|the|this ~3 form",
        "complete|use|submit our|the|this ~3 form",
        "leave @us? a|your ~3 message|number|details",
        "send @us? a|an|your ~3 @message",
        "share your ~3 experience|experiences|feedback|ideas|thoughts|story",
    ),
    "book": ("book|schedule|request|arrange @yours ~3 @strong|@weak",),
    "buy": ("donate a|an|your ~2", "order ~3 online"),
    "visit": (
        "visit|browse|see our|the ~3 @place|@forum",
        "visit|see WEB > to|for|today|and|or",
        "visit|see WEB END",
        "stop|drop by|in",
    ),
    "join": ("register|rsvp|apply|enroll|enrol ~2 online|now|today|here|below|at",),
}

CALLS = CallLexicon(
    code="en",
    linked=_LINKED,
    beside=_BESIDE,
    pressing=frozenset(
        "click press tap select hit choose called titled named labelled labeled saying "
        "button".split()
    ),
    things=frozenset(
        "page pages button buttons link links form forms tab section menu screen dialog flow field "
        "endpoint event events method function command api option".split()
    ),
    yours=frozenset(("your",)),
    telling=frozenset("now today free sales us our me my trial".split()),
    openers=frozenset(
        "please simply just so then now today also always kindly definitely quickly instead do "
        "otherwise therefore alternatively or first next finally".split()
    ),
    pleading=frozenset(("please",)),
    joiners=frozenset("and or then but".split()),
    modals=frozenset("can may could should must".split()),
    leads=(
        "feel free to",
        "please feel free to",
        "not hesitate to",
        "don't hesitate to",
        "never hesitate to",
        "hesitate to",
        "don't wait to",
        "don't forget to",
        "not forget to",
        "be sure to",
        "make sure to",
        "make sure you",
        "remember to",
        "invite you to",
        "invited to",
        "encourage you to",
        "encouraged to",
        "urge you to",
        "welcome to",
        "welcome you to",
        "love for you to",
        "hope you will",
        "hope you'll",
        "like you to",
        "time to",
        "is the time to",
        "now's the time to",
        "take the time to",
        "you want to",
        "you'll want to",
        "you need to",
        "you should",
        "smart move is to",
        "step is to",
        "need to do is",
        "have to do is",
        "gotta do is",
        "why not",
        "do not delay",
        "we recommend you",
        "free to",
        "following link to",
        "the link to",
        "the form to",
        "click here to",
        "click below to",
        "we'd love to",
        "we would love to",
        "we'd like to",
        "we would like to",
        "i'd love to",
        "i would love to",
        "forward to",
    ),
    asking_leads=("why not",),
    preludes=frozenset("for to if with when whether questions interested in need looking".split()),
    reader=frozenset(("you", "you'll")),
    narrators=frozenset(
        "we they i he she it who which that nobody you'd you've they'd we'd i'd had has have was "
        "were did does".split()
    ),
    crowd=frozenset(
        "people customers clients patients visitors users homeowners someone everyone anyone many "
        "others members readers participants students employees staff attendees applicants "
        "candidates volunteers".split()
    ),
    doubters=frozenset(
        "how if whether so why when where before after until unless while once since because "
        "what whom whose which as".split()
    ),
    occasions=frozenset("when whenever how where once".split()),
    detail_nouns=frozenset("phone telephone email e-mail text contact mobile message".split()),
    determiners=frozenset(
        "a an the this that these those your his her their its our my any some no every each "
        "another of by via from through in with phone service first next last one video".split()
    ),
    auxiliaries=frozenset("will would shall you'll i'll we'll they'll he'll she'll it'll".split()),
    negations=frozenset(
        "not never don't doesn't won't can't cannot didn't without avoid no shouldn't "
        "couldn't wouldn't needn't rarely nor instead-of".split()
    ),
    speakers=frozenset("we we're we've our we'll".split()),
    own_places=frozenset(("at",)),
    particles=frozenset(("to",)),
    urgency=frozenset("now today tonight online immediately".split()),
    services=(
        "we specialize|specialise|install|repair",
        "we proudly serve|offer",
        "our clinic|technicians|plumbers|therapists|dentists|doctors|patients|clients",
        "our showroom|store|prices|rates|treatments|crew|practice|salon|studio|restaurant|firm",
        "our licensed|certified|registered",
        "our experienced|expert|skilled|professional|friendly team|staff|technicians|plumbers",
        "our plumbing|dental|massage|cleaning|roofing|legal|design|repair|chiropractic services",
        "our full range of",
        "licensed and insured|bonded",
        "fully licensed|insured",
        "family-owned and|business|company",
        "free estimate|estimates|quote|quotes|consultation|consultations",
        "satisfaction guaranteed",
        "same-day service|appointments|repairs",
        "emergency service|services|plumbing|repair|repairs",
        "direct billing",
        "competitive|upfront|affordable pricing|prices|rates",
        "book a|an|your massage|appointment|session|consultation|table|stay|lesson|class",
        "schedule a|an|your appointment|consultation|inspection|service|cleaning|visit",
        "new patients|clients|customers",
        "registered massage|dental|physiotherapist|dietitian",
        "our skilled|qualified|trained",
    ),
)
