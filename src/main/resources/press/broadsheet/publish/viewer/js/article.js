/* An article on its own page: its tools, and the word that is spoken. */
const b = self.broadsheet;
const article = b.one("article");

const read = () => {
  const blocks = b.all("h1, .deck, .body p, .body h2", article);
  b.speak(blocks.map(block => ({ text: block.textContent, lang: article.lang, words: wordsOf(block) })), show,
    () => self.CSS.highlights?.delete("spoken"));
};

b.tools(article, () => b.hush() || read());

function wordsOf(block) {
  return [...block.textContent.matchAll(/\S+/g)].map(word =>
    ({ start: word.index, end: word.index + word[0].length + 1, block, length: word[0].length }));
}

function show({ start, length, block }) {
  if (!self.CSS.highlights) {
    return;
  }
  const range = new Range();
  const from = spot(block, start);
  const to = spot(block, start + length);
  range.setStart(...from);
  range.setEnd(...to);
  CSS.highlights.set("spoken", new Highlight(range));
}

/* The text node, and the place in it, of a character of a block. */
function spot(block, at) {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  let left = at;
  let node = walker.nextNode();
  while (node && left > node.length) {
    left -= node.length;
    node = walker.nextNode();
  }
  return [node, left];
}
