/* Draws the pages' ink sharp over their images, whenever the camera rests. */
const b = self.broadsheet;
const stage = b.one("#stage");
const canvas = b.one("canvas", stage);
const inks = new Map();
const photos = new Map();

/* Pixels of a page's width up to which the photographs of its image will do. */
const FINE_ENOUGH = 400;

/* Too little to be seen; but type that leans is not bent to the screen's pixels, and stands as it is printed. */
const LEAN = 1e-6;
let sheets = [];

/* Drawn on at once, sign by sign, so that no browser does it all in one breath later. */
const back = document.createElement("canvas");
let drawn = null;
let turn = 0;

/* [{page, x}]: the pages shown and where each begins, in map units. */
b.showInk = shown => {
  sheets = shown;
  canvas.style.visibility = "hidden";
  drawn = null;
  turn++;
  shown.forEach(({ page }) => ready(page));
};

/* A page's ink is read once: types with their fonts, lines with their places. */
async function ready(page) {
  if (!b.pageInfo(page).ink) {
    return;
  }
  await b.imageOf(page);
  await seen;
  const ink = await b.ink(page);
  const files = [...new Set(ink.faces.map(face => face[0]))];
  const names = new Map(await Promise.all(files.map(async file => [file, await b.type(file)])));
  if (!inks.has(page)) {
    inks.set(page, await read(ink, names));
  }
  draw();
}
b.readyInk = ready;

/* The image is seen before the ink is asked for; where the browser does not say so, a moment later. */
const seen = new Promise(go => {
  setTimeout(go, 1000);
  if (self.PerformanceObserver?.supportedEntryTypes?.includes("paint")) {
    new PerformanceObserver(list => list.getEntriesByName("first-contentful-paint").length && go())
      .observe({ type: "paint", buffered: true });
  }
});

async function read(ink, names) {
  const faces = ink.faces.map(([file, first, em, signs]) =>
    ({ name: names.get(file), em, of: new Map([...signs].map((sign, i) => [sign, String.fromCharCode(first + i)])) }));
  const types = ink.types.map(([face, size, colour]) =>
    ({ face: faces[face], size, em: size * 1000 / faces[face].em, colour }));
  const items = [];
  for (const item of ink.items) {
    items.push(item[0] < 0 ? item : line(item, types));
    await b.breathe();
  }
  return { width: ink.width, height: ink.height, items };
}

function line([type, x, y, scale, tracking, ...rest], types) {
  const chunks = [];
  let at = x;
  for (let i = 0; i < rest.length; i += 2) {
    at += i > 0 ? rest[i - 1] : 0;
    chunks.push([at, [...rest[i]].map(sign => types[type].face.of.get(sign)).join("")]);
  }
  return { type: types[type], y, scale: scale / 1000, tracking: tracking / 10, chunks };
}

/* Colours on dark paper: what is grey turns round, what has a colour gets lighter. */
function colour(number) {
  const rgb = [number >> 16, number >> 8 & 255, number & 255];
  if (b.isDark()) {
    const light = (Math.max(...rgb) + Math.min(...rgb)) / 2;
    const wanted = 232 - light * 0.79;
    return "rgb(" + rgb.map(c => Math.round(Math.min(255, Math.max(0, wanted + (c - light) * 0.8)))) + ")";
  }
  return "rgb(" + rgb + ")";
}

/* Draws what the camera sees out of sight, then shows it; begins anew when the camera moves meanwhile. */
async function draw() {
  if (b.camera.moving || !sheets.length || sheets.some(({ page }) => b.pageInfo(page).ink && !inks.has(page))) {
    return;
  }
  const mine = ++turn;
  const ratio = Math.min(self.devicePixelRatio || 1, 3);
  back.width = Math.round(stage.clientWidth * ratio);
  back.height = Math.round(stage.clientHeight * ratio);
  const seen = { x: b.camera.x, y: b.camera.y, scale: b.camera.scale };
  const context = back.getContext("2d", { willReadFrequently: true });
  for (const sheet of sheets.filter(({ page }) => inks.has(page))) {
    if (!await paint(context, viewOf(sheet, ratio), () => mine !== turn)) {
      return;
    }
  }
  drawn = seen;
  show();
  performance.mark("sharp");
  b.tell("drawn");
  photographs(ratio, mine);
}

function show() {
  if (canvas.width !== back.width || canvas.height !== back.height) {
    canvas.width = back.width;
    canvas.height = back.height;
  }
  const context = canvas.getContext("2d");
  context.clearRect(0, 0, canvas.width, canvas.height);
  context.drawImage(back, 0, 0);
  canvas.style.transform = "";
  canvas.style.visibility = "visible";
}

/* How a sheet's hundredths of a point become pixels, and which of them are seen. */
function viewOf(sheet, ratio) {
  const ink = inks.get(sheet.page);
  const k = b.camera.scale * ratio * b.pageInfo(sheet.page).width / ink.width;
  const x = (b.camera.x + sheet.x * b.camera.scale) * ratio;
  const y = b.camera.y * ratio;
  return { k, x, y, page: sheet.page, ink, left: -x / k, top: -y / k, right: (back.width - x) / k, foot: (back.height - y) / k };
}

/* Whether it was painted to its end. */
async function paint(context, view, isOver) {
  paper(context, view);
  for (const item of view.ink.items) {
    one(context, item, view);
    await b.breathe();
    if (isOver()) {
      return false;
    }
  }
  return true;
}

function paper(context, view) {
  const { k, ink } = view;
  context.setTransform(k, 0, 0, k, view.x, view.y);
  context.fillStyle = colour(0xffffff);
  context.fillRect(Math.max(0, view.left), Math.max(0, view.top),
    Math.min(ink.width, view.right) - Math.max(0, view.left), Math.min(ink.height, view.foot) - Math.max(0, view.top));
  context.textRendering = "geometricPrecision";
  context.fontKerning = "none";
}

function one(context, item, view) {
  if (item.chunks) {
    signs(context, item, view);
  } else {
    area(context, item, view);
  }
}

/* Type is set in the screen's own pixels: browsers draw very large type that is then made smaller too thin. */
function signs(context, { type, y, scale, tracking, chunks }, view) {
  if (y < view.top || y - type.size > view.foot || chunks[0][0] > view.right) {
    return;
  }
  const k = view.k;
  context.setTransform(scale, LEAN, 0, 1, view.x, view.y);
  context.font = (type.em * k).toFixed(3) + "px " + type.face.name;
  context.fillStyle = colour(type.colour);
  if ("letterSpacing" in context) {
    context.letterSpacing = (tracking * k).toFixed(4) + "px";
    chunks.forEach(([x, text]) => context.fillText(text, x * k / scale, y * k));
  } else {
    chunks.forEach(([x, text]) => spaced(context, text, x * k / scale, y * k, tracking * k));
  }
}

function spaced(context, text, x, y, tracking) {
  let at = x;
  [...text].forEach(sign => {
    context.fillText(sign, at, y);
    at += context.measureText(sign).width + tracking;
  });
}

function area(context, item, view) {
  context.setTransform(view.k, 0, 0, view.k, view.x, view.y);
  if (item[0] === -1) {
    context.fillStyle = colour(item[1]);
    context.fillRect(...snapped(item.slice(2), view));
  } else if (item[0] === -2) {
    context.fillStyle = colour(item[1]);
    context.fill(new Path2D(item[2]), "evenodd");
  } else {
    photo(context, item, view);
  }
}

/* Rules thinner than a pixel would fade: they are drawn a pixel wide. */
function snapped([x, y, width, height], { k }) {
  return [x, y, Math.max(width, 1 / k), Math.max(height, 1 / k)];
}

/* The photograph's own file where it has come, the page's image until then. */
function photo(context, [, file, x, y, width, height], view) {
  if (y + height < view.top || y > view.foot || x + width < view.left || x > view.right) {
    return;
  }
  const own = photos.get(b.folder(view.page) + file);
  const whole = b.one('.sheet[data-page="' + view.page + '"] img');
  if (own?.complete && own.naturalWidth) {
    context.drawImage(own, x, y, width, height);
  } else if (whole?.complete && whole.naturalWidth) {
    const px = whole.naturalWidth / view.ink.width;
    context.drawImage(whole, x * px, y * px, width * px, height * px, x, y, width, height);
  }
}

/* Photographs come after type, where the page's image is too coarse for them; each is put in its place when it comes. */
function photographs(ratio, mine) {
  sheets.filter(({ page }) => inks.has(page)).forEach(sheet => {
    const view = viewOf(sheet, ratio);
    const seen = ({ 0: kind, 2: x, 3: y, 4: width, 5: height }) =>
      kind === -3 && x < view.right && x + width > view.left && y < view.foot && y + height > view.top;
    if (view.k * view.ink.width > FINE_ENOUGH && !navigator.connection?.saveData || view.k * view.ink.width > 2 * FINE_ENOUGH) {
      view.ink.items.filter(seen).forEach(item => load(b.folder(sheet.page) + item[1], () => mine === turn && put(item, sheet, ratio)));
    }
  });
}

/* Puts a photograph in its place, and on it what is printed over it. */
function put([, , x, y, width, height], sheet, ratio) {
  if (b.camera.moving) {
    return;
  }
  const view = viewOf(sheet, ratio);
  const context = back.getContext("2d", { willReadFrequently: true });
  context.save();
  context.setTransform(view.k, 0, 0, view.k, view.x, view.y);
  context.beginPath();
  context.rect(x, y, width, height);
  context.clip();
  const part = { ...view, left: Math.max(x, view.left), top: Math.max(y, view.top),
    right: Math.min(x + width, view.right), foot: Math.min(y + height, view.foot) };
  paper(context, part);
  part.ink.items.forEach(item => one(context, item, part));
  context.restore();
  show();
}

function load(address, act) {
  if (photos.has(address)) {
    return;
  }
  const image = new Image();
  image.onload = act;
  image.src = address;
  photos.set(address, image);
}

b.on("moved", () => {
  if (drawn) {
    const by = b.camera.scale / drawn.scale;
    canvas.style.transform = `translate(${b.camera.x - drawn.x * by}px, ${b.camera.y - drawn.y * by}px) scale(${by})`;
  }
});
/* Whether what is shown is drawn for just where the camera is. */
b.isSharp = () => !b.camera.moving && drawn !== null
  && drawn.x === b.camera.x && drawn.y === b.camera.y && drawn.scale === b.camera.scale;

b.on("rest", draw);
b.on("dark", draw);
b.drawInk = draw;
