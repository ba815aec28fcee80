/** The facts that somebody gave, in words: the fields of an input with their names, amounts and options. */
import type { AnyRuleWords } from '../../edge/registered.js';
import type { Units } from '../../edge/units.js';
import { capital } from '../../finding/first-letter.js';
import type { Language } from '../../finding/words.js';
import { numberText, quantityText } from '../numbers.js';
import { cell, lines, NO_VALUE, type Block, type Cell, type Fact } from '../render/structure.js';
import { reportNames } from '../report.words.js';
import { said } from '../said.js';
import { noneOf } from './values.js';

/** More items of a list than this would bury the rest. */
const MOST_ITEMS = 20;

/** Which reading to follow is told with the open questions. */
const LEFT_OUT: ReadonlySet<string> = new Set(['readings']);

/** What is put into words, of a rule or of a case: the names of its fields and options, and what its numbers are. */
export interface GivenSpeaker {
  readonly words: Pick<AnyRuleWords, 'inputs' | 'options'>;
  readonly units: Units;
  readonly language: Language;
}

type Fields = Readonly<Record<string, unknown>>;

/** The fields as facts; lists of objects as tables after them. */
export function givenBlocks(input: unknown, speaker: GivenSpeaker): Block[] {
  if (!isFields(input)) return [];
  const facts = factsOf(input, speaker);
  return [{ kind: 'facts', facts }, ...tablesOf(input, speaker)];
}

/** What a field is called in the field that it stands in. */
export function givenName(
  field: string,
  { words, language }: Pick<GivenSpeaker, 'words' | 'language'>,
  outer = '',
): string {
  return said(words.inputs[outer]?.inside?.[field] ?? words.inputs[field], field, language);
}

/** One value of a field as people write it. */
export function givenText(field: string, value: unknown, { words, units, language }: GivenSpeaker): string {
  switch (typeof value) {
    case 'boolean':
      return (value ? reportNames.yes : reportNames.no)[language];
    case 'number':
      return quantityText(value, units[field], language);
    case 'string':
      return said(words.options[field]?.[value], value, language);
    default:
      return NO_VALUE;
  }
}

/** `outer` is the field that they stand in, `parent` what they are told after. */
function factsOf(input: Fields, speaker: GivenSpeaker, outer = '', parent = ''): Fact[] {
  return told(input).flatMap(([field, value]): Fact[] => {
    if (isTable(value)) return [];
    const own = givenName(field, speaker, outer);
    const name = parent === '' ? capital(own) : `${parent}: ${own}`;
    if (isFields(value) && !Array.isArray(value)) {
      return factsOf(value, speaker, field, speaker.words.inputs[field]?.unsaid === true ? parent : name);
    }
    return [{ name, value: cellOf(field, value, speaker) }];
  });
}

function cellOf(field: string, value: unknown, speaker: GivenSpeaker): Cell {
  if (!Array.isArray(value)) return cell(itemText(field, value, speaker));
  if (value.length === 0) {
    return cell(noneOf(speaker.words.inputs[field], speaker.language), 'quiet');
  }
  const shown: Cell = value.slice(0, MOST_ITEMS).map((item) => ({ text: itemText(field, item, speaker) }));
  return value.length > MOST_ITEMS
    ? [...shown, { text: restText(value.length, speaker), tone: 'quiet' }]
    : shown;
}

/** An item of a list, or an object in it, on one line; the two ends of a span stand together. */
function itemText(field: string, item: unknown, speaker: GivenSpeaker): string {
  if (!isFields(item) || Array.isArray(item)) return givenText(field, item, speaker);
  const { from, to, ...others } = item;
  const isSpan = typeof from === 'string' && typeof to === 'string';
  return [
    ...(isSpan ? [`${from} – ${to}`] : []),
    ...told(isSpan ? others : item).map(
      ([name, value]) => `${givenName(name, speaker, field)}: ${itemText(name, value, speaker)}`,
    ),
  ].join(' · ');
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
        columns: columns.map((column) => ({ head: capital(givenName(column, speaker, field)) })),
        rows: rows.map((row) =>
          columns.map((column) =>
            column in row ? cellOf(column, row[column], speaker) : cell(NO_VALUE, 'quiet'),
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
