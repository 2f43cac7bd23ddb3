"""Calls to action in Spanish: what is one and what is none."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from seoaudit.facts.facts import Facts

FactsOf = Callable[..., Facts]

INVITATIONS = [
    "Contáctanos.",
    "Contactanos por WhatsApp.",
    "Llámanos al +1 512 555 0134.",
    "Llame al +1 512 555 0134 para pedir cita.",
    "Llama hoy y pide tu cita.",
    "Escríbenos a hola@example.com.",
    "Escriba a hola@example.com.",
    "Envíanos un mensaje.",
    "Envía tu currículum a hola@example.com.",
    "No dudes en contactarnos.",
    "No dude en llamarnos.",
    "Si tienes dudas, contacta con nosotros.",
    "Puedes llamarnos a cualquier hora.",
    "También puedes escribirnos por correo.",
    "Póngase en contacto con nuestro equipo.",
    "Ponte en contacto con nosotros.",
    "Habla con uno de nuestros asesores.",
    "Pide cita online.",
    "Pide tu cita ahora.",
    "Reserva tu mesa.",
    "Reserve su consulta hoy mismo.",
    "Reserva tu plaza en el taller.",
    "Solicita tu presupuesto gratis.",
    "Solicite un presupuesto sin compromiso.",
    "Agenda tu visita.",
    "¿Te duele la espalda? Reserva una sesión con nosotros y pide cita ya.",
    "Suscríbete a nuestra newsletter.",
    "Suscríbete al boletín.",
    "¡Suscríbete!",
    "Síguenos en Instagram.",
    "Regístrate gratis.",
    "Inscríbete en nuestro curso.",
    "Apúntate ahora.",
    "Únete a nuestra comunidad.",
    "Únete a nosotros.",
    "Hazte socio.",
    "Descarga nuestra guía gratuita.",
    "Prueba gratis durante 30 días.",
    "Pruébalo gratis.",
    "Visítanos en la calle Mayor.",
    "Visita nuestra tienda.",
    "Conoce nuestros servicios.",
    "Ven a vernos.",
    "Te esperamos en nuestra clínica.",
    "Compra tus entradas.",
    "Haz tu pedido online.",
    "Haz una donación.",
    "Apóyanos con tu donativo.",
    "Hablemos de tu proyecto.",
    "Cuéntanos tu proyecto.",
    "Te invitamos a visitarnos.",
    "Anímate a llamarnos.",
    "¿Por qué no llamarnos hoy?",
    "Rellena nuestro formulario.",
    "Llámenos ahora mismo.",
    "Para más información, contáctenos.",
]

NO_INVITATIONS = [
    "Contacta con tu médico.",
    "Llama al 112 en caso de emergencia.",
    "Llama a la función con dos argumentos.",
    "Llama la atención que nadie lo diga.",
    "Pide cita con tu dentista.",
    "Solicita presupuestos a varias empresas.",
    "Pide un presupuesto a tu proveedor.",
    "Reserva un hotel cerca de la estación.",
    "Descarga el archivo y ábrelo.",
    "Visita la documentación.",
    "Prueba el siguiente comando.",
    "Prueba tu código.",
    "Si nos llamas, guardamos tus datos.",
    "Cuando nos contactes, di tu nombre.",
    "Nos llamaron ayer.",
    "Te llamaremos mañana.",
    "Vamos a contactarte pronto.",
    "Los clientes pueden llamarnos de noche.",
    "¿Cómo contactar con nosotros?",
    "¿Por qué contactarnos?",
    "Usa la página de contacto.",
    "La reserva se hace en recepción.",
    "La compra online crece.",
    "El cliente pide cita por la mañana.",
    "Se reserva mesa con un día.",
    "Descubre cómo funciona el motor.",
    "Conoce tus límites.",
    "Visita Granada en primavera.",
    "Compra verduras de temporada.",
    "No nos llames de noche.",
    "Nunca hace falta llamarnos dos veces.",
    "Únete a la rama principal.",
    "Sigue las instrucciones.",
    "Sigue el enlace de abajo.",
    "Crea una cuenta en tu proveedor.",
    "Crea una carpeta y añade un archivo.",
    "Dona sangre.",
    "Habla con tu familia.",
    "Hablemos de rendimiento.",
    "Cuéntanos en los comentarios.",
    "Déjame un comentario.",
    "Contacto: hola@example.com",
    "Teléfono: +1 512 555 0134",
    "Registra el componente primero.",
    "Inscribe el dominio.",
    "Suscribe el método al evento.",
    "Te invito a leer este artículo.",
    "No dudes en leer la guía.",
    "Puedes contactar con el soporte de Netlify.",
    "Hay que pedir una cita al médico.",
    "Una consulta lenta llama a la base de datos.",
    "La prueba gratis termina en mayo.",
    "Mira el ejemplo.",
    "Mira nuestro código.",
    "Ven a la conferencia con un amigo.",
    "Le pide un favor.",
]


@pytest.mark.parametrize("sentence", INVITATIONS)
def test_an_invitation_to_act_is_found(facts_of: FactsOf, sentence: str) -> None:
    assert facts_of(f"Unas palabras.\n\n{sentence}", language="es").cta.main_count


@pytest.mark.parametrize("sentence", NO_INVITATIONS)
def test_what_invites_nobody_is_not_found(facts_of: FactsOf, sentence: str) -> None:
    found = facts_of(f"Unas palabras.\n\n{sentence}", language="es").cta.calls
    assert [call.label for call in found] == []


LABELS = [
    ("[Pedir cita](/cita)", "book"),
    ("[Solicitar presupuesto](/presupuesto)", "book"),
    ("[Reservar ahora](/reservas)", "book"),
    ("[Contacto](/contacto)", "contact"),
    ("[Contáctanos](/contacto)", "contact"),
    ("[Suscribirse](/boletin)", "subscribe"),
    ("[Comprar ahora](/tienda)", "buy"),
    ("[Prueba gratuita](/prueba)", "try"),
    ("[Descargar la guía](/guia)", "download"),
    ("[Crear cuenta](/registro)", "join"),
    ("[Leer más](/pagina)", None),
    ("[Ver código](/codigo)", None),
    ("[Inicio](/)", None),
]


@pytest.mark.parametrize(("link", "kind"), LABELS, ids=[link for link, _ in LABELS])
def test_labels(facts_of: FactsOf, link: str, kind: str | None) -> None:
    found = facts_of(f"Unas palabras.\n\n{link}", language="es").cta.calls
    assert [call.kind for call in found] == ([kind] if kind else [])


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("Contáctanos mediante el formulario.", "form"),
        ("Escríbenos: hola@example.com", "hola@example.com"),
        ("Llámanos al +1 512 555 0134.", "+1 512 555 0134"),
        ("[Pide tu cita](/cita) hoy.", "/cita"),
        ("Contáctanos en la dirección de abajo.\n\nhola@example.com", "hola@example.com"),
        ("Contáctanos.", None),
    ],
)
def test_targets(facts_of: FactsOf, text: str, target: str | None) -> None:
    (call,) = facts_of(f"Unas palabras.\n\n{text}", language="es").cta.calls
    assert call.target == target


def test_an_article_that_sells_says_so(facts_of: FactsOf) -> None:
    text = "Nuestros técnicos llegan pronto. Nuestras tarifas son claras. Presupuesto gratis."
    assert facts_of(text, language="es").cta.commercial
    assert not facts_of("Nuestro equipo publica código.", language="es").cta.commercial
