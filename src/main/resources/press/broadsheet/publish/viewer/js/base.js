/* What all modules share: the edition, events, settings, data that come as scripts. */
const b = self.broadsheet = self.broadsheet || {};
const told = document.getElementById("edition");
const waiting = new Map();
const listeners = new Map();
const root = document.documentElement;

b.edition = told ? JSON.parse(told.textContent) : null;
b.onDisk = location.protocol === "file:";
b.one = (selector, from = document) => from.querySelector(selector);
b.all = (selector, from = document) => [...from.querySelectorAll(selector)];

b.on = (event, act) => listeners.set(event, [...listeners.get(event) || [], act]);
b.tell = (event, ...what) => (listeners.get(event) || []).forEach(act => act(...what));

/* Data scripts call this. */
b.take = (name, value) => {
  waiting.get(name)?.(value);
  waiting.delete(name);
};

const loads = new Map();

/* Loads a data script once; gives what it takes to b.take under that name. */
b.load = (name, address) => {
  if (!loads.has(name)) {
    loads.set(name, new Promise((resolve, reject) => {
      waiting.set(name, resolve);
      const script = document.createElement("script");
      script.src = address;
      script.onerror = () => {
        loads.delete(name);
        reject(new Error(address + " cannot be loaded"));
      };
      document.head.append(script);
    }));
  }
  return loads.get(name);
};

b.make = (tag, attributes = {}, ...content) => {
  const element = document.createElement(tag);
  Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, value));
  element.append(...content);
  return element;
};

/* Long work lets the browser breathe: call this now and then. */
let slice = 0;
b.breathe = async () => {
  if (performance.now() - slice > 4) {
    await (self.scheduler?.yield ? scheduler.yield() : new Promise(go => setTimeout(go)));
    slice = performance.now();
  }
};

/* Settings outlive the page where the browser keeps any. */
const memory = {};
b.setting = (name, value) => {
  try {
    if (value !== undefined) {
      localStorage.setItem("broadsheet-" + name, value);
    }
    return localStorage.getItem("broadsheet-" + name);
  } catch {
    if (value !== undefined) {
      memory[name] = String(value);
    }
    return memory[name] ?? null;
  }
};

b.isDark = () => root.classList.contains("dark");
b.dark = wanted => {
  root.classList.toggle("dark", wanted);
  b.tell("dark", wanted);
};
b.size = wanted => root.style.setProperty("--size", wanted);

b.dark((b.setting("dark") ?? String(matchMedia("(prefers-color-scheme: dark)").matches)) === "true");
b.size(Number(b.setting("size") ?? 1));
