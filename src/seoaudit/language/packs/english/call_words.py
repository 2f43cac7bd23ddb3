"""The sets of words, and lists of phrases, that English invitations are made of."""

from __future__ import annotations

SETS: dict[str, str] = {
    "us": "us me",
    "our": "our",
    "dial": "call phone ring dial text telephone",
    "reach": "contact email e-mail message whatsapp text write hire ask dm",
    "soon": "now today tonight immediately directly online anytime first either",
    "now": "now today tonight online immediately anytime tomorrow here",
    "follow": (
        "at on now today tonight anytime any to for and or if with in toll-free directly when "
        "whenever first immediately right by about day before as so via from soon here "
        "tomorrow online this your we our because every monday until through using early "
        "using instead below either again"
    ),
    "open": (
        "at on now today tonight anytime any to for and or if in directly when whenever by via "
        "through using here below tomorrow online this about so as your every next each again"
    ),
    "gather": (
        "at on now today tonight anytime any to for and or if directly when whenever by via "
        "through using here below tomorrow online this about so as your every next each again"
    ),
    "beyond": (
        "of for to and or in at on today now online with by near from here anytime located "
        "when if as via tomorrow through this where before after so because page"
    ),
    "one": "a an your my the our free",
    "yours": "a an your my free",
    "article": "a an the one any some",
    "strong": (
        "appointment appointments consultation consultations consult quote quotes estimate "
        "estimates demo reservation reservations booking bookings"
    ),
    "weak": (
        "visit session sessions inspection service services cleaning repair checkup check-up "
        "exam massage table room seat spot slot place stay treatment class lesson tour "
        "walkthrough meeting call assessment evaluation installation maintenance info "
        "information trial tickets ticket facial test"
    ),
    "weekday": "online now today tonight here",
    "group": (
        "team staff office experts expert professionals professional specialists specialist "
        "crew folks pros people clinic technicians plumbers plumber technician doctors "
        "dentists desk department representatives attorneys lawyers consultants"
    ),
    "mine": (
        "office team assistant studio clinic practice staff shop company cell mobile number "
        "phone email inbox agency firm"
    ),
    "technical": (
        "function functions method methods api apis endpoint endpoints macro macros component "
        "components hook hooks template templates script scripts code library helper helpers "
        "handler handlers constructor callback class module object server backend service "
        "new custom own first example users readers customers clients subscribers attention "
        "shared wrapper plugin program partial shortcode newly parent"
    ),
    "message": "message email e-mail note text line dm photo photos request question questions",
    "place": (
        "showroom showrooms office offices store stores shop clinic practice studio location "
        "locations website site services range collection collections products catalog "
        "catalogue menu pricing plans portfolio gallery specials deals offers listings "
        "inventory rooms courses classes programs programmes packages solutions demo booth "
        "bakery restaurant cafe farm winery facility facilities headquarters warehouse "
        "dealership gym salon spa campus marketplace treatments"
    ),
    "letter": (
        "newsletter newsletters blog channel list podcast feed rss updates mailing emails "
        "alerts digest bulletin"
    ),
    "event": (
        "webinar webinars event events workshop workshops training trainings course class "
        "summit conference session meetup waitlist"
    ),
    "circle": (
        "community communities newsletter list waitlist slack discord mailing team program "
        "club membership network channel conversation movement fun"
    ),
    "plan": "trial account plan demo membership",
    "wish": "a an your all free expert professional fast reliable prompt quality any",
    "act": (
        "schedule book request reserve arrange order discuss get make set speak talk find "
        "receive start begin plan learn register enroll see"
    ),
    "bridge": (
        "to on for about with in at from by guide guides post posts article articles docs "
        "documentation blog page story report video case how why what"
    ),
    "goods": "guide ebook e-book checklist brochure app catalogue catalog whitepaper report",
    "desk": (
        "workshop garage surgery bakery farm school church library desk reception warehouse "
        "headquarters organisers organizers secretary manager owner committee hotline helpline"
    ),
    "enquired": "survey brochure catalogue catalog sample samples price prices copy viewing",
    "forum": "forum forums community portal hub",
    "space": "sandbox workspace project page team profile website site space spot seat",
    "channel": "slack discord channel chat server telegram",
    "work": (
        "course courses book ebook e-book workshop workshops training webinar newsletter services"
    ),
    "lesson": "course courses workshop workshops training trainings services",
    "telling": (
        "if how about what in on by via with whether which your any when so at below here using "
        "through and or for directly"
    ),
    "institution": (
        "school office clinic practice surgery church parish club museum library hotel farm shop "
        "studio gallery theatre theater centre center reception organisers organizers committee "
        "secretary board desk teacher headteacher rectory nursery"
    ),
    "room": "main school front church parish box club local",
    "improving": (
        "improve make by with reach build grow spread keep continue out raise get find fund "
        "support create protect provide plan decide shape understand celebrate bring end fight "
        "feed save change"
    ),
    "form": "form forms survey questionnaire poll quiz application",
    "entry": "proposal proposals talk talks abstract abstracts paper papers session nomination",
    "choice": "either or locally both",
    "tier": "plan plans package packages tier subscription account",
    "gathered": "speakers team organizers organisers members attendees staff makers experts peers",
    "agenda": "calendar events event schedule timetable prices vacancies openings jobs careers",
    "signing": "sign register join let rsvp donate vote",
}

_TURN_TO = (
    "reach out to",
    "get in touch with",
    "get in contact with",
    "get ahold of",
    "talk to|with",
    "speak to|with",
    "write to",
    "chat with",
    "connect with",
    "meet with",
    "consult with",
    "check with",
    "turn to",
)

LISTS: dict[str, tuple[str, ...]] = {
    "contact": ("@reach|@dial", *_TURN_TO),
    "turn_to": _TURN_TO,
    "details": (
        "information|info|details|detail|form|forms|person|persons|page|us|list|name|number|points",
        "email|address|methods|preferences|sheet|options|center|centre|lenses|tracing|type|role",
    ),
    # `call me` may go on with a name, so that it has a pattern of its own.
    "message": ("@reach", *_TURN_TO),
    "mail": ("email|e-mail|contact|message|text|reach|call|phone", "reach out to", "write to"),
    "book": (
        "book|schedule|request|arrange|reserve|get|claim|secure|order",
        "set up",
        "ask for",
        "sign up for",
    ),
    "appoint": ("book|schedule|reserve|arrange|request|rsvp|register|enroll|enquire",),
    "look": (
        "visit|tour|explore|browse|discover|see|view|check|find",
        "check out",
        "take a look at",
        "have a look at",
        "stop by|in|into",
        "come by|to",
        "drop by|in|into",
        "swing by",
        "pop in|into",
        "pop in to",
        "head to",
        "head over to",
        "learn more about",
    ),
    "give": ("give|leave|drop|send|shoot|write",),
    "elsewhere": (
        "with|from|by|at|to|through|for your",
        "with|from|by|at|to|through a|an|any|some|several|multiple|different|another|their",
        "with|from|by|at|to|through other|local|his|her|each|every|various|many|two|three",
        "with|from|by at least",
        "with|from|by|at one|someone|whoever|anyone|whatever",
        "every",
        "at least",
        "once a|every",
        "to see|visit your|a|an",
        "page|pages|form|forms|section|link|widget|template|button|feature|module",
        "field|fields|function|method|object|endpoint|api|event|events|handler|class|system",
        "data|header|headers|type|types|id|ids|status|model|table|record|records",
    ),
    "page": (
        "page|pages|form|forms|section|link|links|widget|template|button|option|field|menu",
        "shortcode|component|submission|submissions|template|plugin|block",
    ),
    "with": ("with",),
    "anything": ("anything",),
    "welcome": ("as|for welcoming|congratulating|thanking|wishing|celebrating|extending",),
    "commented": ("in the comments|comment|discussion", "in comments"),
    "towards": ("to", "with", "for|from a|an|your|help"),
}
