"""What links, buttons and parameters say in Spanish when they invite."""

from __future__ import annotations

from seoaudit.language.call_lexicon import Kind

CALL_LABELS: dict[Kind, tuple[str, ...]] = {
    "call": (
        "llamar ~1 END",
        "llamar ahora|ya|al|gratis",
        "te llamamos ~2 END",
        "llámanos|llama ~2 END",
    ),
    "contact": (
        "contacto END",
        "contactar ~2 END",
        "contáctanos ~2 END",
        "formulario de contacto",
        "enviar un? mensaje|consulta|correo|email|whatsapp|solicitud",
        "escribir un|por ~1 END",
        "hablar|habla con un|una|@our|nosotros ~2 END",
        "solicitar|pedir más? información END",
        "solicita|pide|quiero ~1 información END",
        "trabaja con nosotros",
        "hablemos ~3 END",
        "haz tu consulta",
    ),
    "book": (
        "pedir|solicitar|reservar|agendar|pide|solicita|reserva|agenda ~2 @strong|@weak",
        "reservar|reserva|reserve ~2 END",
        "cita previa|online",
        "presupuesto gratis|gratuito|online|sin",
        "pedir|solicitar|reservar ahora|online|ya",
        "quiero ~2 cita|reservar|presupuesto",
        "solicitar|ver|pedir una? demo",
        "ver disponibilidad",
    ),
    "buy": (
        "comprar|compra ~2 END",
        "añadir|agregar|añade al carrito|cesta",
        "pedir|encargar ~1 END",
        "donar ~2 END",
        "haz|hacer una|un ~1 donación|donativo|pedido",
        "apóyanos|ayúdanos END",
        "ver|ir a? la tienda",
        "comprar entradas",
    ),
    "try": (
        "probar|prueba ~2 gratis",
        "prueba gratuita",
        "empezar|comenzar|empieza gratis|ahora|ya|hoy",
        "iniciar prueba",
    ),
    "join": (
        "registrarse|registrarme|regístrate|inscribirse|inscribirme|inscríbete|apuntarme ~3 END",
        "inscripción|inscripciones END",
        "unirse|unirme|únete ~3 END",
        "crear una? cuenta ~1 END",
        "crear cuenta ~1 END",
        "hazte|hacerse socio|miembro|voluntario|mecenas",
        "apúntate ~3 END",
        "quiero apuntarme|participar|inscribirme|ser",
    ),
    "subscribe": (
        "suscribirse|suscribirme|suscríbete ~4 END",
        "síguenos ~3 END",
        "seguir ~2 END",
        "recibir la|el|@our ~1 newsletter|boletín",
    ),
    "download": (
        "descargar|descarga ~1 @our|el|la|tu ~3 END",
        "descargar ~3 @goods",
        "quiero la|el|mi ~1 @goods",
    ),
    "visit": (
        "ver|conocer|descubrir|explorar|descubre|conoce|mira ~1 @our ~2 @place",
        "ver los|las|la|el precios|tarifas|servicios|carta|menú|tienda|catálogo|colección END",
        "cómo llegar",
        "dónde estamos",
        "encuentra|encontrar tu|una|un ~1 tienda|clínica|centro|oficina",
    ),
}
