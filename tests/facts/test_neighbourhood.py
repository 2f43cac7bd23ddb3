"""What lies beside an article: which targets are there, by generator, and what is not known."""

from __future__ import annotations

from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seoaudit.facts.neighbourhood.files import ListedFiles
from seoaudit.facts.neighbourhood.neighbourhood import Neighbourhood, Neighbours, brief
from seoaudit.facts.neighbourhood.segments import names_of, segments


def neighbourhood(files: Iterable[str] | dict[str, str]) -> Neighbourhood:
    contents = files if isinstance(files, dict) else dict.fromkeys(files, "")
    return Neighbourhood(ListedFiles({f"/s/{path}": text for path, text in contents.items()}))


def answers(
    files: Iterable[str] | dict[str, str], article: str, *targets: str, question: str = "link"
) -> list[str]:
    around = neighbourhood(files)
    return [around.answer(question, f"/s/{article}", target) for target in targets]


HUGO = "hugo.toml content/_index.md content/blog/b.md content/docs/start/index.md static/a/b.pdf"
ZOLA = "config.toml templates/page.html content/blog/_index.md content/blog/b.md static/x.png"
JEKYLL = "_config.yml _posts/2026-01-31-b.md about.md docs/start.md assets/i/x.png"
ASTRO = "astro.config.mjs src/pages/about.astro src/pages/blog/[...id].astro src/content/blog/b.md"
NEXT = "package.json app/(site)/about/page.tsx app/services/[slug]/page.tsx content/blog/b.mdx"
ELEVENTY = "eleventy.config.js src/about.njk src/blog/b.md src/blog/index.njk public/x.png"
DOCUSAURUS = (
    "docusaurus.config.js docs/01-intro.md docs/guide/02-b.md src/pages/about.js "
    "blog/2026-01-31-b.md blog/authors.yml"
)
VITEPRESS = "docs/.vitepress/config.ts docs/guide/b.md docs/public/x.png docs/index.md"
MKDOCS = "mkdocs.yml docs/index.md docs/guide/b.md docs/img/x.png"
MDBOOK = "book.toml src/SUMMARY.md src/ch01.md src/part/ch02.md"
GATSBY = "gatsby-config.js src/pages/about.js src/pages/index.js content/blog/b/index.md"
HEXO = "package.json _config.yml source/_posts/b.md source/about/index.md source/img/x.png"


@pytest.mark.parametrize(
    ("files", "article", "found", "missing", "unknown"),
    [
        pytest.param(
            HUGO,
            "content/blog/a.md",
            "/ /blog/ /blog/b /blog/b/ /Blog/B/ ../b/ ../b ./b.md b.md /docs/start/ "
            "/a/b.pdf /en/blog/b/ ../../docs/start/ /docs/ /docs/start/index.html",
            "/blog/c/ ../c/ c.md /docs/c/ /a/c.pdf /contact/ ../../docs/c/",
            "/tags/b/ /blog/page/2/ /app/ /index.xml /shop/b/ word /v1.2 /cdn/x.pdf",
            id="Hugo",
        ),
        pytest.param(
            ZOLA,
            "content/blog/a.md",
            "@/blog/b.md @/blog/_index.md /blog/b/ ../b/ /x.png",
            "@/blog/c.md /blog/c/ /y.png @/../README",
            "/tags/c/",
            id="Zola",
        ),
        pytest.param(
            JEKYLL,
            "_posts/2026-02-01-a.md",
            "/2026/01/31/b.html /blog/b/ /about /about.html /docs/start /assets/i/x.png",
            "/2026/01/30/c.html /docs/c /assets/i/y.png /team/",
            "/blog/c/d/ /category/z/",
            id="Jekyll",
        ),
        pytest.param(
            ASTRO,
            "src/content/blog/a.md",
            "/about /about/ /blog/b /blog/b/",
            "/blog/c /blog/c/",
            "/team /services/c ~/assets/x.png @/x.png",
            id="Astro",
        ),
        pytest.param(
            NEXT,
            "content/blog/a.mdx",
            "/about /blog/b",
            "/blog/c",
            "/services/c /team /guides/c",
            id="Next.js",
        ),
        pytest.param(
            ELEVENTY,
            "src/blog/a.md",
            "/about/ /blog/ /blog/b/ ../b/ /x.png",
            "/blog/c/ /team/",
            "/tags/c/",
            id="Eleventy",
        ),
        pytest.param(
            DOCUSAURUS,
            "docs/guide/03-a.md",
            "/docs/intro /docs/guide/b 02-b.md ../01-intro.md /about /blog/2026/01/31/b",
            "/docs/guide/c c.md ../02-c.md /docs/c /blog/2026/01/31/c",
            "/api/c",
            id="Docusaurus",
        ),
        pytest.param(
            VITEPRESS,
            "docs/guide/a.md",
            "/guide/b /guide/b.html ./b ./b.md b.html / /x.png",
            "/guide/c /guide/c.html ./c.md",
            "/api/c",
            id="VitePress",
        ),
        pytest.param(
            MKDOCS,
            "docs/guide/a.md",
            "b.md ../index.md ../img/x.png /guide/b/ ../b/",
            "c.md ../c.md ../img/y.png /guide/c/",
            "/tags/ c",
            id="MkDocs",
        ),
        pytest.param(
            MDBOOK,
            "src/part/a.md",
            "ch02.md ch02.html ../ch01.html ../ch01.md",
            "ch03.md ../ch03.html",
            "../../std/index.html ../../../x.html",
            id="mdBook",
        ),
        pytest.param(
            GATSBY,
            "content/blog/a/index.md",
            "/about /about/ /blog/b/ /b/ ../b",
            "/blog/c/",
            "/team /services/c",
            id="Gatsby",
        ),
        pytest.param(
            HEXO,
            "source/_posts/a.md",
            "/about/ /2026/01/31/b/ /img/x.png",
            "/2026/01/31/c/ /img/y.png",
            "/categories/c/",
            id="Hexo",
        ),
    ],
)
def test_addresses_by_generator(
    files: str, article: str, found: str, missing: str, unknown: str
) -> None:
    contents = dict.fromkeys([*files.split(), article], "")
    if files == NEXT:
        contents["package.json"] = '{"dependencies": {"next": "15"}}'
    if files == HEXO:
        contents["package.json"] = '{"dependencies": {"hexo": "7"}}'
    if files == ZOLA:
        contents["config.toml"] = 'base_url = "https://example.com"'
    told = {
        verdict: dict(
            zip(targets.split(), answers(contents, article, *targets.split()), strict=True)
        )
        for verdict, targets in (("found", found), ("missing", missing), ("unknown", unknown))
    }
    expected = {verdict: dict.fromkeys(known, verdict) for verdict, known in told.items()}
    assert told == expected


@pytest.mark.parametrize(
    ("contents", "target", "answer"),
    [
        pytest.param({"content/blog/x.md": "---\nslug: c\n---\n"}, "/blog/c/", "found", id="slug"),
        pytest.param({"content/x.md": '+++\nslug = "c"\n+++\n'}, "/blog/c/", "found", id="toml"),
        pytest.param({"content/x.md": '{\n"url": "/c/d/"\n}\n'}, "/c/d/", "found", id="json"),
        pytest.param(
            {"content/x.md": "---\naliases:\n  - /blog/c/\n---\n"}, "/blog/c/", "found", id="alias"
        ),
        pytest.param(
            {"content/x.md": "---\ntitle: slug\n---\nslug: c\n"}, "/blog/c/", "missing", id="body"
        ),
        pytest.param({"static/_redirects": "/blog/c /b 301"}, "/blog/c/", "found", id="redirect"),
        pytest.param(
            {"static/_redirects": "/old/* /new/:splat"}, "/old/c/", "found", id="wildcard"
        ),
        pytest.param({"static/_redirects": "/* /404.html 404"}, "/blog/c/", "missing", id="all"),
        pytest.param(
            {"netlify.toml": '[[redirects]]\nfrom = "/blog/c"'}, "/blog/c", "found", id="ini"
        ),
        pytest.param({".gitignore": "content/company/*\n"}, "/company/", "unknown", id="made"),
        pytest.param(
            {"hugo.toml": '[permalinks]\nblog = "/:slug/"'}, "/b/", "found", id="permalinks"
        ),
        pytest.param(
            {"hugo.toml": 'baseURL = "https://example.com/base/"'},
            "/base/blog/b/",
            "found",
            id="base",
        ),
        pytest.param({"hugo.toml": "[taxonomies]\nc = 'cs'"}, "/cs/", "unknown", id="taxonomy"),
        pytest.param({"content/blog/_content.gotmpl": ""}, "/blog/c/", "unknown", id="adapter"),
        pytest.param(
            {"content/x.md": f"---\nlong: {'x ' * 9000}\nslug: c\n---\n"},
            "/blog/c/",
            "found",
            id="long front matter",
        ),
        pytest.param({"static/c/index.html": ""}, "/c/", "found", id="static page"),
        pytest.param({"content/fr/blog/c.md": ""}, "/blog/c/", "found", id="translation"),
        pytest.param({"content/blog/c.fr.md": ""}, "/fr/blog/c/", "found", id="language suffix"),
        pytest.param({"content/blog/2026-01-31-c.md": ""}, "/blog/c/", "found", id="dated"),
        pytest.param(
            {"content/blog/Über uns.md": ""}, "/blog/%C3%BCber-uns/", "found", id="umlaut"
        ),
        pytest.param({"content/blog/c/cover.png": ""}, "/blog/c/", "found", id="folder"),
    ],
)
def test_what_makes_an_address(contents: dict[str, str], target: str, answer: str) -> None:
    files = {"hugo.toml": "", "content/blog/a.md": "", "content/blog/b.md": ""} | contents
    assert answers(files, "content/blog/a.md", target) == [answer]


@pytest.mark.parametrize(
    ("question", "target", "answer"),
    [
        ("reference", "b.md", "found"),
        ("reference", "b", "found"),
        ("reference", "/blog/b", "found"),
        ("reference", "./b.md#there", "found"),
        ("reference", "./b.md#not-there", "fragment"),
        ("reference", "start", "found"),
        ("reference", "docs/start/index.md", "found"),
        ("reference", "c.md", "missing"),
        ("reference", "docs/b.md", "missing"),
        ("reference", "https://example.com", "unknown"),
        ("post", "2026-01-31-b", "unknown"),
        ("source", "content/blog/b.md", "unknown"),
    ],
)
def test_references_of_hugo(question: str, target: str, answer: str) -> None:
    files = dict.fromkeys(HUGO.split(), "") | {"content/blog/b.md": "# There\n"}
    assert answers(files, "content/blog/a.md", target, question=question) == [answer]


@pytest.mark.parametrize(
    ("question", "target", "answer"),
    [
        ("post", "2026-01-31-b", "found"),
        ("post", "/2026-01-31-b", "found"),
        ("post", "2026-01-30-b", "missing"),
        ("source", "_posts/2026-01-31-b.md", "found"),
        ("source", "/about.md", "found"),
        ("source", "team.md", "missing"),
        ("reference", "b.md", "unknown"),
    ],
)
def test_references_of_jekyll(question: str, target: str, answer: str) -> None:
    assert answers(JEKYLL.split(), "_posts/a.md", target, question=question) == [answer]


@pytest.mark.parametrize(
    ("files", "article", "target", "answer"),
    [
        pytest.param("a.md b.md", "a.md", "b.md", "found", id="beside"),
        pytest.param("a.md b.md", "a.md", "c.md", "missing", id="not beside"),
        pytest.param("a.md B.md", "a.md", "b.md", "case:B.md", id="other capitals"),
        pytest.param("a.md d/b.md", "a.md", "d/b.md?x=1", "found", id="query"),
        pytest.param("a.md b c.md", "a.md", "b%20c.md", "missing", id="blank is no separator"),
        pytest.param("d/a.md b.md", "d/a.md", "/b.md", "unknown", id="from an unknown root"),
        pytest.param("a.md b.md", "a.md", "b", "found", id="without ending"),
        pytest.param("a.md", "a.md", "b", "unknown", id="word"),
        pytest.param("a.md", "a.md", "../b/", "unknown", id="folder without a site"),
        pytest.param("a.md b.mdx", "a.md", "b.md", "found", id="another ending"),
        pytest.param("a.md b/README.md", "a.md", "b.md", "found", id="folder"),
        pytest.param("a.html b.html", "a.html", "b.html", "found", id="page beside"),
        pytest.param("a.html b.html", "a.html", "c.html", "missing", id="page not beside"),
        pytest.param("a.html", "a.html", "/c.html", "unknown", id="page from the root"),
        pytest.param("a.md d/x.pdf", "a.md", "d/y.pdf", "missing", id="file"),
        pytest.param(
            "a.md", "a.md", "../d/y.pdf", "unknown", id="file of a folder that is not there"
        ),
    ],
)
def test_articles_without_a_generator(files: str, article: str, target: str, answer: str) -> None:
    assert answers(files.split(), article, target) == [answer]


@pytest.mark.parametrize(
    ("target", "answer"),
    [
        ("/i/x.png", "found"),
        ("/i/X.png", "case:x.png"),
        ("/i/y.png", "missing"),
        ("/other/y.png", "unknown"),
        ("/static/i/x.png", "served:/i/x.png"),
        ("/i/x.png?v=2", "found"),
        ("/i/x.png#dark", "found"),
        ("cover.png", "found"),
        ("other.png", "missing"),
        ("../../../static/i/x.png", "found"),
        ("/image?id=4", "unknown"),
        ("@/i/y.png", "unknown"),
    ],
)
def test_images(target: str, answer: str) -> None:
    files = "hugo.toml static/i/x.png content/blog/a/index.md content/blog/a/cover.png".split()
    assert answers(files, "content/blog/a/index.md", target, question="image") == [answer]


@pytest.mark.parametrize(
    ("target", "answer"),
    [("/static/x.png", "found"), ("/static/y.png", "missing"), ("/z.png", "found")],
)
def test_images_below_the_static_folder_of_nextjs(target: str, answer: str) -> None:
    files = "next.config.js static/x.png public/z.png pages/blog/a/index.md".split()
    assert answers(files, "pages/blog/a/index.md", target, question="image") == [answer]


@pytest.mark.parametrize(
    ("target", "answer"),
    [
        ("/i/x.png", "found"),
        ("i/x.png", "found"),
        ("i/y.png", "missing"),
        ("y.png", "unknown"),
        ("other/y.png", "unknown"),
        ("./y.png", "missing"),
        ("../y.png", "missing"),
    ],
)
def test_images_of_fields(target: str, answer: str) -> None:
    files = "hugo.toml static/i/x.png content/blog/a.md".split()
    assert answers(files, "content/blog/a.md", target, question="field-image") == [answer]


def test_articles_that_a_plug_in_writes_are_not_missed() -> None:
    files = {"mkdocs.yml": "plugins: [gen-files]\n", "docs/a.md": "", "docs/guide/b.md": ""}
    assert answers(files, "docs/a.md", "reference/x.md", "guide/c.md") == ["unknown", "missing"]


def test_the_nearest_generator_governs() -> None:
    files = "package.json docs/mkdocs.yml docs/docs/a.md docs/docs/b.md site/hugo.toml".split()
    assert answers(files, "docs/docs/a.md", "/b/", "/c/") == ["found", "missing"]


def test_the_search_for_a_site_ends_at_the_repository() -> None:
    files = "hugo.toml content/a.md repository/.git/HEAD repository/content/a.md".split()
    assert answers(files, "repository/content/a.md", "/b/") == ["unknown"]


@pytest.mark.parametrize(
    ("configuration", "host"),
    [
        ({"hugo.toml": 'baseURL = "https://www.example.com/x/"'}, "example.com"),
        ({"_config.yml": "title: A\nurl: https://example.com\n"}, "example.com"),
        ({"_config.yml": "repos:\n  - url: https://example.org\n"}, ""),
        ({"astro.config.mjs": "export default { site: 'https://example.com' }"}, ""),
        (
            {"astro.config.mjs": "export default {\n  site: 'https://example.com',\n}"},
            "example.com",
        ),
        ({"package.json": "{}"}, ""),
        ({"package.json": '{"homepage": "https://www.example.com/"}'}, "example.com"),
        ({"package.json": '{"homepage": "https://github.com/ann/a"}'}, ""),
        ({"CNAME": "www.example.com\n"}, "example.com"),
        ({"public/robots.txt": "User-agent: *\nSitemap: https://example.com/a.xml"}, "example.com"),
        ({"public/robots.txt": "User-agent: *\nDisallow: /cli/"}, ""),
    ],
)
def test_hosts(configuration: dict[str, str], host: str) -> None:
    assert answers(configuration, "content/a.md", "", question="host") == [host]


@given(
    st.lists(st.sampled_from(["a", "b", "c-d", "2026-01-31-e", "01-f"]), min_size=1, max_size=3),
    st.sampled_from(["", "/"]),
)
def test_a_file_is_found_at_the_address_that_its_path_makes(parts: list[str], end: str) -> None:
    path = f"content/{'/'.join(parts)}.md"
    files = ["hugo.toml", path, "content/other/a.md"]
    assert answers(files, "content/other/a.md", f"/{'/'.join(parts)}{end}") == ["found"]


def test_segments_are_compared_without_what_generators_drop() -> None:
    assert segments("/Blog/C%2B%2B_and%20C/index.html") == ("blog", "c-and-c")
    assert {"getting-started", "01-getting-started"} <= names_of("01-Getting_Started.md")
    assert "a" in names_of("2026-01-31-a.fr.md")


def test_questions_and_answers_are_recorded() -> None:
    around = neighbourhood(["a.md", "b.md"])
    neighbours = Neighbours(around, "/s/a.md")
    assert [neighbours.ask("link", "b.md"), neighbours.ask("link", "c.md")] == ["found", "missing"]
    assert neighbours.answers == (("link", "b.md", "found"), ("link", "c.md", "missing"))
    assert all(
        brief(around.answer(q, "/s/a.md", about)) == was for q, about, was in neighbours.answers
    )


MONOREPO = (
    "docs/hugo.toml docs/content/a.md docs/content/blog/b.md docs/static/y.png "
    "shop/astro.config.mjs shop/src/pages/trust.astro shop/public/x.png"
)


@pytest.mark.parametrize(
    ("repository", "expected"),
    [
        pytest.param(".git/HEAD", ["found", "found", "missing"], id="of one repository"),
        pytest.param("docs/.git/HEAD", ["missing", "missing", "missing"], id="of its own"),
        pytest.param("README.md", ["missing", "missing", "missing"], id="of no repository"),
    ],
)
def test_a_site_beside_may_answer_at_the_same_host(repository: str, expected: list[str]) -> None:
    files = (repository, *MONOREPO.split())
    assert answers(files, "docs/content/a.md", "/trust/", "/x.png", "/nowhere/") == expected
    assert answers(files, "docs/content/a.md", "/x.png", question="image") == [expected[1]]
