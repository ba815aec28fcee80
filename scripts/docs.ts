// Writes the documentation from the source: the pages below docs/ and the API reference in docs/api.
// With --check nothing is written; it fails where a page is not what the source gives.
import { existsSync, readFileSync } from 'node:fs';
import { Application, Converter, type Context } from 'typedoc';
import {
  apiPages,
  coveragePage,
  deviationsPage,
  glossaryPage,
  rulePages,
  sectionsPage,
  tablesPage,
} from './docs/pages.js';
import { pictures } from './docs/pictures.js';
import { entries } from './entries.js';
import { functions } from './generate/rules.js';
import { check, end, written } from './written.js';

const below = (pages: Iterable<readonly [string, string]>): Map<string, string> =>
  new Map([...pages].map(([path, text]) => [`docs/${path}`, text]));

const pages = below([
  ['coverage.md', coveragePage()],
  ['sections.md', sectionsPage()],
  ['deviations.md', deviationsPage(readFileSync('docs/deviations.notes.md', 'utf8'))],
  ['tables.md', tablesPage()],
  ['glossary.md', glossaryPage()],
  ...pictures,
]);

end([...written(pages), ...written(below(rulePages()), 'docs/rules'), ...(await reference())]);

/** The API reference; warnings are errors. */
async function reference(): Promise<string[]> {
  const app = await Application.bootstrapWithPlugins({ entryPoints: entries.map(({ source }) => source) });
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, describeTwins);
  const project = await app.convert();
  if (project !== undefined) app.validate(project);
  if (project === undefined || app.logger.hasErrors() || app.logger.hasWarnings()) {
    return ['typedoc found something wrong'];
  }
  if (check) return [];
  await app.generateOutputs(project);
  return apiPages.filter((name) => !existsSync(`docs/${name}`)).map((name) => `no page docs/${name}`);
}

/** The checked twin of a function has no comment of its own: it is shown with that of the function. */
function describeTwins({ project }: Context): void {
  for (const { name } of functions) {
    const twin = project.getChildByName(['sjukregler', name]);
    const decided = project.getChildByName(['core', name]);
    const comment = decided?.isDeclaration() ? decided.signatures?.[0]?.comment : undefined;
    if (twin === undefined || comment === undefined) throw new Error(`no documented function ${name}`);
    twin.comment = comment.clone();
  }
}
