"""What pages, chat assistants and templates leave in Spanish articles."""

from __future__ import annotations

from seoaudit.language.pack_parts import line_set
from seoaudit.language.residue import ResidueWords, StockText, Traces

RESIDUE = ResidueWords(
    age=(
        r"hace\s+(?:unos?\s+|unas?\s+|aproximadamente\s+|casi\s+|más\s+de\s+)?"
        r"(?:\d{1,3}|un|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)\s*"
        r"(?:segundos?|seg|s|minutos?|min|m|horas?|h|días?|d|semanas?|sem|mes(?:es)?|años?)\.?"
        r"|hace\s+(?:un\s+momento|instantes|poco)|ayer|anteayer|ahora\s+mismo|justo\s+ahora"
    ),
    stamp=(
        r"(?:(?:última\s+)?(?:actualización|modificación|publicación)|(?:publicad|actualizad"
        r"|modificad|editad|escrit|posted|añadid|agregad)[oa])(?:\s+el)?\s*:?"
    ),
    reading_time=(
        r"\d{1,3}(?:\s*[-–a]\s*\d{1,3})?\s*min(?:utos?)?\.?\s+(?:de\s+lectura|para\s+leer)"
        r"|(?:tiempo\s+(?:estimado\s+)?de\s+)?lectura(?:\s+estimad[oa])?(?:\s+de)?\s*:?\s*"
        r"(?:aprox\.?\s+)?\d{1,3}\s*min(?:utos?)?\.?"
    ),
    dateline=frozenset("hace ayer anteayer ahora lectura leer".split()),
    widgets=line_set(
        """
        publicidad
        anuncio
        anuncios
        contenido patrocinado
        continúa después de la publicidad
        continúa leyendo después del anuncio
        saltar al contenido
        saltar al contenido principal
        ir al contenido
        ir al contenido principal
        abrir menú
        cerrar menú
        abrir el menú
        cerrar el menú
        cargando
        cargando...
        compartir
        comparte
        comparte esto
        compartir esto
        compartir artículo
        compartir este artículo
        comparte este artículo
        comparte este post
        compartir en facebook
        compartir en twitter
        compartir en x
        compartir en whatsapp
        compartir en linkedin
        compartir por correo
        tuitear
        imprimir
        iniciar sesión
        inicia sesión
        inicia sesión para comentar
        crear cuenta
        registrarse
        deja un comentario
        dejar un comentario
        deja una respuesta
        deja tu comentario
        añadir un comentario
        agregar un comentario
        escribe un comentario
        escribe un comentario...
        publicar comentario
        cancelar respuesta
        sin comentarios
        no hay comentarios
        aún no hay comentarios
        todavía no hay comentarios
        aceptar cookies
        aceptar todas
        aceptar todas las cookies
        rechazar todas
        aceptar y cerrar
        configurar cookies
        escuchar artículo
        escuchar este artículo
        volver arriba
        """
    ),
    closers=line_set(
        """
        comentarios
        comentario
        recomendado
        recomendados
        recomendado para ti
        recomendados para ti
        artículos recomendados
        artículos relacionados
        artículos similares
        entradas relacionadas
        entradas recientes
        entradas populares
        publicaciones relacionadas
        noticias relacionadas
        contenido relacionado
        posts relacionados
        relacionados
        relacionado
        últimas entradas
        últimos artículos
        últimas noticias
        lo más leído
        lo más visto
        tendencias
        también te puede interesar
        te puede interesar
        te podría interesar
        quizás te interese
        quizá te interese
        también te puede gustar
        más de este autor
        más artículos
        más noticias
        sigue leyendo
        leer también
        lee también
        lea también
        ver todo
        ver todos
        ver más
        artículo anterior
        artículo siguiente
        siguiente artículo
        entrada anterior
        entrada siguiente
        """
    ),
    comment_count=(
        r"\d{1,5}\s+(?:comentarios?|respuestas?|compartidos?|visitas|vistas|me\s+gusta)"
        r"|comentarios?\s*\(\d{1,5}\)"
    ),
    cookie_notice=(
        r"\bcookies\b",
        r"\b(?:utilizamos|usamos|(?:sitio|página|web)\s+(?:utiliza|usa))\b",
        r"\bacept(?:as?|ar|ando|e)\b|\bsi\s+(?:contin[uú]a|sigue)s?\b|\bconsient|\brechazar\b",
    ),
    byline=r"(?:(?:escrito|publicado|redactado)\s+)?por",
    asides=(
        r"\bcomo (?:un )?(?:modelo de lenguaje|(?:una )?(?:IA|inteligencia artificial)"
        r"|asistente (?:de IA|virtual))\b[^.!?\n]{0,40}?, (?:no )?"
        r"(?:yo|puedo|tengo|soy)\b"
        r"|\bsoy (?:solo |sólo )?(?:una (?:IA|inteligencia artificial)|un modelo de lenguaje)\b"
        r"|\ba (?:la fecha de )?mi última actualización(?: de conocimientos?)?\b"
        r"|\bmi (?:fecha de corte|conocimiento llega hasta)\b"
    ),
    aside_traces=Traces(
        (
            (
                *(
                    "modelo de lenguaje",
                    "una IA",
                    "inteligencia artificial",
                    "asistente de IA",
                    "omo IA",
                ),
                *(
                    "mi última actualización",
                    "fecha de corte",
                    "mi conocimiento",
                    "asistente virtual",
                ),
            ),
        )
    ),
    slots=(
        r"(?:Tus?|TUS?|Sus?|SUS?|[Ii]nsert(?:ar?|e)|INSERTAR?|[Ii]ndi(?:car?|que)|NOMBRE DEL?"
        r"|[Nn]ombre (?:del?|de (?:la|tu|su)))\s+[^\]\[\n(){}<>]{2,40}"
        r"|[Pp]or (?:completar|definir|confirmar|rellenar)|[Aa] completar|[Pp]endiente de \w+"
        r"|(?:CIUDAD|NOMBRE|EMPRESA|TELÉFONO|DIRECCIÓN|MARCA|FECHA|PRECIO|LOCALIDAD)"
        r"|Ciudad|Número de teléfono|Nombre y apellidos"
    ),
    shown=r"reemplaz|sustitu|ejemplo|plantilla|como\W*$|asunto|hola|cambia|escrib",
    templates=r"\b(?:plantillas?|modelos?|ejemplos?|formatos?)\b",
    stock=(
        StockText(
            r"\b[Hh]a(?:z|ga) clic aquí para (?:añadir|agregar|editar) (?:tu |su |un |el )?"
            r"(?:propio )?(?:texto|contenido|título)"
            r"|\bSoy un (?:párrafo|título)\. (?:Haz|Haga) clic"
            r"|\b(?:Tu|Su) (?:texto|título|contenido|nombre|logo|eslogan|descripción) aquí\b"
            r"|\b(?:Añade|Agrega|Inserta|Escribe) (?:tu|un|el) (?:texto|título|contenido) aquí\b",
            Traces((("clic", " aquí"),)),
        ),
    ),
)
