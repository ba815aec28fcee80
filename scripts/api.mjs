// Writes api/<entry>.api.md, the published surface of every entry as a reviewer reads it. Needs a build. With --check
// nothing is written; it fails where the surface is not the one in the repository.
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Extractor, ExtractorConfig } from '@microsoft/api-extractor';
import { entries } from './entries.mjs';

const check = process.argv.includes('--check');
const OUT = 'api';
const TEMPORARY = 'coverage/api';

mkdirSync(OUT, { recursive: true });
const problems = [...entries.flatMap(report), ...orphans()];
for (const problem of problems) console.error(problem);
process.exit(problems.length > 0 ? 1 : 0);

function report({ name }) {
  const configObject = {
    projectFolder: resolve('.'),
    mainEntryPointFilePath: resolve(`dist/${name}.d.ts`),
    compiler: { tsconfigFilePath: resolve('tsconfig.dts.json'), skipLibCheck: true },
    newlineKind: 'lf',
    apiReport: {
      enabled: true,
      reportFileName: `${name}.api.md`,
      reportFolder: resolve(OUT),
      reportTempFolder: resolve(TEMPORARY),
      includeForgottenExports: true,
    },
    docModel: { enabled: false },
    dtsRollup: { enabled: false },
    tsdocMetadata: { enabled: false },
    messages: {
      // The doc comments are typedoc's to judge; a report without them changes only with the surface.
      compilerMessageReporting: { default: { logLevel: 'error' } },
      extractorMessageReporting: { default: { logLevel: 'none' } },
      tsdocMessageReporting: { default: { logLevel: 'none' } },
    },
  };
  const config = ExtractorConfig.prepare({
    configObject,
    configObjectFullPath: undefined,
    packageJsonFullPath: resolve('package.json'),
  });
  const { succeeded, apiReportChanged } = Extractor.invoke(config, {
    localBuild: !check,
    messageCallback: (message) => {
      if (message.messageId.startsWith('console-')) message.logLevel = 'none';
    },
  });
  if (check && apiReportChanged)
    return [`${OUT}/${name}.api.md is not the surface of the build: run npm run api`];
  return succeeded ? [] : [`the surface of ${name} could not be read`];
}

/** Reports of entries that are gone. */
function orphans() {
  const known = new Set(entries.map(({ name }) => `${name}.api.md`));
  return readdirSync(OUT).flatMap((file) => {
    if (known.has(file)) return [];
    if (check) return [`${OUT}/${file} belongs to no entry: run npm run api`];
    rmSync(join(OUT, file));
    return [];
  });
}
