#!/usr/bin/env node
// Prints every test vector as CSV (RFC 4180), a vector a line; inputs and expected answers are JSON in their cells.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const VECTORS = join(import.meta.dirname, 'vectors');
const COLUMNS = ['id', 'rule', 'origin', 'name', 'sections', 'input', 'expect'];

const read = (file) => JSON.parse(readFileSync(join(VECTORS, file), 'utf8'));
const line = (cells) => `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\r\n`;

process.stdout.write(line(COLUMNS));
for (const { rule } of read('index.json').rules) {
  for (const { id, origin, name, sections, input, expect } of read(`${rule}.json`).vectors) {
    const texts = [
      id,
      rule,
      origin,
      name,
      sections.join('; '),
      JSON.stringify(input),
      JSON.stringify(expect),
    ];
    process.stdout.write(line(texts));
  }
}
