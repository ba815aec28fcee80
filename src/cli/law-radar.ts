/** `sjukregler law-radar`: many cases under two dates of law, one at a time. */
import type { Command } from 'commander';
import { changesUnder, effectsOf } from '../case/versions/law-effects.js';
import { entry } from '../case/versions/law-radar.schema.js';
import { entry as caseEntry } from '../case/assess.schema.js';
import type { Case } from '../case/given/case.js';
import type { LawRadarOptions } from '../case/versions/law-radar.js';
import { NO_CASES, tallied } from '../case/versions/law-tally.js';
import type { Language } from '../finding/words.js';
import { checkedWithOptions } from '../edge/checked.js';
import { lawRadar } from '../generated/checked-case.js';
import { batchText, runBatch } from './batch.js';
import { EXIT, UsageError } from './exit.js';
import { STANDARD_INPUT } from './input.js';
import { LONGEST_LINE } from './lines.js';
import { print } from './print.js';

interface Options {
  readonly lawOn: readonly string[];
  readonly asOf: string;
  readonly lang: Language;
}

export function addLawRadar(command: Command): void {
  command
    .command('law-radar')
    .description(
      'NDJSON with cases in; who is affected between two dates of law, and how, out; a summary last',
    )
    .argument('[file]', 'NDJSON file with one case a line, or - for standard input', STANDARD_INPUT)
    .requiredOption('--law-on <dates...>', 'the two dates of law, YYYY-MM-DD')
    .requiredOption('--as-of <date>', 'the day that the assessments refer to, in the cases’ own time')
    .addHelpText(
      'after',
      `
A line may have ${LONGEST_LINE} characters.

Examples:
  $ sjukregler law-radar cases.ndjson --law-on 2025-01-01 2026-01-01 --as-of 2026-03-20
  $ sjukregler law-radar cases.ndjson --law-on 2025-01-01 2026-01-01 --as-of 2026-03-20 | tail -n 1 | jq .summary`,
    )
    .action(async (file: string, { lawOn, asOf, lang }: Options) => {
      if (lawOn.length !== 2)
        throw new UsageError({ sv: 'ge --law-on två datum', en: 'give --law-on two dates' });
      let tally = NO_CASES;
      const radar = checkedWithOptions(
        { input: caseEntry.input, options: entry.options },
        (given, options) => {
          const found = changesUnder(given, options);
          const effects = found === undefined ? [] : effectsOf(found.changes);
          tally = tallied(tally, effects, found?.changes);
          return {
            ref: given.ref,
            effects,
            ...(found !== undefined && effects.length > 0 && { changes: found.changes }),
          };
        },
      );
      const options = { lawOn, asOf } as unknown as LawRadarOptions;
      // Bad options are told once, not on every line.
      lawRadar([], options);
      const done = await runBatch(
        file,
        { decide: (input) => radar(input as Case, options) },
        process.stdout,
        lang,
      );
      process.stderr.write(batchText(done, lang));
      const { bad } = done;
      print(JSON.stringify({ summary: { lawOn, asOf, ...tally, refused: bad } }));
      if (bad > 0) process.exitCode = EXIT.invalidInput;
    });
}
