"""What the pages around an article say in each language: ages, reading times, widgets, banners."""

from __future__ import annotations

from msgspec import Struct


class ResidueWords(Struct, frozen=True):
    """The words of one language that page templates put around an article.

    `age` is a regular expression for a date that is only an age (`10 hours ago`), `stamp` for what
    may introduce it (`Posted`), `reading_time` for a reading time. Of the labels (lower case, no
    final colon) `widgets` are never words of an article when they are all a paragraph says;
    `closers` are headings of an article unless nothing follows them. `comment_count` is a regular
    expression for a closer with a number. `cookie_notice` holds expressions that a cookie banner
    matches all of. `byline` introduces an author.
    """

    age: str
    stamp: str
    reading_time: str
    widgets: frozenset[str]
    closers: frozenset[str]
    comment_count: str
    cookie_notice: tuple[str, ...]
    byline: str


def _lines(text: str) -> frozenset[str]:
    return frozenset(line.strip() for line in text.splitlines() if line.strip())


_ENGLISH = ResidueWords(
    age=(
        r"(?:(?:about|over|almost|nearly)\s+)?"
        r"(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s*"
        r"(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|wks?|months?|years?|yrs?|[hdwmy])"
        r"\s+ago|yesterday|just\s+now"
    ),
    stamp=r"(?:last\s+)?(?:posted|published|updated|edited|modified|written|added)(?:\s+on)?\s*:?",
    reading_time=(
        r"\d{1,3}(?:\s*[-–]\s*\d{1,3})?[\s-]*(?:min(?:ute)?s?)\.?\s+(?:read|to\s+read|reading\s+time)"
        r"|(?:estimated\s+)?read(?:ing)?\s+time\s*:?\s*(?:about\s+)?\d{1,3}\s*(?:min(?:ute)?s?)\.?"
    ),
    widgets=_lines(
        """
        advertisement
        advertisements
        advertisement - continue reading below
        story continues below advertisement
        article continues below advertisement
        skip to content
        skip to main content
        skip to navigation
        toggle navigation
        open menu
        close menu
        loading
        loading...
        share
        share this
        share this post
        share this article
        share on facebook
        share on twitter
        share on linkedin
        share via email
        click to share
        tweet
        tweet this
        pin it
        sign in
        log in
        sign in to continue
        log in to comment
        leave a comment
        add a comment
        post a comment
        write a comment
        write a comment...
        no comments
        no comments yet
        accept all cookies
        accept cookies
        listen to this article
        """
    ),
    closers=_lines(
        """
        comments
        recommended
        recommended for you
        recommended posts
        recommended articles
        related
        related posts
        related articles
        related stories
        related content
        see all
        recent posts
        latest posts
        popular posts
        trending
        trending now
        more from this author
        more stories
        read next
        up next
        you may also like
        you might also like
        previous post
        next post
        previous article
        next article
        """
    ),
    comment_count=r"\d{1,5}\s+(?:comments?|replies|shares|likes|views)",
    cookie_notice=(
        r"\bcookies\b",
        r"\b(?:we\s+use|(?:this|our)\s+(?:web\s?)?site\s+uses)\b",
        r"\bby\s+(?:continuing|using|clicking|browsing|closing)\b|\baccept\b|\bagree\b|\bconsent\b",
    ),
    byline=r"(?:written\s+)?by",
)

_GERMAN = ResidueWords(
    age=(
        r"vor\s+(?:etwa\s+)?(?:\d{1,3}|einer|einem|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn)\s+"
        r"(?:sekunden?|minuten?|min\.?|stunden?|std\.?|tag(?:en)?|wochen?|monat(?:en)?|jahr(?:en)?)"
        r"|gestern|gerade\s+eben"
    ),
    stamp=r"(?:zuletzt\s+)?(?:veröffentlicht|aktualisiert|geändert|gepostet)(?:\s+am)?\s*:?",
    reading_time=(
        r"\d{1,3}\s*(?:min\.?|minuten?)\s+(?:lesezeit|zu\s+lesen)"
        r"|lesezeit\s*:?\s*(?:ca\.\s*)?\d{1,3}\s*(?:min\.?|minuten?)"
    ),
    widgets=_lines(
        """
        anzeige
        werbung
        zum inhalt springen
        zum hauptinhalt springen
        wird geladen
        wird geladen...
        teilen
        beitrag teilen
        artikel teilen
        auf facebook teilen
        anmelden
        einloggen
        keine kommentare
        kommentar schreiben
        schreibe einen kommentar
        alle cookies akzeptieren
        """
    ),
    closers=_lines(
        """
        kommentare
        empfohlen
        empfohlene beiträge
        ähnliche beiträge
        ähnliche artikel
        verwandte beiträge
        verwandte artikel
        weitere beiträge
        das könnte dich auch interessieren
        das könnte sie auch interessieren
        vorheriger beitrag
        nächster beitrag
        """
    ),
    comment_count=r"\d{1,5}\s+kommentare?",
    cookie_notice=(
        r"\bcookies\b",
        r"\b(?:wir\s+verwenden|wir\s+nutzen|diese\s+(?:web)?seite\s+(?:verwendet|nutzt))\b",
        r"\bakzeptieren\b|\bstimmen\s+sie\b|\bstimmst\s+du\b|\beinverstanden\b",
    ),
    byline=r"von",
)

_FRENCH = ResidueWords(
    age=(
        r"il\s+y\s+a\s+(?:environ\s+)?(?:\d{1,3}|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix)\s+"
        r"(?:secondes?|minutes?|min|heures?|h|jours?|j|semaines?|mois|ans?|années?)|hier"
    ),
    stamp=r"(?:publié|mis\s+à\s+jour|modifié|posté)e?(?:\s+le)?\s*:?",
    reading_time=(
        r"\d{1,3}\s*min(?:utes?)?\.?\s+de\s+lecture"
        r"|(?:temps\s+de\s+)?lecture\s*:?\s*\d{1,3}\s*min(?:utes?)?\.?"
    ),
    widgets=_lines(
        """
        publicité
        aller au contenu
        aller au contenu principal
        chargement
        chargement...
        partager
        partager cet article
        partager sur facebook
        se connecter
        laisser un commentaire
        aucun commentaire
        tout accepter
        """
    ),
    closers=_lines(
        """
        commentaires
        recommandé
        articles similaires
        articles liés
        à lire aussi
        lire aussi
        vous aimerez aussi
        article précédent
        article suivant
        """
    ),
    comment_count=r"\d{1,5}\s+commentaires?",
    cookie_notice=(
        r"\bcookies\b",
        r"\b(?:nous\s+utilisons|ce\s+site\s+utilise)\b",
        r"\bacceptez\b|\baccepter\b|\ben\s+poursuivant\b|\bconsentez\b",
    ),
    byline=r"par",
)

_SPANISH = ResidueWords(
    age=(
        r"hace\s+(?:unos?\s+|unas?\s+)?"
        r"(?:\d{1,3}|una?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez)\s+"
        r"(?:segundos?|minutos?|min|horas?|días?|semanas?|mes(?:es)?|años?)|ayer"
    ),
    stamp=r"(?:publicado|actualizado|modificado)(?:\s+el)?\s*:?",
    reading_time=(
        r"\d{1,3}\s*min(?:utos?)?\.?\s+de\s+lectura"
        r"|(?:tiempo\s+de\s+)?lectura\s*:?\s*\d{1,3}\s*min(?:utos?)?\.?"
    ),
    widgets=_lines(
        """
        publicidad
        anuncio
        saltar al contenido
        ir al contenido
        cargando
        cargando...
        compartir
        comparte este artículo
        compartir en facebook
        iniciar sesión
        deja un comentario
        sin comentarios
        aceptar cookies
        """
    ),
    closers=_lines(
        """
        comentarios
        recomendado
        recomendados
        artículos relacionados
        entradas relacionadas
        también te puede interesar
        te puede interesar
        artículo anterior
        artículo siguiente
        """
    ),
    comment_count=r"\d{1,5}\s+comentarios?",
    cookie_notice=(
        r"\bcookies\b",
        r"\b(?:utilizamos|usamos|este\s+sitio\s+(?:web\s+)?(?:utiliza|usa))\b",
        r"\bacepta(?:s|r)?\b|\bsi\s+contin[uú]as?\b|\bconsientes\b",
    ),
    byline=r"por",
)

_BY_LANGUAGE = {"en": _ENGLISH, "de": _GERMAN, "fr": _FRENCH, "es": _SPANISH}


def residue_words(language: str) -> ResidueWords | None:
    """The words for a language code such as `en` or `en-GB`, None for a language without."""
    return _BY_LANGUAGE.get(language.partition("-")[0].lower())
