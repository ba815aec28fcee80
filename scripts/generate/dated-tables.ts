// src/generated/dated-tables.ts: the tables of which a table file tells the next change.
import { readdirSync } from 'node:fs';
import { camelCase, HEADER, SOURCE } from './text.js';

interface TableFile {
  readonly nextChange?: object;
  readonly chosenBy?: object;
}

const files = await Promise.all(
  ['law', 'rules']
    .flatMap((folder) =>
      readdirSync(`${SOURCE}/${folder}`, { recursive: true, encoding: 'utf8' }).map(
        (file) => `${folder}/${file.replaceAll('\\', '/')}`,
      ),
    )
    .filter((file) => /[./]table\.ts$/.test(file))
    .sort()
    .map(async (file) => {
      const { nextChange, chosenBy } = (await import(`../../${SOURCE}/${file}`)) as TableFile;
      if (nextChange === undefined) throw new Error(`${file} does not tell the next change of its tables`);
      if (chosenBy === undefined) throw new Error(`${file} does not tell which date chooses a row`);
      return {
        path: file.replace('.ts', ''),
        file: file.replace(/[./]table\.ts$/, ''),
        tables: Object.keys(nextChange),
      };
    }),
);

export const datedTables = `${HEADER}import type { DatedTable } from '../law/dated.js';
${files.map(({ path, file }) => `import * as ${moduleOf(file)} from '../${path}.js';`).join('\n')}

/** Every dated table, with its rows, what it expects next, and which date chooses its row. */
export const datedTables: readonly DatedTable[] = [
${files
  .flatMap(({ file, tables }) =>
    tables.map(
      (name) =>
        `  { file: '${file}', name: '${name}', rows: ${moduleOf(file)}.${name}, nextChange: ${moduleOf(file)}.nextChange.${name}, chosenBy: ${moduleOf(file)}.chosenBy.${name} },`,
    ),
  )
  .join('\n')}
];
`;

/** Named by its file, so that a new table changes no other line. */
function moduleOf(file: string): string {
  return camelCase(file.replaceAll('/', '-'));
}
