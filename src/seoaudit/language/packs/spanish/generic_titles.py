"""Spanish words that stand over thousands of pages and, alone, tell none of them from another."""

from __future__ import annotations

GENERIC_TITLES = frozenset(
    """
    actualidad actualización actualizaciones acerca agenda anexo anexos anuncio anuncios aplicación
    archivo archivos artículo artículos ayuda base bases bienvenida bienvenido bienvenidos blog
    búsqueda catálogo categoría categorías ciudad comentarios conclusión conclusiones configuración
    consejo consejos contacto contenido contenidos descarga descargas descripción detalles diario
    documentación documento documentos ejemplo ejemplos empresa enlaces entrada entradas equipo
    evento eventos faq funcionamiento galería general generalidades guía guías historia home horario
    horarios índice info información inicio instalación intro introducción lista manual menú método
    métodos miscelánea nosotros nota notas noticia noticias novedades oferta ofertas opiniones
    página páginas parte paso pasos portada portafolio precio precios prefacio preguntas
    presentación principal procedimiento proceso producto productos programa proyecto proyectos
    prueba publicación publicaciones recomendaciones recurso recursos referencia referencias reglas
    requisitos resultados resumen reseñas sección servicio servicios sitio sobre solución soluciones
    soporte tarifas tema temas testimonios tienda título trabajo trabajos tratamientos truco trucos
    tutorial tutoriales uso usos varios vídeo vídeos video videos web
    """.split()
)
