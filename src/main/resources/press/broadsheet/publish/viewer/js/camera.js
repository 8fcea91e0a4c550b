/* What part of the pages is seen. Units are those of the maps, 1/1200 inch; layers are laid out at UNITS a pixel. */
const b = self.broadsheet;
const stage = b.one("#stage");
const layers = b.all(".layer", stage);
const images = b.one(".rasters", stage);
const UNITS = 12;

/* Images are laid out about as large as a phone shows them. */
const IMAGE_UNITS = 44;
const MARGIN = 8;
const LARGEST = 12;
const camera = b.camera = { x: 0, y: 0, scale: 1, width: 0, height: 0, moving: false };
let rest = 0;

b.UNITS = UNITS;
b.IMAGE_UNITS = IMAGE_UNITS;

/* How large the spread is, and where each page stands on it. */
b.spreadSize = (width, height) => {
  camera.width = width;
  camera.height = height;
};

camera.fitScale = () => Math.min(
  (stage.clientWidth - 2 * MARGIN) / camera.width, (stage.clientHeight - 2 * MARGIN) / camera.height);

camera.isFit = () => camera.scale <= camera.fitScale() * 1.02;

camera.fit = () => {
  camera.scale = camera.fitScale();
  place();
};

/* Puts the camera; what is smaller than the stage stands in its middle. */
camera.to = (x, y, scale) => {
  camera.scale = Math.min(Math.max(scale, camera.fitScale()), camera.fitScale() * LARGEST);
  camera.x = x;
  camera.y = y;
  place();
};

camera.zoom = (factor, x = stage.clientWidth / 2, y = stage.clientHeight / 2) => {
  const before = camera.scale;
  const wanted = Math.min(Math.max(before * factor, camera.fitScale()), camera.fitScale() * LARGEST);
  camera.to(x - (x - camera.x) * wanted / before, y - (y - camera.y) * wanted / before, wanted);
};

camera.pan = (dx, dy) => camera.to(camera.x + dx, camera.y + dy, camera.scale);

/* From a place on the stage to one on the spread. */
camera.units = (x, y) => [(x - camera.x) / camera.scale, (y - camera.y) / camera.scale];

/* Shows a box of the spread as wide as the stage allows. */
camera.show = (box, { margin = 14, top = false, steps = 12 } = {}) => {
  const scale = Math.min((stage.clientWidth - 2 * margin) / box[2], camera.fitScale() * LARGEST, 0.16);
  const x = stage.clientWidth / 2 - (box[0] + box[2] / 2) * scale;
  const y = top || box[3] * scale > stage.clientHeight - 2 * margin
    ? margin + 44 - box[1] * scale
    : stage.clientHeight / 2 - (box[1] + box[3] / 2) * scale;
  glide(x, y, scale, steps);
};

/* Moves so that a box is seen, no further. */
camera.reveal = box => {
  const [left, head] = [box[0] * camera.scale + camera.x, box[1] * camera.scale + camera.y];
  const [right, foot] = [left + box[2] * camera.scale, head + box[3] * camera.scale];
  const dx = left < 20 ? 20 - left : right > stage.clientWidth - 20 ? stage.clientWidth - 20 - right : 0;
  const dy = head < 60 ? 60 - head : foot > stage.clientHeight - 90 ? stage.clientHeight - 90 - foot : 0;
  if (dx || dy) {
    glide(camera.x + dx, camera.y + dy, camera.scale, 8);
  }
};

let gliding = 0;
function glide(x, y, scale, steps) {
  cancelAnimationFrame(gliding);
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const from = [camera.x, camera.y, camera.scale];
  let step = 0;
  const go = () => {
    step = calm ? steps : step + 1;
    const t = 1 - (1 - step / steps) ** 3;
    camera.to(from[0] + (x - from[0]) * t, from[1] + (y - from[1]) * t, from[2] + (scale - from[2]) * t);
    if (step < steps) {
      gliding = requestAnimationFrame(go);
    }
  };
  go();
}
camera.glide = glide;
camera.halt = () => cancelAnimationFrame(gliding);

function place() {
  camera.x = within(camera.x, camera.width * camera.scale, stage.clientWidth);
  camera.y = within(camera.y, camera.height * camera.scale, stage.clientHeight);
  layers.forEach(layer => {
    const by = camera.scale * (layer === images ? IMAGE_UNITS : UNITS);
    layer.style.transform = `translate(${camera.x}px, ${camera.y}px) scale(${by})`;
  });
  stage.style.setProperty("--zoom", camera.scale * UNITS);
  document.body.classList.toggle("zoomed", !camera.isFit());
  camera.moving = true;
  b.tell("moved");
  clearTimeout(rest);
  rest = setTimeout(() => {
    camera.moving = false;
    b.tell("rest");
  }, 90);
}

function within(at, size, room) {
  return size <= room ? (room - size) / 2 : Math.min(MARGIN, Math.max(room - size - MARGIN, at));
}
