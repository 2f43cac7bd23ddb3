"""What pages, chat assistants and templates leave in English articles."""

from __future__ import annotations

from seoaudit.language.pack_parts import line_set
from seoaudit.language.residue import ResidueWords, StockText, Traces

# What a template asks for.
_DETAILS = (
    r"(?:(?:first|last|full|user|company|business|brand|clinic|practice|team|product) )?names?"
    r"|(?:e-?mail|street|home|office|postal|mailing|business|company) address|address"
    r"|(?:phone|telephone|mobile|cell|contact) number|(?:tele)?phone|e-?mail"
    r"|company|business|brand|clinic|practice|city|town|location|website|url|logo|tagline"
    r"|job title|title|signature|industry|niche|service area|opening hours"
)
_HERE = frozenset(("here",))
_COUNTED = (
    r"(?:years?|months?|weeks?|days?|hours?|minutes?|percent|people|clients?|customers?|patients?"
    r"|projects?|reviews?|homes?|locations?)"
)

RESIDUE = ResidueWords(
    age=(
        r"(?:(?:about|over|almost|nearly)\s+)?"
        r"(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s*"
        r"(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|wks?|months?|years?|yrs?|[hdwmy])"
        r"\s+ago|yesterday|just\s+now"
    ),
    stamp=r"(?:last\s+)?(?:posted|published|updated|edited|modified|written|added)(?:\s+on)?\s*:?",
    reading_time=(
        r"\d{1,3}(?:\s*[-–]\s*\d{1,3})?[\s-]*(?:min(?:ute)?s?)\.?\s+(?:read|to\s+read|reading\s+time)"
        r"|(?:estimated\s+)?read(?:ing)?\s+time\s*:?\s*(?:about\s+)?\d{1,3}\s*(?:min(?:ute)?s?)\.?"
    ),
    dateline=frozenset("ago yesterday now read reading".split()),
    widgets=line_set(
        """
        advertisement
        advertisements
        advertisement - continue reading below
        story continues below advertisement
        article continues below advertisement
        skip to content
        skip to main content
        skip to navigation
        toggle navigation
        open menu
        close menu
        loading
        loading...
        share
        share this
        share this post
        share this article
        share on facebook
        share on twitter
        share on linkedin
        share via email
        click to share
        tweet
        tweet this
        pin it
        sign in
        log in
        sign in to continue
        log in to comment
        leave a comment
        add a comment
        post a comment
        write a comment
        write a comment...
        no comments
        no comments yet
        accept all cookies
        accept cookies
        scroll to top
        click to share on facebook (opens in new window)
        click to share on twitter (opens in new window)
        click to share on linkedin (opens in new window)
        listen to this article
        """
    ),
    closers=line_set(
        """
        comments
        continue reading
        subscribe to our newsletter
        like this
        recommended
        recommended for you
        recommended posts
        recommended articles
        related
        related posts
        related articles
        related stories
        related content
        see all
        recent posts
        latest posts
        popular posts
        trending
        trending now
        more from this author
        more stories
        read next
        up next
        you may also like
        you might also like
        previous post
        next post
        previous article
        next article
        """
    ),
    comment_count=r"\d{1,5}\s+(?:comments?|replies|shares|likes|views)",
    cookie_notice=(
        r"\bcookies\b",
        r"\b(?:we\s+use|(?:this|our)\s+(?:web\s?)?site\s+uses)\b",
        r"\bby\s+(?:continuing|using|clicking|browsing|closing)\b|\baccept\b|\bagree\b|\bconsent\b",
    ),
    byline=r"(?:written\s+)?by",
    asides=(
        r"\bAs an? (?:AI|artificial intelligence)(?: language model| assistant| model)?, I\b"
        r"|\bAs a large language model, I\b"
        r"|\bI(?:'|’)?m (?:just )?an AI(?: language model| assistant)\b"
        r"|\bI am (?:just )?an AI(?: language model| assistant)\b"
        r"|\bas of my (?:last|latest) (?:knowledge|training) (?:update|cutoff|cut-off)\b"
        r"|\bmy knowledge cutoff\b"
    ),
    aside_traces=Traces(
        ((" an AI", " an ai", "an artificial", " large language", "knowledge", "latest training"),),
        (
            frozenset(
                (
                    *("ai", "ai-assistant", "ai-based", "ai-driven", "ai-generated", "ai-language"),
                    *("ai-powered", "artificial", "knowledge", "large", "training"),
                )
            ),
        ),
    ),
    slots=(
        # `[Your Love]` is a song; a slot names a detail, shouts or goes on in small letters.
        rf"(?:Your|your)\s+(?:[^\]\[\n(){{}}<>]{{1,25}}\s)?(?i:{_DETAILS})\b[^\]\[\n(){{}}<>]{{0,25}}"
        r"|Your\s+[a-z][^\]\[\n(){}<>]{1,39}|YOUR\s+[^\]\[\n(){}<>a-z]{2,40}"
        r"|(?!(?:Add|Enter|Insert)\s(?i:emphasis|link|note))"
        r"(?:Insert|INSERT|insert|Enter|ENTER|Add|ADD)\s+[^\]\[\n(){}<>]{2,40}"
        r"|Link\sto\s[a-z][^\]\[\n(){}<>]{2,40}"
        rf"|X{{1,3}}(?=\]\+?\s(?:{_COUNTED})\b|\]\s?%)"
        r"|(?:CITY|TOWN|COUNTY|LOCATION|NEIGHBORHOOD|SERVICE AREA|NAME|FIRST NAME|LAST NAME"
        r"|FULL NAME|CLIENT NAME|CUSTOMER NAME|COMPANY|COMPANY NAME|BUSINESS|BUSINESS NAME"
        r"|BRAND NAME|PRODUCT NAME|PHONE|PHONE NUMBER|EMAIL ADDRESS|STREET ADDRESS|KEYWORD"
        r"|City|City Name|City, State|Company Name|Business Name|Client Name|Customer Name"
        r"|Brand Name|First Name|Last Name|Phone Number|Email Address|Service Area|Product Name"
        r"|Street Address|Author Name|Clinic Name|Practice Name|Doctor Name|Owner Name"
        r"|Name(?=\][,.;!?]|\]$|\] (?:is|has|was|will|and|at)\b))"
    ),
    shown=(
        r"(?:replac(?:e|ing)|substitut(?:e|ing)|fill(?:ing)?\s+in|such\s+as|like|e\.g\.|example"
        r"|template|search(?:ing)?(?:\s+for)?|type|placeholders?|subject(?:\s+line)?|dear|hi|hello"
        r"|my\s+name\s+is)\b"
    ),
    templates=r"\b(?:templates?|sample|examples?|scripts?|boilerplate|form\s+letter)\b",
    stock=(
        StockText(
            r"Your (?i:(?:text|title|headline|content|name|logo|heading|description|tagline|slogan)"
            r" (?:goes )?here|(?:company|business|brand|clinic|practice) name here)\b"
            # In title case only: `your company name` is a phrase like any other.
            r"|Your (?:Company|Business|Brand|Clinic|Practice) Name\b",
            Traces((("Your ",),)),
        ),
        # A line that says what is to be written there, of what: `Directions to the inn go here`.
        StockText(
            r"(?m)(?:^|(?<=^[*_\[(]))(?:(?:[A-Z][\w-]+ ){0,2}"
            r"(?i:meta description|overview|directions"
            r"|address|website url|phone number|opening hours|prices|tips|details|information)"
            r"(?: (?:of|about|on|for|to|from) [^.!?\n]{1,70}?)?"
            r"|(?:[A-Z][a-z]+ )?(?i:descriptions?|introduction|intro|lists?|summary|bio|biography"
            r"|history|photos?|images?|text|content|copy|paragraph|caption)"
            r"(?: (?:of|about|on|for|to|from) [^.!?\n]{1,70}?)) goe?s? here"
            r"(?=[*_\])]*(?:[.…:]*$| [-–—(]))",
            Traces((("oes here", "go here"),), (_HERE, frozenset(("go", "goes")))),
        ),
        StockText(
            r"Hello world!(?=\s+Welcome to WordPress)"
            r"|Welcome to WordPress\. This is your first post\."
            r"(?: Edit or delete it, then start writing!)?"
            r"|This is an? (?:sample|example) page\.(?= It(?:'|’| i)s different from a blog post)",
            Traces(
                (("WordPress. This is", "page. It"),),
                (frozenset(("wordpress", "sample", "example")),),
            ),
        ),
        StockText(
            rf"(?m:^)(?:Insert|Add|Put) your (?:{_DETAILS}) here[.!]?(?m:$)",
            Traces(
                ((" here",), ("nsert your ", "dd your ", "ut your ")),
                (_HERE, frozenset(("insert", "add", "put"))),
            ),
        ),
        StockText(
            r"\b(?:(?:Click|Tap|Double[- ]click) here to (?i:add|edit)(?i: your)?(?i: own)?"
            r" (?i:text|content|title)"
            r"|(?:Add|Insert) (?:Your )?(?:Heading|Text|Title|Description|Content) (?:Text )?Here"
            r"|I(?:'|’)m a paragraph\. Click here)\b",
            Traces(
                (
                    (" Here", " here"),
                    ("Add ", "Insert ", "here to add", "here to edit", "aragraph. Click"),
                ),
                (_HERE, frozenset("add insert click tap double-click paragraph".split())),
            ),
        ),
    ),
)
