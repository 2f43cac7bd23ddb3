(() => {
"use strict";
const root = document.documentElement;
const at = id => document.getElementById(id);
root.classList.add("js");

const made = (name, text, set) => Object.assign(document.createElement(name), {textContent: text}, set);

// Light or dark: as the system says until the reader chooses.
const dark = () => root.dataset.theme ? root.dataset.theme === "dark"
  : matchMedia("(prefers-color-scheme: dark)").matches;
const stored = act => { try { return act(localStorage); } catch { return null; } };
const kept = stored(store => store.getItem("seoaudit-theme"));
if (kept === "light" || kept === "dark") root.dataset.theme = kept;
const theme = made("button", "", {type: "button", className: "button", id: "theme"});
const named = () => { theme.textContent = dark() ? "Light" : "Dark"; theme.setAttribute("aria-label", `Use ${dark() ? "light" : "dark"} colours`); };
theme.addEventListener("click", () => {
  root.dataset.theme = dark() ? "light" : "dark";
  stored(store => store.setItem("seoaudit-theme", root.dataset.theme));
  named();
});
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", named);
named();
const print = made("button", "Print", {type: "button", className: "button"});
print.addEventListener("click", () => window.print());
const tools = made("div", "", {className: "tools"});
tools.append(theme, print);
(document.querySelector(".cover-top") || document.querySelector(".cover") || document.body).append(tools);

// The table of articles.
const table = at("articles");
const body = table.tBodies[0];
const heads = [...table.tHead.rows[0].cells];
const cells = row => [...row.cells].map(cell => cell.textContent);
const number = text => text === "–" ? -1 : Number(text.replaceAll(",", ""));
const rows = [...body.rows].map(row => ({row, texts: cells(row), category: row.dataset.category.split(" ")}));
const compare = new Intl.Collator(undefined, {numeric: true}).compare;
heads.forEach((head, column) => {
  const button = head.querySelector("button");
  const numeric = head.classList.contains("number");
  button.disabled = false;
  button.addEventListener("click", () => {
    const old = head.getAttribute("aria-sort");
    const down = old ? old === "ascending" : numeric && button.textContent !== "Score";
    heads.forEach(other => other.removeAttribute("aria-sort"));
    head.setAttribute("aria-sort", down ? "descending" : "ascending");
    const order = numeric ? (a, b) => number(a.texts[column]) - number(b.texts[column])
      : (a, b) => compare(a.texts[column], b.texts[column]);
    rows.sort((a, b) => down ? order(b, a) : order(a, b));
    body.append(...rows.map(one => one.row));
  });
});
const form = at("filter");
const columnOf = name => heads.findIndex(head => head.textContent === name);
const severities = {error: columnOf("Errors"), warning: columnOf("Warnings"), info: columnOf("Infos")};
const siteColumn = columnOf("Site");
const narrow = () => {
  const asked = Object.fromEntries(new FormData(form));
  const text = asked.text.trim().toLowerCase();
  let shown = 0;
  for (const {row, texts, category} of rows) {
    const fits = (!text || texts[0].toLowerCase().includes(text))
      && (!asked.severity || number(texts[severities[asked.severity]]) > 0)
      && (!asked.category || category.includes(asked.category))
      && (!asked.site || texts[siteColumn] === asked.site);
    row.hidden = !fits;
    shown += fits;
  }
  at("shown").textContent = `${shown.toLocaleString("en")} of ${rows.length.toLocaleString("en")}`;
};
form.hidden = false;
form.addEventListener("input", narrow);
form.addEventListener("submit", event => event.preventDefault());

// The pages of articles: each is made when it is opened.
const overview = at("overview"), reader = at("reader"), cover = document.querySelector(".cover-main");
const pages = new Map([...document.querySelectorAll("#pages noscript")].map(one => [Number(one.dataset.number), one]));
let place = 0;
const link = (text, target) => made("a", text, {className: "button", href: target});
const open = shown => {
  const order = rows.filter(one => !one.row.hidden).map(one => Number(one.row.querySelector("a").hash.slice(9)));
  const index = order.indexOf(shown);
  const nav = made("nav", "", {className: "reader-nav"});
  nav.setAttribute("aria-label", "Articles");
  nav.append(link("Back to the report", "#all-articles"));
  if (index > 0) nav.append(link("Previous article", `#article-${order[index - 1]}`));
  if (index >= 0 && index + 1 < order.length) nav.append(link("Next article", `#article-${order[index + 1]}`));
  reader.innerHTML = pages.get(shown).textContent;
  reader.prepend(nav);
  reader.dataset.number = shown;
};
const route = first => {
  const found = /^#article-(\d+)(-\d+)?$/.exec(location.hash);
  const shown = found ? Number(found[1]) : -1;
  const wasReading = !reader.hidden;
  if (!pages.has(shown)) {
    overview.hidden = false; reader.hidden = true;
    if (cover) cover.hidden = false;
    if (wasReading) {
      reader.replaceChildren();
      delete reader.dataset.number;
      const target = location.hash.length > 1 && at(location.hash.slice(1));
      if (location.hash === "#all-articles" || !target) scrollTo({top: place, behavior: "instant"});
      else target.scrollIntoView();
    }
    return;
  }
  if (!wasReading && first !== true) place = scrollY;
  overview.hidden = true; reader.hidden = false;
  if (cover) cover.hidden = true;
  if (reader.dataset.number !== String(shown)) open(shown);
  if (found[2]) {
    const issue = at(location.hash.slice(1));
    if (issue) { issue.scrollIntoView({block: "center"}); issue.focus({preventScroll: true}); }
  } else {
    scrollTo({top: 0, behavior: "instant"});
    reader.querySelector("h1").focus({preventScroll: true});
  }
};
addEventListener("hashchange", route);
route(true);
})();
