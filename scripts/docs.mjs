// Writes the documentation from the source: the pages below docs/ and the API reference in docs/api.
// With --check nothing is written; it fails where a page is not what the source gives.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Application } from 'typedoc';
import {
  apiPages,
  coveragePage,
  deviationsPage,
  glossaryPage,
  rulePages,
  sectionsPage,
  tablesPage,
} from './docs/pages.mjs';
import { pictures } from './docs/pictures.mjs';
import { entries } from './entries.mjs';

const check = process.argv.includes('--check');
const DOCS = 'docs';

const pages = new Map([
  ['coverage.md', coveragePage()],
  ['sections.md', sectionsPage()],
  ['deviations.md', deviationsPage(readFileSync(join(DOCS, 'deviations.notes.md'), 'utf8'))],
  ['tables.md', tablesPage()],
  ['glossary.md', glossaryPage()],
  ...rulePages(),
  ...pictures,
]);

const problems = [...stalePages(), ...orphans(), ...(await reference())];
for (const problem of problems) console.error(problem);
process.exit(problems.length > 0 ? 1 : 0);

function stalePages() {
  return [...pages].flatMap(([name, text]) => {
    const path = join(DOCS, name);
    if (present(path) === text) return [];
    if (check) return [`${path} is not what the source gives: run npm run docs`];
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, text);
    return [];
  });
}

/** Pages of rules that are gone. */
function orphans() {
  return readdirSync(join(DOCS, 'rules')).flatMap((file) => {
    if (pages.has(`rules/${file}`)) return [];
    const path = join(DOCS, 'rules', file);
    if (check) return [`${path} belongs to no rule: run npm run docs`];
    rmSync(path);
    return [];
  });
}

/** The API reference; warnings are errors. */
async function reference() {
  const app = await Application.bootstrapWithPlugins({ entryPoints: entries.map(({ source }) => source) });
  const project = await app.convert();
  if (project !== undefined) app.validate(project);
  if (project === undefined || app.logger.hasErrors() || app.logger.hasWarnings()) {
    return ['typedoc found something wrong'];
  }
  if (check) return [];
  await app.generateOutputs(project);
  return apiPages.filter((name) => !existsSync(join(DOCS, name))).map((name) => `no page docs/${name}`);
}

function present(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
