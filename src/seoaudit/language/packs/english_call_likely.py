"""What invites in English where its surroundings make it likely: where it leads, what is beside."""

from __future__ import annotations

from seoaudit.language.call_lexicon import Kind

# A link to a place to act at says so with few words.
LINKED: dict[Kind, tuple[str, ...]] = {
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
BESIDE: dict[Kind, tuple[str, ...]] = {
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
