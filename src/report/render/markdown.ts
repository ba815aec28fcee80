/** A report as Markdown (GitHub flavour). */
import { markdownTable } from 'markdown-table';
import { linePieces } from './line-pieces.js';
import type { Block, Cell, Check, Line, Report, Section } from './structure.js';

export function reportMarkdown({ title, sections }: Report): string {
  return [`# ${escaped(title)}`, ...sections.flatMap(sectionParts)].join('\n\n');
}

function sectionParts({ heading, blocks }: Section): string[] {
  return [`## ${escaped(heading)}`, ...blocks.map(blockText)];
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'lines':
      return block.lines.map(lineText).join('\n\n');
    case 'facts':
      return block.facts
        .map(({ name, value }) => `- **${escaped(name)}:** ${value.map(lineText).join(' – ')}`)
        .join('\n');
    case 'items':
      return block.items
        .flatMap(({ text, details }) => [
          `- ${escaped(text)}`,
          ...details.map((detail) => `  - ${escaped(detail)}`),
        ])
        .join('\n');
    case 'table':
      return markdownTable(
        [block.columns.map(({ head }) => escaped(head)), ...block.rows.map((row) => row.map(cellText))],
        { align: block.columns.map(({ align }) => align ?? 'left') },
      );
    case 'checks':
      return block.checks.map(checkText).join('\n');
    case 'blanks':
      return block.blanks
        .map(({ name, lines }) => [`**${escaped(name)}:**`, ...rules(lines)].join('\n\n'))
        .join('\n\n');
    case 'grid':
      return markdownTable([
        block.heads.map(escaped),
        ...Array.from({ length: block.rows }, () => block.heads.map(() => '')),
      ]);
  }
}

/** A task list; what is written on by hand is a rule within the point. */
function checkText({ text, done, details, lines = 0 }: Check): string {
  return [
    `- [${done ? 'x' : ' '}] ${escaped(text)}`,
    ...details.map((detail) => `  - ${escaped(detail)}`),
    ...rules(lines).flatMap((rule) => ['', `  ${rule}`]),
    ...(lines === 0 ? [] : ['']),
  ].join('\n');
}

function rules(lines: number): string[] {
  return Array.from({ length: lines }, () => '___');
}

function cellText(cell: Cell): string {
  return cell.map(lineText).join('<br>');
}

/** What is overdue stands out in bold; colours have no place here. */
function lineText(line: Line): string {
  const said = linePieces(line)
    .map((piece) => (typeof piece === 'string' ? escaped(piece) : `[${escaped(piece.text)}](${piece.href})`))
    .join('');
  return line.tone === 'alarm' ? `**${said}**` : said;
}

function escaped(text: string): string {
  return text.replace(/[\\`*_<|]/g, '\\$&');
}
