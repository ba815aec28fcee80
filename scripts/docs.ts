// Writes the documentation from the source: the pages below docs/, llms.txt, and the API reference in docs/api.
// With --check nothing is written; it fails where a page is not what the source gives.
import { existsSync, readFileSync } from 'node:fs';
import { agreementPages, agreementsPage } from './docs/agreements.js';
import {
  apiPages,
  coveragePage,
  deviationsPage,
  glossaryPage,
  rulePages,
  sectionsPage,
  swedishRulePages,
  tablesPage,
  untoldPages,
} from './docs/pages.js';
import { inSwedish } from './docs/in-swedish.js';
import { populationColumnsPage } from './docs/population.js';
import { llmsText } from './docs/llms.js';
import { pictures } from './docs/pictures.js';
import { untold } from './docs/swedish/said.js';
import { reference } from './docs/reference.js';
import { step } from './progress.js';
import { sourceMaterialPage } from './docs/source-material/page.js';
import { check, end, written } from './written.js';

step('pages from the source');
const below = (pages: Iterable<readonly [string, string]>): Map<string, string> =>
  new Map([...pages].map(([path, text]) => [`docs/${path}`, text]));

const pages = below([
  ['coverage.md', coveragePage()],
  ['sections.md', sectionsPage()],
  ['deviations.md', deviationsPage(readFileSync('docs/deviations.notes.md', 'utf8'))],
  ['tables.md', tablesPage()],
  ['glossary.md', glossaryPage()],
  ['source-material.md', sourceMaterialPage()],
  ['agreements.md', agreementsPage()],
  ['population-columns.md', populationColumnsPage()],
  ...pictures,
]);

const swedish = inSwedish();
const problems = [
  ...swedish.problems,
  ...written(swedish.pages),
  ...written(new Map([['llms.txt', llmsText()]])),
  ...written(pages),
  ...written(below(rulePages()), 'docs/rules'),
  ...written(below(swedishRulePages()), 'docs/sv/rules'),
  ...untold(),
  ...untoldPages(),
  ...written(below(agreementPages()), 'docs/agreements'),
];
step('API reference');
if (!(await reference({ write: !check }))) problems.push('typedoc found something wrong');
else if (!check) problems.push(...deadLinks());
step();
end(problems);

/** Other pages link to those of the reference. */
function deadLinks(): string[] {
  return apiPages.filter((name) => !existsSync(`docs/${name}`)).map((name) => `no page docs/${name}`);
}
