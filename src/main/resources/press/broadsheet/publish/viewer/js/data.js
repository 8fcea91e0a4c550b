/* What a page holds: its map, its words in reading order, its ink, its type. */
const b = self.broadsheet;
const folder = page => "pages/" + String(page).padStart(4, "0") + "/";
const words = new Map();
const fonts = new Map();

b.folder = folder;
b.pageInfo = page => b.edition.pages[page - 1];
b.map = page => b.load("map/" + page, folder(page) + "map.js");
b.ink = page => b.load("ink/" + page, folder(page) + "ink.js");

/* The face of a type file, ready to draw with. */
b.type = number => {
  if (!fonts.has(number)) {
    const name = "broadsheet-" + number;
    const face = new FontFace(name, "url(assets/" + b.edition.type[number - 1] + ")");
    fonts.set(number, face.load().then(loaded => {
      document.fonts.add(loaded);
      return name;
    }));
  }
  return fonts.get(number);
};

/* All words of a page, or pieces of divided ones, in reading order:
   {page, story, text (index in the story), line, box, word, whole, piece, at}; at counts a story's words on its page. */
b.words = async page => {
  if (!words.has(page)) {
    words.set(page, enumerate(page, await b.map(page)));
  }
  return words.get(page);
};

function enumerate(page, map) {
  const all = [];
  map.stories.forEach(story => story.texts.forEach((text, t) => text.lines.forEach(line => line.words.forEach(w => {
    const more = w[3] || {};
    const box = [w[0], more.y ?? line.box[1], w[1], more.h ?? line.box[3]];
    all.push({ page, story: story.id, text: t, part: text.part, p: text.p, line, box, word: w[2],
      whole: more.whole || w[2], piece: more.piece || 0, hyphen: Boolean(more.hyphen) });
  }))));
  return all;
}

/* A story's words on all its pages, in reading order. */
b.storyWords = async id => {
  const pages = b.storyPages(id);
  return (await Promise.all(pages.map(b.words))).flat().filter(word => word.story === id);
};

/* Everything that the first look at a page does not need. */
b.rest = () => b.load("rest", "assets/rest.js");

b.storyLink = id => b.one('#contents a[data-story="' + CSS.escape(id) + '"]');
b.storyPages = id => (b.storyLink(id)?.dataset.pages || "").split(" ").filter(Boolean).map(Number);
