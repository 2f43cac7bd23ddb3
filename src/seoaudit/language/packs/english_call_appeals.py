"""English appeals to take part in what a site does, and to tell it what one thinks."""

from __future__ import annotations

ASKED = (
    "consult us &open",
    "consult our ~3 @group",
    "give a shout",
    "give the|our ~2 @group|@mine|@institution a ~1 call|ring|shout",
    "contact|e-mail|email|call|phone|ring|text|message one of us",
    "contact|e-mail|email|message the ~4 @group|@mine|@desk|@institution REACH",
    "make|send|submit an? ~1 enquiry|inquiry",
    "leave us a ~2 review",
    "please contact|notify|inform|tell|email|e-mail|call|phone|ring|ask the @room? @institution",
    "please let the @room? @institution know",
    "phone|ring|call|contact or ^technical the @institution",
    "reach out to CAPITALS > on|via the|our|this ~2 slack|discord|forum|chat|list",
    "fill in|out|up ~3 > OFFER",
    "fill in|out this|our ~3 @form",
    "complete|submit|take|answer our|the|this|a ~2 > OFFER ~2 @form",
    "use our|this|following ~2 > OFFER ~2 @form",
    "use the following > OFFER ~2 @form",
    "complete|take|answer our|this ~2 survey|questionnaire|poll",
    # A questionnaire with no owner is mostly somebody else's.
    "complete|take|answer the ~2 survey|poll",
    "keep|stay in touch > on|via|through",
    "keep|stay in touch with us|our",
    "stay connected > with us|our",
)
"""What a site asks of its readers, to be done by a form or in words to it."""

TAKING_PART = (
    "hear|hearing from you",
    "hear your ~2 thoughts|feedback|ideas|story|stories|questions|experience|experiences|opinion",
    "hear what|how you",
    "hear about your",
    "let us|me know END",
    "let us|me know !commented &telling",
    "let us|me know your ~2",
    "tell us|me what|how|if|which",
    "help us &improving",
    "connect with the ~3 @circle",
    "meet|mingle with? the|our|other? ~2 @gathered > over|at|and|in|during",
    "meet with the|our|other? ~2 @gathered",
    "join other|fellow ~3",
    "join the ~2 channel",
    "submit your ~2 @entry",
    "submit a ~2 @entry",
    "become a|an ~2 volunteer|supporter|friend",
    "get involved > by|with us|our|today|now",
    "come along to|and",
    "come and? join us|our",
    "register|rsvp|enroll|apply|volunteer ~4 > OFFER",
    "sign up ~4 > OFFER",
    "sign up to receive|get our|my|updates|news",
    "apply to|for our ^technical",
    "volunteer with|for us|our|NAME",
)
"""How a reader may take part, if only by saying something: no way to reach anybody need follow."""
