// docs/source-material.md: every line of the source material, and the typed answer that carries it.
import { link, page, table } from '../markdown.js';
import { documents } from './documents.js';
import type { Carried, SourceDocument, SourceLine } from './line.js';

const LEAD = `The documents that the project was conceived from, to the last line: what the lines say, in our words, the
answer that carries them, and where the law in force says otherwise. Every answer here is one that the rule gives when it
is asked; \`test/docs/source-material.test.ts\` asks it.`;

export function sourceMaterialPage(): string {
  return page('The source material', LEAD, ...documents.flatMap(sectionOf));
}

function sectionOf({ document, title, rows }: SourceDocument): string[] {
  return [
    `## ${document}: ${title}`,
    table(['lines', 'what they say', 'carried by', 'the law'], rows.map(rowOf)),
  ];
}

function rowOf({ lines: [from, to], says, law = '', carried }: SourceLine): string[] {
  const by = typeof carried === 'string' ? carried : carried.map(answerOf).join('<br>');
  return [from === to ? `${from}` : `${from}–${to}`, says, by, law];
}

function answerOf({ rule, answer }: Carried): string {
  const fields = Object.entries(answer).map(([path, value]) => `\`${path}\` ${JSON.stringify(value)}`);
  return `${link(`\`${rule}\``, `rules/${rule.replace('/', '-')}.md`)}: ${fields.join(', ')}`;
}
