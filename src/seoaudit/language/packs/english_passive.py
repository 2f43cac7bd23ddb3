"""English passive forms: `was (quickly) written`, `is being repaired`, `got stolen`."""

from __future__ import annotations

from seoaudit.language.pack import Passive

_AUXILIARIES = """
    am is are was were be been being i'm you're he's she's it's we're they're that's there's
    who's what's isn't aren't wasn't weren't get gets got gotten getting
"""

_IRREGULAR_PARTICIPLES = """
    arisen awoken backbitten beaten befallen begotten begun beheld beset bent besought bestridden
    betaken bidden bitten bled blown borne born bought bound bred broadcast broken brought built
    burnt burst cast caught chosen clad cleft clung come cost crept cut dealt done drawn dreamt
    driven drunk dug dwelt eaten fallen fed felt flung forbidden forecast foregone foreseen foretold
    forgiven forgone forgot forgotten forsaken forsworn fought found frozen given gotten ground
    grown handwritten heard held hewn hidden hit hung hurt inlaid input interwoven kept knelt knit
    known laid lain learnt led lent let lit lost made meant met misheard misled misread misspelt
    mistaken misunderstood mown offset outbid outdone outgrown outrun outsold overcome overdone
    overdrawn overheard overlaid overpaid overridden overrun overseen overtaken overthrown
    overwritten paid partaken proofread proven put quit read rebuilt recast redone redrawn regrown
    remade repaid rerun resold reset resown retaken retold rethought rewound rewritten rid ridden
    rung risen sawn said seen sent set sewn shaken shaven shed shod shone shorn shot shown shrunk
    shut slain slid slit slung smitten sold sought sown spat sped spelt spent spilt split spoilt
    spoken spread spun stolen strewn stricken stridden striven struck strung stuck stung stunk sung
    sunk swept swollen sworn swum swung taken taught thought thrown thrust told torn trodden
    typeset undercut undergone underlain understood undertaken underwritten undone unmade unwound
    upheld upset withdrawn withheld withstood woken won worn wound woven written wrought wrung
"""

# Words in -ed that are no participle, or that after a form of be say how something is, not what
# is done to it.
_NO_PARTICIPLES = """
    aged bed beloved biased bleed breed bored closed complicated concerned conceited confused
    congested crooked crowded deed dedicated delighted depressed determined distinguished
    disappointed distressed dogged educated embarrassed embed excited exceed exhausted experienced
    feed feared flawed frustrated gifted greed hatred heed hundred hurried indebted indeed inbred
    infrared infuriated interested involved jaded jagged kindred kneed learned limited loved married
    mixed moneyed motivated naked need one-sided overjoyed parched pleased prepared proceed
    qualified ragged rated red reed related relaxed renowned retired rugged sacred satisfied scared
    seed shed shred skilled so-called sophisticated speed steed stressed succeed supposed surprised
    talented thrilled tired troubled unaffected unexpected unfinished unlimited unprecedented
    unrelated used valued varied versed wed weed wicked willed worried wretched
    agreed allied
"""

_BETWEEN = """
    not never ever always often also just only even still already now then soon later first all both
    being been once again almost nearly well so too very more most best better much far largely
    quite rather really perhaps maybe sometimes seldom rarely usually either neither each thus
    therefore however indeed instead hereby thereby together simply
"""

PASSIVE = Passive(
    auxiliaries=frozenset(_AUXILIARIES.split()),
    participles=frozenset(_IRREGULAR_PARTICIPLES.split()),
    participle_endings=("ed",),
    not_participles=frozenset(_NO_PARTICIPLES.split()),
    between=frozenset(_BETWEEN.split()),
    between_endings=("ly",),
    gap=3,
)
