"""The words and numbers that all French texts are measured by."""

from __future__ import annotations

from seoaudit.language.pack import Abbreviations, Pack, ReadingEase
from seoaudit.language.pack_parts import word_set

_FUNCTION_WORDS = word_set(
    """
    le la les l un une uns unes des du de d au aux ce cet cette ces mon ma mes ton ta tes son sa
    ses notre nos votre vos leur leurs quel quelle quels quelles chaque plusieurs quelque quelques
    tout toute tous toutes aucun aucune nul nulle certain certaine certains certaines divers
    diverses autre autres même mêmes tel telle tels telles maint maints
    je j tu il elle on nous vous ils elles me m te t se s lui y en moi toi soi eux leur
    ça cela ceci ce c celui celle ceux celles celui-ci celle-ci ceux-ci celles-ci celui-là celle-là
    ceux-là celles-là mien mienne miens miennes tien tienne sien sienne siens siennes nôtre nôtres
    vôtre vôtres moi-même toi-même lui-même elle-même soi-même nous-mêmes vous-mêmes vous-même
    eux-mêmes elles-mêmes
    qui que qu quoi dont où lequel laquelle lesquels lesquelles auquel à laquelle auxquels
    auxquelles duquel desquels desquelles quiconque rien personne quelqu'un quelqu'une
    quelques-uns quelques-unes chacun chacune autrui
    être suis es est sommes êtes sont été étant étais était étions étiez étaient fus fut fûmes
    furent serai seras sera serons serez seront serais serait serions seriez seraient sois soit
    soyons soyez soient fût
    avoir ai as a avons avez ont eu eue eus ayant avais avait avions aviez avaient eut eurent
    aurai auras aura aurons aurez auront aurais aurait aurions auriez auraient aie aies ait ayons
    ayez aient eût
    faire fais fait faisons faites font faisait faisaient fera feront ferait feraient fasse fassent
    faisant
    aller vais vas va allons allez vont allait allaient ira iront irait aille
    pouvoir peux peut pouvons pouvez peuvent pouvait pouvaient pourra pourrez pourront pourrait
    pourrions pourriez pourraient puisse puissent pu
    devoir dois doit devons devez doivent devait devaient devra devrez devront devrait devriez
    devraient dû
    vouloir veux veut voulons voulez veulent voulait voudrais voudrait voudriez voulu
    falloir faut fallait faudra faudrait fallu
    et ou mais donc or ni car si comme lorsque lorsqu quand puisque puisqu quoique quoiqu afin
    parce tandis alors ainsi sinon soit toutefois cependant pourtant néanmoins
    à après avant avec chez contre dans depuis derrière dès devant durant entre envers hormis hors
    jusque jusqu jusqu'à jusqu'au jusqu'aux malgré outre par parmi pendant pour près sans sauf
    selon sous suivant sur vers via voici voilà concernant moyennant excepté lors auprès autour
    grâce travers
    ne n pas plus moins très trop peu beaucoup assez aussi autant bien mal mieux encore toujours
    jamais souvent parfois déjà bientôt tard tôt ici là là-bas ailleurs partout dedans dehors
    dessus dessous ensuite puis enfin surtout presque quasi environ seulement vraiment plutôt
    davantage tant tellement comment combien pourquoi guère point non oui peut-être certes
    maintenant aujourd'hui hier demain désormais dorénavant longtemps aussitôt notamment
    également simplement généralement
    c'est-à-dire est-ce y-a-t-il a-t-il a-t-on est-il est-elle sont-ils quelquefois plusieurs
    aucunement quant etc ex ie cf
    """
)

_ABBREVIATIONS = word_set(
    """
    m mm mme mmes mlle mlles me mgr dr drs pr prof st ste vve
    etc cf ex p.ex c.-à-d c.à.d env max min moy approx resp éd ed al op cit ibid id
    p pp vol vols chap ch art al. fig figs tab réf réfs ref ann app n no nos num § parag
    av apr j.-c j.c bd boul rte pl fg imp ch.
    janv févr fév avr juil sept oct nov déc lun mar mer jeu ven sam dim
    tél tel fax adr dép bât rdc app ét
    cie sté s.a s.a.r.l inc ltd
    kg km cm mm ml h min sec s
    éq hab ht t.t.c h.t
    """
)

_NUMBER_WORDS = word_set(
    """
    zéro un une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze
    seize dix-sept dix-huit dix-neuf vingt vingt-et-un trente quarante cinquante soixante
    soixante-dix quatre-vingt quatre-vingts quatre-vingt-dix septante huitante octante nonante
    cent cents mille million millions milliard milliards douzaine douzaines dizaine dizaines
    vingtaine trentaine cinquantaine centaine centaines millier milliers moitié demi demie tiers
    quart quarts cinquième dixième double triple
    """
)

_MONTHS = (
    ("janvier", "janv"),
    ("février", "févr", "fév", "fevrier"),
    ("mars",),
    ("avril", "avr"),
    ("mai",),
    ("juin",),
    ("juillet", "juil"),
    ("août", "aout"),
    ("septembre", "sept"),
    ("octobre", "oct"),
    ("novembre", "nov"),
    ("décembre", "déc", "decembre"),
)

_DAYS = word_set("lundi mardi mercredi jeudi vendredi samedi dimanche lun mar mer jeu ven sam dim")

PACK = Pack(
    code="fr",
    function_words=_FUNCTION_WORDS,
    abbreviations=Abbreviations(
        known=_ABBREVIATIONS,
        leading=word_set(
            """
            m mm mme mmes mlle mlles me mgr dr drs pr prof cf p.ex c.-à-d env approx resp
            p pp vol vols chap art fig figs réf réfs n no nos bd boul av rte tél tel éd ed
            """
        ),
        ending=word_set("etc cie inc ltd j.-c ht t.t.c h.t"),
        joining=word_set("mme mmes mlle mgr dr drs pr cf p.ex c.-à-d env réf fig chap tél boul bd"),
        titles=word_set("m"),
        words=word_set("me ex mer mar sam st al min s id app ch ed imp pl ét"),
        counted=word_set("étape partie question règle raison jour semaine phase conseil astuce no"),
    ),
    elisions=(
        "l'",
        "d'",
        "j'",
        "m'",
        "t'",
        "s'",
        "c'",
        "n'",
        "qu'",
        "jusqu'",
        "lorsqu'",
        "puisqu'",
    ),
    number_words=_NUMBER_WORDS,
    months=_MONTHS,
    days=_DAYS,
    sentence_subjects=word_set("je j tu il elle on nous vous ils elles c cela ça ceci"),
    long_sentence_words=25,
    reading_ease=ReadingEase(
        base=207.0,
        sentence=1.015,
        syllable=73.6,
        source=(
            "Kandel and Moles, Application de l'indice de Flesch à la langue française, "
            "Cahiers d'Études de Radio-Télévision 19 (1958)"
        ),
    ),
    linking_words=word_set("de du des d à au aux en la le les l"),
    determiners=word_set("le la les l' un une des du ce cet cette ces"),
    never_last=word_set(
        """
        le la les un une des du de au aux et ou ni mais car que qui dont mon ma mes ton ta tes son
        sa ses notre nos votre vos leurs ce cet cette ces à dans sur par pour sans vers chez sous
        dès en lorsque puisque quoique afin parce comme
        """
    ),
)
