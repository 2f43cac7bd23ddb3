"""Spanish words and phrases that tie a sentence to what was said before, by what they do."""

from __future__ import annotations

from seoaudit.language.pack_parts import Transitions

# Each group names a relation between two thoughts. A line is a word or a phrase.
_ANYWHERE = {
    "adding": """
        además
        asimismo
        también
        tampoco
        igualmente
        adicionalmente
        es más
        más aún
        por otra parte
        por otro lado
        por lo demás
        a su vez
        al mismo tiempo
        del mismo modo
        de igual modo
        de igual manera
        junto con
        así como
        no solo
        no sólo
        cabe añadir
        cabe destacar
        sumado a
        aparte de
        encima de todo
    """,
    "contrasting": """
        pero
        sino
        aunque
        mientras
        contrariamente
        excepto
        salvo
        sin embargo
        no obstante
        en cambio
        por el contrario
        al contrario
        a pesar de
        pese a
        aun así
        aun cuando
        ahora bien
        si bien
        con todo
        de lo contrario
        de todos modos
        de todas formas
        de todas maneras
        en contraste
        a diferencia de
        en lugar de
        en vez de
        más bien
        antes bien
        por un lado
        por una parte
        de otro modo
        en comparación
        dicho esto
        eso sí
    """,
    "giving a cause or a result": """
        porque
        pues
        consecuentemente
        consiguientemente
        ya que
        puesto que
        dado que
        debido a
        a causa de
        gracias a
        por eso
        por ello
        por esto
        por lo tanto
        por tanto
        por lo que
        por consiguiente
        por esta razón
        por ese motivo
        por este motivo
        por esa razón
        así que
        así pues
        de ahí que
        de manera que
        de modo que
        de forma que
        de este modo
        de esta manera
        de esta forma
        de esa manera
        de ese modo
        en consecuencia
        como consecuencia
        como resultado
        es por eso
        es por ello
        en vista de
        a raíz de
        a fin de
        con el fin de
        con el objetivo de
        con objeto de
        para que
        teniendo en cuenta
        en ese caso
        en este caso
        en tal caso
        esto significa
        eso significa
        lo que significa
        lo cual
    """,
    "ordering in time": """
        cuando
        luego
        después
        finalmente
        posteriormente
        seguidamente
        previamente
        anteriormente
        simultáneamente
        entretanto
        primeramente
        mientras
        a continuación
        en primer lugar
        en segundo lugar
        en tercer lugar
        en último lugar
        por último
        por fin
        al final
        al principio
        al comienzo
        para empezar
        para terminar
        para acabar
        antes de
        antes que nada
        ante todo
        tan pronto como
        en cuanto
        una vez que
        una vez
        desde entonces
        a partir de
        a medida que
        hasta que
        hasta ahora
        hasta entonces
        mientras tanto
        al mismo tiempo
        al cabo de
        más tarde
        más adelante
        de momento
        por ahora
        por el momento
        cada vez que
        siempre que
        en el futuro
        con el tiempo
    """,
    "giving an example": """
        especialmente
        particularmente
        concretamente
        específicamente
        principalmente
        por ejemplo
        p.ej
        en particular
        en concreto
        en especial
        es decir
        o sea
        esto es
        a saber
        en otras palabras
        dicho de otro modo
        dicho de otra manera
        tal como
        tales como
        como muestra
        como ejemplo
        a modo de ejemplo
        para ilustrar
        entre otros
        entre otras
        un ejemplo
    """,
    "comparing": """
        similarmente
        análogamente
        igual que
        al igual que
        lo mismo que
        así mismo
        tanto como
        como si
        de la misma manera
        de la misma forma
        de forma similar
        de manera similar
    """,
    "setting a condition": """
        si
        siempre y cuando
        a menos que
        a no ser que
        con tal de que
        en caso de
        en el caso de
        por si
        a condición de
        suponiendo que
        salvo que
        excepto que
        según sea
        dependiendo de
        en función de
        sin que
    """,
    "insisting": """
        obviamente
        evidentemente
        ciertamente
        efectivamente
        indudablemente
        precisamente
        sobre todo
        de hecho
        en efecto
        en realidad
        por supuesto
        desde luego
        sin duda
        claro que
        lo más importante
        lo cierto es
        la verdad es
        en verdad
        es cierto que
        como es natural
        hay que tener en cuenta
        ten en cuenta
        vale la pena
    """,
    "summing up": """
        resumiendo
        concluyendo
        en resumen
        en conclusión
        en suma
        en síntesis
        en definitiva
        en general
        en fin
        en pocas palabras
        en resumidas cuentas
        en todo caso
        en cualquier caso
        después de todo
        al fin y al cabo
        a fin de cuentas
        para concluir
        para resumir
        para finalizar
        por lo general
        en su mayoría
        la mayoría de las veces
        en la mayoría de los casos
        como hemos visto
        como puedes ver
        como ves
    """,
}

# These tie sentences together only where they begin one: `Entonces` against `desde entonces`.
_OPENING = """
    y e o u ni entonces así ahora como desde durante tras antes primero segundo tercero último otro
    otra generalmente normalmente habitualmente inicialmente actualmente afortunadamente
    desafortunadamente lamentablemente naturalmente básicamente claro bueno incluso aún
    eventualmente resultado conclusión aparte
"""

TRANSITIONS = Transitions(anywhere=_ANYWHERE, opening=_OPENING)
