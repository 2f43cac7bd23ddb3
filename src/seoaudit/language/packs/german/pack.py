"""The words and numbers that all German texts are measured by."""

from __future__ import annotations

from seoaudit.language.pack import Abbreviations, Pack, ReadingEase
from seoaudit.language.pack_parts import word_set

_FUNCTION_WORDS = word_set(
    """
    der die das des dem den ein eine einen einem einer eines dieser diese dieses diesem diesen
    jener jene jenes jenem jenen jeder jede jedes jedem jeden mancher manche manches manchem
    manchen solcher solche solches solchem solchen welcher welche welches welchem welchen
    derjenige diejenige dasjenige diejenigen denjenigen derselbe dieselbe dasselbe dieselben
    denselben kein keine keinen keinem keiner keines alle aller alles allem allen beide beider
    beiden beides einige einiger einigen einiges mehrere mehrerer mehreren viel viele vieler vielen
    vieles wenig wenige weniger wenigen etwas nichts sämtliche sämtlicher anderer andere anderes
    anderen anderem irgendein irgendeine irgendwelche etliche
    ich du er sie es wir ihr mich dich ihn uns euch mir dir ihm ihnen sich man jemand jemanden
    jemandem niemand niemanden selbst selber einander
    mein meine meinen meinem meiner meines dein deine deinen deinem deiner deines sein seine seinen
    seinem seiner seines ihre ihren ihrem ihrer ihres unser unsere unseren unserem unserer unseres
    euer eure euren eurem eurer eures
    wer wen wem wessen was wo wohin woher wann wie warum weshalb wieso wozu womit wodurch woran
    worauf worin worüber wofür wovon deren dessen denen
    bin bist ist sind seid war warst waren wart gewesen sei seien wäre wären
    habe hast hat haben habt hatte hatten hättest hätte hätten gehabt
    werde wirst wird werden werdet wurde wurden würde würden würdest geworden worden
    kann kannst können könnt konnte konnten könnte könnten könntest gekonnt
    muss musst müssen müsst musste mussten müsste müssten darf darfst dürfen durfte durften dürfte
    dürften soll sollst sollen sollte sollten solltest will willst wollen wollt wollte wollten
    möchte möchten möchtest mag mögen lassen lässt ließ
    und oder aber sondern denn doch sowie sowohl weder noch entweder als auch wie dass daß ob wenn
    falls weil da damit obwohl obgleich während bevor ehe nachdem seit seitdem bis sobald solange
    sofern indem sodass so je desto umso statt anstatt
    in im ins an am ans auf aufs aus bei beim mit nach von vom vor vorm zu zum zur über unter
    hinter neben zwischen durch für gegen ohne um ab außer außerhalb innerhalb seit trotz wegen
    während dank laut gemäß mittels per pro samt entlang gegenüber bezüglich hinsichtlich anhand
    aufgrund infolge mithilfe zufolge
    nicht nie niemals ja nein nun nur schon sehr mehr meist meistens immer oft manchmal selten
    wieder bereits erst eher eben gerade ganz gar genau fast kaum sogar zwar also daher darum
    deshalb deswegen dadurch dafür dagegen damit danach daneben daran darauf daraus darin darüber
    darunter davon davor dazu dabei hier hierbei hierfür hierzu dort da dahin daher hin her heute
    gestern morgen jetzt dann bald später früher zuerst zuletzt zunächst schließlich außerdem
    jedoch allerdings dennoch trotzdem vielleicht wohl etwa ungefähr rund circa etwas ziemlich
    besonders vor allem nämlich möglichst mindestens höchstens wenigstens zumindest überhaupt
    sonst ansonsten bisher weiter weiterhin ebenfalls ebenso gleich sofort stets zudem zusammen
    allein mal einmal zweimal natürlich einfach sicher gern gerne bitte lediglich bloß
    zb bzw usw etc ca ggf
    """
)

_ABBREVIATIONS = word_set(
    """
    hr fr frl fa dr prof dipl ing mag med dent jur phil rer nat st
    z.b z.t z.zt d.h u.a u.ä u.u i.d.r i.a i.s.d o.ä o.g s.o s.u v.a m.e e.v n.chr v.chr u.v.m
    b d h u a ä z t i r s o v m
    bzw usw etc ca vgl ggf evtl inkl exkl zzgl abzgl zzt bspw sog insb insbes ugs urspr einschl
    gem lt ff abs art nr nrn kap bd bde aufl hrsg verf verl abb tab anm anh ziff s seite p str pl
    tel fax mobil durchw plz postf
    jan feb mär apr jun jul aug sep sept okt nov dez mo di mi do fr sa so
    mio mrd tsd min max std sek stk stck mwst ust kg km cm mm
    gmbh co ag kg ohg inc ltd jr sr
    chr jh jhd jhdt geb gest verh zw allg bes versch vers
    """
)

_NUMBER_WORDS = word_set(
    """
    null eins ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn
    fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig einundzwanzig dreißig vierzig fünfzig
    sechzig siebzig achtzig neunzig hundert hunderte hunderten einhundert zweihundert dreihundert
    fünfhundert tausend tausende tausenden eintausend million millionen milliarde milliarden
    billion billionen dutzend dutzende hälfte halb halbe halben drittel viertel fünftel sechstel
    achtel zehntel doppelt doppelte dreifach dreifache vierfach zweimal dreimal
    """
)

_MONTHS = (
    ("januar", "jänner", "jan"),
    ("februar", "feb"),
    ("märz", "maerz", "mär", "mrz"),
    ("april", "apr"),
    ("mai",),
    ("juni", "jun"),
    ("juli", "jul"),
    ("august", "aug"),
    ("september", "sept", "sep"),
    ("oktober", "okt"),
    ("november", "nov"),
    ("dezember", "dez"),
)

_DAYS = word_set(
    """
    montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag
    montags dienstags mittwochs donnerstags freitags samstags sonntags mo di mi do fr sa so
    """
)

PACK = Pack(
    code="de",
    function_words=_FUNCTION_WORDS,
    abbreviations=Abbreviations(
        known=_ABBREVIATIONS,
        leading=word_set(
            """
            hr fr frl dr prof dipl ing mag st z.b d.h i.d.r vgl ca bzw ggf evtl inkl exkl zzgl
            abzgl einschl bspw sog insb insbes gem lt abs art nr nrn kap bd abb tab anm ziff s
            hrsg tel fax mobil durchw str v.a u.u
            """
        ),
        ending=word_set("usw etc mwst ust n.chr v.chr e.v ff gmbh inc ltd u.ä o.ä u.v.m jh jhd b"),
        joining=word_set(
            """
            z.b d.h i.d.r vgl ca bzw ggf evtl inkl exkl zzgl abzgl einschl bspw sog insb insbes
            dr med dent prof dipl nr nrn abs ziff kap abb v.a u.a u.u lt gem hr frl fa a h t u v z
            """
        ),
        words=word_set(
            """
            so da mit mi do di art str mal bes tab med nat st max min a d i s o u v h r m t pl
            gest so verl ende mobil p
            """
        ),
        counted=word_set("schritt tipp teil frage regel grund tag woche phase kapitel punkt"),
        ordinals=True,
    ),
    number_words=_NUMBER_WORDS,
    months=_MONTHS,
    days=_DAYS,
    sentence_subjects=word_set("ich du wir ihr sie es das dies diese dieser man"),
    # The German press agency dpa calls 20 words the upper limit of what it wishes for (Schneider,
    # Deutsch für Profis, 1982).
    long_sentence_words=20,
    reading_ease=ReadingEase(
        base=180.0,
        sentence=1.0,
        syllable=58.5,
        source="Amstad, Wie verständlich sind unsere Zeitungen?, Zürich (1978)",
    ),
    sachtext_formula=True,
    determiners=word_set("der die das den dem des ein eine einen einem einer dieser diese dieses"),
    never_last=word_set(
        """
        der die des dem den ein eine einen einem einer eines und oder sowie sondern weil dass obwohl
        mein meine meinen dein deine deinen unser unsere unseren unserer ihr ihre ihren ihrem ihrer
        sein seine seinen deren dessen für von vom zur zum beim im am ins ohne per pro als
        """
    ),
)
