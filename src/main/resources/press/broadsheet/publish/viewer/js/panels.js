/* Contents, pages, search and menu: one at a time. */
const b = self.broadsheet;
const names = ["contents", "strip", "search", "more"];
const button = name => b.one(`.buttons [data-do=${name}]`);

b.panel = (name, open = b.one("#" + name).hidden) => {
  names.forEach(other => {
    const show = other === name && open;
    b.one("#" + other).hidden = !show;
    button(other).setAttribute("aria-expanded", show);
  });
  if (open) {
    b.tell("panel", name);
    const first = b.one(name === "search" ? "#query" : "a, button", b.one("#" + name));
    first.focus({ preventScroll: name !== "strip" });
  } else {
    button(name).focus();
  }
};

/* Whether anything was open. */
b.closePanels = () => {
  const open = names.filter(name => !b.one("#" + name).hidden);
  open.forEach(name => b.panel(name, false));
  const reading = b.one("#reading").open;
  if (reading) {
    b.closeStory();
  }
  return open.length > 0 || reading || b.endWalk();
};

b.on("panel", name => {
  if (name === "strip") {
    b.all("#strip img[data-src]").forEach(image => {
      image.loading = "lazy";
      image.src = image.dataset.src;
      image.removeAttribute("data-src");
    });
    b.one("#strip [aria-current]")?.scrollIntoView({ inline: "center", block: "nearest" });
  }
});

const acts = {
  contents: () => b.panel("contents"), strip: () => b.panel("strip"), search: () => b.panel("search"),
  more: () => b.panel("more"), back: () => b.turn(-1), on: () => b.turn(1), larger: () => b.camera.zoom(1.6),
  smaller: () => b.camera.zoom(1 / 1.6), fit: () => b.camera.fit(), dark: () => b.turnDark(),
  save: () => b.save(), "walk-on": () => b.walk(1), "walk-back": () => b.walk(-1), "walk-end": () => b.endWalk(),
};

document.addEventListener("click", event => {
  const wanted = event.target.closest("[data-do]");
  if (wanted) {
    acts[wanted.dataset.do]?.();
  }
  const link = event.target.closest("#contents a[data-story], #strip a[data-page]");
  if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
    event.preventDefault();
    follow(link);
  }
});

function follow(link) {
  if (link.dataset.page) {
    b.show(Number(link.dataset.page));
    b.address("p/" + b.page);
  } else {
    b.panel("contents", false);
    b.openStory(link.dataset.story, button("contents"));
  }
}

b.turnDark = () => {
  const dark = !b.isDark();
  b.setting("dark", dark);
  b.dark(dark);
};
b.on("dark", dark => b.all("[data-do=dark]").forEach(element => element.setAttribute("aria-pressed", dark)));
b.one("[data-do=dark]").setAttribute("aria-pressed", b.isDark());
