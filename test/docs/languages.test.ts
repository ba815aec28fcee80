/** The pages for other languages show the files that scripts/languages.ts runs, to the letter. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const PAGES = ['arrow', 'csharp', 'java', 'python', 'r', 'spreadsheets', 'sql'];

/** Files that are told of and not shown: what goes in. */
const GIVEN = ['examples/spells.csv', 'examples/spreadsheet/spells.fods'];

const shown = PAGES.flatMap((page) => {
  const text = readFileSync(`docs/guides/${page}.md`, 'utf8');
  const named = [...text.matchAll(/`(examples\/[\w./-]+)`/g)].map(([, file = '']) => file);
  return [...new Set(named)].filter((file) => !GIVEN.includes(file)).map((file) => ({ page, file, text }));
});

describe('a page for another language', () => {
  it.each(shown)('$page shows $file', ({ file, text }) => {
    expect(text).toContain(`\n${readFileSync(file, 'utf8').trimEnd()}\n\`\`\`\n`);
  });

  it('is there for every example', () => {
    const folders = readdirSync('examples').filter((name) => existsSync(`examples/${name}/expected.txt`));
    const told = new Set(shown.map(({ file }) => file.split('/')[1]));
    expect(folders.filter((name) => !told.has(name))).toEqual([]);
  });
});
