"""What English claims about reviews."""

from __future__ import annotations

from seoaudit.language.claims import ReviewWords, any_of

_STARS = r"(?:5|five|4\.\d|4½)[\s-]?stars?"
_STARRED = " ".join(
    f"{number}{star}"
    for number in ("", "5", "five", "4½", *(f"4.{tenths}" for tenths in range(10)))
    for star in ("-star", "-stars", "star", "stars")
)
_MANY = r"(?:(?:over |more than )?\d[\d,]*\+?|dozens of|hundreds of|thousands of|countless)"
_PRAISES = "happy positive glowing verified great excellent customer client patient online"
_PRAISE = any_of(_PRAISES)
_REVIEWS = any_of("review reviews rating ratings testimonial testimonials")
_BEST = r"(?:highest|best|top)[- ](?:rated|reviewed)"

_SAID = "review reviews rating ratings testimonial testimonials"

REVIEWS = ReviewWords(
    claims=(
        (f"{_SAID} + {_STARRED}", rf"\b(?:{_MANY} )?(?:\w+ )?{_STARS} (?:\w+ )?{_REVIEWS}\b"),
        (f"{_SAID} + {_PRAISES}", rf"\b{_MANY} (?:{_PRAISE} ){{1,2}}{_REVIEWS}\b"),
        ("^ rated", rf"\brated {_STARS}\b"),
        (
            "^ rated rating average",
            (
                r"\b(?:rated|rating of|average of) (?:4\.\d|5(?:\.0)?)"
                r"(?: ?/ ?5| out of (?:5|five)| stars?)\b"
            ),
        ),
        (
            """
            rated reviewed top-rated best-rated highest-rated top-reviewed best-reviewed
            highest-reviewed
            """,
            (r"\b(?:we are|we['’]re|our) (?:the |a |one of the )?(?:\w+ ){0,2}?" rf"{_BEST}\b"),
        ),
        (
            "^ consistently always",
            (
                r"\b(?:consistently|always) (?:rated|receives?|earns?) "
                r"(?:\w+ ){0,3}(?:stars?|reviews|ratings)\b"
            ),
        ),
    ),
    ours=r"\b(?:we|we['’]ve|we['’]re|our|us|i|my)\b",
    platforms=(
        r"\b(?:google|yelp|trustpilot|facebook|tripadvisor|healthgrades|zocdoc|ratemds|angi|houzz"
        r"|homestars|bbb|better business bureau|checkatrade|capterra|g2|nextdoor|thumbtack|avvo"
        r"|reviews\.io|feefo)\b"
    ),
    others=(
        r"\b(?:leave|write|give|post|ask|asking|request|collect|(?:get|earn) more|respond|reply"
        r"|read|check|look (?:for|at)|fake|buy|if|how to|hotels?|resorts?|restaurants?|safety"
        r"|energy|crash|ncap|search for|find|choose|compare|need|want|hope|goal|aim|strive"
        r"|products?|amazon"
        r"|app store|competitors?)\b|\?\W*$"
    ),
)
