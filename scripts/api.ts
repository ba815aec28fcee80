// Writes docs/surface/<entry>.api.md, the published surface of every entry as a reviewer reads it. Needs a build. With --check
// nothing is written; it fails where the surface is not the one in the repository.
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Extractor, ExtractorConfig, ExtractorLogLevel } from '@microsoft/api-extractor';
import { entries, type Entry } from './entries.js';
import { check, end } from './written.js';

const OUT = 'docs/surface';
const TEMPORARY = 'coverage/api';

mkdirSync(OUT, { recursive: true });
end([...entries.flatMap(report), ...orphans()]);

function report({ name }: Entry): string[] {
  const config = ExtractorConfig.prepare({
    configObject: {
      projectFolder: resolve('.'),
      mainEntryPointFilePath: resolve(`dist/${name}.d.ts`),
      compiler: { tsconfigFilePath: resolve('test/package/tsconfig.dts.json'), skipLibCheck: true },
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
        compilerMessageReporting: { default: { logLevel: ExtractorLogLevel.Error } },
        extractorMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
        tsdocMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
      },
    },
    configObjectFullPath: undefined,
    packageJsonFullPath: resolve('package.json'),
  });
  const { succeeded, apiReportChanged } = Extractor.invoke(config, {
    localBuild: !check,
    messageCallback: (message) => {
      if (message.messageId.startsWith('console-')) message.logLevel = ExtractorLogLevel.None;
    },
  });
  if (check && apiReportChanged) return [`${OUT}/${name}.api.md is not the surface of the build`];
  return succeeded ? [] : [`the surface of ${name} could not be read`];
}

/** Reports of entries that are gone. */
function orphans(): string[] {
  const known = new Set(entries.map(({ name }) => `${name}.api.md`));
  return readdirSync(OUT).flatMap((file) => {
    if (known.has(file)) return [];
    if (check) return [`${OUT}/${file} belongs to no entry`];
    rmSync(join(OUT, file));
    return [];
  });
}
