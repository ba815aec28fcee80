/** No file of src imports, of itself or through others, the file that imports it: not even for a type. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { globSync } from 'tinyglobby';
import ts from 'typescript';
import { expect, it } from 'vitest';

const importsOf = (file: string): string[] =>
  ts
    .preProcessFile(readFileSync(file, 'utf8'))
    .importedFiles.filter(({ fileName }) => fileName.startsWith('.'))
    .map(({ fileName }) => join(dirname(file), fileName).replace(/\.js$/, '.ts'));

const graph = new Map(globSync('src/**/*.ts').map((file) => [file, importsOf(file)]));

/** Everything that a file imports, itself or through others. */
function reachedFrom(file: string): Set<string> {
  const reached = new Set<string>();
  const next = [file];
  for (let from = next.pop(); from !== undefined; from = next.pop()) {
    for (const imported of graph.get(from) ?? []) {
      if (reached.has(imported)) continue;
      reached.add(imported);
      next.push(imported);
    }
  }
  return reached;
}

/** The turning points of rules move into the rules' own words, and the terms of the glossary out of its rule's. */
const MOVING = [
  'src/report/rule/nearest-change.ts',
  'src/report/rule/turns.ts',
  'src/rules/coordination/terms/terms.ts',
  'src/rules/coordination/terms/words.ts',
];

it('goes in a circle nowhere', () => {
  expect(graph.size).toBeGreaterThan(500);
  expect([...graph.values()].flat().filter((file) => !graph.has(file))).toEqual([]);
  const circular = [...graph.keys()].filter((file) => reachedFrom(file).has(file));
  expect(circular.filter((file) => !MOVING.includes(file))).toEqual([]);
});
