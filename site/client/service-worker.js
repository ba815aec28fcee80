// Keeps every page of one build. A new build has a new name, takes over when it is complete, and drops the old one. Other
// sites of the same server have caches of their own, which are left alone: a name begins with where its site is.
const BUILD = '';
const FILES = [];

const OURS = `sjukregler ${self.registration.scope} `;
const KEPT = OURS + BUILD;

self.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(KEPT)
      .then((cache) => cache.addAll(FILES.map((file) => new Request(file, { cache: 'reload' }))))
      .then(() => self.skipWaiting()),
  );
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => names.filter((name) => name.startsWith(OURS) && name !== KEPT))
      .then((old) => Promise.all(old.map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  );
});

self.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== 'GET' || url.origin !== self.location.origin) return;
  if (url.pathname.endsWith('/')) url.pathname += 'index.html';
  event.respondWith(answer(event.request, url));
});

async function answer(request, url) {
  const cache = await caches.open(KEPT);
  const kept = await cache.match(url, { ignoreSearch: true });
  if (kept) return kept;
  try {
    const fresh = await fetch(request);
    if (fresh.ok && url.href.startsWith(`${self.registration.scope}api/`))
      await cache.put(url, fresh.clone());
    return fresh;
  } catch (error) {
    // Without a network, a page that is not kept.
    const missing = request.mode === 'navigate' ? await cache.match('404.html') : undefined;
    if (missing === undefined) throw error;
    return missing;
  }
}
