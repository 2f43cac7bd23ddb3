"""Everything that facts may know of the files beside an article, and the record of their asking."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cached_property
from typing import TYPE_CHECKING

from seoaudit.digests import stands_for
from seoaudit.facts.neighbourhood.addresses import Addresses
from seoaudit.facts.neighbourhood.files import Files, parent
from seoaudit.facts.neighbourhood.layout import Layout, layout_in
from seoaudit.facts.neighbourhood.page_places import PagePlaces
from seoaudit.facts.neighbourhood.place import UNKNOWN, Hit, Place
from seoaudit.facts.neighbourhood.search import Search, kind_of_target
from seoaudit.facts.neighbourhood.tree import Tree, is_left_out

if TYPE_CHECKING:
    from seoaudit.facts.neighbourhood.customs import Customs
    from seoaudit.facts.schema.cms_location import CmsLocation

# Folders above an article that are looked at for what builds its site.
_HIGHEST = 24
# Longer answers are kept by what stands for them.
_BRIEF = 200


class Neighbourhood:
    """What lies around the articles of a run: the one door to files for everything that measures.

    A question and its argument are texts, and so is the answer, so that a result that rests on an
    answer can be kept with it and checked by asking again. `article` is the absolute path of the
    article that asks, which need not exist.
    """

    def __init__(self, files: Files) -> None:
        self._files = files
        self._tree = Tree(files)
        self._search = Search(files)
        self._places = PagePlaces(files)
        self._layouts: dict[str, Layout | None] = {}
        self._addresses: dict[str, Addresses] = {}
        self._authors: dict[str, str] = {}
        self._hosts: dict[str, str] = {}
        self._of_place: dict[str, Callable[[Place, str], str]] = {
            "link": self._link,
            "reference": lambda place, path: self._linked(place, path, self._search.reference),
            "source": lambda place, path: self._linked(place, path, self._search.source),
            "post": lambda place, path: self._linked(place, path, self._search.post),
            "image": lambda place, path: self._image(place, path, self._search.file),
            "field-image": lambda place, path: self._image(place, path, self._search.field_file),
            "host": self._host,
            "custom": lambda place, names: self._customs.custom(place.path, names),
            "author": self._site_author,
            "layout-ids": self._layout_ids,
            "markdown": self._markdown,
        }

    @cached_property
    def _customs(self) -> Customs:
        from seoaudit.facts.neighbourhood.customs import Customs

        return Customs(self._files)

    @cached_property
    def _cms(self) -> CmsLocation:
        from seoaudit.facts.schema.cms_location import CmsLocation

        return CmsLocation(self._files)

    def answer(self, question: str, article: str, argument: str = "") -> str:
        """The answer to a question. Raises KeyError for one that there is not.

        `link` asks what the target of a link is, `reference` what Hugo's `ref` finds, `source` and
        `post` what Jekyll's `link` and `post_url` do, `image` and `field-image` for the file of an
        image in the body or in a field: `found`, `missing`, `fragment` (the page is there, the
        place in it is not), `case:NAME` (a file of that name is, which differs in capitals),
        `served:ADDRESS` (the target is the file's path in the project, not its address) or
        `unknown`. `custom` asks whether a field of some names is `usual` or `unusual` among the
        articles beside it (or `unknown`), `author` whether the site itself names one (`yes` or "").
        `layout-ids` asks whether the layout of a name writes ids from data (`yes` or "").
        `markdown` asks which dialect the site's generator reads (`kramdown`, else "").
        `host` asks for the host of the site as its files name it, without `www.`, `schema`
        for what a content management system asks of the article (a text that `facts/schema` reads,
        "" where nothing is asked), `schema-fault` for what is wrong with its configuration, as
        `PATH:LINE:COLUMN: REASON`.
        """
        if question == "schema":
            return self._cms.schema(article)
        if question == "schema-fault":
            return self._cms.fault(article)
        return self._of_place[question](self._place(article), argument)

    def _place(self, article: str) -> Place:
        layout = self._layout(parent(article))
        return Place(article, layout, self._addresses_of(layout) if layout else None)

    def _layout(self, folder: str, depth: int = 0) -> Layout | None:
        """The layout of the site that a folder belongs to: the nearest one at or above it."""
        if folder not in self._layouts:
            found = layout_in(self._files, folder)
            above = parent(folder)
            outermost = above == folder or depth > _HIGHEST or ".git" in self._files.names(folder)
            if found is None and not outermost:
                found = self._layout(above, depth + 1)
            self._layouts[folder] = found
        return self._layouts[folder]

    def _addresses_of(self, layout: Layout) -> Addresses:
        if layout.root not in self._addresses:
            self._addresses[layout.root] = Addresses(self._files, layout, self._tree)
        return self._addresses[layout.root]

    def _host(self, place: Place, _: str) -> str:
        if place.layout is not None and place.layout.host:
            return place.layout.host
        if place.folder not in self._hosts:
            from seoaudit.facts.neighbourhood.site_host import host_above

            self._hosts[place.folder] = host_above(self._files, place.folder)
        return self._hosts[place.folder]

    def _site_author(self, place: Place, _: str) -> str:
        if place.layout is None:
            return ""
        root = place.layout.root
        if root not in self._authors:
            from seoaudit.facts.neighbourhood.site_author import names_author

            self._authors[root] = "yes" if names_author(self._files, place.layout) else ""
        return self._authors[root]

    def _layout_ids(self, place: Place, name: str) -> str:
        from seoaudit.facts.neighbourhood.layout_ids import layout_writes_ids

        return "yes" if layout_writes_ids(self._files, place.path, name) else ""

    def _markdown(self, place: Place, _: str) -> str:
        layout = place.layout
        if layout is None or layout.generator != "Jekyll" or "CommonMark" in layout.configuration:
            return ""
        return "kramdown"

    def _link(self, place: Place, target: str) -> str:
        return self._linked(place, target, self._hit)

    def _linked(self, place: Place, target: str, find: Callable[[Place, str], Hit]) -> str:
        address, _, fragment = target.partition("#")
        hit = find(place, _bare(address))
        if hit.verdict == "found" and fragment and not self._places.has(hit.files, fragment):
            return "fragment"
        return _told(hit)

    def _hit(self, place: Place, path: str) -> Hit:
        return self._or_beside(place, path, self._hit_in_site)

    def _image(self, place: Place, target: str, find: Callable[[Place, str], Hit]) -> str:
        path = _bare(target)
        if kind_of_target(path) != "file":
            return UNKNOWN.verdict
        return _told(self._or_beside(place, path, find))

    def _or_beside(self, place: Place, path: str, find: Callable[[Place, str], Hit]) -> Hit:
        """What is found in the site, or else in one beside it that may answer at the same host."""
        hit = find(place, path)
        if hit.verdict != "missing" or not path.startswith("/") or place.layout is None:
            return hit
        for layout in self._sites_beside(place.layout.root):
            elsewhere = Place(f"{layout.root}/index.md", layout, self._addresses_of(layout))
            found = find(elsewhere, path)
            if found.verdict == "found":
                return found
        return hit

    def _sites_beside(self, root: str) -> Iterator[Layout]:
        """The other sites of a repository that lie in the same folder, as a monorepo has them."""
        above = parent(root)
        if ".git" in self._files.names(root) or not self._is_in_repository(above):
            return
        for name, is_folder in self._files.names(above).items():
            folder = f"{above}/{name}"
            if is_folder and folder != root and not is_left_out(name):
                layout = self._layout(folder)
                if layout is not None and layout.root.startswith(folder):
                    yield layout

    def _is_in_repository(self, folder: str) -> bool:
        for _ in range(_HIGHEST):
            if ".git" in self._files.names(folder):
                return True
            folder = parent(folder)
        return False

    def _hit_in_site(self, place: Place, path: str) -> Hit:
        if path.startswith("@/") and place.layout and place.layout.generator == "Zola":
            return self._search.content(place, path[2:])
        kind = kind_of_target(path)
        if kind == "article":
            return self._search.article(place, path)
        if kind == "file":
            return self._search.file(place, path)
        return self._page(place, path) if kind == "page" else UNKNOWN

    def _page(self, place: Place, target: str) -> Hit:
        """A target without the ending of a file: `/blog/a/`, `../b`, `about.html`."""
        if target.startswith("/"):
            hit = _by_address(place, target)
            return hit if hit.verdict == "found" or place.in_content else UNKNOWN
        near = self._search.near(place, target)
        # A single word is often what a site's own code reads: a term of its glossary, a name.
        sure = "/" in target
        hits = [_by_address(place, path, sure) for path in place.addresses_of(target)]
        if near or any(hit.verdict == "found" for hit in hits):
            files = (*near, *(file for hit in hits for file in hit.files))
            return Hit("found", tuple(dict.fromkeys(files)))
        if place.addresses is None and _is_html(place.path) and _is_html(target):
            return Hit("missing")
        missing = sure and bool(hits) and all(hit.verdict == "missing" for hit in hits)
        return Hit("missing") if missing else UNKNOWN


def _by_address(place: Place, target: str, sure: bool = True) -> Hit:
    """What an address names; unless `sure`, only by the names of files."""
    if place.addresses is None:
        return UNKNOWN
    if sure:
        return Hit(*place.addresses.find(target))
    named = place.addresses.named(target)
    return Hit("found", named) if named else UNKNOWN


def _is_html(path: str) -> bool:
    return path.endswith((".html", ".htm"))


def _bare(target: str) -> str:
    """A target without query and fragment."""
    return target.partition("#")[0].partition("?")[0]


def _told(hit: Hit) -> str:
    if hit.other_case:
        return f"case:{hit.other_case}"
    return f"served:{hit.served}" if hit.served else hit.verdict


def brief(answer: str) -> str:
    """An answer, or of a long one what stands for it."""
    if len(answer) <= _BRIEF:
        return answer
    return stands_for(answer.encode("utf-8", "surrogatepass")).hex()


class Neighbours:
    """What one article asks of its neighbourhood; `asked` holds each question with its answer."""

    def __init__(self, neighbourhood: Neighbourhood, article: str) -> None:
        self._neighbourhood = neighbourhood
        self._article = article
        self.asked: dict[tuple[str, str], str] = {}

    @property
    def answers(self) -> tuple[tuple[str, str, str], ...]:
        """Every question that was asked, its argument and the answer as `brief` has it."""
        return tuple((*asked, brief(answer)) for asked, answer in self.asked.items())

    def ask(self, question: str, argument: str = "") -> str:
        """As `Neighbourhood.answer`, for this article."""
        key = (question, argument)
        known = self.asked.get(key)
        if known is None:
            known = self._neighbourhood.answer(question, self._article, argument)
            self.asked[key] = known
        return known
