/* Keeps the edition on the reader's device. */
const b = self.broadsheet;
const said = b.one(".saving");
const prefix = "edition " + new URL("./", location.href).pathname + " ";
const possible = "serviceWorker" in navigator && self.isSecureContext && !b.onDisk;

b.save = async () => {
  if (!possible) {
    said.textContent = b.onDisk
      ? "This edition is read from a disk already."
      : "This browser keeps editions only from an https address. The PDF can be kept.";
    return;
  }
  said.textContent = "Saving\u2026";
  await navigator.serviceWorker.register("sw.js");
  const worker = await navigator.serviceWorker.ready;
  navigator.serviceWorker.onmessage = ({ data }) => {
    said.textContent = data.problem ? "It could not be saved: " + data.problem
      : data.done === data.of ? "Saved. It opens without a network now." : `Saving\u2026 ${data.done} of ${data.of}`;
  };
  navigator.serviceWorker.startMessages();
  worker.active.postMessage("save");
};

/* A corrected edition takes the place of the one kept before. */
async function tidy() {
  const names = (await caches.keys()).filter(name => name.startsWith(prefix));
  const old = names.filter(name => name !== prefix + b.edition.digest);
  await Promise.all(old.map(name => caches.delete(name)));
  if (names.length > old.length) {
    said.textContent = "Saved on this device.";
  }
}
if (possible && self.caches) {
  tidy().catch(() => {});
}
