/** A report as Markdown (GitHub flavour). */
import { markdownTable } from 'markdown-table';
import type { Block, Cell, Line, Report, Section } from './structure.js';

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
  }
}

function cellText(cell: Cell): string {
  return cell.map(lineText).join('<br>');
}

/** What is overdue stands out in bold; colours have no place here. */
function lineText({ text, tone, href }: Line): string {
  const said = href === undefined ? escaped(text) : `[${escaped(text)}](${href})`;
  return tone === 'alarm' ? `**${said}**` : said;
}

function escaped(text: string): string {
  return text.replace(/[\\`*_<|]/g, '\\$&');
}
