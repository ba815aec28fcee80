import { expect, it } from 'vitest';
import { whatIf } from '../../src/index.js';
import { changedDuties } from '../../src/case/changed-duties.js';
import type { ViewDuty } from '../../src/case/view.js';
import type { Day } from '../../src/time/day.js';

const duty = (id: ViewDuty['id'], from: number, dueOn: number | null, to = from): ViewDuty => ({
  id,
  who: 'employer',
  from: from as Day,
  dueOn: dueOn as Day | null,
  lastDay: dueOn as Day | null,
  status: 'due',
  belongsTo: { from: from as Day, to: to as Day },
});

const ids = (before: ViewDuty[], after: ViewDuty[]) =>
  changedDuties(before, after).map(({ id, change, was, is }) => [id, change, (was ?? is)?.from]);

it('duties of one day stand in one order, whichever version they are of', () => {
  const some = [
    duty('certificate', 10, 20),
    duty('certificate', 10, 20),
    duty('certificate', 12, 20),
    duty('certificate', 12, 21, 14),
    duty('certificate', 12, 22, 14),
    duty('report-to-fk', 10, 20),
    duty('sick-notice', 20, null),
  ];
  expect(ids(some, []).map(([id, , from]) => [id, from])).toEqual(
    ids([], [...some].reverse()).map(([id, , from]) => [id, from]),
  );
  expect(ids(some, some)).toEqual([]);
});

it('changes that fit are made through the checked function', () => {
  const employment = { from: '2020-01-01', to: null, pay: { monthly: 26000, hoursPerWeek: 40 } };
  const ended = {
    ref: 'A-1',
    employment,
    spells: [{ from: '2026-03-02', to: '2026-03-04', extent: 1 as const }],
  };
  const ongoing = { ref: 'A-1', employment, spells: [{ from: '2026-03-02', to: null, extent: 1 as const }] };
  const options = { asOf: '2026-03-20' };
  const pay = { monthly: 30000, hoursPerWeek: 40 };
  const relapse = { kind: 'relapse' as const, from: '2026-03-06', to: '2026-03-09', extent: 1 as const };
  expect(whatIf(ended, { kind: 'new-pay', pay }, options).value.case.employment?.pay).toEqual(pay);
  expect(whatIf(ended, relapse, options).value.case.spells).toHaveLength(2);
  const prolonged = whatIf(ongoing, { kind: 'prolong', to: '2026-05-31' }, options);
  expect(prolonged.value.case.prognosis?.expectedTo).toBe('2026-05-31');
});
