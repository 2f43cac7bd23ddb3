"""The places in a page that an address can name."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seoaudit.facts.neighbourhood.anchors import Anchors


@pytest.mark.parametrize(
    ("heading", "fragment"),
    [
        pytest.param("## What's new?", "whats-new", id="GitHub"),
        pytest.param("## What's new?", "what-s-new", id="hyphens"),
        pytest.param("## 1. Set up & run", "1-set-up--run", id="GitHub number"),
        pytest.param("## 1. Set up & run", "set-up--run", id="kramdown number"),
        pytest.param("## Set up & run", "set-up-and-run", id="and"),
        pytest.param("## The `ref` [function](/ref/) ##", "the-ref-function", id="markup"),
        pytest.param("## Über uns", "über-uns", id="letters kept"),
        pytest.param("## Über uns", "uber-uns", id="accents dropped"),
        pytest.param("## Über uns", "ueber-uns", id="umlauts spelt"),
        pytest.param("## Über uns", "%C3%BCber-uns", id="encoded"),
        pytest.param("## 贡献", "贡献", id="other script"),
        pytest.param("## 贡献", "gong-xian", id="other script transcribed"),
        pytest.param("## Team 🦀", "team-crab", id="emoji by name"),
        pytest.param("## Team", "team-1", id="second of two"),
        pytest.param("Team\n====", "team", id="underlined"),
        pytest.param("> ## Team", "team", id="quoted"),
        pytest.param("- ## Team", "team", id="in a list"),
        pytest.param("##Team", "team", id="no blank"),
        pytest.param("## The team {#us}", "us", id="given"),
        pytest.param("## The team {: #us .big}", "us", id="given in kramdown"),
        pytest.param("## The team {/* us */}", "us", id="given in MDX"),
        pytest.param("## The team [#us]", "us", id="given in Nextra"),
        pytest.param("## `team` <div>new</div>", "team", id="without an element"),
        pytest.param("## `team` <div>new</div>", "team-new", id="with an element"),
        pytest.param("Words", "readme", id="shown by the host"),
        pytest.param("<h2 class='a'>The <b>team</b></h2>", "the-team", id="html"),
        pytest.param('<a name="us"></a>', "us", id="name"),
        pytest.param("<div id=us>", "us", id="id without quotes"),
        pytest.param("[](){ #us }", "us", id="anchor of MkDocs"),
        pytest.param("Team\n: Who we are", "team", id="term"),
        pytest.param("A note[^a].\n\n[^a]: Yes.", "fn:a", id="footnote"),
        pytest.param("A note[^1].\n\n[^1]: Yes.", "fnref1", id="footnote reference"),
        pytest.param("Words", "top", id="top"),
        pytest.param("Words", "comment-123", id="comment"),
    ],
)
def test_places_that_are_there(heading: str, fragment: str) -> None:
    assert Anchors(f"# Page\n\n{heading}\n\nWords.\n", is_html=False).has(fragment)


@pytest.mark.parametrize(
    ("text", "fragment"),
    [
        ("## Team", "teams"),
        ("## The team {#us}", "the-team"),
        ("## The team [#us]", "the-team"),
        ("```\n## Team\n```", "team"),
        ("~~~sh\n# team\n~~~", "team"),
        ("Team", "team"),
        ("## Team 2024", "team-2023"),
    ],
)
def test_places_that_are_not_there(text: str, fragment: str) -> None:
    anchors = Anchors(f"{text}\n\nWords.\n", is_html=False)
    assert not anchors.open
    assert not anchors.has(fragment)


@pytest.mark.parametrize(
    "text",
    [
        "{{< include file >}}",
        "{% include team.html %}",
        "<Team client:load />",
        "import Team from './team.mdx'",
        "--8<-- 'team.md'",
        "::: package.module",
        "<!-- md:setting us -->",
    ],
)
def test_pages_that_others_write_a_part_of(text: str) -> None:
    assert Anchors(f"# Page\n\n{text}\n", is_html=False).open


def test_html_has_the_ids_it_has() -> None:
    anchors = Anchors("<h2 id='a&amp;b'>Team</h2><a name=c></a>", is_html=True)
    assert [anchors.has(one) for one in ("a&b", "c", "team", "C")] == [True, True, False, False]


@given(st.text(alphabet="abc XYZ-_'?!.,:;0123()", min_size=1).filter(lambda text: text.strip(" #")))
def test_a_heading_is_found_as_github_names_it(words: str) -> None:
    slug = "".join(
        one if one.isalnum() or one in "-_" else "-" * (one == " ") for one in words.strip().lower()
    )
    assert Anchors(f"# Page\n\n## A {words}\n", is_html=False).has(f"a-{slug}")
