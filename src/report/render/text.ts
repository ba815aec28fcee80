/** A report as text for a terminal. */
import { coloured, type Colour } from './colours.js';
import { COLUMN_GAP, plainTable, type Align } from './plain-table.js';
import type { Block, Cell, Check, Column, Item, Line, Report, Section, Tone } from './structure.js';
import { fitted, needsOf, wrap } from './wrap.js';
import { itemAt } from '../../time/lists.js';

export interface TextOptions {
  /** With the escape codes of a terminal. Absent: without. */
  readonly colour?: boolean;
  /** Characters in a line. Absent: 100. */
  readonly width?: number;
}

const DEFAULT_WIDTH = 100;
const INDENT = '  ';

type Paint = Readonly<Record<Tone | 'title' | 'heading', (text: string) => string>>;

interface Page {
  readonly paint: Paint;
  /** Characters in a line of a block, the indent taken off. */
  readonly width: number;
}

export function reportText(
  report: Report,
  { colour = false, width = DEFAULT_WIDTH }: TextOptions = {},
): string {
  const page: Page = { paint: paints(colour), width: width - INDENT.length };
  const rule = '═'.repeat(Math.min(width, report.title.length));
  const title = [page.paint.title(report.title), page.paint.quiet(rule)];
  return [title, ...report.sections.map((section) => sectionLines(section, page))]
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function paints(colour: boolean): Paint {
  const paint =
    (...colours: readonly Colour[]) =>
    (text: string) =>
      colour ? colours.reduce(coloured, text) : text;
  return {
    plain: paint(),
    quiet: paint('dim'),
    good: paint('green'),
    notice: paint('yellow'),
    alarm: paint('red', 'bold'),
    title: paint('bold'),
    heading: paint('cyan', 'bold'),
  };
}

function sectionLines({ heading, blocks }: Section, page: Page): string[] {
  const body = blocks.flatMap((block, i) => [
    ...(i === 0 ? [] : ['']),
    ...blockLines(block, page).map((line) => `${INDENT}${line}`.trimEnd()),
  ]);
  return [page.paint.heading(heading), page.paint.quiet('─'.repeat(heading.length)), ...body];
}

function blockLines(block: Block, page: Page): string[] {
  switch (block.kind) {
    case 'lines':
      return block.lines.flatMap((line) => painted(line, page.width, page.paint));
    case 'facts':
      return tableLines(
        block.facts.map(({ name, value }) => [[{ text: name, tone: 'quiet' }], value]),
        page,
      );
    case 'items':
      return block.items.flatMap((item) => itemLines(item, page));
    case 'table':
      return tableLines([headsOf(block.columns), ...block.rows], page, {
        aligns: block.columns.map(({ align }) => align ?? 'left'),
        spaced: block.spaced ?? false,
      });
    case 'checks':
      return block.checks.flatMap((check) => checkLines(check, page));
    case 'blanks':
      return block.blanks.flatMap(({ name, lines }) => [
        ...painted({ text: name, tone: 'quiet' }, page.width, page.paint),
        ...ruled(lines, page.width),
      ]);
    case 'grid':
      return gridLines(block.heads, block.rows, page);
  }
}

function headsOf(columns: readonly Column[]): Cell[] {
  return columns.map(({ head }) => [{ text: head, tone: 'quiet' }]);
}

interface TableStyle {
  readonly aligns?: readonly Align[];
  readonly spaced?: boolean;
}

function tableLines(
  rows: readonly (readonly Cell[])[],
  { paint, width }: Page,
  { aligns = [], spaced = false }: TableStyle = {},
): string[] {
  const columns = (rows[0] ?? []).map((_, i) =>
    needsOf(rows.flatMap((row) => itemAt(row, i).map(({ text }) => text))),
  );
  const widths = fitted(columns, width - COLUMN_GAP * (columns.length - 1));
  const texts = rows.map((row) =>
    row.map((cell, i) => cell.flatMap((line) => painted(line, itemAt(widths, i), paint)).join('\n')),
  );
  const empty = columns.map(() => '');
  return plainTable(spaced ? texts.flatMap((row, i) => (i > 1 ? [empty, row] : [row])) : texts, aligns);
}

/** What is written on by hand is a line of underscores, after an empty one to write in. */
function ruled(lines: number, width: number): string[] {
  return Array.from({ length: lines }, () => ['', '_'.repeat(width)]).flat();
}

function checkLines({ done, lines = 0, ...item }: Check, page: Page): string[] {
  const mark = done ? '[x] ' : '[ ] ';
  const blank = ' '.repeat(mark.length);
  return [
    ...itemLines(item, page, mark),
    ...ruled(lines, page.width - mark.length).map((line) => (line === '' ? '' : `${blank}${line}`)),
  ];
}

/** As wide as there is room, in equal columns. */
function gridLines(heads: readonly string[], rows: number, page: Page): string[] {
  const width = Math.floor((page.width - COLUMN_GAP * (heads.length - 1)) / heads.length);
  const line = heads.map(() => '_'.repeat(width)).join(' '.repeat(COLUMN_GAP));
  return [
    ...tableLines([heads.map((text) => [{ text: text.padEnd(width), tone: 'quiet' }])], page),
    ...Array.from({ length: rows }, () => ['', line]).flat(),
  ];
}

function itemLines({ text, tone, details }: Item, { paint, width }: Page, bullet = '• '): string[] {
  const hanging = (mark: string, line: Line): string[] =>
    painted(line, width - mark.length, paint).map(
      (part, i) => `${i === 0 ? mark : ' '.repeat(mark.length)}${part}`,
    );
  return [
    ...hanging(bullet, { text, tone: tone ?? 'plain' }),
    ...details.flatMap((detail) =>
      hanging(`${' '.repeat(bullet.length)}– `, { text: detail, tone: 'quiet' }),
    ),
  ];
}

/** Every line is painted by itself, so that a colour never runs into the next column. */
function painted({ text, tone = 'plain' }: Line, width: number, paint: Paint): string[] {
  return wrap(text, width).map((line) => paint[tone](line));
}
