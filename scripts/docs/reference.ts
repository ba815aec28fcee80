// The API reference, by typedoc.
import { Application, Converter, type Context, type TypeDocOptions } from 'typedoc';
import { entries } from '../entries.js';
import { functions } from '../generate/rules.js';

const OPTIONS: TypeDocOptions = {
  name: 'sjukregler',
  entryPoints: entries.map(({ source }) => source),
  tsconfig: 'scripts/docs/tsconfig.json',
  out: 'docs/api',
  readme: 'none',
  disableSources: true,
  // The compiler has judged the code already.
  skipErrorChecking: true,
  blockTags: ['@param', '@source', '@inForce', '@throws', '@example', '@module', '@returns'],
  excludeInternal: true,
  // A class whose instances records carry, and nobody makes; and what an error takes, which only `valueOf` gives it.
  intentionallyNotExported: ['Unread', 'Lack'],
  logLevel: 'Warn',
  validation: {
    notExported: true,
    invalidLink: true,
    invalidPath: true,
    rewrittenLink: true,
    notDocumented: false,
    unusedMergeModuleWith: true,
  },
};

/** Reads the source and, where nothing is wrong with its comments, writes the reference; says whether it is so. */
export async function reference({ write }: { readonly write: boolean }): Promise<boolean> {
  const app = await Application.bootstrap(OPTIONS);
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, describeTwins);
  const project = await app.convert();
  if (project !== undefined) app.validate(project);
  if (project === undefined || app.logger.hasErrors() || app.logger.hasWarnings()) return false;
  if (write) await app.generateOutputs(project);
  return true;
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
