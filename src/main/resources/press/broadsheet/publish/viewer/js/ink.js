/* Draws the pages' ink sharp over their images, whenever the camera rests. */
const b = self.broadsheet;
const stage = b.one("#stage");
const canvas = b.one("canvas", stage);
const inks = new Map();
const photos = new Map();
const SMALL = 640;
const PER_UNIT = 6;

/* Too little to be seen; but type that leans is not bent to the screen's pixels, and stands as it is printed. */
const LEAN = 1e-6;
let sheets = [];
let drawn = null;

/* [{page, x}]: the pages shown and where each begins, in map units. */
b.showInk = shown => {
  sheets = shown;
  canvas.style.visibility = "hidden";
  drawn = null;
  shown.forEach(({ page }) => ready(page));
};

/* A page's ink is read once: types with their fonts, lines with their places. */
async function ready(page) {
  if (!b.pageInfo(page).ink) {
    return;
  }
  const ink = await b.ink(page);
  if (!inks.has(page)) {
    const files = [...new Set(ink.faces.map(face => face[0]))];
    const names = new Map(await Promise.all(files.map(async file => [file, await b.type(file)])));
    inks.set(page, read(ink, names));
  }
  draw();
}
b.readyInk = ready;

function read(ink, names) {
  const faces = ink.faces.map(([file, first, em, signs]) =>
    ({ name: names.get(file), em, of: new Map([...signs].map((sign, i) => [sign, String.fromCharCode(first + i)])) }));
  const types = ink.types.map(([face, size, colour]) =>
    ({ face: faces[face], size, em: size * 1000 / faces[face].em, colour }));
  return { width: ink.width, height: ink.height, items: ink.items.map(item => item[0] < 0 ? item : line(item, types)) };
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

function draw() {
  if (b.camera.moving || !sheets.length || sheets.some(({ page }) => b.pageInfo(page).ink && !inks.has(page))) {
    return;
  }
  const ratio = Math.min(self.devicePixelRatio || 1, 3);
  const [width, height] = [Math.round(stage.clientWidth * ratio), Math.round(stage.clientHeight * ratio)];
  if (canvas.width !== width || canvas.height !== height) {
    canvas.width = width;
    canvas.height = height;
  }
  const context = canvas.getContext("2d");
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, width, height);
  sheets.filter(({ page }) => inks.has(page)).forEach(sheet => paint(context, sheet, ratio));
  drawn = { x: b.camera.x, y: b.camera.y, scale: b.camera.scale };
  canvas.style.transform = "";
  canvas.style.visibility = "visible";
  b.tell("drawn");
}

function paint(context, sheet, ratio) {
  const ink = inks.get(sheet.page);
  const k = b.camera.scale * ratio / PER_UNIT * (b.pageInfo(sheet.page).width * PER_UNIT / ink.width);
  const view = {
    k, x: (b.camera.x + sheet.x * b.camera.scale) * ratio, y: b.camera.y * ratio, page: sheet.page, ink,
    left: 0, top: 0, right: 0, foot: 0,
  };
  view.left = -view.x / k;
  view.top = -view.y / k;
  view.right = (canvas.width - view.x) / k;
  view.foot = (canvas.height - view.y) / k;
  context.setTransform(k, 0, 0, k, view.x, view.y);
  context.save();
  context.beginPath();
  context.rect(0, 0, ink.width, ink.height);
  context.clip();
  context.fillStyle = colour(0xffffff);
  context.fillRect(0, 0, ink.width, ink.height);
  context.textRendering = "geometricPrecision";
  context.fontKerning = "none";
  ink.items.forEach(item => {
    if (item.chunks) {
      signs(context, item, view);
    } else {
      area(context, item, view);
    }
  });
  context.restore();
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

/* The photograph's own file where the page's image is too coarse; the page's image until it has come. */
function photo(context, [, file, x, y, width, height], view) {
  if (y + height < view.top || y > view.foot || x + width < view.left || x > view.right) {
    return;
  }
  const whole = b.one('.sheet[data-page="' + view.page + '"] img');
  const own = view.k * view.ink.width > SMALL * 1.2 ? load(b.folder(view.page) + file) : null;
  if (own?.complete && own.naturalWidth) {
    context.drawImage(own, x, y, width, height);
  } else if (whole?.complete && whole.naturalWidth) {
    const px = whole.naturalWidth / view.ink.width;
    context.drawImage(whole, x * px, y * px, width * px, height * px, x, y, width, height);
  }
}

function load(address) {
  if (!photos.has(address)) {
    const image = new Image();
    image.onload = draw;
    image.src = address;
    photos.set(address, image);
  }
  return photos.get(address);
}

b.on("moved", () => {
  if (drawn) {
    const by = b.camera.scale / drawn.scale;
    canvas.style.transform = `translate(${b.camera.x - drawn.x * by}px, ${b.camera.y - drawn.y * by}px) scale(${by})`;
  }
});
b.on("rest", draw);
b.on("dark", draw);
b.drawInk = draw;
