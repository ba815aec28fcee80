// Where the site is: the homepage of package.json, or what `--base` names for one build. Its path is where a server has to
// put the files; links between pages are relative and need neither.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { base: { type: 'string' } }, strict: false });
const { homepage } = JSON.parse(readFileSync('package.json', 'utf8'));

/** With a slash at its end, such as `https://example.org/sjukregler/`. */
export const address = withSlash(values.base ?? homepage);

/** Such as `/sjukregler/`. */
export const basePath = new URL(address).pathname;

/** A page's own address. */
export function addressOf(place) {
  return address + place.replace(/(^|\/)index\.html$/, '$1');
}

function withSlash(text) {
  const { origin, pathname } = new URL(text);
  if (origin === 'null') throw new Error('--base is an address such as https://example.org/rules/');
  return origin + pathname.replace(/\/*$/, '/');
}
