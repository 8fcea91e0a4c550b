/* Keeps an edition that its reader has asked to save. */
"use strict";
const NAME = "edition " + new URL("./", self.location).pathname + " {{digest}}";
const FILES = {{files}};

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", event => event.waitUntil(self.clients.claim()));

self.addEventListener("message", event => event.waitUntil(save(event.source)));

async function save(client) {
  const cache = await caches.open(NAME);
  let done = 0;
  const next = FILES.slice();
  async function work() {
    for (let file = next.shift(); file; file = next.shift()) {
      if (!await cache.match(file)) {
        await cache.add(file);
      }
      done++;
      client.postMessage({ done, of: FILES.length });
    }
  }
  try {
    await Promise.all([work(), work(), work(), work()]);
  } catch (problem) {
    client.postMessage({ problem: String(problem) });
  }
}

/* The network first where the edition may have been corrected, what is kept first where a file never changes. */
self.addEventListener("fetch", event => {
  if (event.request.method !== "GET" || !event.request.url.startsWith(self.registration.scope)) {
    return;
  }
  event.respondWith(event.request.mode === "navigate" ? fresh(event.request) : kept(event.request));
});

async function fresh(request) {
  try {
    return await fetch(request);
  } catch (offline) {
    const cache = await caches.open(NAME);
    const url = new URL(request.url);
    const name = url.pathname.endsWith("/") ? url.pathname + "index.html" : url.pathname;
    return await cache.match(name, { ignoreSearch: true }) || Response.error();
  }
}

async function kept(request) {
  const cache = await caches.open(NAME);
  return await cache.match(request, { ignoreSearch: true }) || fetch(request);
}
