/** Words that readers have corrected do not come back in what they read. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const READ = ['README.md', 'README.sv.md', 'CHANGELOG.md', 'docs', 'src', 'site/pages', 'site/playground'];

const CORRECTED =
  /lekplats|räkneverk|dag mot planen|\bvisas av\b|mend this first|FK, the social insurance agency/iu;

function filesIn(place: string): readonly string[] {
  if (statSync(place).isFile()) return [place];
  return readdirSync(place, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(md|mjs|tsx?)$/.test(file))
    .map((file) => join(place, file));
}

it('none of them is used', () => {
  const used = READ.flatMap(filesIn).flatMap((file) => {
    const [word] = CORRECTED.exec(readFileSync(file, 'utf8')) ?? [];
    return word === undefined ? [] : [`${file}: ${word}`];
  });
  expect(used).toEqual([]);
});
