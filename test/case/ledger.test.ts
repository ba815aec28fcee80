/** The ledger of one long case, entry by entry, and the day from which each entry is no longer projected. */
import { describe, expect, it } from 'vitest';
import { assess, type Case } from '../../src/core.js';
import { plusDays } from '../support/dates.js';

/** Day 1 is a Monday. */
const LONG: Case = {
  ref: 'A-1',
  employment: { from: '2020-01-01', to: null, pay: { monthly: 26000, hoursPerWeek: 40 } },
  benefit: { sgi: 480_000 },
  spells: [{ from: '2026-01-12', to: null, extent: 1 }],
  prognosis: { on: '2026-01-20', expectedTo: '2027-03-31' },
  workTrial: { from: '2026-06-01' },
  workTraining: { from: '2026-05-04', place: 'own-employer' },
  workplaceSupportOn: ['2026-04-01'],
};

const ledgerOn = (asOf: string, given: Case = LONG) => assess(given, { asOf }).value.ledger;

const entriesOn = (asOf: string) =>
  ledgerOn(asOf).map(({ id, who, from, dueOn, lastDay, status, projected, evidence, ifLate, lagrum }) => [
    id,
    who,
    from,
    dueOn,
    lastDay,
    `${status}${projected ? ', projected' : ''}`,
    evidence,
    ifLate,
    lagrum.map((section) => ('paragraf' in section ? section.paragraf : 'guidance')).join(),
  ]);

const FROM = '2026-01-12';

describe('the ledger of a long case', () => {
  it('has every duty and test of it, by the day on which it is due', () => {
    expect(entriesOn('2026-02-01')).toEqual([
      [
        'apply-for-sickness-benefit',
        'insured',
        FROM,
        null,
        null,
        'due',
        'application',
        'benefit-seven-days-back',
        '4,17,18',
      ],
      ['sick-notice', 'employee', FROM, FROM, FROM, 'done', 'notice', 'no-pay-before-notice', '8'],
      ['written-assurance', 'employee', FROM, null, null, 'due', 'assurance', 'pay-can-wait', '9'],
      [
        'certificate',
        'employee',
        FROM,
        '2026-01-19',
        null,
        'due',
        'certificate',
        'no-pay-without-certificate',
        '8,2',
      ],
      [
        'certificate-to-fk',
        'insured',
        FROM,
        '2026-01-26',
        null,
        'due',
        'certificate',
        'benefit-can-wait',
        '25',
      ],
      ['report-to-fk', 'employer', FROM, '2026-02-01', '2026-02-02', 'due', 'report', 'fine', '12,19,2'],
      [
        'return-to-work-plan',
        'employer',
        FROM,
        '2026-02-10',
        '2026-02-10',
        'upcoming, projected',
        'plan',
        'work-environment-authority',
        '6,6,2',
      ],
      [
        'chain-test-90',
        'fk',
        FROM,
        '2026-04-12',
        null,
        'upcoming, projected',
        'decision',
        'nothing',
        '46,47,51',
      ],
      [
        'leave-to-try-other-work',
        'employee',
        FROM,
        '2026-04-12',
        '2026-07-10',
        'upcoming, projected',
        'contract',
        'no-right-after-the-window',
        '2,4,7,9,10,51',
      ],
      [
        'work-trial-notification',
        'insured',
        '2026-06-01',
        '2026-05-18',
        '2026-05-18',
        'upcoming',
        'notification',
        'trial-begins-later',
        '8 a,8 b,8 c,55 a',
      ],
      [
        'chain-test-180',
        'fk',
        FROM,
        '2026-07-11',
        null,
        'upcoming, projected',
        'decision',
        'nothing',
        '46,47,48,48,51',
      ],
      [
        'work-training-end',
        'fk',
        '2026-05-04',
        '2026-08-03',
        null,
        'upcoming',
        'decision',
        'nothing',
        '3,12,9,guidance',
      ],
      [
        'chain-test-365',
        'fk',
        FROM,
        '2027-01-12',
        null,
        'upcoming, projected',
        'decision',
        'nothing',
        '46,47,48,49,51',
      ],
      [
        'apply-for-workplace-support',
        'employer',
        '2026-04-01',
        '2027-02-01',
        '2027-02-01',
        'upcoming',
        'application',
        'no-support',
        '1,4,7,13,2',
      ],
    ]);
  });

  it.each([
    ['apply-for-sickness-benefit', '2026-01-26'],
    ['certificate', '2026-01-19'],
    ['certificate-to-fk', '2026-01-26'],
    ['report-to-fk', '2026-01-26'],
    ['return-to-work-plan', '2026-02-10'],
    ['chain-test-90', '2026-04-12'],
    ['leave-to-try-other-work', '2026-04-12'],
    ['chain-test-180', '2026-07-11'],
    ['chain-test-365', '2027-01-12'],
  ])('%s is projected until %s', (id, day) => {
    const isProjected = (asOf: string) => ledgerOn(asOf).find((entry) => entry.id === id)?.projected;
    expect([isProjected(plusDays(day, -1)), isProjected(day)]).toEqual([true, false]);
  });

  it.each(['sick-notice', 'written-assurance'])(
    '%s of a sickness to come is projected until it comes',
    (id) => {
      const given: Case = { ...LONG, spells: [{ from: '2026-03-02', to: '2026-03-20', extent: 1 }] };
      const isProjected = (asOf: string) => ledgerOn(asOf, given).find((entry) => entry.id === id)?.projected;
      expect([isProjected('2026-03-01'), isProjected('2026-03-02')]).toEqual([true, false]);
    },
  );

  it('has what a sickness reaches on its last day, and not what it reaches on the next', () => {
    const idsTo = (to: string) =>
      ledgerOn('2027-12-31', { ...LONG, spells: [{ from: FROM, to, extent: 1 }] }).map(({ id }) => id);
    for (const [id, day] of [
      ['certificate', '2026-01-19'],
      ['certificate-to-fk', '2026-01-26'],
      ['chain-test-90', '2026-04-12'],
      ['leave-to-try-other-work', '2026-04-12'],
      ['chain-test-180', '2026-07-11'],
    ]) {
      expect(idsTo(day as string)).toContain(id);
      expect(idsTo(plusDays(day as string, -1))).not.toContain(id);
    }
  });
});

it('the ledger stands in the order of its days, and on one day by what the duties belong to', () => {
  const given: Case = {
    ...LONG,
    spells: [
      { from: '2026-01-12', to: '2026-02-06', extent: 1 },
      { from: '2026-02-09', to: '2026-02-13', extent: 1 },
      { from: '2026-02-16', to: '2026-04-30', extent: 1 },
    ],
    prognosis: { on: '2026-02-16', expectedTo: '2026-04-30' },
  };
  const order = ledgerOn('2026-05-01', given).map(({ dueOn, from }) => [dueOn ?? from, from].join());
  expect(order).toEqual([...order].sort());
});

it('a benefit period that ends before the day that takes a certificate asks for none', () => {
  const idsTo = (to: string) =>
    ledgerOn('2026-05-01', {
      ref: 'A-1',
      insured: 'unemployed',
      spells: [{ from: FROM, to, extent: 1 }],
    }).map(({ id }) => id);
  expect(idsTo('2026-01-18')).toEqual(['apply-for-sickness-benefit']);
  expect(idsTo('2026-01-19')).toEqual(['apply-for-sickness-benefit', 'certificate-to-fk']);
});

describe('the certificate', () => {
  it('is due a week after a late notice', () => {
    const given: Case = {
      ...LONG,
      spells: [{ from: FROM, to: '2026-02-20', extent: 1, notifiedOn: '2026-01-14' }],
    };
    expect(ledgerOn('2026-02-01', given).find(({ id }) => id === 'certificate')?.dueOn).toBe('2026-01-21');
  });

  it('to Försäkringskassan is due on day 8 for the self-employed', () => {
    const given: Case = {
      ref: 'A-1',
      selfEmployed: { karenstid: 1 },
      spells: [{ from: FROM, to: '2026-02-20', extent: 1 }],
    };
    expect(ledgerOn('2026-02-01', given).find(({ id }) => id === 'certificate-to-fk')?.dueOn).toBe(
      '2026-01-19',
    );
  });
});

describe('a certificate to Försäkringskassan in December 2021', () => {
  it.each([
    ['self-employed', '2021-12-15'],
    ['unemployed', '2021-12-08'],
  ] as const)('of somebody %s is due on %s', (insured, dueOn) => {
    const given: Case = {
      ref: 'A-1',
      insured,
      ...(insured === 'self-employed' && { selfEmployed: { karenstid: 1 } }),
      spells: [{ from: '2021-12-01', to: '2021-12-31', extent: 1 }],
    };
    expect(ledgerOn('2022-02-01', given).find(({ id }) => id === 'certificate-to-fk')?.dueOn).toBe(dueOn);
  });
});

describe('several periods', () => {
  const given: Case = {
    ...LONG,
    spells: [
      { from: '2026-01-12', to: '2026-02-06', extent: 1 },
      { from: '2026-03-09', to: '2026-04-10', extent: 1 },
      { from: '2026-05-11', to: '2026-06-12', extent: 1 },
    ],
  };
  const statuses = (id: string, more: Partial<Case>) =>
    ledgerOn('2026-12-31', { ...given, ...more })
      .filter((entry) => entry.id === id)
      .map(({ status }) => status);

  it('are applied for and reported one by one: what is told belongs to the latest', () => {
    expect(statuses('apply-for-sickness-benefit', { appliedToFk: '2026-06-01' })).toEqual([
      'due',
      'due',
      'done',
    ]);
    expect(statuses('report-to-fk', { reportedToFk: '2026-03-30' })).toEqual(['overdue', 'done', 'overdue']);
  });

  it('are not reported where the employer paid nothing, and need no assurance then', () => {
    const barred: Partial<Case> = {
      spells: [
        { from: '2026-01-12', to: '2026-02-06', extent: 1, workedAfter: false },
        { from: '2026-03-09', to: '2026-04-10', extent: 1 },
      ],
    };
    expect(statuses('report-to-fk', barred)).toHaveLength(1);
    expect(statuses('written-assurance', barred)).toHaveLength(1);
  });

  it('are not reported where the employment ended with the sick-pay period', () => {
    const ended = {
      employment: { ...LONG.employment, from: '2020-01-01', to: '2026-01-25' },
    } as Partial<Case>;
    expect(statuses('report-to-fk', { ...ended, spells: given.spells.slice(0, 1) })).toEqual([]);
  });

  it('are not reported where the notice came after all of the employer’s days', () => {
    const late: Partial<Case> = {
      spells: [{ from: '2026-03-02', to: '2026-04-10', extent: 1, notifiedOn: '2026-03-25' }],
    };
    expect(statuses('report-to-fk', late)).toEqual([]);
    expect(statuses('written-assurance', late)).toEqual([]);
  });

  it('are given an assurance one by one: what is told belongs to the latest', () => {
    expect(statuses('written-assurance', { assuranceOn: '2026-05-20' })).toEqual(['due', 'due', 'done']);
  });

  it('can be reported on their first day', () => {
    expect(statuses('report-to-fk', { reportedToFk: '2026-03-09' })).toEqual(['overdue', 'done', 'overdue']);
  });
});
