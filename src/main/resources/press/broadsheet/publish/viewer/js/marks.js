/* What is marked on the pages: a story, hits of a search, the word that is spoken. */
const b = self.broadsheet;
const layer = b.one(".marks");
const px = units => units / b.UNITS + "px";
const groups = new Map();

/* Where a page of the spread begins; nothing when it is not shown. */
b.sheetOf = page => b.sheets.find(sheet => sheet.page === page);

/* Marks boxes [{page, box}] in place of those of the same kind. */
b.mark = (kind, boxes) => {
  groups.set(kind, boxes);
  render();
};

b.unmark = kind => {
  groups.delete(kind);
  render();
};

function render() {
  const all = [];
  groups.forEach((boxes, kind) => boxes.forEach(({ page, box, now }) => {
    const sheet = b.sheetOf(page);
    if (sheet) {
      const mark = b.make("i", { class: kind + (now ? " now" : "") });
      mark.style.cssText = `left:${px(box[0] + sheet.x)};top:${px(box[1])};width:${px(box[2])};height:${px(box[3])}`;
      all.push(mark);
    }
  }));
  layer.replaceChildren(...all);
}

function boxOf(polygon) {
  const [xs, ys] = [polygon.filter((_, i) => i % 2 === 0), polygon.filter((_, i) => i % 2 === 1)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return [x, y, Math.max(...xs) - x, Math.max(...ys) - y];
}

/* The outlines of a story on the pages shown. */
b.outlines = async id => {
  const maps = await Promise.all(b.storyPages(id).map(async page => [page, await b.map(page)]));
  return maps.flatMap(([page, map]) => map.stories.filter(story => story.id === id)
    .flatMap(story => story.outline.map(polygon => ({ page, box: boxOf(polygon) }))));
};

/* The story at a place of the stage, if the map of its page has come. */
const maps = new Map();
b.noteMaps = sheets => sheets.forEach(async ({ page }) => maps.set(page, await b.map(page)));

b.storyAt = (x, y) => {
  const [ux, uy] = b.camera.units(x, y);
  const sheet = b.sheets.find(s => ux >= s.x && ux < s.x + b.pageInfo(s.page).width);
  const inside = ([left, top, width, height]) =>
    ux - sheet.x >= left && ux - sheet.x < left + width && uy >= top && uy < top + height;
  return sheet && maps.get(sheet.page)?.stories.find(story => story.outline.map(boxOf).some(inside));
};

b.on("turned", render);
