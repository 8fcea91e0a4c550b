/* Which pages are shown: one, or two side by side on a wide screen. */
const b = self.broadsheet;
const stage = b.one("#stage");
const layer = b.one(".rasters");
const last = b.edition.pages.length;
const images = new Map();
b.sheets = [];
b.page = 1;

const isWide = () => stage.clientWidth > 800 && stage.clientWidth > stage.clientHeight * 1.1;

/* The pages that lie open together: the first alone, then left and right. */
function spread(page) {
  if (!isWide() || page === 1) {
    return [page];
  }
  const left = page - page % 2;
  return left === last ? [left] : [left, left + 1];
}

function image(page) {
  if (!images.has(page)) {
    const at = b.folder(page);
    const element = page === 1 ? first() : b.make("img", { alt: "", draggable: "false", src: at + (b.pageInfo(page).ink ? "small.webp" : "medium.webp") });
    images.set(page, element);
  }
  return images.get(page);
}

/* The image that the page came with, as long as it is what is wanted. */
function first() {
  const element = b.one(".first", layer);
  element.className = "";
  element.removeAttribute("style");
  return element;
}

/* Waits until a page's image is there, or known not to come. */
b.imageOf = page => {
  const element = image(page);
  return element.complete ? Promise.resolve() : new Promise(go => {
    ["load", "error"].forEach(event => element.addEventListener(event, go, { once: true }));
  });
};

/* Shows a page, and tells where the reader is. */
b.show = (page, { keep = false } = {}) => {
  const wanted = Math.min(Math.max(page, 1), last);
  const before = b.page;
  const pages = spread(wanted);
  const same = pages.length === b.sheets.length && pages.every((p, i) => b.sheets[i].page === p);
  b.page = wanted;
  if (!same) {
    lay(pages);
    b.camera.fit();
    slide(wanted - before);
  } else if (!keep) {
    b.camera.fit();
  }
  name(pages);
  b.tell("turned", wanted);
};

function lay(pages) {
  let x = 0;
  b.sheets = pages.map(page => {
    const sheet = { page, x };
    x += b.pageInfo(page).width;
    return sheet;
  });
  b.spreadSize(x, Math.max(...pages.map(page => b.pageInfo(page).height)));
  layer.replaceChildren(...b.sheets.map(sheetElement));
  document.body.classList.add("live");
  b.showInk(b.sheets);
  const shown = b.sheets;
  later(pages, async () => {
    await b.rest();
    if (shown === b.sheets) {
      b.showTexts(shown);
      b.noteMaps(shown);
      neighbours(pages);
    }
  });
}

function sheetElement({ page, x }) {
  const { width, height } = b.pageInfo(page);
  const element = b.make("div", { class: "sheet", "data-page": page }, image(page));
  element.style.cssText = `left:${x / b.IMAGE_UNITS}px;top:0;width:${width / b.IMAGE_UNITS}px;height:${height / b.IMAGE_UNITS}px`;
  return element;
}

/* Text and neighbours wait until the page itself is there. */
let waiting = null;
b.on("drawn", () => waiting?.());

function later(pages, act) {
  const idle = self.requestIdleCallback || (go => setTimeout(go, 60));
  waiting = () => {
    waiting = null;
    idle(act, { timeout: 800 });
  };
  if (!pages.every(page => b.pageInfo(page).ink)) {
    const go = waiting;
    const first = image(pages[0]);
    ["load", "error"].forEach(event => first.addEventListener(event, go, { once: true }));
    if (first.complete) {
      go();
    }
  }
}

/* The pages that a reader will turn to next, once somebody has begun to read. */
let begun = false;
addEventListener("pointerdown", () => { begun = true; neighbours(b.sheets.map(s => s.page)); }, { once: true });
addEventListener("keydown", () => { begun = true; neighbours(b.sheets.map(s => s.page)); }, { once: true });

function neighbours(pages) {
  if (begun && !navigator.connection?.saveData) {
    [pages[0] - 1, pages.at(-1) + 1, pages.at(-1) + 2].filter(page => page >= 1 && page <= last).forEach(image);
  }
}

function slide(way) {
  if (way && !matchMedia("(prefers-reduced-motion: reduce)").matches) {
    layer.animate([{ opacity: 0.4, translate: Math.sign(way) * 40 + "px 0" }, { opacity: 1, translate: "0 0" }],
      { duration: 140, easing: "ease-out" });
  }
}

function name(pages) {
  const sections = [...new Set(pages.map(page => b.pageInfo(page).section))].filter(Boolean).join(", ");
  b.one("#where").textContent = (pages.length > 1 ? "Pages " + pages.join("\u2013") : "Page " + pages[0]) + " of " + last;
  stage.setAttribute("aria-label", "Newspaper page " + pages.join(" and ") + (sections ? ": " + sections : ""));
  b.one("[data-do=back]").disabled = pages[0] === 1;
  b.one("[data-do=on]").disabled = pages.at(-1) === last;
  b.one("[data-page-pdf]").href = b.folder(pages[0]) + "page.pdf";
  b.all("#strip [data-page]").forEach(link => link.toggleAttribute("aria-current", pages.includes(Number(link.dataset.page))));
}

b.turn = way => {
  const edge = way > 0 ? b.sheets.at(-1).page : b.sheets[0].page;
  if (edge + way >= 1 && edge + way <= last) {
    b.show(edge + way);
    b.address("p/" + b.page);
  }
};

/* Shows the page and a box on it: whole pages where they can be read, else near enough. */
b.goTo = (page, box) => {
  b.show(page, { keep: true });
  const sheet = b.sheetOf(page);
  if (box && !b.camera.isFit()) {
    b.camera.reveal([box[0] + sheet.x, box[1], box[2], box[3]]);
  }
};

/* The address names what is seen, without a step in the browser's history for each page. */
b.address = hash => history.replaceState(null, "", "#" + hash);

let size = "";
new ResizeObserver(() => {
  const now = stage.clientWidth + " " + stage.clientHeight;
  if (b.sheets.length && now !== size) {
    const pages = spread(b.page);
    if (pages.length !== b.sheets.length) {
      lay(pages);
      name(pages);
      b.tell("turned", b.page);
    }
    b.camera.fit();
  }
  size = now;
}).observe(stage);
