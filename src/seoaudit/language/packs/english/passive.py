"""English passive forms: `was (quickly) written`, `is being repaired`, `can be done`."""

from __future__ import annotations

from seoaudit.language.pack_parts import Passive

# `it's helped` is `it has helped` as often as not, and `get started` is no passive: left out.
_AUXILIARIES = """
    am is are was were be been being i'm you're we're they're isn't aren't wasn't weren't
"""

# Of verbs that take an object; `is gone` and `are fallen` are no passives.
_IRREGULAR_PARTICIPLES = """
    beaten begun beheld beset besieged bitten bled blown borne bought bound bred broadcast
    broken brought built burnt cast caught chosen clad cut dealt done drawn driven drunk dug
    eaten fed felt flung forbidden forecast foreseen foretold forgiven forgotten forsaken fought
    found frozen given ground grown handwritten heard held hewn hidden hit hung hurt inlaid
    interwoven kept knitted known laid learnt led lent let lit lost made meant met misheard
    misled misread mistaken misunderstood mown offset outbid outdone outgrown outsold overcome
    overdone overdrawn overheard overlaid overpaid overridden overrun overseen overtaken
    overthrown overwritten paid proofread proven put read rebuilt recast redone redrawn regrown
    remade repaid rerun resold reset retaken retold rethought rewound rewritten rid ridden rung
    run sawn said seen sent set sewn shaken shaven shorn shot shown shut slain slit slung
    smitten sold sought sown spelt spent spilt split spoilt spoken spread spun stolen strewn
    stricken struck strung stuck stung stunk sung swept sworn swung taken taught thought thrown
    thrust told torn trodden typeset undercut undergone understood undertaken underwritten
    undone unmade unwound upheld withdrawn withheld withstood won wound woven written
    wrought wrung uncovered unlocked unveiled unloaded unpacked unearthed underlined underpinned
    undermined underestimated
"""

# Words in -ed that are no participle, or that after a form of be say how something is, not what
# is done to it.
_NO_PARTICIPLES = """
    advanced aged allied amazed annoyed ashamed bed beloved biased bleed bored breed closed
    committed complicated concerned conceited confused congested convinced crooked crowded
    deceased dedicated deed delighted depressed deserved detailed determined devoted
    disappointed distinguished distressed dogged educated elated embarrassed embed engaged
    excited exceed exhausted experienced feed feared finished flawed focused frustrated gifted greed
    hatred heed hundred hurried inclined indebted indeed inbred infrared infuriated interested
    involved jaded jagged kindred kneed learned limited located loved married masked mixed
    moneyed motivated naked need opposed outdated overjoyed overwhelmed parched pleased poised
    prepared proceed qualified ragged rated red reed related relaxed renowned retired rugged
    sacred satisfied scared seasoned seed shed shocked shred situated skilled sophisticated
    speed steed stressed succeed supposed surprised talented thrilled tired troubled used-up
    valued varied versed wed weed wicked wired worried wretched accustomed agreed entitled
    headed aligned passionate packed rooted suited tempted abandoned deserted overloaded parked
    relieved trained
"""

_BETWEEN = """
    not never ever always often also just only even still already now then soon later first all
    both being been once again almost nearly well so too very more most best better much far
    largely quite rather really perhaps maybe sometimes seldom rarely usually either neither
    each thus therefore however indeed instead hereby thereby together simply
"""

# What follows the participle of a passive: not the noun that the participle would describe.
_FOLLOWERS = """
    a an the this that these those his her its their our your my some any no each every all both
    by in on at to for from with without within into onto upon over under up down out off of
    about above across after against along among around as back before behind below between
    beyond during near per since through throughout till toward towards until via when where
    whenever wherever while whilst whether because if unless once than then so and or but nor
    yet how what which who not only just even also too again now here there today tomorrow
    yesterday tonight together apart away forward correctly daily weekly monthly yearly annually
    twice once online offline properly anywhere everywhere elsewhere accordingly ahead long well
    more less most least very it them him us me you one two three four five six seven eight nine
    ten using being such rather either instead last next right wrong fast directly worldwide
    according due based depending however later sooner
"""

# Verbs that name or judge: their participle has a complement of any kind.
_COMPLEMENTED = """
    called named considered deemed labelled labeled dubbed titled entitled nicknamed termed
    declared judged kept left made found rendered held set given shown offered paid told asked
    sent taught handed granted awarded denied charged allowed written marked painted priced
    rated ranked seen believed said thought known proven set shipped sold built spelled spelt
    pronounced
"""

PASSIVE = Passive(
    auxiliaries=frozenset(_AUXILIARIES.split()),
    participles=frozenset(_IRREGULAR_PARTICIPLES.split()),
    participle_endings=("ed",),
    not_participles=frozenset(_NO_PARTICIPLES.split()),
    adjective_prefixes=("un",),
    between=frozenset(_BETWEEN.split()),
    between_endings=("ly",),
    followers=frozenset(_FOLLOWERS.split()),
    complemented=frozenset(_COMPLEMENTED.split()),
    gap=3,
)
