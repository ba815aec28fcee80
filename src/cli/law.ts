/** `sjukregler law`: what was checked when, and what is due on a day. */
import type { Command } from 'commander';
import { existingDate } from '../edge/iso-date.js';
import type { Language } from '../finding/words.js';
import { lawStatus } from '../report/law/law-status.js';
import { lawStatusText } from '../report/law/law-status-text.js';
import type { IsoDate } from '../time/day.js';
import { languageOption } from './output.js';
import { print } from './print.js';

interface LawOptions {
  readonly asOf?: IsoDate;
  readonly json?: true;
  readonly lang: Language;
}

export function addLaw(command: Command): void {
  command
    .command('law')
    .description(
      'which acts were read until when, which tables were checked when, and what is missing for next year',
    )
    .option('--as-of <date>', 'the day, YYYY-MM-DD, on which something may be due; nothing reads the clock')
    .option('--json', 'as JSON')
    .addOption(languageOption())
    .addHelpText(
      'after',
      `
Examples:
  $ sjukregler law
  $ sjukregler law --as-of 2026-11-30 --lang sv`,
    )
    .action(({ asOf, json, lang }: LawOptions) => {
      const status = lawStatus(asOf === undefined ? null : existingDate(asOf, ['asOf']));
      print(json ? JSON.stringify(status, null, 2) : lawStatusText(status, lang));
    });
}
