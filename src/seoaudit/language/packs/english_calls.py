"""How English invites a reader to act."""

from __future__ import annotations

from seoaudit.language.call_lexicon import CallLexicon

CALLS = CallLexicon(
    code="en",
    sets={
        "us": "us me",
        "our": "our",
        "dial": "call phone ring dial text telephone",
        "reach": "contact email e-mail message whatsapp call phone text write hire consult ask dm",
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
            "through using here below tomorrow online this about so as your"
        ),
        "one": "a an your my the our free",
        "yours": "a an your my free",
        "article": "a an the one any some",
        "strong": (
            "appointment appointments consultation consultations consult quote quotes estimate "
            "estimates demo callback call-back reservation reservations booking bookings"
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
            "showroom showrooms office offices store stores shop clinic studio location locations "
            "website site services range collection collections products catalog catalogue menu "
            "pricing plans portfolio gallery specials deals offers listings inventory rooms "
            "courses classes programs programmes packages solutions demo booth bakery restaurant "
            "cafe farm winery facility facilities headquarters warehouse dealership gym salon spa "
            "campus marketplace treatments"
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
            "club membership network"
        ),
        "plan": "trial account plan demo membership",
        "wish": "a an your all free expert professional fast reliable prompt quality any",
        "act": (
            "schedule book request reserve arrange order discuss get make set speak talk find "
            "receive start begin plan learn register enroll see"
        ),
        "goods": "guide ebook e-book checklist brochure app catalogue catalog whitepaper report",
    },
    lists={
        "contact": (
            "@reach",
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
        ),
        "mail": ("email|e-mail|contact|message|text|reach|call|phone", "reach out to", "write to"),
        "book": (
            "book|schedule|request|arrange|reserve|get|make|claim|secure|order",
            "set up",
            "ask for",
            "sign up for",
        ),
        "appoint": ("book|schedule|reserve|arrange|request|order|rsvp|register|enroll|enquire",),
        "look": (
            "visit|tour|explore|browse|discover|see|view|check|find",
            "check out",
            "take a look at",
            "have a look at",
            "stop by|in|into",
            "come by|to",
            "drop by|in|into",
            "swing by",
            "head to",
            "head over to",
            "learn more about",
        ),
        "give": ("give|leave|drop|send|shoot|write",),
        "elsewhere": (
            "with|from|by|at|to|through|for your",
            "with|from|by|at|to|through a|an|any|some|several|multiple|different|another|their",
            "with|from|by|at|to|through other|local|his|her|each|every|various|many|two|three",
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
        "towards": ("to", "with", "for|from a|an|your|help"),
    },
    patterns={
        "call": (
            "@dial or|and text|email|e-mail|visit|message|write|contact|click|whatsapp @us &follow",
            "@dial @soon? @us &follow !page",
            "@dial or|and text|email|click|visit|book|go|stop ~2 @now",
            "@dial ~1 REACH",
            "@dial @us ~4 > at|on REACH",
            "@dial NAME",
            "@dial CAPITALS REACH",
            "@dial for ~6 REACH",
            "@dial the ~5 > at|on REACH",
            "@dial the ~4 REACH",
            "@dial our|my ~5 REACH",
            "@dial ahead at|on? REACH",
            "@dial toll-free",
            "call right? now|today|tonight|anytime|tomorrow|24/7|toll-free &follow",
            "call right now|away &follow",
            "call @soon? for|to @act? @one? ~2 @strong !elsewhere",
            "call to schedule|book|request|reserve|arrange|discuss !elsewhere",
            "give @us|NAME a ~2 call|ring|shout|buzz|holler",
            "give our|my ~4 a call|ring|shout",
        ),
        "contact": (
            "$contact @soon? @us !page",
            "$contact one|any|some|a|an? ~2 of? our ^technical",
            "$contact our ^technical",
            "$contact my ~2 @mine",
            "$contact @article? ~4 @group at|of|from|with|here NAME",
            "$contact NAME !page",
            "$contact CAPITALS > now|today|immediately|anytime",
            "$contact CAPITALS > to schedule|book|request|reserve|arrange|get|set|speak|talk",
            "$contact CAPITALS > for @wish",
            "$contact CAPITALS REACH",
            "$contact CAPITALS > at|via|by|on|with|for REACH",
            "$contact the|one|a? ~5 @group > at|via|by|on REACH",
            "$contact the|one|a? ~5 > at|via|by|on REACH",
            "$mail ~1 REACH",
            "$mail ~6 > at|via|by|on REACH",
            "$mail right? now|today|tonight|anytime !towards",
            "contact @soon? for|to @act? @one? ~2 @strong !elsewhere",
            "send|submit|forward|direct|address ~7 > to REACH",
            "send|shoot|drop|write|leave @us a|an|your|any ~3 @message",
            "send|submit|bring @us your",
            "reach @us &open",
            "reach our ~3 @group",
            "hit @us up",
            "get in touch END",
            "get in touch &open !with",
            "get in touch today|now !with",
            "reach out END",
            "reach out today|now|anytime !towards",
            "reach out &open !towards",
            "ask us|me > about|for|how|anything",
            "ask our ~2 @group",
            "tell us|me about your",
            "let us|me know > at|via REACH",
            "make your voice heard",
            "let's talk|chat|connect &open",
            "let's talk|chat|connect END",
            "let's work together END",
            "let's get started|going END",
            "inquire|enquire within|now|today|online|here",
            "take our|the|this ~4 survey|quiz|poll",
        ),
        "book": (
            "$book @one ~3 @strong !elsewhere",
            "$book @one? ~3 @strong with|from|at|through us|our|NAME",
            "$appoint ~6 with|at|through one? of? us|our|NAME",
            "$appoint your|a|an ~4 now|today|online|tonight",
            "$appoint ~1 now|today|online|here|tonight !elsewhere",
            "$appoint directly|straight with|through|via|from us|our|online",
            "claim|save|reserve|secure|grab|hold your|this|a ~3 spot|seat|offer|discount|place",
        ),
        "buy": (
            "buy|shop|order|donate|pre-order|preorder|purchase ~1 now|today|online|here !elsewhere",
            "buy|order|get|purchase your ~4 now|today|online|here",
            "get|buy|purchase your|our tickets",
            "shop|buy|order our ^technical",
            "hire us|me &open",
            "donate to us|our|NAME",
            "make a ~2 donation",
            "support us|our &open",
            "order yours",
            "become a|an ~2 member|sponsor|patron|donor|backer|subscriber",
        ),
        "try": (
            "start|try|begin|get|claim your|our|a|the? ~2 trial !elsewhere",
            "try it|us|NAME|@one ~3 free &follow",
            "try it|us|NAME for free",
            "try|see|watch|view|explore our ~2 demo",
            "try our free",
            "get|start|request|book|schedule|see|watch a|our|your ~2 demo !elsewhere",
            "get|getting started today|now|for|with us|our|free",
            "get started for free",
            "get started with us|our|NAME",
            "start ~2 for free",
            "start today &follow",
        ),
        "join": (
            "sign up today|now|free|below|here &follow !elsewhere",
            "sign up for free !elsewhere",
            "sign up for|to|with our ^technical",
            "sign up for a|your ~2 @plan with|at|on us|NAME",
            "sign up with|at|on us|NAME",
            "sign up for the ~4 @letter|@event",
            "register now|today|here|online|below !elsewhere",
            "register|rsvp for|to|with our|the|this|us ~5 @event|@letter",
            "register|enroll|apply with|for us",
            "register|enroll|apply for our ^technical",
            "enroll|enrol|apply now|today|online|here &follow !elsewhere",
            "join us|me &open !page",
            "join now|today",
            "join our ^technical",
            "join the ~4 @circle",
            "consider joining|supporting|donating|subscribing|becoming to? our|us|a|the ~1",
            "create your ~2 account > today|now|for",
        ),
        "subscribe": (
            "subscribe now|today|here|below &follow !elsewhere",
            "subscribe > via|by",
            "subscribe to our|my ^technical",
            "subscribe to the ~3 @letter",
            "subscribe to NAME",
            "sign up for|to|with|on our|my|the ~4 @letter",
            "follow us|me|NAME > on|at|via|for",
            "like us > on",
            "connect with us|me > on|via|at",
            "find|follow|like us on facebook|twitter|instagram|linkedin|mastodon|youtube|tiktok",
        ),
        "download": (
            "download our|my ^technical",
            "download your|the|a|this? ~1 free ~3 @goods",
            "download your ~2 copy|guide|@goods",
            "download now|today &follow !elsewhere",
            "get|grab|claim|request|order your|our ~3 copy|guide|@goods",
            "request our|a|your ~2 @goods",
        ),
        "visit": (
            "$look our ~5 @place !page",
            "$look us &open !page",
            "visit|find us|NAME &open",
            "visit NAME",
            "visit|view|see|browse my ~2 portfolio|website|site|shop|store",
            "come|come in|stop by|drop by and? see|visit|meet us|NAME|our|me",
            "stop|drop|swing by|in > today|tomorrow|anytime|this|for",
            "come in > today|for",
            "come ~1 see for yourself",
            "see|find out|learn|discover how we|NAME can help",
            "let us|our ~3 help you &follow",
        ),
    },
    labels={
        "call": (
            "call @us? @now?",
            "call NAME|@our",
            "call for ~4 @strong",
            "click|tap to call",
            "call for ~5 REACH",
            "give @us a call",
        ),
        "contact": (
            "contact @us? @now? @strong? END",
            "contact @us|sales|our|NAME|@now",
            "contact form END",
            "get in touch ~3 END",
            "reach out ~2 END",
            "email|text|message @us|NAME|@now",
            "talk|speak|chat with|to ~1 @us|sales|@group|NAME|our",
            "chat|message|inquire|enquire|inquiry|enquiry now|today|online|us",
            "live chat END",
            "chat with us",
            "let's talk|chat|connect|work",
            "ask us|@yours ~2 question|questions",
            "send ~2 message|inquiry|enquiry|email",
            "request ~2 info|information|callback",
            "hire @us END",
            "work with us|me END",
        ),
        "book": (
            "book|schedule|request|reserve|make|get|arrange|set|claim @one? ~4 @strong|@weak",
            "book|schedule|reserve @now",
            "book @us|NAME|our|@yours",
            "book END",
            "free ~2 estimate|quote|consultation|assessment END",
            "get ~1 free? ~1 quote|quotes|estimate|consultation",
            "online booking END",
            "get pricing END",
        ),
        "buy": (
            "buy|shop|order|donate|purchase|give @now",
            "buy ~2 ticket|tickets",
            "donate END",
            "shop|order ~1 END",
            "add to cart|basket|bag",
            "shop all|our|the ~3 END",
            "get ~1 tickets",
            "become a|an ~2 member|sponsor|patron|donor|backer",
            "make a ~2 donation",
            "support us|our",
        ),
        "try": (
            "start|try|begin|get|claim @one? ~3 trial",
            "free ~2 trial END",
            "try ~3 free|now|today",
            "try for free",
            "start for free",
            "get|start|request|book|schedule|see|watch|view|live a|our|your|the? ~2 demo",
            "get started today|now|free|for",
            "start now|today END",
        ),
        "join": (
            "sign|signup up? ~3 END",
            "sign up now|free|today|for",
            "register @now? END",
            "register|enroll|apply for ~4 END",
            "rsvp ~2 END",
            "join us|now|today|free|our|NAME",
            "join END",
            "join the ~3 @circle",
            "apply|enroll|enrol @now? END",
            "create ~2 account END",
        ),
        "subscribe": (
            "subscribe @now? END",
            "subscribe to|for|via ~4",
            "follow us|me ~3",
        ),
        "download": (
            "download now|our|free|the|your ~4 END",
            "get ~2 app|guide|ebook|brochure END",
        ),
        "visit": (
            "visit us|our|NAME ~4 END",
            "get|view directions END",
            "find ~1 location|store|office|dealer|clinic|class ~2 END",
            "explore|view|see|browse|discover|compare ~3 @place END",
            "learn more about us|our|NAME",
        ),
    },
    openers=frozenset(
        "please simply just so then now today also always kindly definitely quickly instead "
        "otherwise therefore alternatively or first next finally".split()
    ),
    joiners=frozenset("and or then but".split()),
    modals=frozenset("can may could should must might".split()),
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
        "like you to",
        "time to",
        "smart move is to",
        "step is to",
        "need to do is",
        "have to do is",
        "gotta do is",
        "why not",
        "how about you",
        "do not delay",
        "we recommend you",
        "free to",
        "is to",
    ),
    preludes=frozenset("for to if with when whether questions interested in need looking".split()),
    narrators=frozenset(
        "we they i he she it who which that people customers clients patients visitors users "
        "homeowners someone everyone anyone nobody many others agencies developers you'd you've "
        "they'd we'd i'd had has have was were did does".split()
    ),
    doubters=frozenset(
        "how if whether why when where before after until unless while once since because "
        "what whom whose as".split()
    ),
    determiners=frozenset(
        "a an the this that these those your his her their its our my any some no every each "
        "another of by via from through in with phone service first next last one video".split()
    ),
    negations=frozenset(
        "not never don't doesn't won't can't cannot didn't without avoid no shouldn't "
        "couldn't wouldn't needn't rarely nor instead-of".split()
    ),
    speakers=frozenset("we we're we've our we'll".split()),
    own_places=frozenset(("at",)),
    particles=frozenset(("to",)),
    urgency=frozenset("now today tonight online immediately".split()),
    services=(
        "we|we've offer|provide|specialize|specialise|serve|install|repair|deliver|blend|tailor",
        "our clinic|office|technicians|plumbers|therapists|dentists|doctors|patients|clients",
        "our customers|services|showroom|store|staff|prices|rates|treatments|crew|practice",
        "our licensed|certified|experienced|registered|expert|skilled|professional|friendly",
        "our team of|understands|is|will|can|at",
        "licensed and insured|bonded",
        "family-owned and|business|company",
        "free estimate|estimates|quote|quotes|consultation|consultations",
        "satisfaction guaranteed",
        "same-day service|appointments|repairs",
        "emergency service|services|plumbing|repair|repairs",
        "years of experience",
        "direct billing",
        "book a|an|your|online|now",
        "appointment",
        "appointments",
        "competitive pricing|prices|rates",
        "upfront pricing",
        "we're|we are here|available|committed|proud|dedicated|fully|licensed",
        "schedule a|an|your",
        "new patients|clients|customers",
        "trusted by|partner",
    ),
)
