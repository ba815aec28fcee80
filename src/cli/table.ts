import type { Command } from 'commander';
import { lawTables } from '../report/law/law-tables.js';
import { plainTable } from '../report/render/plain-table.js';
import { UsageError } from './exit.js';
import { languageOption } from './output.js';
import { print } from './print.js';
import { didYouMean } from './nearest.js';
import { isKeyOf } from '../finding/record.js';
import type { Language } from '../finding/words.js';

interface Options {
  readonly json?: true;
  readonly lang: Language;
}

export function addTable(command: Command): void {
  const names = Object.keys(lawTables);
  command
    .command('table')
    .description('the dated tables and the amounts that they give, to compare with an authority’s page')
    .argument('<name>', names.join(', '))
    .option('--json', 'as JSON')
    .addOption(languageOption())
    .action((name: string, { json, lang }: Options) => {
      if (!isKeyOf(lawTables, name)) {
        const meant = didYouMean(name, names);
        throw new UsageError({
          sv: `tabellen finns inte${meant.sv} (${names.join(', ')})`,
          en: `no such table${meant.en} (${names.join(', ')})`,
        });
      }
      // Data has names of one language, whoever reads it.
      const { columns, rows } = lawTables[name](json ? 'en' : lang);
      if (json) print(JSON.stringify({ columns, rows }, null, 2));
      else
        print(
          plainTable(
            [columns, ...rows.map((row) => row.map(String))],
            ['left', 'right', 'right', 'right'],
          ).join('\n'),
        );
    });
}
