"""English words and phrases that tie a sentence to what was said before, by what they do."""

from __future__ import annotations

from seoaudit.language.pack_parts import Transitions

# Each group names a relation between two thoughts. A line is a word or a phrase.
_ANYWHERE = {
    "adding": """
        also
        additionally
        besides
        furthermore
        moreover
        likewise
        in addition
        as well as
        not only
        on top of that
        on top of this
        what's more
        along with
        together with
        and then there
    """,
    "contrasting": """
        although
        but
        conversely
        despite
        however
        instead
        nevertheless
        nonetheless
        otherwise
        regardless
        though
        unlike
        whereas
        alternatively
        by contrast
        in contrast
        even so
        even though
        even if
        in spite of
        on the contrary
        on the other hand
        on the one hand
        rather than
        that said
        then again
        having said that
        at the same time
        whether or not
        no matter how
        no matter what
        no matter which
        no matter where
        no matter who
        as opposed to
        compared to
        compared with
        in comparison
        quite the opposite
    """,
    "giving a cause or a result": """
        accordingly
        because
        consequently
        hence
        therefore
        thereby
        thus
        as a consequence
        as a result
        due to
        for that reason
        for this reason
        given that
        in that case
        in this case
        owing to
        so that
        in order to
        this means
        that means
        which means
        this is why
        that is why
        that's why
        thanks to
        with this in mind
        with that in mind
        to that end
        to this end
        in this way
    """,
    "ordering in time": """
        afterwards
        afterward
        eventually
        finally
        firstly
        secondly
        thirdly
        lastly
        meanwhile
        once
        previously
        simultaneously
        subsequently
        thereafter
        ultimately
        until
        when
        whenever
        while
        whilst
        after that
        after this
        as soon as
        at first
        at last
        before that
        before long
        by then
        by the time
        ever since
        first of all
        from now on
        from then on
        in the end
        in the meantime
        later on
        since then
        so far
        sooner or later
        to begin with
        to start with
        until then
        up to now
        in the first place
    """,
    "giving an example": """
        e.g
        i.e
        especially
        namely
        notably
        particularly
        specifically
        for example
        for instance
        in particular
        such as
        in other words
        that is to say
        to illustrate
        a case in point
        in this example
        put differently
        put simply
        to put it simply
        in simple terms
        in plain terms
    """,
    "comparing": """
        equally
        similarly
        correspondingly
        in the same way
        just as
        just like
        in a similar way
        by the same token
        as if
        as though
    """,
    "setting a condition": """
        if
        lest
        unless
        whether
        as long as
        in case
        only if
        provided that
        assuming that
        on condition that
        depending on
    """,
    "insisting": """
        indeed
        obviously
        undoubtedly
        above all
        after all
        in fact
        in reality
        in truth
        no doubt
        of course
        more importantly
        most importantly
        as a matter of fact
        without doubt
        without a doubt
        to be clear
        to be sure
        needless to say
    """,
    "summing up": """
        overall
        all in all
        altogether
        by and large
        for the most part
        generally speaking
        in brief
        in conclusion
        in essence
        in general
        in short
        in summary
        in most cases
        in many cases
        on the whole
        to conclude
        to recap
        to sum up
        to summarise
        to summarize
        as you can see
        as mentioned
        at the end of the day
        in any case
        either way
    """,
}

# These tie sentences together only where they begin one: `Then rest` against `back then`.
_OPENING = """
    and or so yet still then next now since first second third fourth last later soon again before
    after during another basically clearly certainly admittedly granted
    generally initially typically usually further nor
    sometimes often
"""

TRANSITIONS = Transitions(anywhere=_ANYWHERE, opening=_OPENING)
