"""Calls to action: what is one, what is none, where it leads, and where exactly it stands."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seoaudit.facts.facts import Facts
from seoaudit.facts.settings import Settings
from seoaudit.loading.load import load

FactsOf = Callable[..., Facts]

INVITATIONS = [
    "For questions, please contact Ida Marsh, our press officer. Email: ida@example.com",
    "Please share your experiences with us.",
    "Let us know if you have any questions in our forum.",
    "Sign up on our volunteering page.",
    "I hope you'll join us for the spring fair.",
    "You can support us with a small gift.",
    "At Stone Massage in Fernhill, ON, we listen. Try the Stone Massage app today!",
    "Check out my course.",
    "Visit our community forum.",
    "If you have more ideas, please get in contact.",
    "Call RT Fernhill Plumbing, Heating and Air at (780) 555-0123.",
    "Book with one of our massage therapists today",
    "Contact us.",
    "Please contact us if you have any questions.",
    "You can talk to us about your project.",
    "If you like the idea, please write to me.",
    "Contact my office for an appointment.",
    "Schedule your appointment.",
    "Get a free quote today.",
    "Start your free trial.",
    "Start free trial",
    "Request an appointment online.",
    "Sign up for our newsletter.",
    "Make your voice heard on our roadmap.",
    "Reach out to our team with your questions.",
    "Visit our showroom on Main Street.",
    "Book online now.",
    "For a free estimate, call us today.",
    "For more information contact us.",
    "Don't hesitate to call us.",
    "Do not hesitate to reach out to our team.",
    "Feel free to email us.",
    "Questions? Give us a call!",
    "Ready to begin? Book your consultation now.",
    "To schedule your cleaning, call our office at 780-555-0123.",
    "Call 780-555-0123 today.",
    "Call or text us anytime.",
    "Agencies can email the team at desk@example.com.",
    "We invite you to visit our showroom.",
    "Simply give us a ring and we will come.",
    "Explore our full range of services and book an appointment with experienced professionals.",
    "Come and see us at our studio.",
    "Stop by our store this weekend.",
    "Drop us a line at hello@example.com.",
    "Send us a message.",
    "Send your questions to hello@example.com.",
    "Let's talk!",
    "Join us for our spring workshop.",
    "Subscribe to our newsletter.",
    "Follow us on Mastodon.",
    "Download our free guide.",
    "Order online today.",
    "Buy your tickets now.",
    "Donate today.",
    "Apply now.",
    "Register now!",
    "Get in touch today.",
    "Unless you love pain, call our office to make an appointment.",
    "If the pain is severe, you want to call our office immediately.",
    "Get in touch with our experts.",
    "Speak with one of our specialists today.",
    "Request a free consultation.",
    "Book a demo.",
    "Ask us about our payment plans.",
    "Claim your free consultation.",
    "Let us help you find the right fit.",
    "Our team is here, so contact us whenever you need help.",
    "Just call us and we'll be there.",
    "Do contact our support team if this does not help.",
    "Get started today.",
    "Reserve your table online.",
    "Become a member.",
    "Take our two-minute survey.",
    "If you need a plumber, call Dave's Drains at 780-555-0147 right away.",
    "Need a roof that lasts? Contact Northwind Roofing today for a free inspection.",
    "At Northwind Roofing, we do roofs. Contact Northwind Roofing to learn more.",
    "Our office is open on Saturdays. Please call ahead at 780-555-0147.",
    "Email us at hello@example.com or call 780-555-0147.",
    "Text BOOK to 780-555-0147.",
    "Phone our reception on 0117 496 0123 to arrange a viewing.",
    "Why not give us a call?",
    "Pop in and see us.",
    "Pop into our shop for a coffee.",
    "Swing by our studio on Friday.",
    "Come visit us at the market.",
    "Schedule a free consultation with one of our attorneys.",
    "Contact one of our designers today.",
    "Schedule your visit with Dr. Patel today.",
    "To find out more, get in touch.",
    "To learn more about our services, contact us today.",
    "Interested? Send me an email.",
    "Want to know more? Drop me a line.",
    "Ready to get started? Request your free quote.",
    "Get your free quote.",
    "Get a quote",
    "Request a callback.",
    "Try our free calculator.",
    "Try it free for 30 days.",
    "Sign up for free.",
    "Create your free account today.",
    "Start your 14-day free trial today, no credit card required.",
    "Shop our spring collection.",
    "Browse our menu and order online.",
    "View our current listings.",
    "Check out our pricing.",
    "Hire me.",
    "You're welcome to contact us at any time.",
    "We encourage you to reach out to us.",
    "Please do not hesitate to contact our office.",
    "Please don't wait to get in touch.",
    "So pick up the phone and call us today!",
    "It's time to call us.",
    "The first step is to call us.",
    "All you need to do is call us.",
    "Speak to our friendly team.",
    "Talk to a member of our team today.",
    "Let us know how we can help by calling 780-555-0147.",
    "Secure your spot now.",
    "Save your seat for the webinar.",
    "RSVP today.",
    "Enrol now.",
    "Volunteer with us.",
    "Support our work with a donation.",
    "Consider donating to our fund.",
    "Connect with us on LinkedIn.",
    "Like us on Facebook.",
    "For appointments, phone 780-555-0147.",
    "Appointments: call 780-555-0147.",
    "Schedule an appointment with Harbour Dental by calling 780-555-0147.",
    "Book your free tour today.",
    "Reserve your spot.",
    "Enquire now.",
    "Message us on WhatsApp.",
    "Pick up the phone and speak to us.",
    "Learn more about our services.",
    "Arrange a viewing with us.",
    "Ask for a free estimate.",
    "Call today for a free estimate!",
    "Call now to schedule your appointment.",
    "Call for a quote.",
    "Give our office a call.",
    "Contact Maria at maria@example.com.",
    "Please email hello@example.com.",
    "Email hello@example.com for a quote.",
    "Call 780-555-0147.",
    "If you have questions, call us, email us, or stop by.",
    "Join us in Berlin next week.",
    "Join us in our shop on Saturday.",
    "Now is the time to call us.",
    "Time to call us!",
    "Please take the time to write to us.",
    "Ask us anything about drains.",
]

NO_INVITATIONS = [
    "Contact Information If you have any questions, write a letter to ida@example.com",
    "Participants can withdraw or ask us about their data.",
    "Let us know thy ways.",
    "They get in contact with old friends.",
    "See my list of workshop topics.",
    "Call a licensed plumber.",
    "Contact a professional if the leak persists.",
    "A service call costs less than a new boiler.",
    "The contact center answers in a day.",
    "Get in touch with who we are.",
    "They called it quits.",
    "Local usability matters more than looks.",
    "Contact the data controller in writing.",
    "Call your doctor.",
    "Call for Testing",
    "Contact your insurance provider to confirm the coverage.",
    "When you call its Publish method, the page is built.",
    "I reached out to Milan last week.",
    "They called us in the middle of the night.",
    "Customers who book online save a trip.",
    "When to Call a Professional",
    "Should you call us?",
    "Why would anyone contact us about this?",
    "Call the function again.",
    "Subscribe to the event.",
    "Download the file and open it.",
    "Visit the settings page.",
    "Get started with Hugo.",
    "Don't call us, we'll call you.",
    "You never have to call us twice.",
    "Please report bugs.",
    "She told us to call us back.",
    "How to contact us",
    "The best way to book online is early.",
    "People visit our website and contact us later.",
    "We contact our suppliers every week.",
    "We will be sure to reach out to our review team.",
    "Schedule regular check-in sessions to review your progress.",
    "Schedule an appointment with your doctor.",
    "Get quotes from several contractors.",
    "Book an appointment with a dermatologist.",
    "Call me Ishmael.",
    "Call us crazy, but we like rain.",
    "Contact information stands below.",
    "Use the contact us page.",
    "Our contact form was broken.",
    "The call to action comes last.",
    "Call our helper function with two arguments.",
    "Contact the supervisory authority of your country.",
    "See our documentation for details.",
    "Read the full documentation.",
    "Sign up for an account at a registrar.",
    "Join the two tables by their key.",
    "Try the following command.",
    "Start the server.",
    "Order matters here.",
    "Register the component first.",
    "Apply the patch and restart.",
    "Visit Yosemite in spring to see the falls.",
    "Call 911.",
    "Consult a physician before you begin.",
    "Ask your therapist to show you the technique.",
    "Let's work together to restore your comfort and mobility.",
    "Let's get started with the basics.",
    "He will explain the plan and set up an appointment.",
    "Members may become a supporting member at any time.",
    "Thousands of people sign up every day.",
    "Book reviews",
    "Follow the instructions.",
    "The number you call is shown on the bill.",
    "Talk to your team about the change.",
    "Call the plumber before you open the wall.",
    "Contact your local council for a permit.",
    "Contact the manufacturer for a replacement.",
    "Contact Apple Support to reset the password.",
    "Contact your system administrator today.",
    "Call a friend and talk to them.",
    "Reach out to friends and family.",
    "Reach out to your doctor if the pain returns.",
    "Talk to your partner about money.",
    "Speak with a financial adviser.",
    "Ask for help when you need it.",
    "Ask questions.",
    "Get started by installing the package.",
    "To get started, run the installer.",
    "Get in touch with your feelings.",
    "Sign up for a mailing list that interests you.",
    "Subscribe to changes in the store.",
    "Subscribe to a channel with the subscribe method.",
    "Download the latest release from the releases page.",
    "Try it out in the browser.",
    "Start a free trial with another vendor if you like.",
    "Buy local produce whenever you can.",
    "Buy the cheapest filter you can find.",
    "Shop around before you decide.",
    "Order the parts a week before.",
    "Book flights early to save money.",
    "Book a hotel near the station.",
    "Book a table by the window if the restaurant is small.",
    "Schedule a job with cron.",
    "Schedule a meeting with your team.",
    "Schedule maintenance every six months.",
    "Request a new token from the server.",
    "Request an estimate from at least three companies.",
    "Make an appointment with your vet.",
    "Visit the doctor twice a year.",
    "Visit http://localhost:8080 in your browser.",
    "Visit the project page for the source.",
    "Check out the repository and build it.",
    "Check out the example.",
    "See our post on caching.",
    "See our previous article.",
    "Read our guide to caching.",
    "Explore our docs.",
    "View the source.",
    "Follow us through the mountains as the day breaks.",
    "Join the threads before you exit.",
    "Join strings with a comma.",
    "Register the service worker.",
    "Apply the settings today and test them tomorrow.",
    "Contact lenses need care.",
    "Contact form spam is a nuisance.",
    "The contact us link is in the footer.",
    "He contacted us in May.",
    "We want you to be happy and our team works hard.",
    "Calling us is easy.",
    "Our customers call us every day.",
    "If you call us, we answer.",
    "When you contact us, we keep your data for a year.",
    "If you contact us by email, your data will be stored.",
    "By contacting us you agree to the terms.",
    "You contacted us last week.",
    "How do I contact you?",
    "Where can I book online?",
    "Can I call you at night?",
    "They can contact us, he thought.",
    "Nobody should contact us at night.",
    "We will contact you within a day.",
    "We may call you to confirm.",
    "Someone from our team will call you today.",
    "You will receive a call from our office.",
    "I used to visit our shop every day.",
    "My mother told me to visit our neighbours.",
    "The app lets users book online and contact us.",
    "Donate blood when you can.",
    "Hire a professional photographer.",
    "Message queues decouple services.",
    "Text alignment is a matter of taste.",
    "Email marketing still works.",
    "Write tests first.",
    "Support our troops is a slogan.",
    "Let us consider the second case.",
    "Let us know in the comments.",
    "Let's talk about performance.",
    "Let's get started!",
    "Get the latest version.",
    "Claim your rights.",
    "Sign up sheets are at the door.",
    "Please join us in welcoming our new member.",
    "The goal for July is to get forty new trial signups.",
    "Email: hello@example.com",
    "Phone: 780-555-0147",
    "Phone 780-555-0147",
    "Contact: hello@example.com",
    "We collect data when you use the site, contact us, or request a quote.",
    "When you call, submit a form, request a quote, or apply, you may give us your name.",
    "Please join me in extending congratulations to Justin.",
    "Join us in making the web a better place.",
    "So, thanks for taking the time to chat with us, Andrew!",
    "We are grateful for the time to talk to you and chat with us.",
    "The team held an AMA (Ask Me Anything).",
    "We host an Ask Me Anything in August.",
    "The association has a newsletter for which you can register through the form or our website.",
]


@pytest.mark.parametrize("sentence", INVITATIONS)
def test_an_invitation_to_act_is_found(facts_of: FactsOf, sentence: str) -> None:
    assert facts_of(f"Some words first.\n\n{sentence}").cta.main_count


@pytest.mark.parametrize("sentence", NO_INVITATIONS)
def test_what_invites_nobody_on_behalf_of_the_site_is_not_found(
    facts_of: FactsOf, sentence: str
) -> None:
    assert [call.label for call in facts_of(f"Some words first.\n\n{sentence}").cta.calls] == []


@pytest.mark.parametrize(
    ("text", "label", "kind", "target"),
    [
        pytest.param(
            "Please [contact us](/contact).", "contact us", "contact", "/contact", id="link"
        ),
        pytest.param(
            "Call Fernhill at **[780 555 0123](tel:+17805550123)** for help.",
            "Call Fernhill",
            "call",
            "tel:+17805550123",
            id="number linked within markup",
        ),
        pytest.param(
            "Call 780-555-0123 today.", "Call 780-555-0123", "call", "780-555-0123", id="number"
        ),
        pytest.param(
            "Email us at hello@example.com.",
            "Email us at hello@example.com",
            "contact",
            "hello@example.com",
            id="address",
        ),
        pytest.param(
            "👉 **Book Online (In-Clinic)**\nhttps://example.com/book/",
            "Book Online",
            "book",
            "https://example.com/book/",
            id="bare URL on the next line",
        ),
        pytest.param(
            "**Call for Mobile Massage in Edmonton**  \n**780-555-0123**",
            "Call for Mobile Massage in Edmonton",
            "call",
            "780-555-0123",
            id="number on the next line",
        ),
        pytest.param(
            "Contact us:\n\n- by phone, 780 555 0123\n- by post",
            "Contact us",
            "contact",
            "780 555 0123",
            id="list that follows",
        ),
        pytest.param(
            "## Get in touch\n\nWe are in from nine.\n\nWrite to hello@example.com.",
            "Get in touch",
            "contact",
            "hello@example.com",
            id="section of a heading",
        ),
        pytest.param(
            "Contact us today. We wrote about [pipes](/blog/pipes).",
            "Contact us today",
            "contact",
            None,
            id="link about something else",
        ),
        pytest.param("Book with us today.", "Book with us today", "book", None, id="nothing"),
        pytest.param(
            '{{< button href="/trial" text="Start free trial" >}}',
            "Start free trial",
            "try",
            "/trial",
            id="shortcode",
        ),
        pytest.param(
            "Ask away.\n\n{% include cta-box.html %}",
            "{% include cta-box.html %}",
            "visit",
            "template",
            id="include by its name",
        ),
    ],
)
def test_a_call_says_what_it_is_and_where_it_leads(
    facts_of: FactsOf, text: str, label: str, kind: str, target: str | None
) -> None:
    call = facts_of(text).cta.calls[0]
    assert (call.label, call.kind, call.target) == (label, kind, target)


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("Contact us using the form below.", "form"),
        ("Get in touch via the form at the foot of the page.", "form"),
        ("Contact us by filling out the form on the right.", "form"),
        ("Contact us through our online contact form.", "form"),
        ("Contact us with the [form below](#write).", "#write"),
        ("Contact us using the email address below.", "the email address below"),
        (
            "Contact us using the email address below.\n\nHours.\n\n780-555-0123 hello@example.com",
            "hello@example.com",
        ),
        (
            "Write: hi@example.com.\n\nHours.\n\nContact us at the email address above.",
            "hi@example.com",
        ),
        ("Call us at the number below.\n\nHours.\n\n780-555-0123", "780-555-0123"),
        ("Click the button below and contact us.\n\nHours.\n\n[Go](/go)", "/go"),
        ("[Here](/go) it is.\n\nHours.\n\nContact us through the link above.", "/go"),
        ("Contact us below.\n\nHours.\n\n[Write](/go)", "/go"),
        ('Support us through {{< link slug="donate" >}}.', "template"),
        ('Contact us at {{< link href="/write" >}} today.', "/write"),
        ("With {% link donate.md %} you can support us.", "template"),
        ("Contact us. The {{< link slug='x' >}} is new.", None),
        ("Contact us right away:\n\n- Sales: [Jane](/team/jane)\n- Post", "/team/jane"),
        ("Contact us right away\n\n- By day: 780-555-0123", "780-555-0123"),
        ("- Contact us today.\n- We wrote about [pipes](/pipes).", None),
        ("Contact us today.\n\n## Sources\n\n- [Pipes](/pipes)", None),
        ("- Contact us:\n  - [Jane](/team/jane)", "/team/jane"),
        ("Contact us if the heat falls below zero.", None),
        ("Contact us in the form of a letter.", None),
    ],
)
def test_a_call_that_names_its_means_leads_there(
    facts_of: FactsOf, text: str, target: str | None
) -> None:
    calls = facts_of(text).cta.main
    about = [call for call in calls if call.target == target]
    assert about
    assert target is None or all(call.target is not None for call in calls)


TALK = """We talked to Ann Lee and Bob.

**Ann Lee:** What did you do?

**Bob:** I wrote: who wants it?

Please contact us today, I said.

**Ann Lee:** And then?

**Bob:** I told them to wait. Contact us for a demo.

Please write to us about your project.
"""


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        pytest.param("> Contact us today.\n\nThat is what he said.", [], id="quotation"),
        pytest.param(
            "> [Contact us today](/contact)", ["Contact us today"], id="button in a quotation"
        ),
        pytest.param(TALK, ["write to us"], id="interview"),
        pytest.param(
            "Symptom: noise\n\nRemedy: Contact us.\n\nSymptom: damp\n\nRemedy: Call us.",
            ["Contact us", "Call us"],
            id="labels that are no names",
        ),
        pytest.param(
            "We like Q and A.\n\nQ: How?\n\nA: Call us.\n\nQ: When?\n\nA: Contact us.",
            ["Call us", "Contact us"],
            id="questions and answers",
        ),
        pytest.param("Bob: Contact us.", ["Contact us"], id="one turn"),
    ],
)
def test_the_words_of_others_invite_nobody(facts_of: FactsOf, text: str, labels: list[str]) -> None:
    assert [call.label for call in facts_of(text).cta.main] == labels


def test_a_linked_call_covers_the_words_of_its_link(facts_of: FactsOf) -> None:
    facts = facts_of("Now [contact **our** office today](/contact).")
    call = facts.cta.calls[0]
    assert facts.source_text(call.span) == "contact **our** office today"
    assert call.linked


def test_the_chrome_of_a_page_is_told_from_its_content(facts_of: FactsOf) -> None:
    page = """<html><body><header><a href="/contact">Contact us</a></header>
    <main><h1>Crowns</h1><p>A crown lasts for years and years if it is cared for well.</p>
    <p><a href="/book">Book an appointment</a></p></main></body></html>"""
    cta = facts_of(page, path="a.html").cta
    assert [(call.label, call.scope) for call in cta.calls] == [
        ("Contact us", "page"),
        ("Book an appointment", "main"),
    ]
    assert (cta.count, cta.main_count) == (1, 1)


def test_fields_of_the_front_matter_hold_calls(facts_of: FactsOf) -> None:
    facts = facts_of(
        "---\ntitle: Crowns\ndescription: New crowns. Call us at 780-555-0123.\n"
        "cta:\n  label: Request an appointment\n  url: /book/\n---\nText."
    )
    found = [(call.label, call.target, call.in_text) for call in facts.cta.calls]
    assert found == [
        ("Call us", "780-555-0123", True),
        ("Request an appointment", "/book/", False),
    ]
    assert {call.scope for call in facts.cta.calls} == {"field"}
    assert (facts.cta.count, facts.cta.main_count) == (2, 0)


def test_an_address_or_a_name_in_a_field_is_no_call(facts_of: FactsOf) -> None:
    facts = facts_of(
        "---\nslug: contact-us\nurl: /contact us/\ncta_style: primary\nlayout: contact\n---\nText."
    )
    assert facts.cta.calls == ()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Contact Harbour Dental.", "Harbour Dental"),
        ("Visit Harbour Dental to learn more.", "Harbour Dental"),
        ("Book your cleaning with Harbour Dental.", "Harbour Dental"),
    ],
)
def test_the_configured_business_may_be_turned_to(facts_of: FactsOf, text: str, name: str) -> None:
    assert facts_of(text, business={"name": name}).cta.main_count == 1
    assert facts_of("Visit Yosemite to learn more.", business={"name": name}).cta.calls == ()


def test_a_name_the_article_uses_for_itself_may_be_turned_to(facts_of: FactsOf) -> None:
    text = "At Integrate Harbour, we care.\n\nVisit Integrate Harbour to learn more."
    assert [call.label for call in facts_of(text).cta.calls] == ["Visit Integrate Harbour"]


@pytest.mark.parametrize(
    ("text", "replacement"),
    [
        pytest.param(
            "👉 **Book Online (In-Clinic)**  \nhttps://example.com/book/",
            "**[Book Online (In-Clinic)](https://example.com/book/)**",
            id="bold",
        ),
        pytest.param(
            "Book your visit online: https://example.com/book",
            "[Book your visit online](https://example.com/book)",
            id="after a colon",
        ),
    ],
)
def test_a_label_beside_its_bare_address_becomes_one_link(
    facts_of: FactsOf, text: str, replacement: str
) -> None:
    (label,) = facts_of(text).cta.unlinked_labels
    assert label.replacement == replacement


@pytest.mark.parametrize(
    "text",
    [
        "[Book online](https://example.com/book)",
        "Book online with us. The map is at https://example.com/map",
        "Book online <https://example.com/book>",
        "Call 780-555-0123, see https://example.com/",
    ],
)
def test_nothing_else_is_an_unlinked_label(facts_of: FactsOf, text: str) -> None:
    assert facts_of(text).cta.unlinked_labels == ()


@pytest.mark.parametrize(
    ("text", "commercial"),
    [
        pytest.param("We fix pipes. Our licensed plumbers come today.", False, id="one claim"),
        pytest.param(
            "At Fernhill Plumbing, we specialize in drains. Our plumbers are licensed and insured.",
            True,
            id="claims and a name",
        ),
        pytest.param(
            "Call the function to schedule a job. The service restarts.", False, id="docs"
        ),
        pytest.param("I think that our plumbers charge too much: $300!", False, id="personal"),
    ],
)
def test_only_who_sells_or_serves_is_commercial(
    facts_of: FactsOf, text: str, commercial: bool
) -> None:
    assert facts_of(text).cta.commercial is commercial


@pytest.mark.parametrize(
    ("path", "legal"),
    [
        ("pages/terms-and-conditions.md", True),
        ("privacy-policy/index.html", True),
        ("content/de/datenschutzerklaerung.md", True),
        ("cookies.md", True),
        ("blog/cookie-banners-and-traffic.md", False),
        ("blog/privacy.md/notes.md", False),
        ("services/terms-of-art.md", False),
    ],
)
def test_pages_of_law_are_known_by_name(facts_of: FactsOf, path: str, legal: bool) -> None:
    assert facts_of("We write it down.", path=path).cta.legal is legal


def test_a_configured_business_makes_an_article_commercial(facts_of: FactsOf) -> None:
    assert facts_of("Teeth.", business={"name": "Harbour Dental"}).cta.commercial


def test_position_and_density_are_of_the_main_content(facts_of: FactsOf) -> None:
    words = "word " * 246
    cta = facts_of(f"{words}\n\nPlease contact us today.").cta
    assert cta.first_position == pytest.approx(0.984, abs=0.01)
    assert cta.per_500_words == pytest.approx(2.0)


@pytest.mark.parametrize("name", ["count", "main_count", "per_500_words", "commercial"])
def test_a_language_without_data_has_no_numbers(facts_of: FactsOf, name: str) -> None:
    assert getattr(facts_of("Call us now!", language="fi").cta, name) is None


def test_an_article_without_words_has_no_position(facts_of: FactsOf) -> None:
    cta = facts_of("").cta
    assert (cta.count, cta.per_500_words, cta.first_position) == (0, None, None)


PIECES = st.lists(
    st.sampled_from(
        [
            *INVITATIONS,
            *NO_INVITATIONS,
            "**Book online** https://example.com/",
            "[Contact us](/contact)",
            "> Call *us* &amp; our team",
            "| Call us | Book now |\n|---|---|\n| contact us | 780-555-0123 |",
            "{{< cta text='Call us' >}}",
            "🙂 ünïcode\tcall us",
            "# Contact us",
            "\n",
            "\r\n\r\n",
        ]
    ),
    max_size=8,
)


@given(PIECES, st.sampled_from(["a.md", "a.mdx", "a.txt", "a.html"]))
def test_every_call_stands_where_its_words_are(pieces: list[str], path: str) -> None:
    data = "\n\n".join(pieces).encode()
    facts = Facts(load(path, data), Settings())
    spans = [call.span for call in facts.cta.calls]
    assert spans == sorted(spans)
    assert all(before.end <= after.start for before, after in pairwise(spans))
    for call in facts.cta.calls:
        written = facts.source_text(call.span)
        assert written.split()[0].strip("*_[") in call.label or call.label in written
