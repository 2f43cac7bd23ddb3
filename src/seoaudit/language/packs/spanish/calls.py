"""How Spanish invites a reader to act."""

from __future__ import annotations

from seoaudit.language.call_lexicon import CallLexicon

CALLS = CallLexicon(
    code="es",
    linked={
        "contact": (
            "contactar|contacta|contacte con|al|a|nuestro",
            "escribir|escribe|escriba a|al",
            "rellenar|rellena|rellene|completar|completa|complete ~4",
            "cuéntanos|dinos|háznoslo ~3",
        ),
        "book": (
            "pedir|pide|pida|solicitar|solicita|solicite|reservar|reserva|reserve ~4",
            "agendar|agenda|agende ~4",
        ),
        "buy": (
            "hacer|haz|haga un|una ~1 donación|donativo|pedido",
            "comprar|compra|compre|donar|dona|done ~4",
            "apoyar|apoya|apoye ~3",
        ),
        "try": ("probar|prueba|pruebe ~3", "crear|crea|cree una|tu|su ~1 cuenta"),
        "join": (
            "inscribirte|inscribirse|inscríbete|inscríbase|registrarte|regístrate|regístrese ~4",
            "apuntarte|apúntate|apúntese|unirte|únete|únase ~4",
            "hazte|hacerte ~3",
            "participar|participa|participe ~4",
        ),
        "subscribe": ("suscribirte|suscríbete|suscríbase ~4",),
    },
    beside={
        "contact": ("rellena|rellene|completa|complete el|este|nuestro ~2 formulario",),
        "book": ("pide|pida|solicita|solicite|reserva|reserve @your|@polite ~3 @strong|@weak",),
        "visit": ("visita|visite WEB", "visita|visite la|el|nuestra|nuestro ~2 @place"),
    },
    pressing=frozenset("clic haz pulsa pulse botón en selecciona presiona".split()),
    things=frozenset("página botón formulario enlace sección menú".split()),
    yours=frozenset("tu tus su sus vuestra vuestro".split()),
    infinitives=frozenset("pedir solicitar reservar agendar programar concertar".split()),
    telling=frozenset("ahora hoy gratis nosotros nuestro nuestra nuestros nuestras".split()),
    openers=frozenset(
        "entonces luego así también ahora hoy simplemente solo sólo ya después además directamente "
        "favor".split()
    ),
    joiners=frozenset("y e o u pero".split()),
    modals=frozenset("puedes podéis podrás debes".split()),
    leads=(
        "no dudes en",
        "no dude en",
        "no duden en",
        "no dudéis en",
        "sin dudarlo",
        "no olvides",
        "no te olvides de",
        "recuerda",
        "te invitamos a",
        "le invitamos a",
        "os invitamos a",
        "les invitamos a",
        "lo invitamos a",
        "te animamos a",
        "le animamos a",
        "os animamos a",
        "te recomendamos",
        "le recomendamos",
        "te aconsejamos",
        "anímate a",
        "atrévete a",
        "solo tienes que",
        "sólo tienes que",
        "solo tiene que",
        "solo debes",
        "tan solo tienes que",
        "basta con",
        "es hora de",
        "es el momento de",
        "lo mejor es",
        "por qué no",
        "a qué esperas para",
        "libertad de",
        "puedes",
        "podéis",
        "podrás",
        "usted puede",
        "ustedes pueden",
        "puedes también",
        "también puedes",
        "también puede",
        "no esperes más para",
    ),
    asking_leads=("por qué no", "a qué esperas para"),
    preludes=frozenset("para por en si ante".split()),
    reader=frozenset("tú usted ustedes vosotros te le os les puedes podrás debes podéis".split()),
    narrators=frozenset(
        "yo él ella nosotros nosotras ellos ellas que quien quienes se nos me lo la nadie".split()
    ),
    crowd=frozenset(
        "clientes clientas gente pacientes visitantes usuarios personas lectores cliente paciente "
        "usuario alguien miembros socios".split()
    ),
    doubters=frozenset(
        "si cómo como por cuando donde dónde antes después hasta porque qué quién cuándo aunque "
        "mientras que".split()
    ),
    occasions=frozenset("cuando si como siempre".split()),
    detail_nouns=frozenset(
        "teléfono tel correo email e-mail móvil contacto dirección whatsapp".split()
    ),
    determiners=frozenset(
        "el la los las un una unos unas este esta estos estas ese esa mi mis nuestro nuestra "
        "nuestros "
        "nuestras tu su sus tus ningún ninguna cada por de del con sin otra otro".split()
    ),
    auxiliaries=frozenset("va vamos van voy irá".split()),
    negations=frozenset("no nunca jamás sin ni ningún ninguna tampoco".split()),
    speakers=frozenset("nosotros nuestro nuestra nuestros nuestras somos ofrecemos".split()),
    own_places=frozenset(("en",)),
    particles=frozenset("a de en para con que".split()),
    urgency=frozenset("ahora hoy ya gratis".split()),
    services=(
        "nuestra clínica|consulta|tienda|peluquería|empresa|floristería|panadería|cocina|academia",
        "nuestro taller|restaurante|hotel|despacho|local|salón|gimnasio|centro|gabinete",
        "nuestros pacientes|clientes|técnicos|fontaneros|fisioterapeutas|precios|tratamientos",
        "nuestras tarifas|habitaciones|clientas|instalaciones",
        "reparamos|instalamos|vendemos|atendemos|trabajamos en|con|a|todo|todas|todos",
        "presupuesto gratis|gratuito",
        "presupuesto sin compromiso",
        "primera consulta|sesión|visita gratis|gratuita",
        "sin compromiso",
        "cita previa",
        "pide|pida|reserva|reserve|solicita|solicite tu|su|una? cita|mesa|presupuesto",
        "servicio|servicios 24|a|urgente|urgentes",
        "empresa familiar",
        "años de experiencia",
        "envío|envíos gratis|gratuito",
        "los mejores precios",
        "satisfacción garantizada",
    ),
)
