/**
 * How often src asserts a type that the compiler does not see (`x as T`), generated lists left out. What is left is of these
 * kinds: an item that is known to be there (`find`, a map asked for its own key, an index in a loop of `core`, where a check
 * would cost bytes), a row of a table that begins no later than the one that was asked before, what a JSON file or
 * another package hands over (a schema of zod’s does not declare what it is made of), a brand (`as Day`), and words and values of rules of which only the id is known.
 */
import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import ts from 'typescript';
import { expect, it } from 'vitest';

const MOST = 127;

function castsIn(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (
      (ts.isAsExpression(node) || ts.isTypeAssertionExpression(node)) &&
      !ts.isConstTypeReference(node.type)
    ) {
      const { line } = source.getLineAndCharacterOfPosition(node.type.getStart());
      found.push(`${file}:${line + 1} ${node.type.getText()}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

it('asserts types no oftener than it has to', () => {
  const files = globSync('src/**/*.ts', { ignore: 'src/generated/**' });
  expect(files.length).toBeGreaterThan(400);
  const casts = files.flatMap(castsIn);
  expect(casts.length, casts.join('\n')).toBeLessThanOrEqual(MOST);
});
