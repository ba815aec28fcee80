/** Any value of a rule in words: amounts, hours, dates, codes, lists. */
import type { RuleWords } from '../../finding/rule-words.js';
import type { Language, Text } from '../../finding/words.js';
import { capital } from '../../finding/first-letter.js';
import { fieldNames, insideNames, type FieldName } from './field.words.js';
import { hoursText, kronorText, numberText, percentText } from '../numbers.js';
import { reportNames } from '../report.words.js';
import { NO_VALUE, type Block, type Cell, type Fact } from '../render/structure.js';

/** What a value is put into words with. */
export interface Speaker {
  readonly words: RuleWords<string, string, string, string>;
  readonly language: Language;
}

/** Fields in kronor. All other numbers are counts, or stand in {@link HOURS}. */
const KRONOR: ReadonlySet<string> = new Set<FieldName>([
  'absenceCost',
  'amount',
  'annuityPerDay',
  'cap',
  'ceiling',
  'contributions',
  'costPerDay',
  'countedPay',
  'eligibleCost',
  'employerCap',
  'employment',
  'extraCost',
  'floor',
  'fortnight',
  'freePay',
  'full',
  'grant',
  'hourly',
  'hourlyPay',
  'karensavdrag',
  'leastLoss',
  'leastPerDay',
  'loss',
  'measuresCost',
  'mostPerDay',
  'mostPerYear',
  'net',
  'netLoss',
  'ordinaryBenefit',
  'other',
  'payLost',
  'perDay',
  'priceBase',
  'reduction',
  'remaining',
  'sgi',
  'sickPay',
  'sickPayBefore',
  'supplementPerMonth',
  'support',
  'total',
  'trainingPayment',
  'uncapped',
  'upTo',
  'weeklyPay',
  'weeklySickPay',
  'wholeDay',
  'withinCap',
  'yearlyBasis',
]);

/** What a payer's name heads is kronor in one field and a share in per cent in another. */
const KRONOR_IN: ReadonlySet<string> = new Set<`${'absenceParts' | 'totals'} ${FieldName}`>([
  'absenceParts days',
  'totals afa',
  'totals fk',
  'totals own',
  'totals paid',
]);

const PER_CENT_IN: ReadonlySet<string> = new Set<`financing ${FieldName}`>([
  'financing fk',
  'financing municipalities',
  'financing regions',
]);

/** Shares of one. A level that is no number is a code. */
const SHARES: ReadonlySet<string> = new Set<FieldName>(['extent', 'leastShare', 'level']);

const HOURS: ReadonlySet<string> = new Set<FieldName>([
  'annualHours',
  'hours',
  'hoursPerDay',
  'leastHoursPerWeek',
]);

/** A list of these is spoken of as what is lacking, and not as how many there are. */
const UNCOUNTED: ReadonlySet<string> = new Set<FieldName>([
  'advised',
  'content',
  'missing',
  'needs',
  'notOnAgenda',
]);

/** Sections are listed at the end of a report, not beside every item. */
const LEFT_OUT: ReadonlySet<string> = new Set(['basis']);

type Fields = Readonly<Record<string, unknown>>;

/** The fields of a value as facts, and its lists of objects as tables after them. A value can be such a list itself. */
export function valueBlocks(value: unknown, speaker: Speaker): Block[] {
  if (!isFields(value)) return [];
  const entries = told(isList(value) ? { items: value } : value);
  const tables = entries.filter(([, field]) => isList(field));
  const facts = entries.filter(([, field]) => !isList(field));
  return [
    { kind: 'facts', facts: facts.map(([name, field]) => fact(name, field, speaker)) },
    ...tables.flatMap(([name, field]) => tableBlocks(name, field as readonly Fields[], speaker)),
  ];
}

/** The fields of a value, each on a line: `Amount: 960.00 kr`. `inside` names the field that the value stands in. */
export function valueLines(value: unknown, speaker: Speaker, inside = ''): string[] {
  if (!isFields(value)) return [];
  return told(value).map(
    ([name, field]) => `${nameOf(name, speaker, inside)}: ${joined(textsOf(name, field, speaker, inside))}`,
  );
}

/** What all values have in common, and what is left of each. */
export function parted(values: readonly unknown[]): {
  readonly common: Fields;
  readonly rest: readonly Fields[];
} {
  const [first, ...others] = values.filter(isFields);
  if (first === undefined || others.length === 0) return { common: {}, rest: values.filter(isFields) };
  const isCommon = ([name, field]: readonly [string, unknown]): boolean =>
    others.every((other) => JSON.stringify(other[name]) === JSON.stringify(field));
  const common = Object.fromEntries(Object.entries(first).filter(isCommon));
  const rest = [first, ...others].map((value) =>
    Object.fromEntries(Object.entries(value).filter(([name]) => !(name in common))),
  );
  return { common, rest };
}

/** The name of a field; a field without one is written as its words. `inside` names the field that it stands in. */
export function nameOf(field: string, { words, language }: Speaker, inside = ''): string {
  const names: Readonly<Record<string, Text>> = { ...fieldNames, ...insideNames, ...words.fields };
  const named = names[`${inside} ${field}`] ?? names[field];
  const name = named?.[language] ?? field.replace(/([a-z])([A-Z0-9])/g, '$1 $2').toLowerCase();
  return capital(name);
}

function fact(name: string, field: unknown, speaker: Speaker): Fact {
  return { name: nameOf(name, speaker), value: cellOf(name, field, speaker) };
}

function tableBlocks(name: string, rows: readonly Fields[], speaker: Speaker): Block[] {
  const columns = [...new Set(rows.flatMap((row) => told(row).map(([column]) => column)))];
  return [
    { kind: 'lines', lines: [{ text: nameOf(name, speaker) }] },
    {
      kind: 'table',
      columns: columns.map((column) => ({ head: nameOf(column, speaker, name) })),
      rows: rows.map((row) => columns.map((column) => cellOf(column, row[column], speaker))),
    },
  ];
}

function cellOf(name: string, field: unknown, speaker: Speaker): Cell {
  return textsOf(name, field, speaker).map((text) => ({ text }));
}

function textsOf(name: string, field: unknown, speaker: Speaker, inside = ''): string[] {
  const { language } = speaker;
  if (field === undefined || field === null) return [NO_VALUE];
  if (Array.isArray(field)) {
    const texts = field.flatMap((item) => textsOf(name, item, speaker, inside));
    return texts.length === 0 ? [noItems(name, language)] : texts;
  }
  if (isText(field)) return [field[language]];
  if (isFields(field)) return [objectText(name, field, speaker)];
  return [scalarText(name, field, speaker, inside)];
}

/** That a list is empty; Swedish has one word for what is counted and another for what is not. */
function noItems(name: string, language: Language): string {
  return reportNames[UNCOUNTED.has(name) ? 'nothing' : 'none'][language];
}

/** An object on one line; its two dates stand together. */
function objectText(name: string, field: Fields, speaker: Speaker): string {
  const { from, to, ...others } = field;
  const isSpan = typeof from === 'string' && typeof to === 'string';
  const span = isSpan ? [`${from} – ${to}`] : [];
  return [...span, ...valueLines(isSpan ? others : field, speaker, name)].join(' · ');
}

/** Sentences follow each other, anything else is a list. */
function joined(texts: readonly string[]): string {
  return texts.join(texts.every((text) => text.endsWith('.')) ? ' ' : '; ');
}

function scalarText(name: string, field: unknown, { words, language }: Speaker, inside: string): string {
  if (typeof field === 'boolean') return (field ? reportNames.yes : reportNames.no)[language];
  if (typeof field === 'number') {
    const place = `${inside} ${name}`;
    if (KRONOR.has(name) || KRONOR_IN.has(place)) return kronorText(field, language);
    if (PER_CENT_IN.has(place)) return percentText({ num: field, den: 100 }, language);
    if (SHARES.has(name)) return percentText({ num: field, den: 1 }, language);
    return HOURS.has(name) ? hoursText(field, language) : numberText(field, language);
  }
  const code = String(field);
  return (words.reasons[code] ?? words.facts[code])?.[language] ?? code;
}

function told(value: Fields): (readonly [string, unknown])[] {
  return Object.entries(value).filter(([name]) => !LEFT_OUT.has(name));
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

function isText(value: unknown): value is Text {
  if (!isFields(value)) return false;
  const { sv, en } = value;
  return typeof sv === 'string' && typeof en === 'string' && Object.keys(value).length === 2;
}

/** A list of objects that is worth a table; an empty one is a fact like any other. */
function isList(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && value.every((item) => isFields(item) && !isText(item));
}
