/** The facts that somebody gave, in words: the fields of an input with their names, amounts and options. */
import { termWords, type TermWords } from '../../rules/coordination/terms/term.words.js';
import { capital } from '../../finding/first-letter.js';
import { inputCodeNames } from './input-code.words.js';
import { inputNames } from './input-field.words.js';
import { hoursText, kronorText, numberText, percentText } from '../numbers.js';
import { reportNames } from '../report.words.js';
import { cell, lines, NO_VALUE, type Block, type Cell, type Fact } from '../render/structure.js';
import type { Speaker } from './values.js';

/** More items of a list than this would bury the rest. */
const MOST_ITEMS = 20;

const KRONOR: ReadonlySet<string> = new Set([
  'alreadyDeducted',
  'alreadyGranted',
  'annuity',
  'available',
  'benefit',
  'ceilingYearly',
  'cost',
  'costPerDay',
  'employment',
  'hourly',
  'monthly',
  'monthlyPay',
  'ofWhichAboveCeiling',
  'ordinaryBenefit',
  'other',
  'paid',
  'paidByOthers',
  'payDuringSickness',
  'payInWork',
  'sgi',
  'sickPay',
  'support',
  'usualCost',
  'weekly',
  'weeklyPay',
  'wholeDay',
  'yearlyIncomeAfter',
  'yearlyIncomeBefore',
]);

const HOURS: ReadonlySet<string> = new Set(['annualHours', 'hours', 'hoursPerWeek', 'normalHoursPerWeek']);

/** Shares of one. */
const SHARES: ReadonlySet<string> = new Set([
  'extent',
  'hindered',
  'reduction',
  'sicknessCompensation',
  'unemployed',
]);

/** Which reading to follow is told with the open questions; the form of pay by the name of its amount. */
const LEFT_OUT: ReadonlySet<string> = new Set(['readings']);
const WITHOUT_NAME: ReadonlySet<string> = new Set(['pay']);

/** A list of these is spoken of as what there is, and not as how many. */
const UNCOUNTED: ReadonlySet<string> = new Set(['abilities', 'done', 'inPlace', 'shown']);

/** Years are no quantities: no space parts their thousands. */
const PLAIN: ReadonlySet<string> = new Set(['year']);

export interface GivenSpeaker extends Speaker {
  readonly ruleId: string;
}

type Fields = Readonly<Record<string, unknown>>;

/** The fields as facts; lists of objects as tables after them. */
export function givenBlocks(input: unknown, speaker: GivenSpeaker): Block[] {
  if (!isFields(input)) return [];
  const facts = factsOf(input, speaker, '');
  return [{ kind: 'facts', facts }, ...tablesOf(input, speaker)];
}

/** The name of a field of the rule's input; one without a name is written as its words. */
export function givenName(
  field: string,
  { ruleId, language }: Pick<GivenSpeaker, 'ruleId' | 'language'>,
): string {
  const rule = ruleId.slice(ruleId.indexOf('/') + 1);
  const name = inputNames[`${rule} ${field}`] ?? inputNames[field];
  return name?.[language] ?? field.replace(/([a-z])([A-Z0-9])/g, '$1 $2').toLowerCase();
}

/** One value of a field as people write it. */
export function givenText(field: string, value: unknown, speaker: GivenSpeaker): string {
  const { language } = speaker;
  if (value === null) return NO_VALUE;
  if (typeof value === 'boolean') return (value ? reportNames.yes : reportNames.no)[language];
  if (typeof value === 'number') return numberOf(field, value, speaker);
  return typeof value === 'string' ? codeText(field, value, speaker) : '';
}

function numberOf(field: string, value: number, { language }: GivenSpeaker): string {
  if (KRONOR.has(field)) return kronorText(value, language);
  if (HOURS.has(field)) return hoursText(value, language);
  if (SHARES.has(field)) return percentText({ num: value * 100, den: 100 }, language);
  return PLAIN.has(field) ? String(value) : numberText(value, language);
}

/** Terms of the glossary are codes too. */
const TERMS: Readonly<Record<string, TermWords>> = termWords;

function codeText(field: string, code: string, { words, language }: GivenSpeaker): string {
  const name = inputCodeNames[`${field} ${code}`] ?? inputCodeNames[code];
  return (name ?? words.reasons[code] ?? words.facts[code] ?? TERMS[code]?.name)?.[language] ?? code;
}

function factsOf(input: Fields, speaker: GivenSpeaker, parent: string): Fact[] {
  return told(input).flatMap(([field, value]): Fact[] => {
    if (isTable(value)) return [];
    const name =
      parent === '' ? capital(givenName(field, speaker)) : `${parent}: ${givenName(field, speaker)}`;
    if (isFields(value) && !Array.isArray(value)) {
      return factsOf(value, speaker, WITHOUT_NAME.has(field) ? parent : name);
    }
    return [{ name, value: cellOf(field, value, speaker) }];
  });
}

function cellOf(field: string, value: unknown, speaker: GivenSpeaker): Cell {
  if (!Array.isArray(value)) return cell(givenText(field, value, speaker));
  if (value.length === 0) {
    return cell(reportNames[UNCOUNTED.has(field) ? 'nothing' : 'none'][speaker.language], 'quiet');
  }
  const shown: Cell = value.slice(0, MOST_ITEMS).map((item) => ({ text: givenText(field, item, speaker) }));
  return value.length > MOST_ITEMS
    ? [...shown, { text: restText(value.length, speaker), tone: 'quiet' }]
    : shown;
}

function tablesOf(input: Fields, speaker: GivenSpeaker): Block[] {
  return told(input).flatMap(([field, value]): Block[] => {
    if (!isTable(value)) return [];
    const rows = value.slice(0, MOST_ITEMS);
    const columns = [...new Set(rows.flatMap((row) => told(row).map(([column]) => column)))];
    const rest = value.length > MOST_ITEMS ? [lines(restText(value.length, speaker))] : [];
    return [
      lines(capital(givenName(field, speaker))),
      {
        kind: 'table',
        columns: columns.map((column) => ({ head: capital(givenName(column, speaker)) })),
        rows: rows.map((row) =>
          columns.map((column) =>
            column in row ? cell(givenText(column, row[column], speaker)) : cell(NO_VALUE, 'quiet'),
          ),
        ),
      },
      ...rest,
    ];
  });
}

function restText(count: number, { language }: GivenSpeaker): string {
  return `… ${numberText(count - MOST_ITEMS, language)} ${reportNames.notAllShown[language]}`;
}

function told(fields: Fields): (readonly [string, unknown])[] {
  return Object.entries(fields).filter(([name, value]) => !LEFT_OUT.has(name) && value !== undefined);
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

function isTable(value: unknown): value is readonly Fields[] {
  return Array.isArray(value) && value.length > 0 && value.every(isFields);
}
