/** What README.md says of the library is so. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { acts } from '../../src/law/act.js';
import { registry, ruleById } from '../../src/schema.js';

/** Tables are padded to line up. */
const readme = readFileSync('README.md', 'utf8').replace(/ {2,}\|/g, ' |');

describe('README.md', () => {
  it.each(['SFS 1991:1047', 'SFS 2010:110'])('says until when %s was read', (number) => {
    const act = acts[number];
    expect(readme).toContain(`| ${String(act?.short)}, ${String(act?.sv)} | ${String(act?.readUntil)} |`);
  });

  it('names every area that has a rule', () => {
    const areas = [...new Set(registry.map(({ id }) => id.split('/')[0]))];
    expect(areas.filter((area) => !readme.includes(`| \`${String(area)}\` |`))).toEqual([]);
  });

  it('shows on the command line what the rule answers', () => {
    const command = /^echo '(.*)' \| npx sjukregler eval (\S+)$/m.exec(readme);
    const shown = /^```json\n([\s\S]*?)^```$/m.exec(readme);
    const answer = ruleById(command?.[2] ?? '')?.decide(JSON.parse(command?.[1] ?? ''));
    expect(answer).toMatchObject({ outcome: 'decided' });
    expect((answer as { value: unknown }).value).toEqual(JSON.parse(shown?.[1] ?? ''));
  });

  it('points only to pages that exist', () => {
    const targets = [...readme.matchAll(/\]\(([^)#]+)\)/g)].map(([, target]) => String(target));
    expect(targets.length).toBeGreaterThan(5);
    for (const target of targets) expect(() => readFileSync(target)).not.toThrow();
  });
});
