// Keeps every page of one build. A new build has a new name, takes over when it is complete, and drops the old one.
const KEPT = '';
const FILES = [];

self.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(KEPT)
      .then((cache) => cache.addAll(FILES))
      .then(() => self.skipWaiting()),
  );
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter((name) => name !== KEPT).map((name) => caches.delete(name))))
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
  const kept = await caches.match(url, { ignoreSearch: true });
  if (kept) return kept;
  const fresh = await fetch(request);
  if (fresh.ok && url.pathname.includes('/api/')) {
    const cache = await caches.open(KEPT);
    await cache.put(url, fresh.clone());
  }
  return fresh;
}
