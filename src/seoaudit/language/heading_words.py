"""Lines that stand alone and are no headings, or headings of one kind, as regular expressions.

Bylines, remarks and tables of contents are told by few words, which mean the same wherever they
stand, so these are the words of all languages at once. They are compared without case.
"""

from __future__ import annotations

BYLINES = (
    r"(?:by|von|par|por)(?=\s(?-i:[A-ZÀ-Þ]))|posted|published|updated|last updated|written"
    r"|reviewed|photo|photos|image|source|credit"
    r"|foto|fotos|quelle|bild|bildnachweis|aktualisiert|veröffentlicht|stand|geschrieben"
    r"|publié|mis à jour|écrit|rédigé|crédit|crédits|illustration"
    r"|publicado|actualizado|escrito|fuente|imagen|crédito"
)
"""What the line of an author, a date or a picture begins with."""

CONTENTS_HEADINGS = (
    r"table of contents|contents|in this (?:article|post|guide)|inhalt|inhaltsverzeichnis"
    r"|in diesem (?:artikel|beitrag|ratgeber)|inhaltsübersicht|sommaire|table des mati[eè]res"
    r"|dans cet article|au sommaire|plan de l['’]article|[ií]ndice|tabla de contenidos?"
    r"|(?:[ií]ndice de )?contenidos?|en este artículo|inhoud|inhoudsopgave"
)
"""The heading of a table of contents."""

READING_TIMES = (
    r"\b\d+ ?min(?:ute)?s?\b.*\bread|\b\d+ ?(?:min(?:ut[oe]s?|uten)?|mn)\.? "
    r"(?:de lecture|de lectura|lesezeit)|\blesezeit\b.*\d|\blectur[ea]\b.*\d+ ?min"
)
"""A reading time somewhere in a line."""

REMARKS = (
    r"(?:available|added|introduced|removed|deprecated|new) (?:from|in|since|as of) v?\d[\w.]*"
    r"|note|notes|tip|tips|warning|caution|important|attention|update|edit|disclaimer|example"
    r"|tl;dr|spoiler|hinweis|hinweise|achtung|wichtig|tipp|tipps|beispiel|anmerkung|vorsicht|merke"
    r"|attenzione|remarque|remarques|astuce|conseil|avertissement|exemple|à noter|mise à jour"
    r"|nota|notas|consejo|aviso|advertencia|importante|ejemplo|atención|actualización|ojo"
)
"""The label of a remark."""
