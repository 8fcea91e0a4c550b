/* The pages' text over their image, for those who select, search or hear it: each story an article, in reading order. */
const b = self.broadsheet;
const layer = b.one(".texts");
const ruler = document.createElement("canvas").getContext("2d");
const built = new Map();
const px = units => Math.round(units / b.UNITS * 100) / 100;

b.showTexts = async sheets => {
  layer.classList.remove("all");
  layer.replaceChildren(...sheets.map(place));
  for (const { page } of sheets) {
    await build(page);
  }
  if (sheets === b.sheets) {
    layer.classList.add("all");
  }
};

/* The element of a page, empty when it is first shown. */
function place({ page, x }) {
  if (!built.has(page)) {
    const element = b.make("div", { "data-page": page, role: "group", "aria-label": "Page " + page });
    built.set(page, { element, begun: false });
  }
  const { element } = built.get(page);
  element.style.cssText = `position:absolute;top:0;left:${px(x)}px`;
  return element;
}

/* Story by story, so that nothing has to wait for all of them. */
async function build(page) {
  const entry = built.get(page);
  if (!entry.begun) {
    entry.begun = true;
    for (const story of (await b.map(page)).stories) {
      await b.breathe();
      entry.element.append(await article(story));
    }
  }
}

async function article(story) {
  const element = b.make("article", { lang: story.lang, dir: "auto", "data-story": story.id, "aria-label": story.headline });
  const holders = new Map();
  for (const [i, text] of story.texts.entries()) {
    const key = keyOf(text);
    if (!holders.has(key)) {
      holders.set(key, element.appendChild(holder(story, text, i)));
    }
    const open = holders.get(key);
    (b.one("a", open) || open).append(...lines(story, i));
    await b.breathe();
  }
  if (!b.one("a", element)) {
    element.prepend(b.make("h2", {}, link(story, story.headline)));
    b.one("a", element).className = "spot";
    lie(b.one("a", element), story.box);
  }
  story.pictures.forEach(picture => element.append(spot(picture)));
  return element;
}

/* A paragraph goes on behind a picture or in the next column. */
const keyOf = text => text.part.replace("dropcap", "body") + text.p;

/* The first headline is the article's link: by Tab from article to article. */
function holder(story, text, index) {
  const isHead = text.part === "headline" && !story.texts.slice(0, index).some(t => t.part === "headline");
  return isHead ? b.make("h2", {}, link(story)) : b.make("p", { "data-part": text.part });
}

function link(story, ...content) {
  return b.make("a", { href: "articles/" + encodeURIComponent(story.id) + ".html", "data-story": story.id, draggable: "false" }, ...content);
}

function spot(picture) {
  const element = b.make("span", { class: "spot", role: "img", "aria-label": picture.alt });
  lie(element, picture.box);
  return element;
}

function lie(element, [x, y, width, height]) {
  element.style.cssText = `left:${px(x)}px;top:${px(y)}px;width:${px(width)}px;height:${px(height)}px`;
}

function lines(story, index) {
  const text = story.texts[index];
  return text.lines.map((line, n) => {
    const last = line.words.at(-1);
    const goesOn = last[3]?.piece && follows(story, index, n, last[3].piece + 1);
    return lineOf(line, line.words.map(word => word[2]).join(" "), goesOn ? "" : " ");
  });
}

/* Whether the next line begins with the next piece of the same word. */
function follows(story, index, n, piece) {
  const after = story.texts.slice(index + 1).find(text => keyOf(text) === keyOf(story.texts[index]));
  const next = story.texts[index].lines[n + 1] || after?.lines[0];
  return next?.words[0][3]?.piece === piece;
}

/* The browser's own letters, as wide all together as the printed ones. */
function lineOf(line, text, end) {
  const [x, y, width, height] = line.box;
  const size = px(height) * 0.8;
  ruler.font = size + "px serif";
  const natural = ruler.measureText(text).width || 1;
  const element = b.make("span", { class: "line" }, text + end);
  element.style.cssText = `left:${px(x)}px;top:${px(y)}px;height:${px(height)}px;font-size:${size.toFixed(2)}px;`
    + `line-height:${px(height)}px;transform:scaleX(${(px(width) / natural).toFixed(4)})`;
  return element;
}

/* Copied text has whole words and a paragraph a line. */
document.addEventListener("copy", event => {
  const selection = getSelection();
  if (!selection.isCollapsed && layer.contains(selection.anchorNode) && event.clipboardData) {
    event.clipboardData.setData("text/plain", b.selectedText(selection));
    event.preventDefault();
  }
});

b.selectedText = selection => {
  const part = selection.getRangeAt(0).cloneContents();
  const blocks = b.all("p, h2", part);
  const texts = blocks.length ? blocks.map(block => block.textContent) : [part.textContent];
  return texts.map(text => text.replace(/\s+/g, " ").trim()).filter(Boolean).join("\n");
};
