// Where a file of the repository stands in the site.
import { existsSync, readdirSync, statSync } from 'node:fs';

const FIXED = {
  'README.md': 'about.html',
  'README.sv.md': 'sv/about.html',
  'docs/README.md': 'documentation.html',
  'CONTRIBUTING.md': 'contributing.html',
  'docs/SECURITY.md': 'security.html',
  'CHANGELOG.md': 'changes.html',
  'examples/README.md': 'examples.html',
  'docs/deviations.notes.md': 'deviations.html',
  'docs/rules': 'rules/index.html',
  'docs/guides': 'guides/index.html',
  'docs/stories': 'guides/index.html',
  'docs/sv/rules': 'rules/index.html',
  'docs/sv/guides': 'guides/index.html',
  'docs/sv/stories': 'guides/index.html',
  LICENSE: 'files/LICENSE.txt',
};

/** Written from the source, both languages at once; the file in docs/ holds the English alone. */
export const GENERATED = new Set([
  'coverage.md',
  'sections.md',
  'deviations.md',
  'tables.md',
  'glossary.md',
  'agreements.md',
  'population-columns.md',
]);

/** What is part of another page. */
const PARTS = new Set(['docs/deviations.notes.md']);

/** The hand-written pages, by their path in the repository. */
export function writtenPages() {
  const below = (folder) =>
    existsSync(folder)
      ? readdirSync(folder)
          .filter((file) => file.endsWith('.md') && !GENERATED.has(file))
          .map((file) => `${folder}/${file}`)
      : [];
  return [
    ...Object.keys(FIXED).filter((file) => file.endsWith('.md') && !PARTS.has(file) && existsSync(file)),
    ...['docs', 'docs/guides', 'docs/stories', 'docs/sv/guides', 'docs/sv/stories']
      .flatMap(below)
      .filter((file) => !(file in FIXED)),
  ].sort();
}

/** The place in the site of a path of the repository; undefined where it is neither page nor file. */
export function placeOf(path) {
  const plain = path.replace(/\/$/, '');
  if (plain in FIXED) return FIXED[plain];
  if (plain.startsWith('docs/api/')) return plain.slice('docs/'.length);
  // The site's page of a rule has both languages.
  if (plain.startsWith('docs/sv/rules/')) return placeOf(plain.replace('docs/sv/', 'docs/'));
  if (/^docs\/.*\.md$/.test(plain)) return plain.slice('docs/'.length).replace(/\.md$/, '.html');
  if (!existsSync(plain) || statSync(plain).isDirectory()) return undefined;
  return `files/${plain}${/\.(svg|png|html|json|txt|csv|ics|xml)$/.test(plain) ? '' : '.txt'}`;
}
