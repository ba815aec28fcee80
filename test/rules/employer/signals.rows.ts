import type { Signal, SignalsInput } from '../../../src/rules/employer/signals/signals.js';
import type { Row } from '../../support/rows.js';

const oneDay = (...dates: readonly string[]): SignalsInput['spells'] =>
  dates.map((date) => ({ from: date, to: date }));

const fired = (
  ...signals: readonly (Omit<Partial<Signal>, 'evidence'> & { evidence?: Partial<Signal['evidence']> })[]
): Row<unknown>['expect'] => ({
  outcome: 'decided',
  value: { fired: signals },
});
const SILENT = fired();

const SIX = oneDay('2025-04-07', '2025-06-02', '2025-08-04', '2025-10-06', '2025-12-01', '2026-02-02');
const FOUR = oneDay('2025-10-06', '2025-11-03', '2025-12-01', '2026-02-02');

export const rows: readonly Row<SignalsInput>[] = [
  {
    name: 'no absence',
    input: { spells: [], policy: 'six-occasions-in-twelve-months', asOf: '2026-03-31' },
    expect: {
      ...SILENT,
      basis: [{ kalla: 'Arbetsgivares egna riktlinjer för rehabilitering (policy, inte lag)' }],
    },
  },
  {
    name: 'six occasions in twelve months',
    input: { spells: SIX, policy: 'six-occasions-in-twelve-months', asOf: '2026-03-31' },
    expect: fired({
      policy: 'six-occasions-in-twelve-months',
      threshold: 'occasions',
      since: '2026-02-02',
      evidence: { count: 6, from: '2025-04-07', to: '2026-02-02' },
    }),
  },
  {
    name: 'five occasions',
    input: { spells: SIX.slice(1), policy: 'six-occasions-in-twelve-months', asOf: '2026-03-31' },
    expect: SILENT,
  },
  {
    name: 'the first of six occasions on the first day of the twelve months',
    input: { spells: SIX, policy: 'six-occasions-in-twelve-months', asOf: '2026-04-06' },
    expect: fired({ since: '2026-02-02' }),
  },
  {
    name: 'the first of six occasions a day too early',
    input: { spells: SIX, policy: 'six-occasions-in-twelve-months', asOf: '2026-04-07' },
    expect: SILENT,
  },
  {
    name: 'the sixth occasion begins on the day asked about',
    input: { spells: SIX, policy: 'six-occasions-in-twelve-months', asOf: '2026-02-02' },
    expect: fired({ since: '2026-02-02' }),
  },
  {
    name: 'the sixth occasion begins the day after',
    input: { spells: SIX, policy: 'six-occasions-in-twelve-months', asOf: '2026-02-01' },
    expect: SILENT,
  },
  {
    name: 'touching and overlapping spells are one occasion',
    input: {
      spells: [
        ...SIX.slice(1),
        { from: '2026-02-03', to: '2026-02-04' },
        { from: '2026-02-01', to: '2026-02-03' },
      ],
      policy: 'six-occasions-in-twelve-months',
      asOf: '2026-03-31',
    },
    expect: SILENT,
  },
  {
    name: 'seven occasions: reached with the sixth',
    input: {
      spells: [...oneDay('2026-03-02'), ...SIX],
      policy: 'six-occasions-in-twelve-months',
      asOf: '2026-03-31',
    },
    expect: fired({ since: '2026-02-02', evidence: { count: 7, from: '2025-04-07', to: '2026-03-02' } }),
  },
  {
    name: 'four occasions in six months',
    input: { spells: FOUR, policy: 'four-occasions-in-six-months', asOf: '2026-04-05' },
    expect: fired({ policy: 'four-occasions-in-six-months', since: '2026-02-02', evidence: { count: 4 } }),
  },
  {
    name: 'four occasions, the first a day too early',
    input: { spells: FOUR, policy: 'four-occasions-in-six-months', asOf: '2026-04-06' },
    expect: SILENT,
  },
  {
    name: 'three of the four occasions',
    input: { spells: FOUR.slice(1), policy: 'four-occasions-in-six-months', asOf: '2026-04-05' },
    expect: SILENT,
  },
  {
    name: 'three occasions in six months',
    input: { spells: FOUR.slice(1), policy: 'three-occasions-in-six-months', asOf: '2026-05-02' },
    expect: fired({ policy: 'three-occasions-in-six-months', since: '2026-02-02', evidence: { count: 3 } }),
  },
  {
    name: 'three occasions, the first a day too early',
    input: { spells: FOUR.slice(1), policy: 'three-occasions-in-six-months', asOf: '2026-05-03' },
    expect: SILENT,
  },
  {
    name: 'two occasions',
    input: { spells: FOUR.slice(2), policy: 'three-occasions-in-six-months', asOf: '2026-03-31' },
    expect: SILENT,
  },
  {
    name: 'more than fifteen working days: the sixteenth',
    input: {
      spells: [{ from: '2026-02-02', to: '2026-02-23' }],
      policy: 'more-than-fifteen-working-days',
      asOf: '2026-03-31',
    },
    expect: fired({
      policy: 'more-than-fifteen-working-days',
      threshold: 'working-days',
      since: '2026-02-23',
      evidence: { count: 16, from: '2026-02-02', to: '2026-02-23' },
    }),
  },
  {
    name: 'fifteen working days',
    input: {
      spells: [{ from: '2026-02-02', to: '2026-02-22' }],
      policy: 'more-than-fifteen-working-days',
      asOf: '2026-03-31',
    },
    expect: SILENT,
  },
  {
    name: 'sixteen weekdays, one of them a public holiday',
    input: {
      spells: [{ from: '2026-04-20', to: '2026-05-11' }],
      policy: 'more-than-fifteen-working-days',
      asOf: '2026-05-31',
    },
    expect: SILENT,
  },
  {
    name: 'sixteen working days, all within the twelve months',
    input: {
      spells: [{ from: '2026-02-02', to: '2026-02-23' }],
      policy: 'more-than-fifteen-working-days',
      asOf: '2027-02-01',
    },
    expect: fired({ since: '2026-02-23' }),
  },
  {
    name: 'sixteen working days, the first outside the twelve months',
    input: {
      spells: [{ from: '2026-02-02', to: '2026-02-23' }],
      policy: 'more-than-fifteen-working-days',
      asOf: '2027-02-02',
    },
    expect: SILENT,
  },
  {
    name: 'two weeks in a row',
    input: {
      spells: [{ from: '2026-03-02', to: '2026-03-16' }],
      policy: 'two-weeks-in-a-row',
      asOf: '2026-03-20',
    },
    expect: fired({
      policy: 'two-weeks-in-a-row',
      threshold: 'days-in-a-row',
      since: '2026-03-15',
      evidence: { count: 15, from: '2026-03-02', to: '2026-03-16' },
    }),
  },
  {
    name: 'fourteen days in a row',
    input: {
      spells: [{ from: '2026-03-02', to: '2026-03-15' }],
      policy: 'two-weeks-in-a-row',
      asOf: '2026-03-20',
    },
    expect: fired({ since: '2026-03-15', evidence: { count: 14 } }),
  },
  {
    name: 'thirteen days in a row',
    input: {
      spells: [{ from: '2026-03-02', to: '2026-03-14' }],
      policy: 'two-weeks-in-a-row',
      asOf: '2026-03-20',
    },
    expect: SILENT,
  },
  {
    name: 'two weeks that are not over on the day asked about',
    input: {
      spells: [{ from: '2026-03-02', to: '2026-03-31' }],
      policy: 'two-weeks-in-a-row',
      asOf: '2026-03-14',
    },
    expect: SILENT,
  },
  {
    name: 'of two long absences the latest',
    input: {
      spells: [
        { from: '2025-09-01', to: '2025-09-30' },
        { from: '2026-03-02', to: '2026-03-16' },
      ],
      policy: 'two-weeks-in-a-row',
      asOf: '2026-03-20',
    },
    expect: fired({ since: '2026-03-15' }),
  },
  {
    name: 'two weeks whose last day is the first of the twelve months',
    input: {
      spells: [{ from: '2026-03-02', to: '2026-03-15' }],
      policy: 'two-weeks-in-a-row',
      asOf: '2027-03-14',
    },
    expect: fired({ since: '2026-03-15' }),
  },
  {
    name: 'two weeks that have passed',
    input: {
      spells: [{ from: '2026-03-02', to: '2026-03-15' }],
      policy: 'two-weeks-in-a-row',
      asOf: '2027-03-15',
    },
    expect: SILENT,
  },
  {
    name: 'an own policy with every threshold: each fires by itself',
    input: {
      spells: [
        { from: '2026-03-02', to: '2026-03-06' },
        { from: '2026-03-16', to: '2026-03-16' },
      ],
      policy: { occasions: 2, workingDays: 6, daysInARow: 5, months: 1 },
      asOf: '2026-03-31',
    },
    expect: fired(
      {
        policy: 'own',
        threshold: 'occasions',
        since: '2026-03-16',
        evidence: { count: 2, from: '2026-03-02', to: '2026-03-16' },
      },
      {
        policy: 'own',
        threshold: 'working-days',
        since: '2026-03-16',
        evidence: { count: 6, from: '2026-03-02', to: '2026-03-16' },
      },
      {
        policy: 'own',
        threshold: 'days-in-a-row',
        since: '2026-03-06',
        evidence: { count: 5, from: '2026-03-02', to: '2026-03-06' },
      },
    ),
  },
  {
    name: 'an own policy without a window looks twelve months back',
    input: { spells: oneDay('2025-04-01', '2026-03-31'), policy: { occasions: 2 }, asOf: '2026-03-31' },
    expect: fired({ policy: 'own', since: '2026-03-31' }),
  },
  {
    name: 'and no further',
    input: { spells: oneDay('2025-03-31', '2026-03-31'), policy: { occasions: 2 }, asOf: '2026-03-31' },
    expect: SILENT,
  },
  {
    name: 'a window of a month from 31 March begins after 28 February',
    input: {
      spells: oneDay('2026-03-01', '2026-03-31'),
      policy: { occasions: 2, months: 1 },
      asOf: '2026-03-31',
    },
    expect: fired({ since: '2026-03-31' }),
  },
  {
    name: 'absence after the day asked about is not looked at',
    input: {
      spells: [{ from: '2026-03-02', to: '2026-12-31' }],
      policy: { workingDays: 3 },
      asOf: '2026-03-03',
    },
    expect: SILENT,
  },
];
