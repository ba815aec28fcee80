/** `sjukregler batch`: many lines for one rule, or many cases. */
import type * as z from 'zod';
import type { DayInsurance } from '../case/given/income-terms.js';
import type { CheckedRule } from '../edge/checked-rule.js';
import { jsonSchema } from '../edge/json-schema.js';
import { keysOf } from '../finding/record.js';
import type { Language } from '../finding/words.js';
import { keyField } from './batch-key.js';
import { batch } from './batch.js';
import type { AddCommand } from './command.js';
import { UsageError } from './exit.js';
import { STANDARD_INPUT } from './input.js';
import { LONGEST_LINE } from './lines.js';
import { noSuchRuleAmong, type RuleOf } from './rule.js';
import { ruleList } from './rule-list.js';
import {
  agreementOption,
  employerSupplementOption,
  insuranceOption,
  refuseTwoFromStandardInput,
  type PayOptions,
} from './pay-options.js';

export interface BatchOptions extends Pick<PayOptions, 'agreement' | 'employerSupplement'> {
  readonly key?: string;
  readonly basis: boolean;
  readonly lang: Language;
  readonly asOf?: string;
  readonly from?: string;
  readonly to?: string;
  readonly insurance?: DayInsurance;
}

export function addBatch(
  ruleOf: RuleOf,
  ofCases: (name: BatchOfCases, options: BatchOptions) => Promise<BatchRule>,
): AddCommand {
  const workNamed = async (name: string, options: BatchOptions): Promise<BatchRule> => {
    if (!isOfCases(name)) return ruleNamed(name, options, ruleOf);
    refuseUnfit(name, options);
    return ofCases(name, options);
  };
  return (program) => {
    program
      .command('batch')
      .description('NDJSON in, NDJSON out, in the same order; a bad line becomes an error in its place')
      .argument('<rule>', 'the rule’s id, or assess or payroll-lines for whole cases')
      .argument('[file]', 'NDJSON file, or - for standard input', STANDARD_INPUT)
      .option(
        '--key <field>',
        'a field of every line that comes back on its answer, and that the rule does not see: a number or a text as a reference is, never a personal number',
      )
      .option('--no-basis', 'leave out the sections that the answers rest on')
      .option('--as-of <date>', 'with assess and payroll-lines: the day that the assessments refer to')
      .option('--from <date>', 'with payroll-lines: the first day of the pay period')
      .option('--to <date>', 'with payroll-lines: the last day of the pay period')
      .addOption(agreementOption())
      .addOption(employerSupplementOption())
      .addOption(insuranceOption())
      .addHelpText(
        'after',
        `
A line may have ${LONGEST_LINE} characters. Blank lines give no answer: tell lines apart by --key, not by their places.
How many lines did not fit, and the first of them, is told on standard error; the exit code is 3 then.

Examples:
  $ sjukregler batch sick-pay/periods persons.ndjson --key id --no-basis > periods.ndjson
  $ sjukregler batch assess cases.ndjson --as-of 2026-03-20 --key ref > assessments.ndjson
  $ sjukregler batch payroll-lines cases.ndjson --key ref --from 2026-03-01 --to 2026-03-31 --as-of 2026-04-01`,
      )
      .action(async (name: string, file: string, options: BatchOptions) => {
        refuseTwoFromStandardInput([file, options.agreement, options.employerSupplement]);
        const { decide, input } = await workNamed(name, options);
        const { key, basis, lang } = options;
        await batch(
          { decide, basis, ...(key !== undefined && { key: keyField(key, fieldsOf(input)) }) },
          file,
          lang,
        );
      });
  };
}

/** What is done with every line, and what a line is without its key. */
export type BatchRule = CheckedRule;

/** Which options beside a case the commands for whole cases take, and which of them must be there. */
const OF_CASES = {
  assess: { needed: ['asOf'], allowed: ['asOf', 'agreement', 'employerSupplement', 'insurance'] },
  'payroll-lines': {
    needed: ['from', 'to', 'asOf'],
    allowed: ['from', 'to', 'asOf', 'agreement', 'employerSupplement'],
  },
} as const;

export type BatchOfCases = keyof typeof OF_CASES;

const FLAGS = {
  asOf: '--as-of',
  from: '--from',
  to: '--to',
  agreement: '--agreement',
  employerSupplement: '--employer-supplement',
  insurance: '--insurance',
} as const satisfies Partial<Record<keyof BatchOptions, string>>;

const OPTIONS = ['asOf', 'from', 'to', 'agreement', 'employerSupplement', 'insurance'] as const;

async function ruleNamed(name: string, options: BatchOptions, ruleOf: RuleOf): Promise<BatchRule> {
  const rule = await ruleOf(name);
  if (rule === undefined) {
    const names = [...Object.keys(OF_CASES), ...ruleList.map(({ id }) => id)];
    throw noSuchRuleAmong(name, names);
  }
  refuseOthers(options, []);
  return rule;
}

function isOfCases(name: string): name is BatchOfCases {
  return Object.hasOwn(OF_CASES, name);
}

function refuseUnfit(name: BatchOfCases, options: BatchOptions): void {
  const { needed, allowed } = OF_CASES[name];
  for (const option of needed) {
    if (options[option] === undefined)
      throw new UsageError({
        sv: `batch ${name} behöver ${FLAGS[option]} med ett datum`,
        en: `batch ${name} needs ${FLAGS[option]} with a date`,
      });
  }
  refuseOthers(options, allowed);
}

function refuseOthers(options: BatchOptions, allowed: readonly string[]): void {
  for (const option of OPTIONS) {
    if (options[option] === undefined || allowed.includes(option)) continue;
    const where = keysOf(OF_CASES).filter((name) => OF_CASES[name].allowed.some((one) => one === option));
    throw new UsageError({
      sv: `${FLAGS[option]} hör till batch ${where.join(' och ')}`,
      en: `${FLAGS[option]} goes with batch ${where.join(' and ')}`,
    });
  }
}

/** The fields that an input has. */
function fieldsOf(input: z.ZodType): ReadonlySet<string> {
  const { properties } = jsonSchema(input, '');
  return new Set(typeof properties === 'object' && properties !== null ? Object.keys(properties) : []);
}
