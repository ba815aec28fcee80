import type {
  ParentalGround,
  SgiProtectedBy,
  SgiProtectionGround,
  SgiProtectionInput,
  SgiProtectionReason,
  SgiProtectionValue,
} from '../../../src/rules/sickness-benefit/sgi-protection/sgi-protection.js';
import { citing, guidance, notCovered, type Row } from '../../support/rows.js';

type Input = SgiProtectionInput;
type Expected = Row<Input>['expect'];

const decided = (value: Partial<SgiProtectionValue>): Expected => ({ outcome: 'decided', value });
const held = (ground: SgiProtectedBy, outerLimit: string | null = null): Expected =>
  decided({ protected: true, ground, outerLimit, lostFrom: null });
const lost = (lostFrom: string): Expected =>
  decided({ protected: false, ground: null, outerLimit: null, lostFrom });
const refused = (lostFrom: string, reason: SgiProtectionReason): Expected => ({
  outcome: 'decided',
  value: { protected: false, lostFrom, excluded: [{ reason }] },
});

const asked = (
  on: string,
  grounds: readonly SgiProtectionGround[] = [],
  more: Partial<Input> = {},
): Input => ({ on, workEndedOn: '2026-01-31', grounds, ...more });

/** The last day of work and the last day of the three months. */
const THREE_MONTHS: readonly (readonly [workEndedOn: string, last: string, next: string])[] = [
  ['2026-01-31', '2026-04-30', '2026-05-01'],
  ['2026-01-30', '2026-04-30', '2026-05-01'],
  ['2026-01-29', '2026-04-29', '2026-04-30'],
  ['2025-11-30', '2026-02-28', '2026-03-01'],
  ['2023-11-30', '2024-02-29', '2024-03-01'],
  ['2023-11-29', '2024-02-29', '2024-03-01'],
  ['2023-11-28', '2024-02-28', '2024-02-29'],
  // Counted from the day on which work was broken off, by the number of that day.
  ['2026-02-28', '2026-05-28', '2026-05-29'],
  ['2024-02-29', '2024-05-29', '2024-05-30'],
  ['2025-12-31', '2026-03-31', '2026-04-01'],
];

const studies = (from: string, to: string | null): SgiProtectionGround => ({
  ground: 'studies-with-support',
  from,
  to,
});
const sick = (from: string, to: string | null): SgiProtectionGround => ({ ground: 'sickness', from, to });
const seeking = (from: string, to: string | null, atDisposal?: boolean): SgiProtectionGround => ({
  ground: 'job-seeking',
  from,
  to,
  ...(atDisposal !== undefined && { atDisposal }),
});
const pregnant = (from: string, to: string | null, dueOn: string): SgiProtectionGround => ({
  ground: 'pregnancy',
  from,
  to,
  dueOn,
});
const parent = (from: string, to: string | null, childBornOn: string): ParentalGround => ({
  ground: 'parental',
  from,
  to,
  childBornOn,
});

export const rows: readonly Row<Input>[] = [
  {
    name: 'the first day without work',
    input: asked('2026-02-01'),
    expect: {
      ...decided({
        protected: true,
        ground: 'short-break',
        segments: [{ from: '2026-02-01', to: '2026-02-01', grounds: ['short-break'] }],
        outerLimit: '2026-04-30',
        lostFrom: null,
        excluded: [],
      }),
      basis: citing('9', '18', '1'),
      assumptions: [{ fact: 'bornOn', assumed: 'before-target-age' }],
    },
    absent: ['interpretations'],
  },
  ...THREE_MONTHS.flatMap(([workEndedOn, last, next]): Row<Input>[] => [
    {
      name: `work ended ${workEndedOn}: a short break protects through ${last}`,
      input: asked(last, [], { workEndedOn }),
      expect: held('short-break', last),
    },
    {
      name: `work ended ${workEndedOn}: not on ${next}`,
      input: asked(next, [], { workEndedOn }),
      expect: lost(next),
    },
  ]),

  // Every ground by itself, on the last day of the short break and on the day after it.
  {
    name: 'studies with support after the three months, without a gap',
    input: asked('2026-06-30', [studies('2026-05-01', '2026-06-30')]),
    expect: {
      ...decided({
        protected: true,
        ground: 'studies-with-support',
        segments: [
          { from: '2026-02-01', to: '2026-04-30', grounds: ['short-break'] },
          { from: '2026-05-01', to: '2026-06-30', grounds: ['studies-with-support'] },
        ],
        outerLimit: null,
      }),
      basis: [...['9', '11', '18', '1'].map((paragraf) => ({ paragraf })), guidance('HFD 2019 ref. 55')],
    },
  },
  {
    name: 'no three months after them: the day after',
    input: asked('2026-07-01', [studies('2026-05-01', '2026-06-30')]),
    expect: lost('2026-07-01'),
  },
  {
    name: 'a gap of one day loses it for good',
    input: asked('2026-06-01', [studies('2026-05-02', '2026-06-30')]),
    expect: {
      ...lost('2026-05-01'),
      value: {
        protected: false,
        lostFrom: '2026-05-01',
        segments: [{ from: '2026-02-01', to: '2026-04-30', grounds: ['short-break'] }],
        excluded: [],
      },
    },
  },
  {
    name: 'studies within the three months: they run on beside them, from the work',
    input: asked('2026-04-30', [studies('2026-03-01', '2026-03-31')]),
    expect: decided({
      ground: 'short-break',
      outerLimit: '2026-04-30',
      segments: [
        { from: '2026-02-01', to: '2026-02-28', grounds: ['short-break'] },
        { from: '2026-03-01', to: '2026-03-31', grounds: ['studies-with-support', 'short-break'] },
        { from: '2026-04-01', to: '2026-04-30', grounds: ['short-break'] },
      ],
    }),
  },
  {
    name: 'they do not move them',
    input: asked('2026-05-01', [studies('2026-03-01', '2026-03-31')]),
    expect: lost('2026-05-01'),
  },
  {
    name: 'a ground that begins after the day asked about says nothing',
    input: asked('2026-04-30', [seeking('2026-05-01', null, false)]),
    expect: { ...held('short-break', '2026-04-30'), basis: [{}, {}, {}] },
  },
  {
    name: 'one that ended with the work says nothing',
    input: asked('2026-05-01', [sick('2026-01-01', '2026-01-31')]),
    expect: decided({ lostFrom: '2026-05-01', excluded: [] }),
  },
  {
    name: 'one that went on a day longer is a ground',
    input: asked('2026-02-01', [sick('2026-01-01', '2026-02-01')]),
    expect: decided({
      ground: 'sickness',
      segments: [{ from: '2026-02-01', to: '2026-02-01', grounds: ['sickness', 'short-break'] }],
    }),
  },
  {
    name: 'sickness that goes on',
    input: asked('2026-11-29', [sick('2026-04-30', null)]),
    expect: { ...held('sickness'), basis: citing('17') },
  },
  {
    name: 'two grounds that touch are one chain, of different grounds',
    input: asked('2026-12-31', [sick('2026-08-01', null), studies('2026-05-01', '2026-07-31')]),
    expect: decided({
      ground: 'sickness',
      segments: [
        { from: '2026-02-01', to: '2026-04-30', grounds: ['short-break'] },
        { from: '2026-05-01', to: '2026-07-31', grounds: ['studies-with-support'] },
        { from: '2026-08-01', to: '2026-12-31', grounds: ['sickness'] },
      ],
    }),
  },
  {
    name: 'the same ground twice, touching: one segment',
    input: asked('2026-06-30', [sick('2026-03-01', '2026-05-31'), sick('2026-06-01', null)], {
      workEndedOn: '2026-02-28',
    }),
    expect: decided({
      segments: [
        { from: '2026-03-01', to: '2026-05-28', grounds: ['sickness', 'short-break'] },
        { from: '2026-05-29', to: '2026-06-30', grounds: ['sickness'] },
      ],
    }),
  },
  ...(['agreed-periodic-support', 'service', 'short-time-work'] as const).map((ground): Row<Input> => ({
    name: `${ground}, through its last day`,
    input: asked('2026-09-30', [{ ground, from: '2026-05-01', to: '2026-09-30' }]),
    expect: held(ground),
  })),

  // 11 § second sentence
  {
    name: 'studies without support: every condition met',
    input: asked('2026-06-01', [
      {
        ground: 'studies-without-support',
        from: '2026-05-01',
        to: null,
        atLeastHalfTime: true,
        qualifiesForSupport: true,
        postSecondaryOrFromTwenty: true,
      },
    ]),
    expect: held('studies-without-support'),
  },
  ...(
    [
      ['atLeastHalfTime', 'less-than-half-time'],
      ['qualifiesForSupport', 'no-support-possible'],
      ['postSecondaryOrFromTwenty', 'lower-level'],
    ] as const
  ).map(([fact, reason]): Row<Input> => ({
    name: `studies without support: not ${fact}, whatever the others`,
    input: asked('2026-06-01', [
      { ground: 'studies-without-support', from: '2026-05-01', to: null, [fact]: false },
    ]),
    expect: refused('2026-05-01', reason),
  })),
  {
    name: 'studies without support: nothing else known',
    input: asked('2026-06-01', [{ ground: 'studies-without-support', from: '2026-05-01', to: null }]),
    expect: {
      outcome: 'undetermined',
      missing: ['atLeastHalfTime', 'qualifiesForSupport', 'postSecondaryOrFromTwenty'],
      alternatives: [
        {
          if: 'conditions-met',
          value: { protected: true, ground: 'studies-without-support', lostFrom: null },
        },
        { if: 'conditions-not-met', value: { protected: false, lostFrom: '2026-05-01' } },
      ],
    },
    absent: ['interpretations'],
  },
  {
    name: 'what is not known does not matter within the three months',
    input: asked('2026-04-30', [{ ground: 'studies-without-support', from: '2026-02-01', to: null }]),
    expect: decided({
      ground: 'short-break',
      excluded: [
        {
          ground: 'studies-without-support',
          from: '2026-02-01',
          to: null,
          reason: 'conditions-not-known',
        },
      ],
    }),
  },
  {
    name: 'nor after the loss',
    input: asked('2026-08-01', [seeking('2026-06-01', null)]),
    expect: lost('2026-05-01'),
  },

  // 13 §
  {
    name: 'a programme with compensation',
    input: asked('2026-06-01', [{ ground: 'programme', from: '2026-05-01', to: null, compensated: true }]),
    expect: held('programme'),
  },
  {
    name: 'a programme without',
    input: asked('2026-06-01', [{ ground: 'programme', from: '2026-05-01', to: null, compensated: false }]),
    expect: refused('2026-05-01', 'not-compensated'),
  },
  {
    name: 'a programme of which that is not known',
    input: asked('2026-06-01', [{ ground: 'programme', from: '2026-05-01', to: null }]),
    expect: { outcome: 'undetermined', missing: ['compensated'] },
  },
  {
    name: 'at the disposal of the labour market',
    input: asked('2026-06-01', [seeking('2026-05-01', null, true)]),
    expect: held('job-seeking'),
  },
  {
    name: 'not at its disposal',
    input: asked('2026-06-01', [seeking('2026-05-01', null, false)]),
    expect: {
      ...refused('2026-05-01', 'not-at-disposal'),
      value: {
        lostFrom: '2026-05-01',
        excluded: [{ ground: 'job-seeking', from: '2026-05-01', to: null, reason: 'not-at-disposal' }],
      },
    },
  },
  {
    name: 'looking for work is an assessment',
    input: asked('2026-06-01', [seeking('2026-05-01', null)]),
    expect: {
      outcome: 'undetermined',
      missing: ['atDisposal'],
      basis: citing('13'),
      alternatives: [{ if: 'conditions-met' }, { if: 'conditions-not-met' }],
    },
  },
  {
    name: 'only the day of the loss depends on it: still not determined',
    input: asked('2026-08-01', [seeking('2026-05-01', '2026-06-30')]),
    expect: {
      outcome: 'undetermined',
      missing: ['atDisposal'],
      alternatives: [
        { value: { protected: false, lostFrom: '2026-07-01' } },
        { value: { protected: false, lostFrom: '2026-05-01' } },
      ],
    },
  },
  {
    name: 'either of two would do: both are missing',
    input: asked('2026-06-01', [
      seeking('2026-05-01', null),
      { ground: 'programme', from: '2026-05-01', to: null },
    ]),
    expect: { outcome: 'undetermined', missing: ['atDisposal', 'compensated'] },
  },
  {
    name: 'another ground that is certain stands beside it',
    input: asked('2026-06-01', [seeking('2026-05-01', null), sick('2026-05-01', null)]),
    expect: held('sickness'),
  },

  // 17 § second para.
  {
    name: 'awaiting a decision, no reasons against',
    input: asked('2026-06-01', [
      { ground: 'awaiting-decision', from: '2026-05-01', to: null, reasonsAgainst: false },
    ]),
    expect: held('awaiting-decision'),
  },
  {
    name: 'awaiting a decision, reasons against',
    input: asked('2026-06-01', [
      { ground: 'awaiting-decision', from: '2026-05-01', to: null, reasonsAgainst: true },
    ]),
    expect: refused('2026-05-01', 'reasons-against'),
  },
  {
    name: 'awaiting a decision is an assessment',
    input: asked('2026-06-01', [{ ground: 'awaiting-decision', from: '2026-05-01', to: null }]),
    expect: { outcome: 'undetermined', missing: ['reasonsAgainst'] },
  },

  // 14 §: due 31 August, so at the earliest on the last day of February
  {
    name: 'pregnant, off work from the first possible day',
    input: asked('2026-08-31', [pregnant('2026-02-28', null, '2026-08-31')], { workEndedOn: '2026-02-27' }),
    expect: { ...held('pregnancy', '2026-08-31'), basis: citing('14') },
    absent: ['assumptions', 'interpretations'],
  },
  {
    name: 'pregnant, off work a day earlier',
    input: asked('2026-05-27', [pregnant('2026-02-27', null, '2026-08-31')], { workEndedOn: '2026-02-26' }),
    expect: refused('2026-05-27', 'interrupted-too-early'),
  },
  {
    name: 'in a leap year the day before is early enough no longer',
    input: asked('2024-06-30', [pregnant('2024-02-28', null, '2024-08-31')], { workEndedOn: '2024-02-27' }),
    expect: refused('2024-05-28', 'interrupted-too-early'),
  },
  {
    name: 'a birth before the expected day lets work be broken off earlier',
    input: asked(
      '2026-06-01',
      [{ ground: 'pregnancy', from: '2026-02-27', to: null, dueOn: '2026-09-30', childBornOn: '2026-08-27' }],
      { workEndedOn: '2026-02-26' },
    ),
    expect: held('pregnancy', '2026-08-27'),
  },
  {
    name: 'a later one does not take it back, and protects through that day',
    input: asked(
      '2026-09-10',
      [{ ground: 'pregnancy', from: '2026-02-28', to: null, dueOn: '2026-08-31', childBornOn: '2026-09-10' }],
      { workEndedOn: '2026-02-27' },
    ),
    expect: held('pregnancy', '2026-09-10'),
    absent: ['assumptions'],
  },
  {
    name: 'the day after the birth',
    input: asked(
      '2026-09-11',
      [{ ground: 'pregnancy', from: '2026-02-28', to: null, dueOn: '2026-08-31', childBornOn: '2026-09-10' }],
      { workEndedOn: '2026-02-27' },
    ),
    expect: lost('2026-09-11'),
    absent: ['assumptions'],
  },
  {
    name: 'the day after the expected one, no birth told: the child is taken to be born',
    input: asked('2026-09-01', [pregnant('2026-02-28', null, '2026-08-31')], { workEndedOn: '2026-02-27' }),
    expect: {
      ...lost('2026-09-01'),
      assumptions: [{ fact: 'childBornOn', assumed: 'on-the-expected-day' }],
    },
  },
  {
    name: 'pregnant until the day before the expected one: nothing to assume',
    input: asked('2026-09-01', [pregnant('2026-02-28', '2026-08-31', '2026-08-31')], {
      workEndedOn: '2026-02-27',
    }),
    expect: lost('2026-09-01'),
    absent: ['assumptions'],
  },
  {
    name: 'pregnant from later in the short break: work was broken off in time',
    input: asked('2026-05-01', [pregnant('2026-03-10', null, '2026-07-01')]),
    expect: held('pregnancy', '2026-07-01'),
    absent: ['interpretations'],
  },
  {
    name: 'pregnant already while working: from the first day off',
    input: asked('2026-02-01', [pregnant('2026-01-01', null, '2026-07-31')]),
    expect: decided({
      ground: 'pregnancy',
      segments: [{ from: '2026-02-01', to: '2026-02-01', grounds: ['pregnancy', 'short-break'] }],
    }),
  },
  {
    name: 'born while the work went on: no pregnancy after it',
    input: asked('2026-05-01', [pregnant('2026-01-01', null, '2026-01-31')]),
    expect: refused('2026-05-01', 'child-is-born'),
  },
  {
    name: 'born on the first day without work',
    input: asked('2026-02-01', [pregnant('2026-01-01', null, '2026-02-01')]),
    expect: held('pregnancy', '2026-02-01'),
  },
  {
    name: 'from studies to pregnancy: not protected (HFD 2019 ref. 55)',
    input: asked('2026-06-01', [
      studies('2026-02-01', '2026-05-31'),
      pregnant('2026-06-01', null, '2026-07-31'),
    ]),
    expect: {
      ...refused('2026-06-01', 'after-studies'),
      basis: expect55(),
    },
    absent: ['interpretations'],
  },
  {
    name: 'a day of work between them: protected',
    input: asked('2026-06-02', [pregnant('2026-06-02', null, '2026-07-31')], { workEndedOn: '2026-06-01' }),
    expect: held('pregnancy', '2026-07-31'),
  },
  {
    name: 'from care of an older child to pregnancy: open, not protected by default',
    input: asked(
      '2026-06-01',
      [parent('2025-07-01', '2026-05-31', '2025-06-01'), pregnant('2026-06-01', null, '2026-08-31')],
      { workEndedOn: '2025-06-30' },
    ),
    expect: {
      ...refused('2026-06-01', 'after-other-ground'),
      interpretations: [
        { question: 'pregnancy-after-other-ground', taken: 'not-protected', other: ['protected'] },
      ],
    },
  },
  {
    name: 'by the other reading she is',
    input: asked(
      '2026-06-01',
      [parent('2025-07-01', '2026-05-31', '2025-06-01'), pregnant('2026-06-01', null, '2026-08-31')],
      { workEndedOn: '2025-06-30', readings: { pregnancy: 'protected' } },
    ),
    expect: {
      ...held('pregnancy', '2026-08-31'),
      interpretations: [
        { question: 'pregnancy-after-other-ground', taken: 'protected', other: ['not-protected'] },
      ],
    },
  },
  {
    name: 'but not more than six months before the birth',
    input: asked(
      '2026-06-01',
      [parent('2025-07-01', '2026-05-31', '2025-06-01'), pregnant('2026-06-01', null, '2026-12-02')],
      { workEndedOn: '2025-06-30', readings: { pregnancy: 'protected' } },
    ),
    expect: refused('2026-06-01', 'interrupted-too-early'),
    absent: ['interpretations'],
  },
  {
    name: 'studies and sickness on the day before: not only studies were left',
    input: asked('2026-06-01', [
      studies('2026-02-01', '2026-05-31'),
      sick('2026-05-01', '2026-05-31'),
      pregnant('2026-06-01', null, '2026-07-31'),
    ]),
    expect: refused('2026-06-01', 'after-other-ground'),
  },
  {
    name: 'from studies without support, which may be none: not determined',
    input: asked(
      '2026-04-01',
      [
        seeking('2026-02-01', '2026-03-31'),
        pregnant('2026-04-01', null, '2026-07-01'),
        { ground: 'job-seeking', from: '2026-05-01', to: null, atDisposal: false },
      ],
      { on: '2026-05-01' },
    ),
    expect: {
      outcome: 'undetermined',
      missing: ['atDisposal'],
      alternatives: [
        { if: 'conditions-met', value: { protected: false } },
        { if: 'conditions-not-met', value: { protected: true, ground: 'pregnancy' } },
      ],
      interpretations: [{ question: 'pregnancy-after-other-ground' }],
    },
  },

  // 15 §
  {
    name: 'care of a child, the day before the first birthday',
    input: asked('2026-12-14', [parent('2026-02-01', null, '2025-12-15')]),
    expect: { ...held('parental', '2026-12-14'), basis: citing('15') },
    absent: ['assumptions'],
  },
  {
    name: 'the first birthday',
    input: asked('2026-12-15', [parent('2026-02-01', null, '2025-12-15')]),
    expect: lost('2026-12-15'),
  },
  {
    name: 'born on a leap day: one year on the last day of February',
    input: asked('2025-02-27', [parent('2024-03-01', null, '2024-02-29')], { workEndedOn: '2024-02-29' }),
    expect: held('parental', '2025-02-27'),
  },
  {
    name: 'that day',
    input: asked('2025-02-28', [parent('2024-03-01', null, '2024-02-29')], { workEndedOn: '2024-02-29' }),
    expect: lost('2025-02-28'),
  },
  {
    name: 'a child older than that',
    input: asked('2026-05-01', [parent('2026-02-01', null, '2025-01-31')]),
    expect: refused('2026-05-01', 'child-too-old'),
  },
  {
    name: 'a child that turned one on the first day',
    input: asked('2026-05-01', [parent('2026-02-01', null, '2025-02-01')]),
    expect: refused('2026-05-01', 'child-too-old'),
  },
  {
    name: 'a child not born on the days that were told',
    input: asked('2026-05-01', [parent('2026-02-01', '2026-04-30', '2026-05-01')]),
    expect: refused('2026-05-01', 'child-not-received'),
  },
  {
    name: 'a child born on the last of them',
    input: asked('2026-04-30', [parent('2026-02-01', '2026-04-30', '2026-04-30')]),
    expect: decided({
      ground: 'parental',
      outerLimit: '2027-04-29',
      segments: [
        { from: '2026-02-01', to: '2026-04-29', grounds: ['short-break'] },
        { from: '2026-04-30', to: '2026-04-30', grounds: ['parental', 'short-break'] },
      ],
    }),
  },
  {
    name: 'two children: the younger one counts',
    input: asked('2026-12-15', [
      parent('2026-02-01', null, '2026-01-10'),
      parent('2026-12-01', null, '2026-12-01'),
    ]),
    expect: held('parental', '2027-11-30'),
  },
  {
    name: 'an adopted child, a year less a day after it was received',
    input: asked('2027-01-31', [{ ...parent('2026-02-01', null, '2020-05-05'), receivedOn: '2026-02-01' }]),
    expect: held('parental', '2027-01-31'),
  },
  {
    name: 'the day after',
    input: asked('2027-02-01', [{ ...parent('2026-02-01', null, '2020-05-05'), receivedOn: '2026-02-01' }]),
    expect: lost('2027-02-01'),
  },
  {
    name: 'received the day before turning ten',
    input: asked('2026-06-01', [{ ...parent('2026-02-01', null, '2016-02-02'), receivedOn: '2026-02-01' }]),
    expect: held('parental', '2027-01-31'),
  },
  {
    name: 'received on the tenth birthday',
    input: asked('2026-06-01', [{ ...parent('2026-02-01', null, '2016-02-01'), receivedOn: '2026-02-01' }]),
    expect: refused('2026-05-01', 'child-too-old'),
  },
  {
    name: 'from the day it was received',
    input: asked('2026-05-01', [{ ...parent('2026-04-01', null, '2020-05-05'), receivedOn: '2026-05-02' }]),
    expect: refused('2026-05-01', 'child-not-received'),
  },

  // 17 and 18 §§ third and second para.: before the target age
  {
    name: 'a short break ends before the month of the target age',
    input: asked('2026-02-28', [], { bornOn: '1959-03', workEndedOn: '2025-01-31', on: '2025-02-28' }),
    expect: held('short-break', '2025-02-28'),
    absent: ['assumptions'],
  },
  {
    name: 'on its first day',
    input: asked('2025-03-01', [], { bornOn: '1959-03', workEndedOn: '2025-01-31' }),
    expect: lost('2025-03-01'),
  },
  {
    name: 'work that ended in that month leaves no break at all',
    input: asked('2025-03-02', [], { bornOn: '1959-03', workEndedOn: '2025-03-01' }),
    expect: decided({ protected: false, lostFrom: '2025-03-02', segments: [] }),
  },
  {
    name: 'sickness on the last day before it',
    input: asked('2025-02-28', [sick('2024-06-01', null)], { bornOn: '1959-03', workEndedOn: '2024-05-31' }),
    expect: held('sickness', '2025-02-28'),
  },
  {
    name: 'sickness on its first day',
    input: asked('2025-03-01', [sick('2024-06-01', null)], { bornOn: '1959-03', workEndedOn: '2024-05-31' }),
    expect: lost('2025-03-01'),
  },
  {
    name: 'sickness and waiting that begin after it',
    input: asked(
      '2025-04-01',
      [
        studies('2025-03-01', '2025-03-31'),
        sick('2025-04-01', null),
        { ground: 'awaiting-decision', from: '2025-04-01', to: null, reasonsAgainst: false },
      ],
      { bornOn: '1959-03', workEndedOn: '2025-02-28' },
    ),
    expect: decided({
      lostFrom: '2025-04-01',
      excluded: [
        { ground: 'sickness', from: '2025-04-01', to: null, reason: 'target-age-reached' },
        { ground: 'awaiting-decision', from: '2025-04-01', to: null, reason: 'target-age-reached' },
      ],
    }),
    absent: ['assumptions'],
  },
  {
    name: 'the older age of 65: a month of birth in 1957',
    input: asked('2022-12-01', [], { bornOn: '1957-12', workEndedOn: '2022-10-31' }),
    expect: lost('2022-12-01'),
  },
  {
    name: 'a target age that is not fixed yet',
    input: asked('2026-02-01', [], { bornOn: '1970-01' }),
    expect: { ...held('short-break', '2026-04-30'), assumptions: [{ fact: 'targetAge', assumed: '67' }] },
  },
  {
    name: 'no age matters where every day has another ground',
    input: asked('2026-02-01', [studies('2026-02-01', null)]),
    expect: held('studies-with-support'),
    absent: ['assumptions'],
  },

  // Grounds that became law later
  ...(
    [
      ['short-time-work', '2014-01-01', '2013-12-31'],
      ['awaiting-decision', '2018-01-01', '2017-12-31'],
      ['studies-without-support', '2018-07-01', '2018-06-30'],
    ] as const
  ).flatMap(([ground, first, dayBefore]): Row<Input>[] => {
    const given = (from: string, to: string | null): SgiProtectionGround =>
      ground === 'short-time-work'
        ? { ground, from, to }
        : ground === 'awaiting-decision'
          ? { ground, from, to, reasonsAgainst: false }
          : {
              ground,
              from,
              to,
              atLeastHalfTime: true,
              qualifiesForSupport: true,
              postSecondaryOrFromTwenty: true,
            };
    const bridge = [studies('2011-01-01', dayBefore)];
    const workEndedOn = '2011-06-30';
    return [
      {
        name: `${ground} from ${first}`,
        input: asked(first, [...bridge, given('2011-07-01', null)], { workEndedOn }),
        expect: held(ground),
      },
      {
        name: `${ground} not on the day before`,
        input: asked(dayBefore, [studies('2011-01-01', dayBefore), given('2011-07-01', null)], {
          workEndedOn,
        }),
        expect: decided({ ground: 'studies-with-support' }),
      },
      {
        name: `${ground} that ended before it was law`,
        input: asked(first, [studies('2011-01-01', dayBefore), given('2011-07-01', dayBefore)], {
          workEndedOn,
        }),
        expect: refused(first, 'not-in-force'),
      },
      {
        name: `${ground} alone on the day before`,
        input: asked(first, [studies('2011-01-01', dayShift(dayBefore)), given('2011-07-01', null)], {
          workEndedOn,
        }),
        expect: lost(dayBefore),
      },
    ];
  }),

  {
    name: 'the first day without work that is known',
    input: asked('2011-01-01', [], { workEndedOn: '2010-12-31' }),
    expect: held('short-break', '2011-03-31'),
  },
  {
    name: 'the day before it',
    input: asked('2011-01-01', [], { workEndedOn: '2010-12-30' }),
    expect: { ...notCovered('2011-01-01'), basis: citing('9') },
  },
];

function expect55(): unknown {
  return [...['9', '11', '14', '18', '1'].map((paragraf) => ({ paragraf })), guidance('HFD')];
}

/** The day before the last of a month or a year. */
function dayShift(date: string): string {
  return `${date.slice(0, 8)}${String(Number(date.slice(8)) - 1)}`;
}
