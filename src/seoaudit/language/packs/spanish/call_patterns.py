"""The words and patterns of Spanish invitations in running text.

An imperative or infinitive and its pronoun are one word (`llámanos`, `contactarnos`), with or
without its accent. The familiar imperative is the third person too, so that it is held to `tu` and
the polite one to `su`.
"""

from __future__ import annotations

from seoaudit.language.call_lexicon import CallPatterns, Kind

_SETS: dict[str, str] = {
    "us": "nosotros nosotras conmigo",
    "our": "nuestro nuestra nuestros nuestras mi mis",
    "your": "tu tus una un vuestra vuestro ya la",
    "polite": "su sus una un ya la",
    "now": "ahora hoy ya aquí gratis online directamente",
    "follow": (
        "al a en por para si y o ahora hoy ya aquí gratis online directamente cuando sin desde "
        "mediante vía con de lunes también antes mañana hasta e usando rellenando"
    ),
    "strong": (
        "cita citas consulta presupuesto presupuestos demo demostración reserva hora valoración "
        "asesoramiento asesoría reunión"
    ),
    "weak": (
        "sesión plaza plazas mesa habitación visita clase entrada entradas masaje tratamiento "
        "turno "
        "llamada estancia prueba lugar asiento revisión limpieza taller curso"
    ),
    "message": (
        "mensaje correo email e-mail mail whatsapp consulta consultas pregunta preguntas duda "
        "dudas "
        "foto fotos solicitud proyecto cv currículum línea datos"
    ),
    "group": (
        "equipo expertos experto asesores asesor especialistas especialista técnicos técnico "
        "profesionales profesional clínica oficina tienda secretaría recepción centro despacho "
        "servicio departamento fisioterapeutas abogados"
    ),
    "technical": (
        "api función funciones método métodos clase módulo componente componentes endpoint script "
        "código biblioteca servidor base modelo documentación ejemplo ejemplos artículo post "
        "repositorio"
    ),
    "place": (
        "web sitio tienda showroom clínica consulta taller agencia oficina oficinas restaurante "
        "catálogo colección colecciones gama servicios ofertas oferta tarifas precios productos "
        "carta "
        "menú portafolio portfolio galería cursos programa programas habitaciones canal salón "
        "bodega "
        "local centro instalaciones estudio tratamientos planes exposición"
    ),
    "letter": "newsletter boletín lista blog canal podcast feed cuenta página perfil",
    "event": (
        "curso cursos taller talleres webinar evento eventos conferencia charla formación clase "
        "sesión jornada encuentro meetup"
    ),
    "circle": (
        "comunidad equipo movimiento red club asociación discord slack grupo newsletter lista"
    ),
    "bridge": "sobre para con en artículo artículos post guía documentación cómo y",
    "goods": (
        "guía ebook e-book libro folleto catálogo checklist plantilla ficha app aplicación dossier "
        "manual pdf"
    ),
}

_LISTS: dict[str, tuple[str, ...]] = {
    "write": (
        "contáctanos|contactanos|contáctame|contactame|contáctenos|contactenos|contactadnos",
        "escríbenos|escribenos|escríbeme|escribeme|escríbanos|escribanos|escribinos|escribidnos",
        "consúltanos|consultanos|consúltenos|pregúntanos|preguntanos|pregúntenos",
    ),
    "ring": ("llámanos|llamanos|llámame|llamame|llámenos|llamenos|llamadnos|telefonéanos",),
    "dial": ("llama|llame|llamad|llamen|telefonea",),
    "turn": (
        "contacta|contacte|contactad|contacten|habla|hable|hablad con",
        "ponte|póngase|pongase|poneos|pónganse en contacto ~1 con",
        "comunícate|comunicate|comuníquese|comuniquese con",
        "consulta|consulte con|a",
        "acude|acuda a",
        "pregunta|pregunte a",
    ),
    "to_us": (
        "contactarnos|llamarnos|escribirnos|visitarnos|consultarnos|preguntarnos|contactarme",
        "escribirme|llamarme",
        "contactar|hablar con nosotros|nosotras|@our",
        "ponerte|ponerse|poneros en contacto con nosotros|nosotras|@our",
        "comunicarte|comunicarse con nosotros|nosotras|@our",
        "enviarnos|mandarnos|dejarnos un|una|tu|su|tus|sus",
    ),
    "send": (
        "envíanos|envianos|envíame|enviame|envíenos|envienos|mándanos|mandanos|mándame|mándenos",
        "déjanos|dejanos|déjenos|dejenos|hazme|haznos|háganos",
    ),
    "book": (
        "pide|pedid|solicita|solicitad|reserva|reservad|agenda|programa|concierta|consigue|obtén",
        "haz|coge",
    ),
    "book_polite": ("pida|pidan|solicite|soliciten|reserve|reserven|agende|programe|obtenga",),
    "to_book": ("pedir|solicitar|reservar|agendar|programar|concertar",),
    "look": (
        "visita|visite|visitad|conoce|conozca|descubre|descubra|explora|explore|mira|mire|consulta",
        "echa|eche un vistazo a",
        "pásate|pasate|pase|pasa|acércate|acercate|acérquese por|a",
        "ven|venga|venid a",
        "navega|navegue por",
    ),
    "elsewhere": (
        "con|a|para|de un|una|tu|tus|su|sus|el|la|los|las|varios|varias|otro|otra|otros|otras",
        "en un|una|varios|varias|otro|otra|tu|su",
        "con|a|en|de distintos|distintas|diferentes|cada|dos|tres|al|alguien|quien",
        "al|del médico|banco|ayuntamiento|proveedor|fabricante|técnico|dentista",
        "médica|médico",
    ),
    "page": ("página|formulario|botón|enlace|sección|componente",),
}

_PATTERNS: dict[Kind, tuple[str, ...]] = {
    "call": (
        "$ring ~1 !page",
        "$dial al? ~1 REACH",
        "$dial al ~4 REACH",
        "$dial ~4 > al|en|a REACH",
        "$dial ya|ahora|hoy|gratis &follow",
        "$dial a|con @our ^technical",
        "$dial a NAME",
        "marca|marque el ~2 REACH",
    ),
    "contact": (
        "$write ~1 !page",
        "$turn @us|nuestro|nuestra|nuestros|nuestras",
        "$turn uno|una|un|alguno|algún ~2 de nuestros|nuestras",
        "$turn NAME",
        "$turn CAPITALS REACH",
        "$turn ~6 > en|a|al|por|vía|mediante REACH",
        "ponte|póngase|pongase|poneos en contacto END",
        "ponte|póngase|poneos en contacto hoy|ya|ahora|mediante|a|por|en",
        "escribe|escriba|escribid|envía|envíe|enviad|manda|mande ~6 > a|al REACH",
        "$send un|una|tu|tus|su|sus|vuestro|vuestra ~3 @message",
        "$send ~6 > a|al|en REACH",
        "$to_us &follow",
        "hablemos|conversemos|charlemos END",
        "hablemos|conversemos|charlemos de|sobre tu|su|tus|sus|vuestro",
        "cuéntanos|cuentanos|cuéntame|cuéntenos|háblanos de|sobre? tu|su|qué|tus|sus ~1",
        "cuéntanos|cuentanos|cuéntame|cuéntenos tu|su ~1 proyecto|idea|caso|problema",
        "rellena|rellene|completa|complete nuestro formulario",
        "rellena|rellene|completa|complete el|este formulario de|siguiente|y|que|para ~1",
        "confía|confíe en nosotros|@our",
    ),
    "book": (
        "$book @your ~2 @strong !elsewhere",
        "$book_polite @polite ~2 @strong !elsewhere",
        "$book|$book_polite cita|hora|presupuesto|mesa|turno ~1 &follow !elsewhere",
        "$book|$book_polite cita|hora|presupuesto|mesa ~2 con nosotros|@our",
        "$book tu|tus|vuestra|ya|la ~2 @weak !elsewhere",
        "$book_polite su|sus|ya ~2 @weak !elsewhere",
        "$book|$book_polite ~3 ahora|hoy|ya|online|aquí|directamente !elsewhere",
        "$book|$book_polite ~2 en línea|nuestra",
        "$book|$book_polite @your ~3 @weak con|en nosotros|nosotras|@our",
        "$to_book tu|su|una|tus|sus|la? ~2 @strong|@weak !elsewhere",
        "$to_book ~2 online|ahora|aquí",
        "no te|se quedes|quede sin tu|su|plaza|sitio",
    ),
    "buy": (
        "compra|compre|comprad tu|tus|su|sus|nuestro|nuestra|nuestros|nuestras ~2",
        "compra|compre|dona|done|ordena|encarga|encargue ~2 ahora|hoy|ya|online|aquí",
        "pide|pida|haz|haga|realiza|realice tu|su ~1 pedido|donación|donativo|compra",
        "haz|haga un|una ~1 donación|donativo|aportación",
        "dona|done|donad END",
        "apóyanos|apoyanos|ayúdanos|ayudanos|apóyame|ayúdenos &follow",
        "apoya|apoye @our ^technical",
        "aprovecha|aproveche @our|esta ~2 oferta|ofertas|promoción|descuento|descuentos",
    ),
    "try": (
        "prueba|pruebe|probad|pruébalo|pruebalo|pruébelo|pruébala ~3 gratis|gratuitamente",
        "empieza|empiece|comienza|comience|inicia ~1 gratis|hoy|ahora|ya",
        "empieza|empiece|comienza|comience|inicia tu|su ~1 prueba",
        "prueba|pruebe @our ~2 gratis|gratuita|gratuito|demo",
    ),
    "join": (
        "regístrate|registrate|regístrese|inscríbete|inscribete|inscríbase|apúntate|apuntate END",
        "regístrate|registrate|regístrese|inscríbete|inscribete|inscríbase|apúntate|apúntese @now",
        "regístrate|inscríbete|inscríbase a|en|al @our|este|esta ^technical",
        "apúntate|apuntate|apúntese a|en|al @our|este|esta ^technical",
        "regístrate|inscríbete|inscríbase|apúntate|apuntate|apúntese a|en|al ~4 @event|@letter",
        "únete|unete|únase|uníos|súmate|sumate END",
        "únete|unete|únase|uníos|súmate|sumate @now",
        "únete|unete|únase|uníos|súmate|sumate a @us|@our|esta",
        "únete|unete|únase|uníos|súmate|sumate a la|el|al? ~2 @circle",
        "hazte|hágase|hagase ~1 socio|socia|miembro|voluntario|voluntaria|mecenas|donante|cliente",
        "crea|cree tu|su cuenta ~1 gratis|gratuita|ahora|hoy",
        "matricúlate|matriculate|matricúlese &follow",
        "participa|participe en @our",
        "postula|aplica|solicita ahora|ya",
    ),
    "subscribe": (
        "suscríbete|suscribete|suscríbase|suscribase|suscribíos END",
        "suscríbete|suscribete|suscríbase|suscribase|suscribíos @now",
        "suscríbete|suscribete|suscríbase|suscribíos a|al|en @our|la|el|este? ~3 @letter",
        "suscríbete|suscribete|suscríbase|suscribíos a|al @our ^technical",
        "síguenos|siguenos|sígueme|sigueme|síganos|siganos en|por",
        "sigue|siga @our ~2 @letter",
        "recibe|reciba @our ~1 @letter",
    ),
    "download": (
        "descarga|descargue|descárgate|descárgue|descargad ~1 @our ^technical",
        "descarga|descárgate|descargad tu|ya ~2 @goods",
        "descarga|descargue|descárgate ~1 gratis ~2 @goods",
        "descarga|descargue|descárgate la|el|esta|este ~2 @goods gratis|gratuita|gratuito|ahora",
        "consigue|obtén|solicita|pide @our ~2 @goods",
    ),
    "visit": (
        "visítanos|visitanos|visítenos|visitenos|visitadnos &follow",
        "$look @our ~2!bridge @place",
        "ven|venga|venid a vernos|visitarnos|conocernos|conocerme",
        "ven|venga|venid y? conoce|descubre|visita @our",
        "te|le|os|les esperamos en @our",
        "te|le|os|les esperamos END",
        "encuéntranos|encuentranos|búscanos en|por",
    ),
}

CALL_PATTERNS = CallPatterns(sets=_SETS, lists=_LISTS, patterns=_PATTERNS)
