"""British and American spelling: words of which a text shows which of the two it is in."""

from __future__ import annotations

from seoaudit.language.pack_parts import Spelling

# Left out are words that both write, one of them seldom: cancelled, grey, catalogue, judgement,
# theatre, analogue.
_PAIRS = """
    colour color - s ed ing ful less ation
    discolour discolor - s ed ing
    favour favor - s ed ing able ably ite ites itism
    flavour flavor - s ed ing ful ings
    honour honor - s ed ing able ably
    humour humor - ed
    labour labor - s ed ing er ers
    neighbour neighbor - s ing hood hoods ly
    behaviour behavior - s al
    harbour harbor - s ed ing
    rumour rumor - s ed
    vapour vapor - s
    odour odor - s less
    tumour tumor - s
    savour savor - s ed ing y
    endeavour endeavor - s ed ing
    armour armor - ed
    parlour parlor - s
    rigour rigor -
    vigour vigor -
    splendour splendor -
    demeanour demeanor -
    mould mold - s ed ing y
    smoulder smolder - s ed ing
    plough plow - s ed ing
    centre center - s
    centred centered -
    centring centering -
    fibre fiber - s
    litre liter - s
    kilometre kilometer - s
    centimetre centimeter - s
    millimetre millimeter - s
    calibre caliber -
    meagre meager -
    sombre somber -
    manoeuvre maneuver - s
    manoeuvring maneuvering -
    defence defense - s
    offence offense - s
    pretence pretense - s
    practised practiced -
    practising practicing -
    analyse analyze - d r rs
    analysing analyzing -
    paralyse paralyze - d
    catalyse catalyze - d
    travell travel ed ing er ers
    labell label ed ing
    modell model ed ing
    levell level ed ing
    fuell fuel ed ing
    signall signal ed ing
    channell channel ed ing
    counsell counsel ed ing or ors
    tunnell tunnel ed ing
    panell panel ed ing
    quarrell quarrel ed ing
    unravell unravel ed ing
    totall total ed ing
    dialled dialed -
    jeweller jeweler - s
    jewellery jewelry -
    marvellous marvelous - ly
    woollen woolen - s
    fulfil fulfill - s ment
    enrol enroll - s ment ments
    skilful skillful - ly
    wilful willful - ly
    instalment installment - s
    aluminium aluminum -
    ageing aging -
    moustache mustache - s
    pyjamas pajamas -
    cosy cozy -
    cosier cozier -
    sceptic skeptic - s al ally ism
    mum mom - s
    anaemi anemi a c
    anaesthe anesthe sia tic tics tist
    diarrhoea diarrhea -
    faec fec al es
    foet fet al us uses
    gynaecolog gynecolog y ist ists ical
    haemorrhag hemorrhag e es ing
    haemorrhoid hemorrhoid - s
    leukaemia leukemia -
    oesophag esophag us eal
    oestrogen estrogen - s
    orthopaedic orthopedic - s
    paediatric pediatric - s ian ians
"""

# British writers spell these with a z as well.
_EITHER = """
    apologis apologiz e es ed ing
    categoris categoriz e es ed ing ation
    characteris characteriz e es ed ing ation
    criticis criticiz e es ed ing
    customis customiz e es ed ing ation ations able
    digitis digitiz e es ed ing ation
    emphasis emphasiz e ed ing
    equalis equaliz e es ed ing
    finalis finaliz e es ed ing
    generalis generaliz e es ed ing ation
    initialis initializ e es ed ing ation
    itemis itemiz e es ed ing
    legalis legaliz e es ed ing ation
    localis localiz e es ed ing ation
    maximis maximiz e es ed ing
    memoris memoriz e es ed ing
    minimis minimiz e es ed ing
    mobilis mobiliz e es ed ing ation
    modernis moderniz e es ed ing ation
    monetis monetiz e es ed ing ation
    normalis normaliz e es ed ing ation
    optimis optimiz e es ed ing ation ations er ers
    organis organiz e es ed ing ation ations ational er ers
    personalis personaliz e es ed ing ation
    prioritis prioritiz e es ed ing ation
    realis realiz e es ed ing ation
    recognis recogniz e es ed ing able
    revolutionis revolutioniz e es ed ing
    serialis serializ e es ed ing ation
    socialis socializ e es ed ing
    specialis specializ e es ed ing ation
    stabilis stabiliz e es ed ing ation
    standardis standardiz e es ed ing ation
    sterilis steriliz e es ed ing ation
    summaris summariz e es ed ing
    synchronis synchroniz e es ed ing ation
    sympathis sympathiz e es ed ing
    tokenis tokeniz e es ed ing er ers ation
    utilis utiliz e es ed ing ation
    visualis visualiz e es ed ing ation ations
"""

_HOMOGRAPHS = """
    cheque check - s
    kerb curb - s
    licence license - s
    metre meter - s
    practise practice - s
    programme program - s
    storey story -
    storeys stories -
    tyre tire - s
"""

SPELLING = Spelling(
    varieties=("British", "American"),
    pairs=_PAIRS,
    either=_EITHER,
    homographs=_HOMOGRAPHS,
)
