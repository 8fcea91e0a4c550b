/* Search: the edition's own index, loaded when it is first wanted; hits are drawn on the pages. */
const b = self.broadsheet;
const panel = b.one("#search");
const input = b.one("#query");
const results = b.one(".results", panel);
const found = b.one(".found", panel);
let index = null;
let asked = 0;

/* The same as the index does to printed words. */
const ACCENTS = /[\u0300-\u036f\u064b-\u065f\u0670\u0640]+/g;
const APOSTROPHES = /(?<=[\p{L}\p{N}])['\u2018\u2019\u02bc](?=[\p{L}\p{N}])/gu;
const POINTS = /(?<=[\p{L}\p{N}])[.,](?=[\p{L}\p{N}])/gu;
const PARTING = /[^\p{L}\p{N}\p{M}]+/u;

b.terms = text => text.normalize("NFKD").toLowerCase().replace(ACCENTS, "").replace(APOSTROPHES, "").replace(POINTS, "")
  .split(PARTING).filter(Boolean);

async function open() {
  if (!index) {
    const data = await b.load("search", "assets/search-index.js");
    const starts = [];
    let at = 0;
    data.pages.forEach((stories, page) => stories.forEach(([story, count]) => {
      starts.push({ from: at, page: page + 1, story });
      at += count;
    }));
    index = { ...data, sorted: Object.keys(data.terms), starts };
  }
  return index;
}

/* Places of a term, or of all that begin with it. */
function places(term, asBeginning) {
  const own = Object.hasOwn(index.terms, term) ? [term] : [];
  const names = asBeginning ? index.sorted.filter(name => name.startsWith(term)) : own;
  const all = names.flatMap(name => {
    let at = 0;
    return index.terms[name].map(step => at += step);
  });
  return asBeginning ? [...new Set(all)].sort((p, q) => p - q) : all;
}

const runOf = place => index.starts.findLast(run => run.from <= place);

/* What a reader asks for: words that a story has all, or in quotation marks words that follow each other.
   Gives [{story, places}], most hits first. */
b.find = async (query, typing = false) => {
  await open();
  const phrase = query.trim().match(/^["\u201c\u201d](.+?)["\u201c\u201d]?$/);
  const terms = b.terms(phrase ? phrase[1] : query);
  if (!terms.length) {
    return [];
  }
  const lists = terms.map((term, i) => places(term, typing && !phrase && i === terms.length - 1 && term.length > 1));
  const stories = new Map();
  (phrase ? [followed(lists)] : lists).forEach((list, i) => list.forEach(place => {
    const id = runOf(place).story;
    const story = stories.get(id) || { story: index.stories[id], places: new Set(), terms: new Set() };
    story.places.add(place);
    story.terms.add(i);
    stories.set(id, story);
  }));
  return [...stories.values()].filter(hit => hit.terms.size === (phrase ? 1 : terms.length))
    .map(hit => ({ story: hit.story, places: [...hit.places].sort((p, q) => p - q) }))
    .sort((p, q) => q.places.length - p.places.length || p.places[0] - q.places[0]);
};

/* Places of words that follow each other; the parts of one word count as following. */
function followed(lists) {
  const sets = lists.map(list => new Set(list));
  return lists[0].flatMap(place => {
    const all = [place];
    for (const set of sets.slice(1)) {
      const next = [all.at(-1), all.at(-1) + 1].find(p => set.has(p) && runOf(p) === runOf(place));
      if (next === undefined) {
        return [];
      }
      all.push(next);
    }
    return all;
  });
}

/* The boxes of the words at these places, a divided word's pieces each: [{page, box, word, place}]. */
b.boxes = async places => {
  await open();
  const wanted = new Set(places);
  const pages = [...new Set(places.map(place => runOf(place).page))];
  const all = await Promise.all(pages.map(async page => {
    let at = index.starts.find(run => run.page === page).from - 1;
    const boxes = [];
    for (const word of await b.words(page)) {
      at += word.piece > 1 ? 0 : 1;
      if (wanted.has(at) && (word.piece < 2 || boxes.at(-1)?.place === at)) {
        boxes.push({ page, box: word.box, word: word.whole, place: at });
      }
    }
    return boxes;
  }));
  return all.flat();
};

let hits = [];
let current = -1;

async function run(typing) {
  const mine = ++asked;
  const query = input.value;
  const stories = await b.find(query, typing);
  const boxes = await b.boxes(stories.slice(0, 60).flatMap(hit => hit.places));
  if (mine !== asked) {
    return;
  }
  hits = boxes;
  current = -1;
  b.mark("hit", hits);
  const count = stories.reduce((sum, hit) => sum + hit.places.length, 0);
  found.textContent = !query.trim() ? "" : count
    ? `${count} ${count > 1 ? "places" : "place"} in ${stories.length} ${stories.length > 1 ? "articles" : "article"}`
    : "Nothing found.";
  results.replaceChildren(...await Promise.all(stories.slice(0, 60).map(result)));
  b.tell("found", stories);
}

async function result({ story, places }) {
  const button = b.make("button", { type: "button" }, b.make("b", {}, story.headline), ...await snippet(places[0]),
    b.make("small", {}, ` Page ${runOf(places[0]).page}, ${places.length} ${places.length > 1 ? "places" : "place"}`));
  button.addEventListener("click", () => goTo(places));
  return b.make("li", {}, button);
}

async function snippet(place) {
  const run = runOf(place);
  let at = index.starts.find(r => r.page === run.page).from - 1;
  const around = { before: [], hit: "", after: [] };
  for (const word of await b.words(run.page)) {
    at += word.piece > 1 ? 0 : 1;
    if (word.piece < 2 && word.story === index.stories[run.story].id && Math.abs(at - place) <= 7) {
      if (at === place) {
        around.hit = word.whole;
      } else {
        (at < place ? around.before : around.after).push(word.whole);
      }
    }
  }
  return ["\u2026 " + around.before.join(" ") + " ", b.make("mark", {}, around.hit), " " + around.after.join(" ") + " \u2026"];
}

function goTo(places) {
  const next = hits.findIndex((hit, i) => i > current && places.includes(hit.place));
  current = next >= 0 ? next : hits.findIndex(hit => places.includes(hit.place));
  const hit = hits[current];
  hits.forEach(other => other.now = other.place === hit.place);
  b.mark("hit", hits);
  b.goTo(hit.page, hit.box);
  const sheet = b.sheetOf(hit.page);
  if (innerWidth < 720) {
    panel.hidden = true;
    b.one(".buttons [data-do=search]").setAttribute("aria-expanded", false);
    b.camera.show([hit.box[0] + sheet.x - 1500, hit.box[1] - 600, hit.box[2] + 3000, hit.box[3] + 1200]);
  }
}

let typed = 0;
input.addEventListener("input", () => {
  clearTimeout(typed);
  typed = setTimeout(() => run(true), 160);
});
b.one("form", panel).addEventListener("submit", event => {
  event.preventDefault();
  clearTimeout(typed);
  run(false);
});
b.on("panel", name => name === "search" && open());
b.search = query => {
  b.panel("search", true);
  input.value = query;
  return run(false);
};
