import { expect, it } from 'vitest';
import { whatIf } from '../../src/index.js';
import { listed } from '../../src/case/given/listed.js';
import { changedDuties } from '../../src/case/versions/changed-duties.js';
import type { ViewDuty } from '../../src/case/versions/view.js';
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
  expect(listed(prolonged.value.case.prognosis).at(-1)?.expectedTo).toBe('2026-05-31');
});

const told = (before: ViewDuty[], after: ViewDuty[]) =>
  changedDuties(before, after).map(({ id, change, was, is }) =>
    [id, change, was?.dueOn?.slice(-2), is?.dueOn?.slice(-2)].filter((part) => part !== undefined).join(' '),
  );

it('duties of one kind are one where their sick periods share days, and only then', () => {
  const was = duty('certificate', 10, 20, 12);
  expect(told([was], [duty('certificate', 11, 20, 13)])).toEqual(['certificate moved 21 21']);
  expect(told([was], [duty('certificate', 13, 21, 14)])).toEqual([
    'certificate lapsed 21',
    'certificate arose 22',
  ]);
  expect(told([was], [duty('sick-notice', 10, 20, 12)])).toEqual([
    'certificate lapsed 21',
    'sick-notice arose 21',
  ]);
});

it('duties of one kind without a counterpart stay alone, on either side', () => {
  const [early, was, is] = [
    duty('certificate', 5, 8, 6),
    duty('certificate', 10, 20, 12),
    duty('certificate', 11, 21, 13),
  ];
  expect(told([was], [early, is])).toEqual(['certificate arose 09', 'certificate moved 21 22']);
  expect(told([early, was], [is])).toEqual(['certificate lapsed 09', 'certificate moved 21 22']);
});

it('of two duties of one sick period the one with the same day is the same', () => {
  const [due, later] = [duty('certificate', 10, 20), duty('certificate', 10, 25)];
  expect(told([due, later], [later])).toEqual(['certificate lapsed 21']);
  expect(told([later], [{ ...later, lastDay: 30 as Day }])).toEqual(['certificate moved 26 26']);
});

it('several duties of one kind in a sick period are paired in order, kind by kind, and of one thing by their days', () => {
  const within = (id: ViewDuty['id'], from: number, dueOn: number): ViewDuty => ({
    ...duty(id, from, dueOn),
    belongsTo: { from: 10 as Day, to: 30 as Day },
  });
  const was = [within('certificate', 10, 20), within('certificate', 15, 25)];
  const is = [within('certificate', 11, 21), within('certificate', 16, 26)];
  const pairs = ['certificate moved 21 22', 'certificate moved 26 27'];
  expect(told(was, is)).toEqual(pairs);
  expect(told([...was].reverse(), is)).toEqual(pairs);
  expect(told(was, [...is].reverse())).toEqual(pairs);
  expect(
    told(
      [within('report-to-fk', 10, 20), within('certificate', 12, 22)],
      [within('certificate', 11, 21), within('report-to-fk', 13, 23)],
    ),
  ).toEqual(['report-to-fk moved 21 24', 'certificate moved 23 22']);
  const [first, second] = [within('certificate', 10, 20), within('certificate', 10, 25)];
  for (const both of [
    [first, second],
    [second, first],
  ]) {
    expect(told(both, is.slice(0, 1))).toEqual(['certificate moved 21 22', 'certificate lapsed 26']);
  }
});

it('changes stand by their earliest day, then by kind, by their latest day and by the sick periods', () => {
  const moved = (id: ViewDuty['id'], from: number, dueOn: number, to: number, more: Partial<ViewDuty> = {}) =>
    [duty(id, from, dueOn), { ...duty(id, from, to), ...more }] as const;
  const order = (pairs: (readonly [ViewDuty, ViewDuty])[], lapsed: ViewDuty[]) =>
    changedDuties(
      [...pairs.map(([was]) => was), ...lapsed],
      pairs.map(([, is]) => is),
    ).map(({ id, change, was }) => `${id} ${change} ${was?.from ?? ''}`);
  expect(order([moved('certificate', 10, 30, 31)], [duty('report-to-fk', 10, 20)])).toEqual([
    'report-to-fk lapsed 1970-01-11',
    'certificate moved 1970-01-11',
  ]);
  expect(order([moved('report-to-fk', 10, 20, 25)], [duty('certificate', 10, 20)])).toEqual([
    'certificate lapsed 1970-01-11',
    'report-to-fk moved 1970-01-11',
  ]);
  expect(order([moved('certificate', 10, 20, 30)], [duty('report-to-fk', 10, 25)])).toEqual([
    'certificate moved 1970-01-11',
    'report-to-fk lapsed 1970-01-11',
  ]);
  const laterOne = duty('certificate', 12, 20, 30);
  expect(
    changedDuties(
      [duty('certificate', 10, 20, 30), laterOne],
      [duty('certificate', 15, 20, 30), { ...laterOne, lastDay: 25 as Day }],
    ).map(({ was, is }) => [was?.from, is?.from]),
  ).toEqual([
    ['1970-01-11', '1970-01-16'],
    ['1970-01-13', '1970-01-13'],
  ]);
  expect(order([moved('certificate', 10, 20, 25)], [duty('certificate', 15, 20)])).toEqual([
    'certificate lapsed 1970-01-16',
    'certificate moved 1970-01-11',
  ]);
  expect(order([], [duty('certificate', 12, 20), duty('certificate', 10, 20, 30)])).toEqual([
    'certificate lapsed 1970-01-11',
    'certificate lapsed 1970-01-13',
  ]);
  expect(
    changedDuties(
      [duty('certificate', 10, 20), duty('certificate', 10, 20, 30)],
      [duty('certificate', 15, 20, 30)],
    ).map(({ change }) => change),
  ).toEqual(['lapsed', 'moved']);
});

it('a duty without a day stands on the first day of what it belongs to', () => {
  expect(told([duty('sick-notice', 9, 30), duty('certificate', 20, null)], [])).toEqual([
    'certificate lapsed',
    'sick-notice lapsed 31',
  ]);
});

it('a duty that is no longer required lapses, and one that is required after all arises', () => {
  const due = { ...duty('return-to-work-plan', 10, 20), status: 'overdue' as const };
  const none = { ...duty('return-to-work-plan', 10, null), status: 'not-required' as const };
  expect(told([due], [none])).toEqual(['return-to-work-plan lapsed 21']);
  expect(told([none], [due])).toEqual(['return-to-work-plan arose 21']);
  expect(changedDuties([due], [none])[0]).toMatchObject({
    was: { status: 'overdue' },
    is: { status: 'not-required', dueOn: null },
  });
});

it('a duty that is required in neither version is no change, whether it is told or not', () => {
  const none = { ...duty('return-to-work-plan', 10, null), status: 'not-required' as const };
  const later = { ...none, from: 12 as Day };
  expect([told([none], [later]), told([], [none]), told([none], [])]).toEqual([[], [], []]);
});
