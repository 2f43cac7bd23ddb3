"""What links and images lead to."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from seoaudit.facts.facts import Facts
from seoaudit.facts.targets.template_targets import asked_by_template

FactsOf = Callable[..., Facts]
HUGO = {"hugo.toml": "", "content/blog/b.md": "# There\n", "static/i/x.png": ""}


def broken(facts: Facts) -> list[tuple[str, str]]:
    found = facts.targets.broken_links
    assert found is not None
    assert all(facts.source_text(one.span) for one in found)
    return [(facts.source_text(one.span), one.lack) for one in found]


def test_nothing_is_known_without_files(facts_of: FactsOf) -> None:
    targets = facts_of("[a](/b) ![c](d.png)").targets
    assert (targets.broken_links, targets.missing_images, targets.missing_field_images) == (
        None,
    ) * 3


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("[a](/blog/c/ 'T') [b](</blog/b>)", [("/blog/c/", "page")], id="address"),
        pytest.param("[a][1]\n\n[1]: /blog/c/", [("[a][1]", "page")], id="definition"),
        pytest.param("[a](b.md#there) [b](b.md#not)", [("b.md#not", "place")], id="place"),
        pytest.param("# A\n\n[a](#a) [b](#b)", [("#b", "place")], id="place here"),
        pytest.param("[a](/i/X.png)", [("/i/X.png", "name")], id="capitals"),
        pytest.param("<a href='/blog/c/'>a</a>", [("/blog/c/", "page")], id="html"),
        pytest.param('[a]({{< ref "c" >}})', [('{{< ref "c" >}}', "page")], id="template"),
        pytest.param("[a]({{ .x }}) [b](mailto:a@example.com) <a@example.com>", [], id="others"),
        pytest.param("[a](path/to/c.md) [b](...) [c]([url]) [d](your-page.md)", [], id="blanks"),
        pytest.param("[a](https://example.com/blog/c/)", [], id="other host"),
        pytest.param("`[a](/blog/c/)`\n\n    [a](/blog/c/)", [], id="code"),
        pytest.param("{{< note >}}\n\n[a](#made)", [], id="templates may make places"),
        pytest.param("---\nslug: z\n---\n[a](../../c/)", [], id="lies elsewhere"),
    ],
)
def test_broken_links(facts_of: FactsOf, text: str, expected: list[tuple[str, str]]) -> None:
    assert broken(facts_of(text, path="content/blog/a.md", beside=HUGO)) == expected


def test_absolute_addresses_of_the_site_are_followed_where_it_is_configured(
    facts_of: FactsOf,
) -> None:
    text = "[a](https://www.example.com/blog/c/) [b](https://example.com/blog/b/)"
    business = {"site_url": "https://example.com"}
    facts = facts_of(text, path="content/blog/a.md", beside=HUGO, business=business)
    assert broken(facts) == [("https://www.example.com/blog/c/", "page")]


@pytest.mark.parametrize(
    "path",
    ["_includes/a.md", "content/_partials/a.md", "layouts/a.html", "archetypes/a.md", "blog/_a.md"],
)
def test_pieces_of_pages_are_not_followed(facts_of: FactsOf, path: str) -> None:
    facts = facts_of("[a](c.md)\n\n![b](d.png)", path=path, beside=HUGO)
    assert (facts.targets.broken_links, facts.targets.missing_images) == ((), ())


def test_parts_of_pages_have_their_places_elsewhere(facts_of: FactsOf) -> None:
    files = {"_config.yml": ""}
    assert broken(facts_of("[a](#b)", path="_guidance/a.md", beside=files)) == []
    assert broken(facts_of("[a](#b)", path="guidance/a.md", beside=files)) == [("#b", "place")]


def test_a_fence_within_html_is_no_link(facts_of: FactsOf) -> None:
    text = "<details>\n```html\n<a href='/blog/c/'>a</a>\n```\n</details>\n"
    assert broken(facts_of(text, path="content/blog/a.md", beside=HUGO)) == []


@pytest.mark.parametrize(
    ("links", "expected"),
    [
        (["b.html", "c.html"], ["c.html"]),
        (["c.html", "d.html"], []),
    ],
    ids=["in its site", "saved alone"],
)
def test_a_page_is_followed_where_it_lies_in_its_site(
    facts_of: FactsOf, links: list[str], expected: list[str]
) -> None:
    text = "<main>" + " ".join(f'<a href="{link}">a</a>' for link in links) + "</main>"
    facts = facts_of(text, path="a.html", beside={"b.html": ""})
    assert [target for target, _ in broken(facts)] == expected


@pytest.mark.parametrize(
    ("text", "path", "expected"),
    [
        ("![a](/i/x.png) ![b](/i/y.png)", "content/blog/a.md", ["/i/y.png"]),
        ("![a](/static/i/x.png)", "content/blog/a.md", ["/static/i/x.png"]),
        ("![a]({{ x }}) ![b](data:image/png;base64,A) ![c](//example.com/c.png)", "a.md", []),
        ("<main><img src=/i/x.png><img src=/i/y.png></main>", "content/a.html", ["/i/y.png"]),
        ("<main><img src=y.png></main>", "content/a.html", []),
        ("![a]({{ '/i/y.png' | relative_url }})", "a.md", ["{{ '/i/y.png' | relative_url }}"]),
    ],
)
def test_missing_images(facts_of: FactsOf, text: str, path: str, expected: list[str]) -> None:
    found = facts_of(text, path=path, beside=HUGO).targets.missing_images
    assert [image.target for image in found or ()] == expected


def test_missing_images_of_fields(facts_of: FactsOf) -> None:
    text = "---\nimage: /i/y.png\nhero:\n  src: /i/x.png\nicon: z.png\nbuild: src/a/y.png\n---\n"
    beside = HUGO | {"src/a/x.png": ""}
    facts = facts_of(text, path="content/blog/a.md", beside=beside)
    found = facts.targets.missing_field_images or ()
    assert [(image.field, facts.source_text(image.span)) for image in found] == [
        ("image", "/i/y.png"),
        ("build", "src/a/y.png"),
    ]
    assert "path in the project" in found[1].reason


@pytest.mark.parametrize(
    ("text", "beside", "leads"),
    [
        ("[a](/b)", None, True),
        ("No links.", None, False),
        ("[a](https://example.com/b)", None, None),
        ("[a](https://example.com/b)", {"hugo.toml": 'baseURL = "https://example.com"'}, True),
        ("[a](https://example.org/b)", {"hugo.toml": 'baseURL = "https://example.com"'}, False),
    ],
)
def test_whether_a_link_leads_inside(
    facts_of: FactsOf, text: str, beside: dict[str, str] | None, leads: bool | None
) -> None:
    assert facts_of(text, path="content/a.md", beside=beside).targets.leads_inside is leads


@pytest.mark.parametrize(
    ("target", "asked"),
    [
        ('{{< ref "a.md" >}}', ("reference", "a.md")),
        ('{{% relref path="a.md" %}}#b', ("reference", "a.md#b")),
        ("{{< ref a.md >}}", ("reference", "a.md")),
        ("{% link _posts/a.md %}", ("source", "_posts/a.md")),
        ("{{ site.baseurl }}{% link a.md %}#b", ("source", "a.md#b")),
        ("{% post_url 2026-01-31-a %}", ("post", "2026-01-31-a")),
        ("{{ '/a/' | relative_url }}#b", ("link", "/a/#b")),
        ('{{ "/a/" | url }}', ("link", "/a/")),
        ("{{ site.url }}{{ site.baseurl }}/a/", ("link", "/a/")),
        ("{{ site.baseurl }}/{{ page.x }}", None),
        ("{{ x | relative_url }}", None),
        ("/a/{{ x }}", None),
    ],
)
def test_what_templates_ask(target: str, asked: tuple[str, str] | None) -> None:
    found = asked_by_template(target)
    assert (found and (found.question, found.argument)) == asked
