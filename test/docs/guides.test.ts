/** What the guides have in common, in both languages. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const guides = ['docs/guides', 'docs/sv/guides'].flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .map((file) => `${folder}/${file}`),
);

it.each(guides)('%s calls the command as it is found without a global install', (guide) => {
  const blocks = [...readFileSync(guide, 'utf8').matchAll(/^```sh\n([\s\S]*?)^```$/gm)];
  const calls = blocks.flatMap(([, block = '']) => block.match(/^.*\bsjukregler [a-z].*$/gm) ?? []);
  for (const call of calls.filter((line) => !line.startsWith('#'))) expect(call).toContain('npx sjukregler ');
});
