/** A report as a page of its own: it prints, follows the screen into the dark, and asks for nothing from elsewhere. */
import { pageStyle } from './html.style.js';
import { linePieces } from './line-pieces.js';
import { element, escaped } from './markup.js';
import type { Block, Cell, Check, Column, Item, Line, Report, Section } from './structure.js';

export interface HtmlOptions {
  /** Pictures made by `timelineSvg`: the one for screens and paper, and one for telephones, of another width. */
  readonly timeline?: { readonly wide: string; readonly narrow?: string };
}

/** Nothing may be fetched and nothing run, whatever comes into the page later. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/**
 * The report as one HTML file without scripts.
 *
 * The pictures are put in as they are: take them from `timelineSvg` alone.
 *
 * @example
 * import { assess } from 'sjukregler';
 * import { caseReport, reportHtml, timelineSvg } from 'sjukregler/report';
 *
 * const found = assess({ ref: 'A-17', spells: [] }, { asOf: '2026-02-01' });
 * const page = reportHtml(caseReport(found, { lang: 'sv' }), { timeline: { wide: timelineSvg(found, { lang: 'sv' }) } });
 * page.slice(0, 32); //=> '<!DOCTYPE html>\n<html lang="sv">'
 */
export function reportHtml({ lang, title, sections }: Report, { timeline }: HtmlOptions = {}): string {
  const head = [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="${escaped(POLICY)}">`,
    '<meta name="color-scheme" content="light dark">',
    '<link rel="icon" href="data:,">',
    element('title', {}, escaped(title)),
    element('style', {}, pageStyle),
  ];
  // What matters most comes first, and is whole on the first page; then the picture.
  const [first = [], ...others] = sections.map((section) => [sectionHtml(section)]);
  const body = [
    element('h1', {}, escaped(title)),
    ...first,
    ...(timeline === undefined ? [] : pictures(timeline)),
    ...others.flat(),
  ];
  return [
    '<!DOCTYPE html>',
    `<html lang="${lang}">`,
    element('head', {}, `\n${head.join('\n')}\n`),
    element('body', {}, '\n', element('main', {}, `\n${body.join('\n')}\n`), '\n'),
    '</html>',
    '',
  ].join('\n');
}

/** The stylesheet shows one of them. */
function pictures({ wide, narrow }: NonNullable<HtmlOptions['timeline']>): string[] {
  if (narrow === undefined) return [element('figure', {}, wide)];
  return [element('figure', { class: 'wide' }, wide), element('figure', { class: 'narrow' }, narrow)];
}

export function sectionHtml({ heading, blocks }: Section): string {
  const parts = [element('h2', {}, escaped(heading)), ...blocks.map((block) => blockHtml(block, heading))];
  return element('section', {}, `\n${parts.join('\n')}\n`);
}

function blockHtml(block: Block, heading: string): string {
  switch (block.kind) {
    case 'lines':
      return block.lines.map((line) => element('p', {}, lineHtml(line))).join('\n');
    case 'facts':
      return element(
        'dl',
        {},
        ...block.facts.map(({ name, value }) =>
          element('div', {}, element('dt', {}, escaped(name)), element('dd', {}, cellHtml(value))),
        ),
      );
    case 'items':
      return element('ul', {}, ...block.items.map(itemHtml));
    case 'table':
      return tableHtml(block.columns, block.rows, heading);
    case 'checks':
      return element('ul', { class: 'checks' }, ...block.checks.map(checkHtml));
    case 'blanks':
      return element(
        'div',
        { class: 'blanks' },
        ...block.blanks.map(({ name, lines }) => element('p', {}, escaped(name)) + ruled(lines)),
      );
    case 'grid':
      return gridHtml(block.heads, block.rows, heading);
  }
}

/** A box that a pen can tick; one that is ticked says what is done already. */
function checkHtml({ text, done, details, lines = 0 }: Check): string {
  const box = element('span', { class: 'box' }, done ? '☑' : '☐');
  return element('li', {}, box, ' ', dated(text), ...detailsHtml(details), ruled(lines));
}

function ruled(lines: number): string {
  return Array.from({ length: lines }, () => element('div', { class: 'rule' }, '')).join('');
}

/** Stays a table on telephones too: what is empty has nothing to say by itself. */
function gridHtml(heads: readonly string[], rows: number, heading: string): string {
  const head = heads.map((text) => element('th', { scope: 'col' }, escaped(text)));
  const row = element('tr', {}, ...heads.map(() => element('td', {}, '')));
  const table = element(
    'table',
    { class: 'grid' },
    element('thead', {}, element('tr', {}, ...head)),
    element('tbody', {}, ...Array.from({ length: rows }, () => row)),
  );
  return element('div', { class: 'scroll', role: 'group', tabindex: 0, 'aria-label': heading }, table);
}

/**
 * A wide table scrolls by itself, also from the keyboard. On a telephone every row stands as a list: each cell says below
 * which head it belongs.
 */
function tableHtml(columns: readonly Column[], rows: readonly (readonly Cell[])[], heading: string): string {
  const heads = columns.map(({ head, align }) =>
    element('th', { scope: 'col', class: align === 'right' ? 'right' : undefined }, escaped(head)),
  );
  const body = rows.map((row) =>
    element(
      'tr',
      {},
      ...row.map((cell, i) => {
        const name = columns[i]?.align === 'right' ? 'right' : undefined;
        return i === 0
          ? element('th', { scope: 'row', class: name }, cellHtml(cell))
          : element('td', { class: name, 'data-head': columns[i]?.head }, element('div', {}, cellHtml(cell)));
      }),
    ),
  );
  const table = element(
    'table',
    {},
    element('thead', {}, element('tr', {}, ...heads)),
    `\n${element('tbody', {}, `\n${body.join('\n')}\n`)}`,
  );
  return element('div', { class: 'scroll', role: 'group', tabindex: 0, 'aria-label': heading }, table);
}

function cellHtml(cell: Cell): string {
  return cell.map(lineHtml).join('<br>');
}

function itemHtml({ text, tone, details }: Item): string {
  return element('li', {}, lineHtml({ text, tone: tone ?? 'plain' }), ...detailsHtml(details));
}

function detailsHtml(details: readonly string[]): string[] {
  if (details.length === 0) return [];
  return [element('ul', {}, ...details.map((detail) => element('li', {}, dated(detail))))];
}

function lineHtml(line: Line): string {
  const { tone = 'plain' } = line;
  const said = linePieces(line)
    .map((piece) =>
      typeof piece === 'string' ? dated(piece) : element('a', { href: piece.href }, dated(piece.text)),
    )
    .join('');
  if (tone === 'plain') return said;
  return element(tone === 'alarm' ? 'strong' : 'span', { class: tone }, said);
}

/** Dates are marked as such; each stays on one line, and so does a range of days. */
function dated(text: string): string {
  return escaped(text)
    .replace(/\b\d{4}-\d{2}-\d{2}\b/g, '<time>$&</time>')
    .replace(/<time>[\d-]+<\/time> – <time>[\d-]+<\/time>/g, '<span class="days">$&</span>');
}
