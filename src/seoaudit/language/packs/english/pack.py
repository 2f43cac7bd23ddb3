"""The words and numbers that all English texts are measured by."""

from __future__ import annotations

from seoaudit.language.pack import Abbreviations, Pack, ReadingEase
from seoaudit.language.pack_parts import word_set

_FUNCTION_WORDS = word_set(
    """
    a an the this that these those such same other another each every either neither both all any
    some no none few fewer fewest little less least many more most much several enough own
    i me my mine myself you your yours yourself yourselves he him his himself she her hers herself
    it its itself we us our ours ourselves they them their theirs themselves themself one ones
    oneself who whom whose which what whoever whomever whatever whichever someone somebody something
    anyone anybody anything everyone everybody everything nobody nothing
    am is are was were be been being isn't aren't wasn't weren't ain't
    have has had having haven't hasn't hadn't do does did done doing don't doesn't didn't
    can cannot can't could couldn't may might mightn't must mustn't shall shan't should shouldn't
    will won't would wouldn't ought oughtn't need needn't dare daren't
    i'm i've i'll i'd you're you've you'll you'd he's he'll he'd she's she'll she'd it's it'll it'd
    we're we've we'll we'd they're they've they'll they'd that's that'll that'd there's there're
    there'll there'd here's who's who'll who'd who've what's what're what'll what've where's when's
    why's how's let's could've should've would've might've must've y'all
    and or but nor so yet for if then else than as because since although though unless until till
    while whereas whether lest once when whenever where wherever why how that
    aboard about above across after against along alongside amid among amongst around at atop before
    behind below beneath beside besides between beyond by despite down during except from in inside
    into like minus near of off on onto opposite out outside over past per plus regarding round
    through throughout to toward towards under underneath unlike up upon versus via vs with within
    without
    not n't never ever always often sometimes usually seldom rarely again also already anyway away
    back else even further hence here hereby herein however indeed instead just maybe meanwhile
    moreover nevertheless nonetheless now nowadays only otherwise perhaps quite rather really soon
    still therefore thereby there therein thereof thus today together too very well
    almost nearly hardly scarcely barely simply merely mostly mainly largely partly fairly pretty
    somewhat somehow anyhow anywhere everywhere nowhere somewhere
    get gets got gotten getting let lets make makes made making go goes going gone went
    s t d ll m re ve o ma etc eg e.g ie i.e viz ok okay oh ah
    """
)

_ABBREVIATIONS = word_set(
    """
    mr mrs ms mx dr prof rev fr sr jr st ste mt hon pres gov sen rep gen col capt cmdr lt maj sgt
    cpl pvt adm det insp supt messrs mmes esq ph.d m.d d.d.s d.c b.a b.sc m.a m.sc ll.b r.n r.m.t
    d.o
    inc ltd co corp bros llc plc assn dept univ inst est
    jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
    ave blvd rd ln dr hwy pkwy ct pl sq ter apt bldg fl rm ste no nos vol vols ed eds ch chap sec
    art fig figs eq eqs ref refs p pp para paras pt pts app tab
    vs v viz cf ca c approx al e.g eg i.e ie etc resp incl excl esp min max avg temp
    a.m p.m am pm a.d b.c b.c.e c.e
    oz lb lbs ft in yd mi kg km cm mm ml hr hrs min mins sec secs mo mos yr yrs wk wks
    u.s u.k u.n e.u u.s.a d.c n.y l.a b.c
    ala ariz ark calif colo conn del fla ga ind kan ky la mass md mich minn mo mont neb nev
    okla ont ore pa penn que sask tenn tex va vt wash wis wyo
    tel ext attn encl cont misc orig pub publ trans rev repr
    """
)

_NUMBER_WORDS = word_set(
    """
    zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
    sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety
    hundred hundreds thousand thousands million millions billion billions trillion trillions
    dozen dozens half halves third thirds quarter quarters fifth tenth once twice thrice double
    triple
    """
)

_MONTHS = (
    ("january", "jan"),
    ("february", "feb"),
    ("march", "mar"),
    ("april", "apr"),
    ("may",),
    ("june", "jun"),
    ("july", "jul"),
    ("august", "aug"),
    ("september", "sept", "sep"),
    ("october", "oct"),
    ("november", "nov"),
    ("december", "dec"),
)

_DAYS = word_set(
    """
    monday tuesday wednesday thursday friday saturday sunday
    mon tue tues wed thu thur thurs fri sat sun
    """
)

PACK = Pack(
    code="en",
    function_words=_FUNCTION_WORDS,
    abbreviations=Abbreviations(
        known=_ABBREVIATIONS,
        leading=word_set(
            """
            mr mrs ms mx dr prof rev st ste mt hon pres gov sen rep gen col capt cmdr lt maj sgt
            messrs mmes v vs cf ca c approx e.g eg i.e ie esp incl excl viz p pp vol vols ch chap ed
            eds trans est
            """
        ),
        ending=word_set("etc inc ltd co corp jr sr esq u.s u.k u.s.a d.c min in"),
        hours=word_set("a.m p.m am pm"),
        words=word_set("no may me ok art ill miss con arc id re mass in ind med app tab ref"),
        time_zones=word_set("est edt cst cdt mst mdt pst pdt gmt utc bst cet et ct mt pt eastern"),
        counted=word_set("step tip part phase question reason rule day week no est"),
    ),
    number_words=_NUMBER_WORDS,
    months=_MONTHS,
    days=_DAYS,
    sentence_subjects=word_set("i you we they it this these"),
    long_sentence_words=20,
    reading_ease=ReadingEase(
        base=206.835,
        sentence=1.015,
        syllable=84.6,
        source="Flesch, A new readability yardstick, Journal of Applied Psychology 32 (1948)",
    ),
    grade_formulas=True,
    naming_words=word_set("back down past plus round well"),
    determiners=word_set("a an the this that these those"),
    never_last=word_set(
        """
        a an the and or nor but than because although whereas unless whether
        of via per among amongst amid during despite towards
        its their our your my whose every
        """
    ),
)
