/** `sjukregler statistics`: the sick leave in a file of spells, by month, length and group, without small groups. */
import { InvalidArgumentError, type Command } from 'commander';
import type { Language } from '../../finding/words.js';
import { absenceRows } from '../../population/statistics/absence-rows.js';
import { absenceShares } from '../../population/statistics/absence-shares.js';
import { parseDay, toDay, toIso } from '../../time/day.js';
import { endOfMonth } from '../../time/month.js';
import { formatOf } from '../population/file-format.js';
import { withLimits } from '../population/limit-options.js';
import { refuseSameFile } from '../population/same-file.js';
import { inSession, type LimitOptions } from '../population/session.js';
import { GROUPS, type GroupColumn } from '../population/spell-columns.js';
import { UsageError } from '../exit.js';
import { countFile } from './count-file.js';
import { toldSums } from './told-sums.js';
import { pageFormatOf, writePage } from './write-page.js';
import { writeRows, writeShares } from './write-table.js';

interface Options extends LimitOptions {
  readonly spells: string;
  readonly from: string;
  readonly to: string;
  readonly by?: readonly GroupColumn[];
  readonly ordinaryHours?: string;
  readonly out: string;
  readonly report?: string;
  readonly lang: Language;
}

const MOST_MONTHS = 120;

export function addStatistics(command: Command): void {
  withLimits(
    command
      .command('statistics')
      .description('sick leave by month, length and group for the spells of many persons, from file to file')
      .requiredOption('--spells <file>', 'the file of spells: .parquet, .csv or .ndjson')
      .requiredOption('--from <month>', 'the first month, YYYY-MM', month)
      .requiredOption(
        '--to <month>',
        'the last month, YYYY-MM; spells that go on are known through it',
        month,
      )
      .requiredOption('--out <file>', 'the file of rows that is written: .parquet, .csv or .ndjson')
      .option('--by <columns>', 'divide by columns of the file: sex, ageGroup, group', groupColumns)
      .option(
        '--ordinary-hours <file>',
        'everybody employed with their working time, month by month: rows of shares, not divided by length',
      )
      .option('--report <file>', 'also write a page with pictures: .html or .md'),
  )
    .addHelpText(
      'after',
      `
The spells have the columns that sjukregler population takes and, if known, sex (woman or man), ageGroup (to-29, 30-49 or
from-50) and group (a reference of your own, never a name). Somebody belongs to one group: that of the last spell.

The rows have month, the columns of --by (all: every group together; not-told: the file does not say), length (1-14, 15-59
or from-60 days of unbroken sickness), sickDays, wholeDays, occasions, people and suppressed. A row of at most ten people
is left out, and others from which it could be found by subtraction: suppressed says few. So are occasions alone, where at
most ten fell ill, and wholeDays, where at most ten were sick for part of a day. People are those
absent: make no group of at most ten employees, of which a row of zeros tells that none of them was sick.

The file of --ordinary-hours has person, month (YYYY-MM), ordinaryHours and, if known, sickHours, sex, ageGroup and group,
one row for each employee and month; the groups are then its own, those of the last month. The rows have, instead of length,
employees, hours, shareOfHours (per cent of ordinary hours), incidence (occasions for each 100 employees), absentAtEnd and
prevalence (per cent of the employees sick on the last day of the month). A group of at most ten employees is left out too, and
people in every row of the month where at most ten of a group were not sick.
Two tables of the same people can be compared: hand out one of them.

Examples:
  $ sjukregler statistics --spells spells.parquet --from 2026-01 --to 2026-12 --by sex,ageGroup --out statistics.csv
  $ sjukregler statistics --spells spells.csv --from 2026-01 --to 2026-12 --out rows.csv --report page.html --lang sv
  $ sjukregler statistics --spells spells.csv --ordinary-hours hours.csv --from 2026-01 --to 2026-12 --by sex --out shares.csv`,
    )
    .action(async (options: Options) => {
      const { spells, out, by = [], ordinaryHours, report, lang } = options;
      formatOf(out);
      if (report !== undefined) pageFormatOf(report);
      if (report !== undefined && ordinaryHours !== undefined)
        throw new UsageError({
          sv: '--report: sidan visar sjukfallens längd, som raderna med --ordinary-hours inte har',
          en: '--report: the page shows lengths of sickness, which the rows with --ordinary-hours have not',
        });
      const time = timeOf(options);
      const page = report === undefined ? [] : [{ file: report, option: '--report' }];
      const table = { file: out, option: '--out' };
      const hours = ordinaryHours === undefined ? [] : [{ file: ordinaryHours, option: '--ordinary-hours' }];
      await refuseSameFile([table, ...page], [{ file: spells, option: '--spells' }, ...hours]);
      await inSession(options, async (session) => {
        const { counts, groups, employed } = await countFile(session, {
          spells,
          time,
          by,
          ...(ordinaryHours !== undefined && { ordinaryHours }),
        });
        if (employed !== null) {
          await writeShares(session, absenceShares(counts, employed), { by, groups, out });
          return;
        }
        const rows = absenceRows(counts);
        await writeRows(session, rows, { by, groups, out });
        if (report !== undefined) {
          await writePage(toldSums(rows), report, { lang, isDivided: by.length > 0 });
        }
      });
    });
}

/** Whole months. */
function timeOf({ from, to }: Options): { readonly from: string; readonly to: string } {
  const months =
    Number(to.slice(0, 4)) * 12 + Number(to.slice(5)) - Number(from.slice(0, 4)) * 12 - Number(from.slice(5));
  if (months < 0)
    throw new UsageError({ sv: '--to: månaden är före --from', en: '--to: the month is before --from' });
  if (months >= MOST_MONTHS)
    throw new UsageError({
      sv: `--to: fler än ${MOST_MONTHS} månader`,
      en: `--to: more than ${MOST_MONTHS} months`,
    });
  return { from: `${from}-01`, to: toIso(endOfMonth(toDay(`${to}-01`))) };
}

function month(text: string): string {
  if (!/^\d{4}-\d{2}$/.test(text) || parseDay(`${text}-01`) === undefined) {
    throw new InvalidArgumentError('It must be a month, such as 2026-01.');
  }
  return text;
}

function groupColumns(text: string): readonly GroupColumn[] {
  const names = text.split(',').map((name) => GROUPS.find((column) => column === name));
  if (names.includes(undefined)) throw new InvalidArgumentError(`Give some of ${GROUPS.join(', ')}.`);
  return [...new Set(names.flatMap((name) => name ?? []))];
}
