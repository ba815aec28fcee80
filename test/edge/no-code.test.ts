/** Where generated code is forbidden, checked functions take and refuse the same. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

interface Report {
  readonly mayGenerate: boolean;
  readonly answers: readonly unknown[];
}

async function probe(...flags: readonly string[]): Promise<Report> {
  const file = fileURLToPath(new URL('../support/no-code-probe.ts', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [...flags, '--import', 'tsx', file]);
  return JSON.parse(stdout) as Report;
}

it('is answered as elsewhere where generated code is forbidden', async () => {
  const allowed = await probe();
  const forbidden = await probe('--disallow-code-generation-from-strings');
  expect([allowed.mayGenerate, forbidden.mayGenerate]).toEqual([true, false]);
  expect(forbidden.answers).toEqual(allowed.answers);
  const [paid, noDate, tooMany, assessed, noExtent] = forbidden.answers;
  expect([paid, assessed]).toMatchObject([
    { outcome: 'decided' },
    { outcome: 'decided', value: { ref: 'A-1' } },
  ]);
  expect(noDate).toContainEqual(expect.objectContaining({ path: ['periodFrom'], code: 'no-such-date' }));
  expect(tooMany).toEqual([expect.objectContaining({ path: ['absence'], code: 'too-many' })]);
  expect(noExtent).toEqual([expect.objectContaining({ path: ['spells', 0, 'extent'], code: 'too-large' })]);
});
