/** `sjukregler what-if`: the case under one change, and what is then otherwise. */
import type { Command } from 'commander';
import type { Case } from '../case/given/case.js';
import type { CaseChange } from '../case/given/changed-case.js';
import type { Language } from '../finding/words.js';
import { InvalidInput } from '../finding/invalid-input.js';
import { keysOf } from '../finding/record.js';
import { whatIf } from '../generated/checked-case.js';
import { changesReport } from '../report/case/changes.js';
import {
  agreementOption,
  employerSupplementOption,
  payGiven,
  payPeriodsOption,
  refuseTwoFromStandardInput,
  type PayOptions,
} from './pay-options.js';
import { UsageError } from './exit.js';
import { readInput } from './input.js';
import { languageOption } from './output.js';
import { formatOption, writeReport, type ReportFormat } from './report-format.js';

interface Options extends PayOptions {
  readonly asOf: string;
  readonly return?: string;
  readonly end?: string;
  readonly prolong?: string;
  readonly relapse?: string;
  readonly monthly?: string;
  readonly hourly?: string;
  readonly from?: string;
  readonly to?: string;
  readonly extent?: string;
  readonly hoursPerWeek?: string;
  readonly format: ReportFormat;
  readonly lang: Language;
}

export function addWhatIf(command: Command): void {
  command
    .command('what-if')
    .description('the case under one change, compared with the case as it is')
    .argument('<case>', 'JSON file with the case, or - for standard input')
    .requiredOption(
      '--as-of <date>',
      'the day that both assessments refer to, YYYY-MM-DD; nothing reads the clock',
    )
    .option('--return <extent>', 'a part-time return: the extent of the sickness --from a date, such as 0.5')
    .option('--end <date>', 'the last day of the latest spell')
    .option('--prolong <date>', 'the day to which the latest spell lasts')
    .option('--relapse <date>', 'the first day of another spell, which lasts --to a date')
    .option('--monthly <kronor>', 'another monthly pay, with --hours-per-week')
    .option('--hourly <kronor>', 'another hourly pay, with --hours-per-week')
    .option('--from <date>', 'with --return; with --monthly or --hourly the day from which the pay holds')
    .option('--to <date>', 'with --relapse: the last day')
    .option('--extent <extent>', 'with --relapse: the share of working time that is lost', '1')
    .option('--hours-per-week <hours>', 'with --monthly or --hourly')
    .addOption(payPeriodsOption())
    .addOption(agreementOption())
    .addOption(employerSupplementOption())
    .addOption(formatOption())
    .addOption(languageOption())
    .addHelpText(
      'after',
      `
Examples:
  $ sjukregler what-if case.json --as-of 2026-03-20 --return 0.5 --from 2026-04-01
  $ sjukregler what-if case.json --as-of 2026-03-20 --prolong 2026-06-30 --lang sv
  $ sjukregler what-if case.json --as-of 2026-03-20 --monthly 38000 --hours-per-week 40 --format json
  $ sjukregler what-if case.json --as-of 2026-03-20 --prolong 2026-06-30 --agreement agreement.json`,
    )
    .action(async (file: string, options: Options, typed: Command) => {
      const { asOf, format, lang, agreement, employerSupplement, payPeriods } = options;
      refuseTwoFromStandardInput([file, agreement, employerSupplement, payPeriods]);
      // The checked function: whatever was typed, it is looked at before it is used.
      const kind = kindOf(options);
      refuseOthers(kind, (option) => typed.getOptionValueSource(option) === 'cli');
      const change = changeOf(kind, options) as CaseChange;
      const given = await readInput<Case>(file);
      const terms = { asOf, ...(await payGiven(options)) };
      const found = asTyped(change, () => whatIf(given, change, terms));
      writeReport(found, changesReport({ ...found, value: found.value.compared }, lang), format);
    });
}

/** Where each field of a change was typed, by the kind of the change. A new pay has the names of its options. */
const TYPED: Readonly<Record<CaseChange['kind'], Readonly<Record<string, string>>>> = {
  'return-part-time': { from: '--from', extent: '--return' },
  end: { on: '--end' },
  prolong: { to: '--prolong' },
  relapse: { from: '--relapse', to: '--to', extent: '--extent' },
  'new-pay': { monthly: '--monthly', hourly: '--hourly', hoursPerWeek: '--hours-per-week', from: '--from' },
};

/** What is wrong with the change is told of the option that it was typed in. */
function asTyped<Result>({ kind }: CaseChange, decide: () => Result): Result {
  try {
    return decide();
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    throw new InvalidInput(
      error.issues.map((issue) => {
        const option = issue.path[0] === 'change' ? TYPED[kind][String(issue.path.at(-1))] : undefined;
        return option === undefined ? issue : { ...issue, path: [option] };
      }),
    );
  }
}

/** What is typed beside each change. */
const BESIDE = {
  return: ['from'],
  end: [],
  prolong: [],
  relapse: ['to', 'extent'],
  monthly: ['from', 'hoursPerWeek'],
  hourly: ['from', 'hoursPerWeek'],
} as const satisfies Readonly<Partial<Record<keyof Options, readonly (keyof typeof FLAGS)[]>>>;

type Kind = keyof typeof BESIDE;

const FLAGS = { from: '--from', to: '--to', extent: '--extent', hoursPerWeek: '--hours-per-week' } as const;

function kindOf(options: Options): Kind {
  const [kind, ...others] = keysOf(BESIDE).filter((name) => options[name] !== undefined);
  if (kind !== undefined && others.length === 0) return kind;
  const all = keysOf(BESIDE).map((name) => `--${name}`);
  throw new UsageError({ sv: `ge ett av ${all.join(', ')}`, en: `give one of ${all.join(', ')}` });
}

/** What belongs to another change would have no effect. */
function refuseOthers(kind: Kind, isTyped: (option: string) => boolean): void {
  const goesWith = (option: string, one: Kind): boolean => BESIDE[one].some((beside) => beside === option);
  for (const option of keysOf(FLAGS)) {
    if (!isTyped(option) || goesWith(option, kind)) continue;
    const kinds = keysOf(BESIDE).flatMap((one) => (goesWith(option, one) ? [`--${one}`] : []));
    throw new UsageError({
      sv: `${FLAGS[option]} hör till ${kinds.join(', ')}`,
      en: `${FLAGS[option]} goes with ${kinds.join(', ')}`,
    });
  }
}

/** What the options ask for, as it was typed. */
function changeOf(kind: Kind, options: Options): unknown {
  switch (kind) {
    case 'return':
      return { kind: 'return-part-time', from: options.from, extent: numberTyped(options.return) };
    case 'end':
      return { kind: 'end', on: options.end };
    case 'prolong':
      return { kind: 'prolong', to: options.prolong };
    case 'relapse':
      return { kind: 'relapse', from: options.relapse, to: options.to, extent: numberTyped(options.extent) };
    case 'monthly':
      return {
        kind: 'new-pay',
        pay: { monthly: numberTyped(options.monthly), ...hours(options) },
        ...begins(options),
      };
    case 'hourly':
      return {
        kind: 'new-pay',
        pay: { hourly: numberTyped(options.hourly), ...hours(options) },
        ...begins(options),
      };
  }
}

/** As it was typed where it is no number: the check then says what is wrong with it. */
function numberTyped(typed: string | undefined): unknown {
  const number = Number(typed);
  return Number.isNaN(number) ? typed : number;
}

function begins({ from }: Options): { from?: string } {
  return from === undefined ? {} : { from };
}

function hours({ hoursPerWeek }: Options): { hoursPerWeek?: unknown } {
  return hoursPerWeek === undefined ? {} : { hoursPerWeek: numberTyped(hoursPerWeek) };
}
