"""French words and phrases that tie a sentence to what was said before, by what they do."""

from __future__ import annotations

from seoaudit.language.pack_parts import Transitions

# Each group names a relation between two thoughts. A line is a word or a phrase.
_ANYWHERE = {
    "adding": """
        également
        en outre
        de plus
        de surcroît
        par ailleurs
        en plus de
        qui plus est
        non seulement
        d'autre part
        de même
        ainsi que
        sans oublier
        sans compter
        à cela s'ajoute
        dans le même temps
    """,
    "contrasting": """
        mais
        cependant
        toutefois
        néanmoins
        pourtant
        malgré
        contrairement
        inversement
        sinon
        tandis
        quoique
        quoiqu'il
        quoiqu'on
        certes
        plutôt
        excepté
        hormis
        en revanche
        par contre
        au contraire
        à l'inverse
        à l'opposé
        alors que
        alors qu'il
        alors qu'elle
        alors qu'un
        alors qu'une
        bien que
        bien qu'il
        bien qu'elle
        même si
        quand même
        tout de même
        d'un côté
        d'un autre côté
        de l'autre côté
        d'une part
        en dépit
        au lieu
        à défaut
        par opposition
        cela dit
        ceci dit
        il n'en reste pas moins
        il n'empêche
        en comparaison
        par rapport à
    """,
    "giving a cause or a result": """
        donc
        car
        ainsi
        puisque
        puisqu'il
        puisqu'elle
        puisqu'on
        puisqu'ils
        conséquemment
        parce que
        parce qu'il
        parce qu'elle
        parce qu'on
        parce qu'ils
        parce qu'un
        parce qu'une
        par conséquent
        en conséquence
        en effet
        c'est pourquoi
        voilà pourquoi
        c'est la raison pour laquelle
        c'est pour cela
        c'est pour cette raison
        pour cette raison
        pour ces raisons
        de ce fait
        du fait
        du coup
        de sorte que
        de façon à
        de manière à
        de façon que
        en raison
        à cause
        grâce à
        grâce au
        grâce aux
        étant donné
        dans ce cas
        afin
        dès lors
        d'où
        il s'ensuit
        vu que
        compte tenu
        à cet effet
        à cette fin
        dans ce but
        pour cela
        pour ce faire
        suite à
        cela signifie
        ce qui signifie
    """,
    "ordering in time": """
        ensuite
        enfin
        finalement
        puis
        lorsque
        lorsqu'il
        lorsqu'elle
        lorsqu'on
        lorsqu'un
        lorsqu'une
        auparavant
        dorénavant
        désormais
        premièrement
        deuxièmement
        troisièmement
        ultérieurement
        simultanément
        aussitôt
        tout d'abord
        d'abord
        en premier lieu
        en second lieu
        en deuxième lieu
        dans un premier temps
        dans un second temps
        dans un deuxième temps
        pour commencer
        pour finir
        pour terminer
        en dernier lieu
        par la suite
        à la suite
        dès que
        dès qu'il
        dès qu'elle
        aussi longtemps
        tant que
        tant qu'il
        une fois
        au fur et à mesure
        à mesure que
        avant de
        avant que
        après que
        après avoir
        depuis que
        depuis lors
        pendant que
        jusqu'à ce que
        en attendant
        entre-temps
        au même moment
        en même temps
        à partir de là
        à ce moment-là
        chaque fois que
        à chaque fois
        à la fin
        au début
        à l'avenir
        pour l'instant
        jusqu'à présent
        jusqu'ici
    """,
    "giving an example": """
        notamment
        particulièrement
        spécialement
        c'est-à-dire
        par exemple
        entre autres
        en particulier
        à savoir
        autrement dit
        en d'autres termes
        en d'autres mots
        c'est le cas
        tel que
        telle que
        tels que
        telles que
        plus précisément
        pour illustrer
        à titre d'exemple
        à titre d'illustration
        dans cet exemple
        soit dit en passant
    """,
    "comparing": """
        similairement
        pareillement
        de la même façon
        de la même manière
        tout comme
        comme si
        à l'instar
        à l'image
        aussi bien que
        autant que
    """,
    "setting a condition": """
        si
        s'il
        s'ils
        sauf si
        à moins que
        à moins de
        à condition
        pourvu que
        au cas où
        dans le cas où
        en cas de
        à supposer
        selon que
        quitte à
        même quand
        en fonction
    """,
    "insisting": """
        évidemment
        assurément
        effectivement
        indéniablement
        incontestablement
        surtout
        avant tout
        bien sûr
        bien entendu
        en fait
        en réalité
        en vérité
        sans doute
        sans aucun doute
        à vrai dire
        il va de soi
        il est vrai
        de toute évidence
        par-dessus tout
        force est de constater
        il faut dire
        le plus important
        à noter que
        il est important
    """,
    "summing up": """
        globalement
        bref
        somme toute
        en résumé
        en somme
        en bref
        en conclusion
        pour conclure
        pour résumer
        dans l'ensemble
        en général
        en définitive
        au final
        au bout du compte
        en fin de compte
        tout compte fait
        tout bien considéré
        en un mot
        dans tous les cas
        de toute façon
        quoi qu'il en soit
        après tout
        de manière générale
        de façon générale
        la plupart du temps
        dans la plupart des cas
    """,
}

# These tie sentences together only where they begin one: `Aussi` against `aussi bien`.
_OPENING = """
    et ou or alors aussi quand quant outre soit là concrètement généralement habituellement parfois
    souvent initialement actuellement avant après pendant depuis durant lors heureusement
    malheureusement naturellement résultat comme premier deuxième troisième dernier première autre
"""

TRANSITIONS = Transitions(anywhere=_ANYWHERE, opening=_OPENING)
