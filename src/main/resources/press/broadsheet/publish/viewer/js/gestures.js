/* Fingers, mouse, wheel and keys on the pages. */
const b = self.broadsheet;
const stage = b.one("#stage");
const SLIP = 8;
const TWICE = 280;
const touches = new Map();
let start = null;
let tapping = 0;
let lastTap = null;

const at = event => {
  const box = stage.getBoundingClientRect();
  return [event.clientX - box.left, event.clientY - box.top];
};
const spanOf = ([p, q]) => Math.hypot(p[0] - q[0], p[1] - q[1]);
const middle = ([p, q]) => [(p[0] + q[0]) / 2, (p[1] + q[1]) / 2];

stage.addEventListener("pointerdown", event => {
  if (event.button > 0) {
    return;
  }
  b.camera.halt();
  touches.set(event.pointerId, at(event));
  const onText = event.pointerType === "mouse" && event.target.closest(".line");
  start = { at: at(event), moved: touches.size > 1, onText, time: event.timeStamp, way: 0 };
  if (touches.size > 1) {
    stage.setPointerCapture(event.pointerId);
  }
});

stage.addEventListener("pointermove", event => {
  if (!touches.has(event.pointerId)) {
    hover(event);
    return;
  }
  const before = [...touches.values()];
  const old = touches.get(event.pointerId);
  const now = at(event);
  touches.set(event.pointerId, now);
  if (touches.size === 2) {
    pinch(before, [...touches.values()]);
  } else if (start && (start.moved || spanOf([start.at, now]) > SLIP)) {
    start.moved = true;
    drag(event, old, now);
  }
});

function pinch(before, now) {
  const [from, to] = [middle(before), middle(now)];
  b.camera.pan(to[0] - from[0], to[1] - from[1]);
  b.camera.zoom(spanOf(now) / Math.max(1, spanOf(before)), ...to);
}

function drag(event, old, now) {
  if (start.onText) {
    return;
  }
  if (!stage.hasPointerCapture(event.pointerId)) {
    stage.setPointerCapture(event.pointerId);
  }
  if (b.camera.isFit()) {
    start.way = now[0] - start.at[0];
  } else {
    b.camera.pan(now[0] - old[0], now[1] - old[1]);
  }
}

function lift(event) {
  if (!touches.delete(event.pointerId)) {
    return;
  }
  if (start && event.type === "pointerup" && touches.size === 0) {
    if (!start.moved) {
      tap(event);
    } else if (Math.abs(start.way) > 40 && b.camera.isFit()) {
      b.turn(start.way < 0 ? 1 : -1);
    }
  }
  if (touches.size === 0) {
    start = null;
  }
}
stage.addEventListener("pointerup", lift);
stage.addEventListener("pointercancel", lift);
stage.addEventListener("dragstart", event => event.preventDefault());

/* One tap reads the article, or turns at the edges; two zoom. */
function tap(event) {
  const point = at(event);
  if (!getSelection().isCollapsed) {
    return;
  }
  clearTimeout(tapping);
  if (lastTap && event.timeStamp - lastTap.time < TWICE && spanOf([lastTap.at, point]) < 30) {
    lastTap = null;
    if (!start.onText) {
      b.zoomTo(...point);
    }
    return;
  }
  lastTap = { time: event.timeStamp, at: point };
  tapping = setTimeout(() => getSelection().isCollapsed && act(point), TWICE);
}

async function act([x, y]) {
  await b.rest();
  const edge = b.camera.x - 1;
  const story = b.storyAt(x, y);
  if (story) {
    b.openStory(story.id);
  } else if (b.camera.isFit() && (x < Math.max(edge, 40) || x > stage.clientWidth - Math.max(edge, 40))) {
    b.turn(x < stage.clientWidth / 2 ? -1 : 1);
  } else {
    b.closePanels();
  }
}

/* To the width of the column or picture at a place, and back. */
b.zoomTo = (x, y) => {
  if (!b.camera.isFit()) {
    b.camera.glide(0, 0, b.camera.fitScale(), 12);
    return;
  }
  const story = b.storyAt?.(x, y);
  const [ux, uy] = b.camera.units(x, y);
  const sheet = b.sheets.find(s => ux >= s.x && ux < s.x + b.pageInfo(s.page).width) || b.sheets[0];
  const width = columnAt(story, ux - sheet.x, uy) || b.camera.width / 3;
  const scale = Math.min((stage.clientWidth - 24) / width, 0.16, b.camera.fitScale() * 6);
  b.camera.glide(x - ux * scale, y - uy * scale, scale, 14);
};

function columnAt(story, x, y) {
  const boxes = (story?.texts || []).flatMap(text => text.lines.map(line => line.box));
  const near = boxes.filter(box => x >= box[0] - 60 && x <= box[0] + box[2] + 60);
  near.sort((p, q) => Math.abs(p[1] - y) - Math.abs(q[1] - y));
  return near.length ? Math.max(...near.slice(0, 6).map(box => box[2])) : 0;
}

let hovered = "";
function hover(event) {
  if (event.pointerType !== "mouse" || b.camera.moving || !b.storyAt) {
    return;
  }
  const id = b.storyAt(...at(event))?.id || "";
  if (id !== hovered) {
    hovered = id;
    stage.style.cursor = id ? "pointer" : "";
    if (id) {
      b.outlines(id).then(boxes => hovered === id && b.mark("hover", boxes));
    } else {
      b.unmark("hover");
    }
  }
}
stage.addEventListener("pointerleave", () => {
  hovered = "";
  b.unmark?.("hover");
});

/* A mouse's wheel and pinching zoom; two fingers on a pad move. */
stage.addEventListener("wheel", event => {
  event.preventDefault();
  const isMouse = event.deltaMode !== 0 || event.deltaX === 0 && Math.abs(event.deltaY) >= 80;
  if (event.ctrlKey || isMouse) {
    const lines = event.deltaMode === 1 ? 30 : 1;
    b.camera.zoom(Math.exp(-event.deltaY * lines * (event.ctrlKey ? 0.01 : 0.0022)), ...at(event));
  } else {
    b.camera.pan(-event.deltaX, -event.deltaY);
  }
}, { passive: false });

const steps = { ArrowLeft: [1, 0], ArrowRight: [-1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] };

/* Signs work on the pages only, so that they never stand in the way of typing or of a screen reader. */
const onPages = {
  "+": () => b.camera.zoom(1.5), "=": () => b.camera.zoom(1.5), "-": () => b.camera.zoom(1 / 1.5),
  "0": () => b.camera.fit(), "/": () => b.rest().then(() => b.panel("search", true)),
};

const anywhere = {
  PageDown: () => b.turn(1), PageUp: () => b.turn(-1), Escape: () => b.closePanels?.() || b.camera.fit(),
  Home: () => b.show(1), End: () => b.show(b.edition.pages.length),
};

document.addEventListener("keydown", event => {
  const away = event.target.closest("input, dialog, .panel");
  if (event.ctrlKey || event.metaKey || event.altKey || away && event.key !== "Escape") {
    return;
  }
  const act = stage.contains(event.target) && onPages[event.key] || anywhere[event.key] || arrow(event.key);
  if (act) {
    event.preventDefault();
    act();
  }
});

function arrow(key) {
  const step = steps[key];
  if (!step) {
    return null;
  }
  return b.camera.isFit()
    ? step[0] ? () => b.turn(-step[0]) : null
    : () => b.camera.pan(step[0] * stage.clientWidth / 4, step[1] * stage.clientHeight / 4);
}

/* A headline that has the focus is shown, its story marked. */
stage.addEventListener("focusin", async event => {
  const id = event.target.dataset?.story;
  if (id && event.target.matches(":focus-visible")) {
    const boxes = await b.outlines(id);
    b.mark("story", boxes);
    const here = boxes.find(({ page }) => b.sheetOf(page));
    if (here) {
      b.goTo(here.page, here.box);
    }
  }
});

stage.addEventListener("click", event => {
  const link = event.target.closest("a[data-story]");
  if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
    event.preventDefault();
    if (event.detail === 0) {
      b.openStory(link.dataset.story, link);
    }
  }
});
/* Links never scroll what must not scroll. */
stage.addEventListener("scroll", () => stage.scrollTo(0, 0));
