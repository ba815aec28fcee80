/** Any value of a rule in words: amounts, hours, dates, codes, lists. */
import type { AnyRuleWords } from '../../edge/registered.js';
import { capital } from '../../finding/first-letter.js';
import type { Language, Text } from '../../finding/words.js';
import { quantityText } from '../numbers.js';
import { reportNames } from '../report.words.js';
import { said } from '../said.js';
import { NO_VALUE, type Block, type Cell, type Fact } from '../render/structure.js';

/** What a value is put into words with. */
export interface Speaker {
  readonly words: Pick<AnyRuleWords, 'fields' | 'reasons' | 'facts' | 'options'>;
  readonly language: Language;
}

/** Sections are listed at the end of a report, not beside every item. */
const LEFT_OUT: ReadonlySet<string> = new Set(['basis']);

/** Where a value is a list itself. */
const ITEMS = 'items';
const OF_NO_FIELD: Readonly<Record<string, Text>> = { [ITEMS]: reportNames.items };

export type Fields = Readonly<Record<string, unknown>>;

/** The fields of a value as facts, and its lists of objects as tables after them. A value can be such a list itself. */
export function valueBlocks(value: Fields, speaker: Speaker): Block[] {
  const entries = told(isList(value) ? { [ITEMS]: value } : value);
  const tables = entries.filter(([, field]) => isList(field));
  const facts = entries.filter(([, field]) => !isList(field));
  return [
    { kind: 'facts', facts: facts.map(([name, field]) => fact(name, field, speaker)) },
    ...tables.flatMap(([name, field]) => tableBlocks(name, field as readonly Fields[], speaker)),
  ];
}

/** The fields of a value, each on a line: `Amount: 960.00 kr`. */
export function valueLines(value: Fields, speaker: Speaker): string[] {
  return told(value).map(
    ([name, field]) => `${nameOf(name, speaker)}: ${joined(textsOf(name, field, speaker))}`,
  );
}

/** What all values have in common, and what is left of each. */
export function parted(values: readonly Fields[]): {
  readonly common: Fields;
  readonly rest: readonly Fields[];
} {
  const [first, ...others] = values;
  if (first === undefined || others.length === 0) return { common: {}, rest: values };
  const isCommon = ([name, field]: readonly [string, unknown]): boolean =>
    others.every((other) => JSON.stringify(other[name]) === JSON.stringify(field));
  const common = Object.fromEntries(Object.entries(first).filter(isCommon));
  const rest = values.map((value) =>
    Object.fromEntries(Object.entries(value).filter(([name]) => !(name in common))),
  );
  return { common, rest };
}

/** A value that is a list itself stands in no field. */
function nameOf(field: string, { words, language }: Speaker): string {
  return capital(said(words.fields[field] ?? OF_NO_FIELD[field], field, language));
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
      columns: columns.map((column) => ({ head: nameOf(column, speaker) })),
      rows: rows.map((row) => columns.map((column) => cellOf(column, row[column], speaker))),
    },
  ];
}

function cellOf(name: string, field: unknown, speaker: Speaker): Cell {
  return textsOf(name, field, speaker).map((text) => ({ text }));
}

function textsOf(name: string, field: unknown, speaker: Speaker): string[] {
  const { words, language } = speaker;
  if (field === undefined || field === null) return [NO_VALUE];
  if (Array.isArray(field)) {
    const texts = field.flatMap((item) => textsOf(name, item, speaker));
    return texts.length === 0 ? [noneOf(words.fields[name], language)] : texts;
  }
  if (isText(field)) return [field[language]];
  if (isFields(field)) return [objectText(field, speaker)];
  return [scalarText(name, field, speaker)];
}

/** That a list is empty; Swedish has one word for what is counted and another for what is not. */
export function noneOf(field: { readonly uncounted?: true } | undefined, language: Language): string {
  return reportNames[field?.uncounted === true ? 'nothing' : 'none'][language];
}

/** An object on one line; its two dates stand together. */
function objectText(field: Fields, speaker: Speaker): string {
  const { from, to, ...others } = field;
  const isSpan = typeof from === 'string' && typeof to === 'string';
  const span = isSpan ? [`${from} – ${to}`] : [];
  return [...span, ...valueLines(isSpan ? others : field, speaker)].join(' · ');
}

/** Sentences follow each other, anything else is a list. */
function joined(texts: readonly string[]): string {
  return texts.join(texts.every((text) => text.endsWith('.')) ? ' ' : '; ');
}

function scalarText(name: string, field: unknown, { words, language }: Speaker): string {
  if (typeof field === 'boolean') return (field ? reportNames.yes : reportNames.no)[language];
  if (typeof field === 'number') return quantityText(field, words.fields[name]?.unit, language);
  const code = String(field);
  return said(words.reasons[code] ?? words.facts[code] ?? words.options[name]?.[code], code, language);
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
