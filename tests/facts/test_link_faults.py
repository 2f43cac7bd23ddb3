"""What is wrong with links: their texts, their addresses, and links that are missing."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seoaudit.facts.facts import Facts
from seoaudit.facts.links.link_texts import bare_text
from seoaudit.facts.settings import Settings
from seoaudit.loading.load import load

FactsOf = Callable[..., Facts]


@pytest.mark.parametrize(
    "label",
    ["here", "Here", "HERE!", "here.", "“here”", "→ here", "(Here)", "click here »", "Here's how"],
)
def test_texts_are_looked_up_without_what_is_around_them(label: str) -> None:
    assert bare_text(label) in ("here", "click here", "here's how")


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        pytest.param("See [this page](/a).", ["this page"], id="sentence"),
        pytest.param("Visit our [website](/).", ["website"], id="noun in a sentence"),
        pytest.param("- [Website](/) - [Code](/c)", [], id="noun in a list"),
        pytest.param("See the [page](#page) object.", [], id="noun that is explained here"),
        pytest.param("We use [More](/more) for it.", [], id="name in mid sentence"),
        pytest.param("It is done. [More](/more)", ["More"], id="capital after a full stop"),
        pytest.param("Use [`link`](/a) and [{{ here }}](/b).", [], id="code and templates"),
        pytest.param("![here](a.png) [![here](a.png)](/a)", ["here"], id="alternative text"),
        pytest.param("[here]()", [], id="no address"),
    ],
)
def test_generic_texts(facts_of: FactsOf, text: str, labels: list[str]) -> None:
    assert [found.label for found in facts_of(text).links.generic or ()] == labels


@pytest.mark.parametrize(
    ("language", "text", "labels"),
    [
        ("fr", "Pour un devis, [cliquez ici](/a). Notre beau [site](/b).", ["cliquez ici", "site"]),
        ("fr", "- [Site](/b) [Le site de la ville](/c)", []),
        ("fr", "Nous avons fait [La Suite](/b). Lire [la suite](/c).", ["la suite"]),
        ("en", "To book an appointment [Click Here](/b).", ["Click Here"]),
        ("de", "Mehr dazu [hier](/a) und auf der neuen [Website](/b).", ["hier", "Website"]),
        ("es", "Para reservar, [haz clic aquí](/a).", ["haz clic aquí"]),
    ],
)
def test_generic_texts_of_other_languages(
    facts_of: FactsOf, language: str, text: str, labels: list[str]
) -> None:
    assert [
        found.label for found in facts_of(text, language=language).links.generic or ()
    ] == labels


def test_generic_texts_are_unknown_in_an_unknown_language(facts_of: FactsOf) -> None:
    links = facts_of("[here](/a) [tu](/b)", language="pl").links
    assert (links.generic, links.dangling) == (None, None)


@pytest.mark.parametrize(
    ("text", "path", "lacks"),
    [
        pytest.param("[](/a)", "a.md", ["text"], id="nothing between the brackets"),
        pytest.param("[ \n ](/a)", "a.md", ["text"], id="blank"),
        pytest.param("[a]()", "a.md", ["address"], id="nothing between the parentheses"),
        pytest.param("[a](#)", "a.md", ["address"], id="only a hash"),
        pytest.param("[Top](#)", "a.md", [], id="to the top"),
        pytest.param("[a](https://)", "a.md", ["address"], id="only a scheme"),
        pytest.param("[a](todo)", "a.md", ["address"], id="to do"),
        pytest.param("[a](url.md)", "a.md", [], id="file"),
        pytest.param("[](#a)", "a.md", [], id="anchor"),
        pytest.param("[![](a.png)](/a)", "a.md", [], id="image"),
        pytest.param("[a][b]\n\n[b]: {{ x }}", "a.md", [], id="template in a definition"),
        pytest.param('<p>a <a href="/a"></a></p>', "a.html", ["text"], id="html"),
        pytest.param('<p>a <a href="/a">&nbsp;<i></i></a></p>', "a.html", ["text"], id="icon"),
        pytest.param('<p>a <a href="/a"><img alt=""></a></p>', "a.html", ["text"], id="alt"),
        pytest.param('<p>a <a href="/a"><img></a></p>', "a.html", [], id="missing alt"),
        pytest.param('<p>a <a href="/a" title="A"></a></p>', "a.html", [], id="title"),
        pytest.param('<p>a <a href="/a"><code>x</code></a></p>', "a.html", [], id="code"),
        pytest.param('<p>a <a href="">b</a></p>', "a.html", ["address"], id="blank href"),
        pytest.param('<p>a <a href="#">b</a></p>', "a.html", [], id="script"),
        pytest.param('<p>a <a href="" :href="b">b</a></p>', "a.html", [], id="bound href"),
        pytest.param('<nav><a href="/a"></a></nav><main>a</main>', "a.html", [], id="nav"),
    ],
)
def test_empty_links(facts_of: FactsOf, text: str, path: str, lacks: list[str]) -> None:
    assert [found.lack for found in facts_of(text, path=path).links.empty] == lacks


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[a](http://lifting.studio/b 'c')", [("http://lifting.studio/b", True)]),
        ("[a](<HTTP://lifting.studio>)", [("HTTP://lifting.studio", True)]),
        ("[a][1]\n\n[1]: http://lifting.studio", [("[a][1]", False)]),
        ("[a](https://lifting.studio)", []),
        ("[a](http://example.com) [b](http://127.0.0.1:80) [c](http://nas.local)", []),
        ("[a](http://{{ host }}/b)", []),
    ],
)
def test_insecure_links(facts_of: FactsOf, text: str, expected: list[tuple[str, bool]]) -> None:
    facts = facts_of(text)
    found = facts.links.insecure
    assert [(facts.source_text(one.span), one.replacement is not None) for one in found] == expected
    assert all((one.replacement or "https://").startswith("https://") for one in found)


@pytest.mark.parametrize(
    ("url", "clean", "origin"),
    [
        ("?utm_source=chatgpt.com", "", "assistant"),
        ("?utm_source=openai", "", "assistant"),
        ("?a=1&utm_source=chatgpt.com&utm_medium=referral#b", "?a=1#b", "assistant"),
        ("?utm_source=www.perplexity.ai&a=1", "?a=1", "assistant"),
        ("?utm_source=gemini.google.com", "", "assistant"),
        ("?a=1&amp;gclid=EAIaIQobChMI", "?a=1", "advertisement"),
        ("?mc_cid=4de5645840&mc_eid=06a463f26c", "", "newsletter"),
        ("?igshid=MzRlODBiNWFlZA==", "", "share"),
    ],
)
def test_tracked_addresses(facts_of: FactsOf, url: str, clean: str, origin: str) -> None:
    address = f"https://lifting.studio/a.html{url}"
    facts = facts_of(f"See [a]({address}), <{address}> or {address}.")
    assert [facts.source_text(found.span) for found in facts.links.tracked] == [address] * 3
    assert {found.replacement for found in facts.links.tracked} == {
        f"https://lifting.studio/a.html{clean}"
    }
    assert {found.origin for found in facts.links.tracked} == {origin}


@pytest.mark.parametrize(
    "text",
    [
        "`https://lifting.studio/?utm_source=chatgpt.com`",
        "    https://lifting.studio/?utm_source=chatgpt.com",
        "<!-- https://lifting.studio/?utm_source=chatgpt.com -->",
        "“https://lifting.studio/?utm_source=chatgpt.com”",
        "https://lifting.studio/?utm_source=newsletter",
        "https://lifting.studio/?q=utm_source=chatgpt.com",
        "https://lifting.studio/?utm_source=chatgpt.company",
        "Set ?utm_source=chatgpt.com yourself.",
    ],
)
def test_addresses_without_residue(facts_of: FactsOf, text: str) -> None:
    assert facts_of(text).links.tracked == ()


@given(
    st.lists(st.sampled_from(["a=1", "gclid=abcdefgh", "utm_source=chatgpt.com", "b", "utm_id=4"])),
    st.sampled_from(["", "#c", "#utm_source=chatgpt.com"]),
)
def test_a_cleaned_address_is_clean_and_keeps_the_rest(parts: list[str], fragment: str) -> None:
    address = f"https://lifting.studio/x?{'&'.join(parts)}{fragment}"
    facts = Facts(load("a.md", f"[a]({address})".encode()), Settings())
    tracked = facts.links.tracked
    assert bool(tracked) == any("gclid" in part or "chatgpt" in part for part in parts)
    for found in tracked:
        assert found.replacement is not None
        assert facts.source_text(found.span) == address
        query = found.replacement.partition("#")[0].partition("?")[2]
        kept = query.split("&") if query else []
        assert kept == [
            part
            for part in parts
            if "gclid" not in part
            and not (part.startswith("utm_") and "utm_source=chatgpt.com" in parts)
        ]
        assert found.replacement.endswith(fragment)


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("See our full guide to knees.", ["See our full guide"]),
        ("It was described in our last article, and so on.", ["described in our last article"]),
        ("We wrote that in an earlier post.", ["in an earlier post"]),
        ("See our [full guide](/knees) to knees.", []),
        ("See our full guide to knees: https://lifting.studio/knees", []),
        ("See our full guide:\n\n- [Knees](/knees)", []),
        ("# See our full guide to knees", []),
        ("> See our full guide to knees.", []),
        ("You cannot see our guide from the road.", []),
        ("Check out our docs for guides.", []),
        ("The post is in a separate place.", []),
    ],
)
def test_dangling_references(facts_of: FactsOf, text: str, labels: list[str]) -> None:
    facts = facts_of(text, language="en")
    assert [found.label for found in facts.links.dangling or ()] == labels
    assert [facts.source_text(found.span) for found in facts.links.dangling or ()] == labels


@pytest.mark.parametrize(
    ("language", "text", "labels"),
    [
        ("fr", "Lisez notre guide complet sur le dos.", ["Lisez notre guide"]),
        (
            "fr",
            "Comme nous l'avons dit dans un précédent article, bougez.",
            ["dans un précédent article"],
        ),
        ("fr", "Il est interdit par un article de la loi. Notre guide vous attend.", []),
        ("de", "Lesen Sie dazu unseren Ratgeber zum Rücken.", ["Lesen Sie dazu unseren Ratgeber"]),
        ("de", "In unserem letzten Beitrag ging es um Knie.", ["In unserem letzten Beitrag"]),
        ("de", "Unsere Anleitung liegt bei, und der Beitrag beträgt zehn Euro.", []),
        ("es", "Consulta nuestra guía completa de la espalda.", ["Consulta nuestra guía"]),
        (
            "es",
            "Lo explicamos en nuestro artículo sobre rodillas.",
            ["explicamos en nuestro artículo"],
        ),
        ("es", "La entrada cuesta diez euros y nuestra guía habla español.", []),
    ],
)
def test_dangling_references_of_other_languages(
    facts_of: FactsOf, language: str, text: str, labels: list[str]
) -> None:
    facts = facts_of(text, language=language)
    assert [found.label for found in facts.links.dangling or ()] == labels


@pytest.mark.parametrize(
    ("text", "path", "ways"),
    [
        ("[a](/b)", "a.md", (True, False)),
        ("[a](https://lifting.studio)", "a.md", (False, True)),
        ("https://lifting.studio", "a.md", (False, True)),
        ("[a](#b) [c](tel:+15550100)", "a.md", (False, False)),
        ("[a]({{ b }})", "a.md", (True, False)),
        ("{% include card.html url='/book' %}", "a.md", (True, False)),
        ("{{< button href='https://lifting.studio' >}}", "a.md", (False, True)),
        ("{{ page.title }}", "a.md", (False, False)),
        ('\n<Card href="/book" />\n', "a.mdx", (True, False)),
        ('<nav><a href="/b">b</a></nav><main>a</main>', "a.html", (False, False)),
    ],
)
def test_ways_out_of_an_article(
    facts_of: FactsOf, text: str, path: str, ways: tuple[bool, bool]
) -> None:
    links = facts_of(text, path=path).links
    assert (links.may_lead_inside, links.may_lead_outside) == ways
