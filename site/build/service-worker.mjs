// The worker that keeps the pages for reading without a network. The API reference is kept page by page, as it is read.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

export function serviceWorker(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .replaceAll('\\', '/')
        .slice(folder.length + 1),
    )
    .filter((file) => !file.startsWith('api/') && file !== 'sitemap.xml')
    .sort();
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update(readFileSync(join(folder, file)));
  const values = { BUILD: hash.digest('hex').slice(0, 16), FILES: files };
  return readFileSync('site/client/service-worker.js', 'utf8').replace(
    /^const (BUILD|FILES) = .*;$/gm,
    (_, name) => `const ${name} = ${JSON.stringify(values[name])};`,
  );
}
