/** `sjukregler agreement`: the collective agreements that are known, and what one of them says. */
import type { Command } from 'commander';
import type { Agreement } from '../agreements/agreement.js';
import { agreements } from '../agreements/agreements.js';
import type { Language } from '../finding/words.js';
import { agreementReport } from '../report/agreement/agreement.js';
import { plainTable } from '../report/render/plain-table.js';
import { UsageError } from './exit.js';
import { didYouMean } from './nearest.js';
import { languageOption, printReport } from './output.js';
import { print } from './print.js';

interface Options {
  readonly json?: true;
  readonly lang: Language;
}

export function addAgreement(command: Command): void {
  command
    .command('agreement')
    .description('a collective agreement: its terms, where each was read, and what was not found')
    .argument('[id]', 'the agreement’s id; all of them are listed where none is given')
    .option('--json', 'as JSON')
    .addOption(languageOption())
    .addHelpText(
      'after',
      `
Examples:
  $ sjukregler agreement
  $ sjukregler agreement state --lang sv
  $ sjukregler agreement municipal --json | jq '.supplements'`,
    )
    .action((id: string | undefined, { json, lang }: Options) => {
      const found = id === undefined ? undefined : agreementNamed(id);
      if (json) print(JSON.stringify(found ?? agreements, null, 2));
      else if (found === undefined)
        print(plainTable(agreements.map((agreement) => [agreement.id, agreement.name[lang]])).join('\n'));
      else printReport(agreementReport(found, lang));
    });
}

export function agreementNamed(id: string): Agreement {
  const found = agreements.find((agreement) => agreement.id === id);
  if (found !== undefined) return found;
  const ids = agreements.map((agreement) => agreement.id);
  const meant = didYouMean(id.toLowerCase(), ids);
  const all = ids.join(', ');
  throw new UsageError({
    sv: `avtalet finns inte${meant.sv || '.'} De som finns är ${all}.`,
    en: `no such agreement${meant.en || '.'} The ids are ${all}.`,
  });
}
