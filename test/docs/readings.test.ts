/** docs/deviations.md calls the first reading of a question the one that is taken: the rules' answers agree. */
/// <reference types="vite/types/importMeta.d.ts" />
import { expect, it } from 'vitest';
import type { Finding } from '../../src/finding/finding.js';
import { registry } from '../../src/generated/registry.js';
import type { Row } from '../support/rows.js';

const rows = import.meta.glob<{ readonly rows: readonly Row<object>[] }>('../rules/*/*.rows.ts', {
  eager: true,
});

const questions = registry.flatMap(({ id, decide, words }) =>
  Object.entries(words.questions).map(([code, { readings }]) => ({
    id,
    decide,
    code,
    readings: Object.keys(readings),
  })),
);

/** Where another fact of the input decides the reading, and `docs/deviations.notes.md` says which. */
const FOLLOWS_A_FACT: ReadonlySet<string> = new Set(['sickness-benefit/with-pay rounded-for']);

/** The readings that a rule takes for a question where its input chooses none. */
function takenByDefault(id: string, decide: (input: unknown) => unknown, code: string): Set<string> {
  const inputs = (rows[`../rules/${id}.rows.ts`]?.rows ?? [])
    .map(({ input }) => input)
    .filter((input) => !('readings' in input));
  const findings = inputs.map((input) => decide(input) as Finding<unknown>);
  return new Set(
    findings.flatMap((finding) => {
      const listed = finding.outcome === 'decided' ? (finding.interpretations ?? []) : [];
      return listed.filter(({ question }) => question === code).map(({ taken }) => taken);
    }),
  );
}

const byDefault = questions.filter(({ id, code }) => !FOLLOWS_A_FACT.has(`${id} ${code}`));

it.each(byDefault)('$id takes the first reading of $code', ({ id, decide, code, readings }) => {
  const taken = [...takenByDefault(id, decide, code)];
  expect(taken.filter((reading) => reading !== readings[0])).toEqual([]);
});
