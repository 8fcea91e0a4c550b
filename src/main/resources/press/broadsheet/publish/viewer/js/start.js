/* Begins where the address says: p/PAGE, p/PAGE/STORY, a/STORY, a/STORY/w/WORD, q/WORDS. */
const b = self.broadsheet;

function begin() {
  const [kind, first, second, third] = location.hash.slice(1).split("/").map(part => {
    try {
      return decodeURIComponent(part);
    } catch {
      return part;
    }
  });
  if (kind === "a" && b.storyLink(first)) {
    toStory(first, second === "w" ? Number(third) : 0);
  } else if (kind === "q" && first) {
    b.show(b.page);
    b.rest().then(() => b.search(first));
  } else if (kind === "p" || !b.sheets.length) {
    b.show(kind === "p" ? Number(first) || 1 : b.page);
    if (kind === "p" && second && b.storyLink(second)) {
      b.rest().then(() => b.goStory(second, b.page));
    }
  }
}

/* A word counts from 1 as the story is printed; a divided word counts once. */
async function toStory(id, number) {
  b.show(b.storyPages(id)[0]);
  await b.rest();
  if (!number) {
    b.openStory(id);
    return;
  }
  let count = 0;
  const words = (await b.storyWords(id)).filter(word => {
    count += word.piece > 1 ? 0 : 1;
    return count === number;
  });
  if (words.length) {
    b.goTo(words[0].page, words[0].box);
    b.mark("story", await b.outlines(id));
    b.mark("hit", words.map(word => ({ page: word.page, box: word.box, now: true })));
  }
}

/* Buttons work from the first moment: what they need is fetched, then they are pressed again. */
document.addEventListener("click", event => {
  const button = event.target.closest("[data-do]");
  if (button && !b.panel) {
    b.rest().then(() => button.click());
  }
});

addEventListener("hashchange", begin);

/* The page that came with the address is painted before anything else is done. */
requestAnimationFrame(() => setTimeout(begin));
