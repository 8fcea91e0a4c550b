/* The reading view: an article's own page shown beside the newspaper, and its tools. */
const b = self.broadsheet;
const SIZES = [0.85, 1, 1.15, 1.3, 1.5, 1.75];

/* The buttons of an article. */
b.tools = (article, listen, follow) => {
  const said = b.make("p", { role: "status" });
  const step = way => {
    const now = SIZES.indexOf(Number(b.setting("size") ?? 1));
    const size = SIZES[Math.min(Math.max((now < 0 ? 1 : now) + way, 0), SIZES.length - 1)];
    b.setting("size", size);
    b.size(size);
    said.textContent = "Text " + Math.round(size * 100) + " %";
  };
  const dark = tool("Dark", () => {
    b.setting("dark", !b.isDark());
    b.dark(!b.isDark());
    dark.setAttribute("aria-pressed", b.isDark());
  });
  dark.setAttribute("aria-pressed", b.isDark());
  const buttons = [
    follow && tool("Follow", follow), "speechSynthesis" in self && tool("Listen", listen),
    tool("Share", () => share(article, said)), tool("Print", () => print()),
    tool("A\u2212", () => step(-1), "Smaller text"), tool("A+", () => step(1), "Larger text"), dark,
  ];
  b.one(".tools", article).replaceChildren(...buttons.filter(Boolean), said);
};

function tool(name, act, label = name) {
  const button = b.make("button", { type: "button", "aria-label": label }, name);
  button.addEventListener("click", act);
  return button;
}

async function share(article, said) {
  const url = new URL(b.root + "articles/" + encodeURIComponent(article.dataset.story) + ".html", location.href).href;
  const title = b.one("h1", article).textContent;
  try {
    if (navigator.share) {
      await navigator.share({ title, url });
    } else {
      await navigator.clipboard.writeText(url);
      said.textContent = "The link is copied.";
    }
  } catch (problem) {
    if (problem.name !== "AbortError") {
      said.textContent = url;
    }
  }
}

const view = b.one("#reading");
b.root = view ? "" : "../";

if (view) {
  let origin = null;

  /* Opens an article beside its page. Read from a disk, where pages fetch nothing, it is opened as a page. */
  b.openStory = async (id, from = b.one("#stage")) => {
    const address = "articles/" + encodeURIComponent(id) + ".html";
    const pages = b.storyPages(id);
    if (b.onDisk) {
      location.href = address;
      return;
    }
    const [answer, boxes] = await Promise.all([fetch(address), b.outlines(id)]);
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const article = document.adoptNode(b.one("article", page));
    b.all("img", article).forEach(image => image.setAttribute("src", image.getAttribute("src").replace("../", "")));
    b.all("a.page", article).forEach(link => link.setAttribute("href", link.getAttribute("href").replace("../index.html", "")));
    b.one("div", view).replaceChildren(article);
    b.tools(article, () => b.readAloud(id), () => b.startWalk(id));
    if (!b.sheets.some(sheet => pages.includes(sheet.page))) {
      b.show(pages[0]);
    }
    b.mark("story", boxes);
    open(article);
    origin = from;
    b.address("a/" + encodeURIComponent(id));
  };

  function open(article) {
    if (!view.open) {
      if (innerWidth < 720) {
        view.showModal();
      } else {
        view.show();
        document.body.classList.add("beside");
      }
    }
    view.scrollTop = 0;
    const head = b.one("h1", article);
    view.setAttribute("aria-label", head.textContent);
    head.tabIndex = -1;
    head.focus({ preventScroll: true });
  }

  b.closeStory = () => view.close();
  b.one(".close", view).addEventListener("click", () => view.close());
  view.addEventListener("close", () => {
    document.body.classList.remove("beside");
    b.address("p/" + b.page);
    origin?.focus({ preventScroll: true });
  });
  view.addEventListener("click", event => {
    const link = event.target.closest("a.page");
    if (link) {
      event.preventDefault();
      const [, page, id] = link.getAttribute("href").slice(1).split("/");
      b.goStory(decodeURIComponent(id), Number(page));
      if (innerWidth < 720) {
        view.close();
      }
    }
  });

  /* Shows where an article stands on a page. */
  b.goStory = async (id, page) => {
    const boxes = await b.outlines(id);
    b.show(page);
    b.mark("story", boxes);
  };
}
