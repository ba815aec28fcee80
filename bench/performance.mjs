/** docs/performance.md: every section is written by the script that measured it, between its own marks. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const FILE = new URL('../docs/performance.md', import.meta.url);

const HEAD = `# Performance

Every section is written by the script that it names, with the day of the run: measured figures, ratios within one run.
Absolute times differ from machine to machine and are not given. Targets that were missed are told as missed.
`;

export function writeSection(id, text) {
  const [open, close] = [`<!-- ${id}: begin -->`, `<!-- ${id}: end -->`];
  const page = existsSync(FILE) ? readFileSync(FILE, 'utf8') : HEAD;
  const section = `${open}\n\n${text.trim()}\n\n${close}`;
  const from = page.indexOf(open);
  const next =
    from < 0
      ? `${page.trimEnd()}\n\n${section}\n`
      : page.slice(0, from) + section + page.slice(page.indexOf(close) + close.length);
  writeFileSync(FILE, next);
}

export const today = () => new Date().toISOString().slice(0, 10);
