/** docs/performance.md: every section is written by the script that measured it, between its own marks. */
import { readFileSync, writeFileSync } from 'node:fs';

const FILE = new URL('../docs/performance.md', import.meta.url);

export function writeSection(id, text) {
  const [open, close] = [`<!-- ${id}: begin -->`, `<!-- ${id}: end -->`];
  const page = readFileSync(FILE, 'utf8');
  const [from, to] = [page.indexOf(open), page.indexOf(close)];
  if (from < 0 || to < 0) throw new Error(`docs/performance.md has no place for ${id}`);
  writeFileSync(FILE, `${page.slice(0, from)}${open}\n\n${text.trim()}\n\n${page.slice(to)}`);
}

export const today = () => new Date().toISOString().slice(0, 10);
