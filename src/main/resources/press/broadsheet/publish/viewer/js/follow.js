/* Following an article over its columns, also to the page where it goes on, by hand or by voice. */
const b = self.broadsheet;
const stage = b.one("#stage");
const bar = b.one("#walk");
let steps = [];
let current = -1;

const round = boxes => {
  const [x, y] = [Math.min(...boxes.map(box => box[0])), Math.min(...boxes.map(box => box[1]))];
  return [x, y, Math.max(...boxes.map(box => box[0] + box[2])) - x, Math.max(...boxes.map(box => box[1] + box[3])) - y];
};

/* Lines that stand in one column one under the other: [{page, box}]. */
async function legs(id) {
  const all = [];
  for (const page of b.storyPages(id)) {
    const story = (await b.map(page)).stories.find(s => s.id === id);
    story.texts.forEach(text => text.lines.forEach(line => {
      const leg = all.at(-1);
      const joins = leg && leg.page === page && leg.head === isHead(text) && Math.abs(leg.x - line.box[0]) < 400
        && line.box[1] >= leg.y;
      if (joins) {
        leg.boxes.push(line.box);
        leg.y = line.box[1];
      } else if (text.part !== "dropcap") {
        all.push({ page, x: line.box[0], y: line.box[1], head: isHead(text), boxes: [line.box] });
      }
    }));
  }
  return all.map(leg => ({ page: leg.page, box: round(leg.boxes) }));
}

const isHead = text => ["kicker", "headline", "deck", "caption", "credit"].includes(text.part);

/* A leg deeper than the screen is walked in several steps. */
function parts({ page, box }) {
  const scale = Math.min((stage.clientWidth - 28) / box[2], b.camera.fitScale() * 12, 0.16);
  const room = (stage.clientHeight - 130) / scale;
  const count = Math.max(1, Math.ceil(box[3] / room));
  return Array.from({ length: count }, (_, i) =>
    ({ page, box: [box[0], box[1] + i * room, box[2], Math.min(room, box[3] - i * room)] }));
}

b.startWalk = async id => {
  b.closeStory();
  b.endWalk();
  b.mark("story", await b.outlines(id));
  steps = (await legs(id)).flatMap(parts);
  current = -1;
  bar.hidden = false;
  b.walk(1);
  b.one("[data-do=walk-on]").focus();
};

b.walk = way => {
  current = Math.min(Math.max(current + way, 0), steps.length - 1);
  const { page, box } = steps[current];
  b.show(page, { keep: true });
  const sheet = b.sheetOf(page);
  b.camera.show([box[0] + sheet.x, box[1], box[2], box[3]], { top: true });
  b.one("span", bar).textContent = `${current + 1} of ${steps.length}, page ${page}`;
  b.one("[data-do=walk-back]").disabled = current === 0;
  b.one("[data-do=walk-on]").disabled = current === steps.length - 1;
};

/* Whether there was anything to end. */
b.endWalk = () => {
  const was = !bar.hidden;
  bar.hidden = true;
  steps = [];
  if (was) {
    b.hush();
    b.unmark("story");
    b.camera.fit();
    stage.focus({ preventScroll: true });
  }
  return was;
};

/* Reads an article aloud and marks each word on its page. */
b.readAloud = async id => {
  const words = await b.storyWords(id);
  const lang = (await b.map(b.storyPages(id)[0])).stories.find(story => story.id === id).lang;
  if (innerWidth < 720) {
    b.closeStory();
  }
  steps = [];
  bar.hidden = false;
  b.one("span", bar).textContent = "Reading aloud";
  b.all("[data-do=walk-on], [data-do=walk-back]").forEach(button => button.disabled = true);
  b.speak(paragraphs(words, lang), ({ printed }) => follow(printed), () => {
    b.unmark("spoken");
    b.endWalk();
  });
};

function follow(printed) {
  const { page, box } = printed[0];
  b.mark("spoken", printed);
  b.show(page, { keep: true });
  const sheet = b.sheetOf(page);
  if (innerWidth < 720 && b.camera.isFit()) {
    const line = printed[0].line.box;
    b.camera.show([line[0] + sheet.x, box[1] - 1500, line[2], 6000]);
  } else if (!b.camera.isFit()) {
    b.camera.reveal([box[0] + sheet.x, box[1], box[2], box[3]]);
  }
}

/* What is spoken, paragraph by paragraph, divided words whole; jump lines are no part of it. */
function paragraphs(words, lang) {
  const all = [];
  let key = "";
  words.filter(word => !["jump-line", "jump-from", "credit"].includes(word.part)).forEach(word => {
    const now = word.part.replace("dropcap", "body") + word.p;
    if (word.piece > 1 && all.length) {
      all.at(-1).words.at(-1).printed.push(word);
      return;
    }
    if (now !== key) {
      all.push({ text: "", lang, words: [] });
      key = now;
    }
    const paragraph = all.at(-1);
    const start = paragraph.text ? paragraph.text.length + 1 : 0;
    paragraph.text += (paragraph.text ? " " : "") + word.whole;
    paragraph.words.push({ start, end: paragraph.text.length + 1, printed: [word] });
  });
  return all;
}
b.spoken = paragraphs;
