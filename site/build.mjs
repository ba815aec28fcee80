// Builds the documentation site into site/dist: pages from docs/ and the source, the API reference, the playground.
// Run by `npm run docs`, which writes docs/api first. A dead link fails the build. `--base` names where it will be, if that is
// not the homepage of package.json.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { acts, assess, composed, coverage, rules } from '../scripts/docs/model.ts';
import { agreementPages, agreementsPage } from '../scripts/docs/agreements.ts';
import {
  coveragePage,
  deviationsPage,
  glossaryPage,
  rulePagesInBoth,
  sectionsPage,
  tablesPage,
} from '../scripts/docs/pages.ts';
import { populationColumnsPage } from '../scripts/docs/population.ts';
import { basePath } from './build/address.mjs';
import { bundles } from './build/bundles.mjs';
import { deadLinks } from './build/check-links.mjs';
import { layout } from './build/layout.mjs';
import { anchorsOf, both, englishOf, linked, render } from './build/markdown.mjs';
import { GENERATED, placeOf, writtenPages } from './build/paths.mjs';
import { extras, rowsOf, tryButton } from './build/rule-extras.mjs';
import { searchIndex } from './build/search.mjs';
import { serviceWorker } from './build/service-worker.mjs';
import { sitemap } from './build/sitemap.mjs';
import { withTwins } from './build/twins.mjs';
import { embedPage } from './pages/embed.mjs';
import { homePage } from './pages/home.mjs';
import {
  actsPage,
  guidesBeside,
  guidesPage,
  isAboutLaw,
  lawBeside,
  rulesBeside,
  rulesPage,
} from './pages/lists.mjs';
import { missingPage } from './pages/missing.mjs';
import { playgroundPage } from './pages/playground.mjs';
import { step } from '../scripts/progress.ts';

const OUT = 'site/dist';

rmSync(OUT, { recursive: true, force: true });

step('worked rows');
const rows = new Map(await Promise.all(rules.map(async (rule) => [rule.id, await rowsOf(rule)])));

step('pages');
const generated = [
  ['coverage.md', coveragePage(both)],
  ['sections.md', sectionsPage(both)],
  ['deviations.md', deviationsPage(readFileSync('docs/deviations.notes.md', 'utf8'), both)],
  ['tables.md', tablesPage(both)],
  ['glossary.md', glossaryPage(both)],
  ['agreements.md', agreementsPage(both)],
  ['population-columns.md', populationColumnsPage(both)],
  ...agreementPages(both),
  ...rulePagesInBoth(both, (rule) => extras(rule, rows.get(rule.id))),
];
for (const name of GENERATED) {
  if (!generated.some(([file]) => file === name)) throw new Error(`docs/${name} is not generated`);
}

const written = new Map(writtenPages().map((path) => [path, readFileSync(path, 'utf8')]));
const fromMarkdown = withTwins([
  ...generated.map(([name, text]) => pageOf(`docs/${name}`, withTry(name, text))),
  ...[...written].map(([path, text]) => ({
    ...pageOf(path, text, anchorsOf(written.get(twinOf(path)) ?? '')),
    lang: languageOf(path),
  })),
]);
const inFolder = (folder) => fromMarkdown.filter(({ place }) => place.startsWith(`${folder}/`));
const inBoth = (pages) =>
  pages.map((page) => ({ ...page, swedish: fromMarkdown.find(({ place }) => place === page.twin) }));
const [guides, stories] = [inBoth(inFolder('guides')), inBoth(inFolder('stories'))];

const pages = [
  homePage({ rules, coverage, acts }),
  playgroundPage(),
  rulesPage({ rules, composed }),
  guidesPage(guides, stories),
  actsPage({ acts }),
  ...fromMarkdown,
].map((page) => ({ ...page, side: besides(page.place) }));

for (const page of [...pages, missingPage()]) write(page.place, layout(page));
write('embed.html', embedPage());
write('sitemap.xml', sitemap(pages));
for (const [place, path] of linked) {
  if (place.startsWith('files/')) write(place, readFileSync(path));
}
write('files/LICENSE.txt', readFileSync('LICENSE'));
cpSync('docs/api', join(OUT, 'api'), { recursive: true });
step('scripts and styles');
for (const [name, text] of await bundles({ rules, assess, rows })) write(`assets/${name}`, text);
step('search');
write('assets/search-index.js', `globalThis.sjukreglerIndex = ${searchIndex(pages)};\n`);
write('sw.js', serviceWorker(OUT));

step('links');
const problems = deadLinks(OUT, basePath);
step();
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
else console.log(`${pages.length} pages in ${OUT}`);

function pageOf(path, text, anchors) {
  const place = placeOf(path);
  const page = render(text, path, place, anchors);
  return { place, ...page, lead: leadOf(page.body) };
}

/** Of a page that is written by hand, and so in one language. */
function languageOf(path) {
  return /^docs\/sv\/|\.sv\.md$/.test(path) ? 'sv' : 'en';
}

/** The file that says the same in the other language, whether there is one or not. */
function twinOf(path) {
  if (path === 'README.md') return 'README.sv.md';
  if (path === 'README.sv.md') return 'README.md';
  return path.startsWith('docs/sv/') ? path.replace('docs/sv/', 'docs/') : path.replace('docs/', 'docs/sv/');
}

/** The link into the playground stands above the first heading of a rule's page. */
function withTry(name, text) {
  const rule = rules.find(({ page }) => page === name);
  return rule === undefined ? text : text.replace('\n## ', `\n${tryButton(rule, rows.get(rule.id))}\n\n## `);
}

/** The first paragraph, for lists. */
function leadOf(body) {
  const first = /<\/h1>\s*<p>(.*?)<\/p>/s.exec(body)?.[1] ?? '';
  return englishOf(first)
    .replace(/\s+/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>');
}

function besides(place) {
  if (place.startsWith('rules/') && place !== 'rules/index.html')
    return rulesBeside({ rules, composed }, place);
  if (/^(sv\/)?(guides|stories)\//.test(place) && place !== 'guides/index.html')
    return guidesBeside([...guides, ...stories], place);
  return isAboutLaw(place) ? lawBeside(place) : undefined;
}

function write(place, text) {
  const path = join(OUT, place);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
