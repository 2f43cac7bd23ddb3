"""The words and numbers that all Spanish texts are measured by."""

from __future__ import annotations

from seoaudit.language.pack import Abbreviations, Pack, ReadingEase
from seoaudit.language.pack_parts import word_set

_FUNCTION_WORDS = word_set(
    """
    el la los las lo un una unos unas al del este esta estos estas ese esa esos esas aquel aquella
    aquellos aquellas esto eso aquello éste ésta éstos éstas ése ésa ésos ésas mi mis tu tus su sus
    nuestro nuestra nuestros nuestras vuestro vuestra vuestros vuestras mío mía míos mías tuyo tuya
    tuyos tuyas suyo suya suyos suyas cada todo toda todos todas otro otra otros otras mismo misma
    mismos mismas algún alguno alguna algunos algunas ningún ninguno ninguna ningunos ningunas
    varios varias cierto cierta ciertos ciertas tal tales cualquier cualquiera cualesquiera ambos
    ambas demás sendos
    yo tú él ella ello usted nosotros nosotras vosotros vosotras ellos ellas ustedes ud uds me te se
    nos os le les mí ti sí conmigo contigo consigo vos
    que quien quienes cual cuales cuyo cuya cuyos cuyas qué quién quiénes cuál cuáles donde dónde
    adonde adónde cuando cuándo como cómo cuanto cuánto cuanta cuánta cuantos cuántos cuantas
    cuántas algo alguien nada nadie
    ser soy eres es somos sois son era eras éramos erais eran fui fuiste fue fuimos fuisteis fueron
    seré serás será seremos seréis serán sería serías seríamos seríais serían sea seas seamos seáis
    sean fuera fueras fuéramos fueran fuese fuesen sido siendo
    estar estoy estás está estamos estáis están estaba estabas estábamos estabais estaban estuve
    estuvo estuvimos estuvieron estaré estará estarán estaría estarían esté estés estemos estén
    estado estando
    haber he has ha hemos habéis han había habías habíamos habíais habían hubo hubiera hubieran
    habrá habrán habría habrían haya hayas hayamos hayáis hayan habido habiendo hay
    tener tengo tienes tiene tenemos tenéis tienen tenía tenían tuvo tuvieron tendrá tendrán tendría
    tendrían tenga tengas tengamos tengan tenido teniendo
    poder puedo puedes puede podemos podéis pueden podía podían pudo pudieron podrá podrás podrán
    podría podrías podríamos podrían pueda puedas podamos puedan pudiera
    deber debo debes debe debemos debéis deben debía debían deberá deberán debería deberías
    deberíamos deberían deba deban
    ir voy vas va vamos vais van iba iban irá irán vaya vayan vayas
    hacer hago haces hace hacemos hacéis hacen hacía hizo hará harán haría haga hagas hagan
    querer quiero quieres quiere queremos queréis quieren quiera
    soler suele suelen suelo
    y e o u pero mas sino ni que si porque pues aunque mientras cuando como donde apenas conque
    luego así
    a ante bajo con contra de desde durante en entre hacia hasta mediante para por según sin sobre
    tras versus vía excepto salvo incluso además menos junto dentro fuera cerca lejos debajo encima
    delante detrás alrededor antes después través acerca respecto
    no sí ya aún todavía también tampoco nunca jamás siempre quizá quizás tal vez muy mucho mucha
    muchos muchas más menos poco poca pocos pocas tan tanto tanta tantos tantas bastante bastantes
    demasiado demasiada demasiados demasiadas casi solo sólo solamente ahora entonces hoy ayer
    mañana aquí ahí allí allá acá bien mal mejor peor pronto tarde temprano ojalá sobre todo
    realmente simplemente actualmente generalmente normalmente
    etc ej p.ej
    """
)

_ABBREVIATIONS = word_set(
    """
    sr sra sres sras srta srtas d dña dr dra dres dras prof profa lic ing arq ud uds vd vds
    etc ej p.ej cf vid aprox máx mín prom p pp pág págs vol vols cap caps art arts fig figs núm
    núms n nº no ed eds col trad cit op ibíd íd párr apdo
    av avda c pza plza pl pº ctra km dpto depto esq izq dcha
    ene feb mar abr may jun jul ago sep sept set oct nov dic lun mié jue vie sáb dom
    tel tfno teléf fax ext
    a.c d.c a.m p.m ee.uu ee uu s.a s.l s.r.l c.p rr.hh
    cía hnos inc ltda
    kg cm mm m g ml l h hrs min seg s
    gral admón dir excmo
    """
)

_NUMBER_WORDS = word_set(
    """
    cero uno una un dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince
    dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintiún veintidós veintitrés
    veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve treinta cuarenta
    cincuenta sesenta setenta ochenta noventa cien ciento cientos doscientos doscientas trescientos
    trescientas cuatrocientos quinientos quinientas seiscientos setecientos ochocientos novecientos
    mil miles millón millones billón billones docena docenas decena decenas centenar centenares
    millar millares mitad medio media tercio tercios cuarto cuartos quinto décimo doble triple
    """
)

_MONTHS = (
    ("enero", "ene"),
    ("febrero", "feb"),
    ("marzo", "mar"),
    ("abril", "abr"),
    ("mayo", "may"),
    ("junio", "jun"),
    ("julio", "jul"),
    ("agosto", "ago"),
    ("septiembre", "setiembre", "sept", "sep", "set"),
    ("octubre", "oct"),
    ("noviembre", "nov"),
    ("diciembre", "dic"),
)

_DAYS = word_set(
    "lunes martes miércoles miercoles jueves viernes sábado sabado domingo lun mié jue vie sáb dom"
)

PACK = Pack(
    code="es",
    function_words=_FUNCTION_WORDS,
    abbreviations=Abbreviations(
        known=_ABBREVIATIONS,
        leading=word_set(
            """
            sr sra sres sras srta srtas d dña dr dra dres dras prof profa lic ing arq p.ej cf vid
            aprox p pp pág págs vol vols cap caps art arts fig figs núm núms n nº ed eds trad op
            av avda c pza plza pl pº ctra tel tfno teléf apdo párr
            """
        ),
        ending=word_set("etc inc ltda cía a.c d.c s.a s.l s.r.l uds ud ee.uu uu"),
        joining=word_set(
            """
            sr sra sres srta d dña dr dra dres prof lic ing arq p.ej cf vid aprox pág págs
            núm núms avda tfno teléf párr apdo máx mín
            """
        ),
        hours=word_set("a.m p.m"),
        words=word_set("no mar dom col set d c s h m l cit uno dir sep p col"),
        counted=word_set("paso parte pregunta regla razón día semana fase consejo truco"),
    ),
    number_words=_NUMBER_WORDS,
    months=_MONTHS,
    days=_DAYS,
    sentence_subjects=word_set("yo tú nosotros usted ustedes esto este esta estos estas"),
    long_sentence_words=25,
    # Fernández Huerta gives 0.60 for each syllable in 100 words, which is 60 for each syllable a
    # word, and calls the other measure the words of a sentence in his text, the sentences in 100
    # words in his worked form. Only words a sentence make long sentences harder; so read Gwillim
    # Law (2011) and every later adaptation.
    reading_ease=ReadingEase(
        base=206.84,
        sentence=1.02,
        syllable=60.0,
        source=("Fernández Huerta, Medidas sencillas de lecturabilidad, Consigna 214 (1959)"),
    ),
    linking_words=word_set("de del en a al la el los las para"),
    determiners=word_set(
        "el la los las lo un una unos unas este esta estos estas ese esa esos esas"
    ),
    never_last=word_set(
        """
        el la los las un una unos unas del al de y e o u ni pero sino que porque aunque mi mis tu
        tus su sus nuestro nuestra nuestros nuestras cuyo cuya a con en para por sin sobre hacia
        hasta desde entre según tras mediante
        """
    ),
)
