"""Calls in requests to a reader: to say something, to take part, to fill in a form, to be rung."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from seoaudit.facts.facts import Facts

FactsOf = Callable[..., Facts]

INVITATIONS = [
    "If you have any questions about the hall and the kitchen please contact our team.",
    "If you are changing your plans, please contact the school office.",
    "Please let the school know if you can help on these days.",
    "Have an idea for another walk? Let us know!",
    "If you are missing something here, please let us know.",
    "If you would like to be a mentor, we'd love to hear from you.",
    "Help us keep the hall open.",
    "Join other members for a reception in the great hall.",
    "Connect with the wider Fernhill community.",
    "Keep in touch on Mastodon for more announcements.",
    "Give a shout if you want to be involved.",
    "Please fill out this [short survey](https://forms.gle/example).",
    "Submit your proposal by the first of May.",
    "Upgrade to a paid package.",
    "Check out our [Meetup page](https://www.meetup.com/example/) for the dates.",
    "Visit our [contact us](/contact/) page.",
    "If you have any enquiry please contact one of us below.",
    "For a work stand, give the team a call 780 555 0123.",
    "Please email: ida@example.com",
    "Please click the link to contact the hall secretary [Ida](mailto:ida@example.com).",
    "[Ask about sponsorship](mailto:ida@example.com)",
    "For a free consultation, please call {{ site.data.phone }}.",
    "Contact the attorneys at {{ site.data.business.name }}.",
]

NO_INVITATIONS = [
    "If you have had the key for a year, contact the school you got it from.",
    "For questions about the rule, please contact the Example Office of Records.",
    "Let us know in the comments.",
    "These figures let us know how many came.",
    "They stay in touch with their old friends.",
    "In a sense we've come to our nation's capital.",
    "Sign up for an account at [the example host](https://app.example.com/signup).",
    "If you have no account, you can [sign up here](https://github.com/join).",
    "Use the [forms API](/docs/forms/) to read what was sent.",
    "We heard from you last year.",
    "Please consult our [upgrade guide](/upgrade/).",
    "You can purchase your chairs either locally, or online.",
    "Email: {{ site.email }}",
    "Phone {{ site.phone }}",
]


@pytest.mark.parametrize("sentence", INVITATIONS)
def test_a_reader_asked_to_take_part_is_invited(facts_of: FactsOf, sentence: str) -> None:
    assert len(facts_of(sentence + "\n").cta.main) == 1


@pytest.mark.parametrize("sentence", NO_INVITATIONS)
def test_what_is_not_asked_for_the_site_invites_nobody(facts_of: FactsOf, sentence: str) -> None:
    assert [call.label for call in facts_of(sentence + "\n").cta.main] == []
