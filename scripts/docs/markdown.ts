// Small helpers for Markdown, and the sentence that heads every generated page.
import type { Text } from '../../src/finding/words.js';

const GENERATED = '<!-- Written by npm run docs:pages from the source. Do not edit. -->';

export function page(title: string, ...parts: readonly string[]): string {
  const body = [GENERATED, `# ${title}`, ...parts].filter((part) => part !== '');
  return `${body.join('\n\n')}\n`;
}

type Row = readonly (string | number)[];

export function table(head: Row, rows: readonly Row[]): string {
  const line = (cells: Row): string => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), `|${head.map(() => ' --- ').join('|')}|`, ...rows.map(line)].join('\n');
}

function cell(text: string | number): string {
  return String(text).replaceAll('|', '\\|').replaceAll('\n', ' ');
}

export function link(text: string, target: string): string {
  return `[${text}](${target})`;
}

/** The anchor that GitHub and typedoc give a heading. */
export function anchor(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
}

/** The first day to the last, or open-ended. */
export function span({ from, to }: { readonly from: string; readonly to: string | null }): Text {
  return to === null
    ? { sv: `från ${from}`, en: `from ${from}` }
    : { sv: `${from} – ${to}`, en: `${from} – ${to}` };
}
