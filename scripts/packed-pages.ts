// The pages that lie in the package, while npm packs it: links to what is not packed lead to the repository instead, and
// what is told only of a clone is left out, in the version that is packed. npm runs it before and, with --restore, after.
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { absoluteLinks, withoutClone } from './packed-pages/links.js';
import { address } from './repository/address.js';

/** Not among what tests write: they may begin with an empty folder while npm packs. */
const KEPT = 'node_modules/.cache/packed-pages';
const PAGES = ['README.md', 'README.sv.md', 'CHANGELOG.md'];

mkdirSync(KEPT, { recursive: true });
for (const page of PAGES) {
  const kept = `${KEPT}/${page}`;
  if (process.argv.includes('--restore')) {
    if (existsSync(kept)) renameSync(kept, page);
  } else {
    // Where packing was interrupted, what is kept is still the page.
    if (existsSync(kept)) renameSync(kept, page);
    copyFileSync(page, kept);
    writeFileSync(page, absoluteLinks(withoutClone(readFileSync(page, 'utf8')), address()));
  }
}
