"""`seoaudit init`: what it finds in a site, and that its file is understood again."""

from __future__ import annotations

import json
import re
import tomllib
from pathlib import Path
from typing import Any

import pytest
from command_line import seoaudit

from seoaudit.cli.main import main

PHONE = "+1 202-555-0123"


def write(folder: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")


def post(number: int, extra: str = "", body: str = "Some text.") -> str:
    return f"---\ntitle: Article {number}\ndate: 2025-01-0{number}\n{extra}---\n\n{body}\n"


def posts(folder: str, extra: str = "", body: str = "Some text.", count: int = 4) -> dict[str, str]:
    return {f"{folder}/{number}.md": post(number, extra, body) for number in range(1, count + 1)}


@pytest.fixture
def written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Any:
    """Make a site, run init in it, and give what the file says and its text."""

    def make(files: dict[str, str]) -> tuple[dict[str, Any], str]:
        write(tmp_path, files)
        assert main(["init", str(tmp_path)]) == 0, capsys.readouterr().err
        text = (tmp_path / "seoaudit.toml").read_text("utf-8")
        return tomllib.loads(text), text

    return make


@pytest.mark.parametrize(
    ("files", "name"),
    [
        pytest.param({"eleventy.config.js": "export default {}"}, "Eleventy", id="Eleventy"),
        pytest.param({".eleventy.js": "module.exports = {}"}, "Eleventy", id="old Eleventy"),
        pytest.param(
            {"package.json": '{"devDependencies": {"@11ty/eleventy": "3"}}'},
            "Eleventy",
            id="Eleventy by package",
        ),
        pytest.param({"hugo.toml": 'title = "Site"'}, "Hugo", id="Hugo"),
        pytest.param(
            {"config.yaml": "title: Site", "archetypes/x.md": "---\n---\n"}, "Hugo", id="old Hugo"
        ),
        pytest.param({"config/_default/hugo.yaml": "title: Site"}, "Hugo", id="Hugo in a folder"),
        pytest.param({"_config.yml": "title: Site"}, "Jekyll", id="Jekyll"),
        pytest.param({"astro.config.mjs": "export default {}"}, "Astro", id="Astro"),
        pytest.param({"next.config.ts": "export default {}"}, "Next.js", id="Next"),
        pytest.param({"gatsby-config.js": "module.exports = {}"}, "Gatsby", id="Gatsby"),
        pytest.param({"www/next.config.js": "x"}, "Next.js", id="in a subfolder"),
    ],
)
def test_generator(written: Any, files: dict[str, str], name: str) -> None:
    _, text = written(files | posts("content"))
    assert re.search(rf"^# Found: \d articles; {name}\.$", text, re.M)


def test_content_folders(written: Any) -> None:
    templates = {
        f"layouts/{name}.html": "<html>{{ .Title }}</html>" for name in ("a", "b", "c", "d")
    }
    notes = {"notes/ideas.md": "# Ideas\n\nNone.\n", "content/shortcodes/x.html": "<p>{{ x }}</p>"}
    data, _ = written(posts("content/blog") | posts("pages") | templates | notes)
    assert data["include"] == ["/content/", "/pages/"]
    assert data["exclude"] == ["/content/shortcodes/"]


def test_notes_on_the_project_are_no_content(written: Any) -> None:
    page = "<!doctype html><html lang='en-CA'><title>Drains</title><p>Text.</p></html>"
    note = "---\ntitle: Plan\n---\nFirst this, then that.\n"
    notes = {"PLAN.md": note, "DEPLOYMENT_GUIDE.md": note, "todo.md": "- this\n"}
    data, text = written(posts("content") | notes | {"index.html": page})
    assert data["include"] == ["/content/", "/*.html"]
    assert "# Found: 5 articles" in text


def test_a_site_of_content_alone_needs_no_include(written: Any) -> None:
    page = "<!doctype html><html lang='en-CA'><title>Drains</title><p>Text.</p></html>"
    data, _ = written({"index.html": page, "about/index.html": page, "prices/index.html": page})
    assert "include" not in data
    assert data["language"] == "en-CA"


def test_field_aliases(written: Any) -> None:
    extra = "seo:\n  title: Better\nexcerpt: Words\nauthors: [Ann Example]\n"
    data, text = written(posts("content", extra))
    assert data["fields"]["title"] == ["seo.title", "title"]
    assert data["fields"]["description"] == ["excerpt"]
    assert data["fields"]["author"] == ["authors"]
    assert "date" not in data["fields"] and '# date = ["date"]   # in 4' in text


def test_an_unusual_description_is_a_guess(written: Any) -> None:
    teaser = "teaser: What stands in this field is long enough to describe an article.\n"
    data, text = written(posts("content", teaser))
    assert "description" not in data["fields"]
    assert '# description = ["teaser"]   # a guess; in 4' in text


def test_business_from_what_repeats(written: Any) -> None:
    data, _ = written(posts("content", body=f"Call us at {PHONE} or mail office@example.com."))
    business = data["business"]
    assert business["phones"] == ["+12025550123"]
    assert business["emails"] == ["office@example.com"]
    assert business["region"] == "US"
    assert data["extends"] == ["local-business"]


def test_a_contact_that_does_not_repeat_is_not_the_business(written: Any) -> None:
    files = posts("content") | {"content/9.md": post(9, body=f"Their number is {PHONE}.")}
    data, text = written(files)
    assert data["business"] == {}
    assert "2025550123" not in text


def test_what_a_template_came_with_is_nobodys(written: Any) -> None:
    owner = {
        "founders": [{"name": "John Smith"}],
        "address": {"streetAddress": "123 Example Street"},
        "telephone": "+44-1234-567890",
        "name": "Fell Cottages",
    }
    data, _ = written(posts("content") | {"_data/site.json": json.dumps(owner)})
    assert data["business"] == {"name": "Fell Cottages"}


def test_business_from_a_data_file(written: Any) -> None:
    client = (
        f'{{"name": "Example \\"Best\\" Plumbing", "phone": "{PHONE}", "domain": "example.com"}}'
    )
    data, _ = written(posts("src/content") | {"src/_data/client.json": client})
    assert data["business"]["name"] == 'Example "Best" Plumbing'
    assert data["business"]["phones"] == [PHONE]
    assert data["business"]["site-url"] == "example.com"


def test_the_title_of_a_generator_is_a_guess(written: Any) -> None:
    configuration = (
        'title = "Example"\nbaseURL = "https://example.com/"\nlanguageCode = "en-gb"\n'
        '[[menu.main]]\nname = "About"\n'
    )
    data, text = written(posts("content") | {"hugo.toml": configuration})
    assert data["business"] == {"site-url": "https://example.com/"}
    assert '# name = "Example"   # in hugo.toml' in text and "About" not in text
    assert data["language"] == "en-GB"


def test_collections_of_a_content_management_system(written: Any) -> None:
    cms = """\
backend: { name: git-gateway }
collections:
  - name: blog
    folder: content/blog
    fields:
      - { name: title, widget: string }
      - { name: summary, widget: text }
      - { name: image, widget: image, required: false }
      - { name: layout, widget: hidden }
      - { name: body, widget: markdown }
  - name: gone
    folder: content/gone
    fields: [{ name: title, widget: string }]
"""
    _, text = written(posts("content/blog") | {"static/admin/config.yml": cms})
    commented = text[text.index("# [[overrides]]") :].replace("# ", "")
    (override,) = tomllib.loads(commented)["overrides"]
    assert override["paths"] == ["/content/blog/"]
    assert override["rules"]["frontmatter/required-field"]["fields"] == ["title", "summary"]


def test_a_blog_gets_the_rules_for_blogs(written: Any) -> None:
    data, _ = written(posts("_posts") | {"_config.yml": "title: Site\nlang: fr"})
    assert data["extends"] == ["blog"]
    assert data["language"] == "fr"


def test_broken_settings_are_passed_over(written: Any) -> None:
    broken = {"_config.yml": "a: [", "_data/site.json": "{", "package.json": "[]"}
    data, _ = written(posts("_posts") | broken)
    assert data["business"] == {}


def test_the_file_is_understood_by_check(tmp_path: Path) -> None:
    write(tmp_path, posts("content", body=f"Call us at {PHONE}.") | {"hugo.toml": "title = 'X'"})
    assert seoaudit("init", cwd=tmp_path).returncode == 0
    done = seoaudit("check", "--fail-on", "never", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert b"4 articles" in done.stdout


def test_a_file_that_is_there_is_kept(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(tmp_path, posts("content") | {"seoaudit.toml": "# mine\n"})
    assert main(["init", str(tmp_path)]) == 2
    assert "--force writes over it" in capsys.readouterr().err
    assert (tmp_path / "seoaudit.toml").read_text("utf-8") == "# mine\n"
    assert main(["init", str(tmp_path), "--force"]) == 0
    assert (tmp_path / "seoaudit.toml").read_text("utf-8") != "# mine\n"


def test_a_configured_pyproject_is_not_overruled(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(tmp_path, posts("content") | {"pyproject.toml": "[tool.seoaudit]\nignore = []\n"})
    assert main(["init", str(tmp_path)]) == 2
    assert "configures seoaudit already" in capsys.readouterr().err


def test_dry_run_only_prints(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(tmp_path, posts("content"))
    assert main(["init", str(tmp_path), "--dry-run"]) == 0
    assert 'extends = ["recommended"]' in capsys.readouterr().out
    assert not (tmp_path / "seoaudit.toml").exists()


def test_a_folder_without_articles(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["init", str(tmp_path)]) == 2
    assert "no articles in" in capsys.readouterr().err


def test_documentation_of_components_and_administration_is_content(written: Any) -> None:
    pages = posts("docs/admin", count=3) | posts("docs/components/card", count=3)
    configuration, _ = written({**pages, **posts("docs", count=2), "src/notes.md": "# Notes\n"})
    assert configuration["include"] == ["/docs/"]
    assert "exclude" not in configuration


def test_drafts_without_front_matter_outnumber_a_page_made_of_one(written: Any) -> None:
    page = "<!doctype html><html><head><title>One</title></head><body><p>One.</p></body></html>"
    drafts = {f"{name}.md": f"# {name}\n\nText.\n" for name in ("one", "two", "three")}
    configuration, _ = written({"one.html": page, **drafts})
    assert configuration["include"] == ["/*.html", "/*.md"]


def test_contact_details_of_a_template_are_not_the_owner_s(written: Any) -> None:
    body = "Call +1 5589 55488 55 or write to info@example.com."
    configuration, text = written(
        {
            "_config.yml": "email: office@painted-door.org\nphone: +1 202-555-0123\n",
            **posts("_posts", body=body),
        }
    )
    assert configuration["business"]["emails"] == ["office@painted-door.org"]
    assert configuration["business"]["phones"] == ["+1 202-555-0123"]
    assert "info@example.com" not in text


def test_language_of_a_zola_site(written: Any) -> None:
    configuration, _ = written(
        {
            "config.toml": 'base_url = "https://example.com"\ndefault_language = "es"\n',
            **posts("content"),
        }
    )
    assert configuration["language"] == "es"
