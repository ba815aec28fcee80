import { carried, LAYOUT, type SourceDocument } from './line.js';

const line = (kind: string, performedOn: string, paid: number, providerApproved = true): object => ({
  year: Number(performedOn.slice(0, 4)),
  lines: [{ employee: 'a', performedOn, paid, kind, providerApproved }],
});
const KINDS = [
  'investigate-needs',
  'plan-return',
  'rehabilitation-leader',
  'supportive-talks',
  'stress-conflict-crisis',
  'supervision',
  'adaptation',
  'review-work',
  'other-workplace',
];
const half = (kind: string): ReturnType<typeof carried> =>
  carried('grants/workplace-rehabilitation', line(kind, '2026-03-02', 12_000), { total: 6_000 });

export const document000: SourceDocument = {
  document: '000',
  title: 'An occupational health service on workplace rehabilitation support',
  lastLine: 40,
  rows: [
    {
      lines: [1, 2],
      says: 'The name of the grant.',
      carried: [
        carried(
          'coordination/terms',
          { term: 'arbetsplatsinriktat rehabiliteringsstöd' },
          { 'terms.0.id': 'workplace-rehabilitation' },
        ),
      ],
    },
    {
      lines: [3, 4],
      says: 'A grant to employers that buy expert support to investigate, plan, begin, carry out and follow up measures.',
      carried: [half('investigate-needs')],
    },
    {
      lines: [5, 6],
      says: 'It is to prevent sick leave or ease staying and returning; treatment is not covered.',
      carried: [
        carried('grants/workplace-rehabilitation', line('treatment', '2026-03-02', 12_000), {
          total: 0,
          'rejected.0.reason': 'treatment',
        }),
      ],
    },
    {
      lines: [7, 8],
      says: 'It can pay for help with the plan for return to work.',
      carried: [half('plan-return')],
    },
    { lines: [9, 12], says: 'A caption and a heading.', carried: LAYOUT },
    {
      lines: [13, 14],
      says: 'Half of the cost, at most 10 000 kr per employee and 200 000 kr in all a year.',
      law: 'For measures begun in 2025 or later 20 000 kr per employee (2014:67 7 §).',
      carried: [
        carried('grants/workplace-rehabilitation', line('plan-return', '2024-03-04', 30_000), {
          total: 10_000,
        }),
        carried('grants/workplace-rehabilitation', line('plan-return', '2026-03-02', 50_000), {
          total: 20_000,
        }),
      ],
    },
    {
      lines: [15, 16],
      says: 'Employer, employee and approved provider plan the measures together.',
      carried: [
        carried(
          'coordination/responsible',
          { need: 'workplace-rehabilitation' },
          { 'cooperates[]': 'insured' },
        ),
      ],
    },
    { lines: [17, 26], says: 'Nine kinds of measure.', carried: KINDS.map(half) },
    { lines: [27, 28], says: 'A link to the plan for return to work.', carried: LAYOUT },
    {
      lines: [29, 30],
      says: 'The provider must be approved by Försäkringskassan.',
      carried: [
        carried('grants/workplace-rehabilitation', line('plan-return', '2026-03-02', 12_000, false), {
          'rejected.0.reason': 'provider-not-approved',
        }),
      ],
    },
    {
      lines: [31, 34],
      says: 'Links to Försäkringskassan and its guidance, which also treats the grant for medical service.',
      carried: 'The grant for medical service is another one and ended; no rule models it.',
    },
    {
      lines: [35, 40],
      says: 'What an approved provider can do: five demands.',
      carried: [
        carried(
          'grants/provider',
          { abilities: [], areas: ['ergonomics', 'technology'] },
          {
            complete: false,
            missing: [
              'initiates-measures',
              'competence-medicine',
              'competence-rehabilitation',
              'competence-in-areas',
              'knows-the-workplace',
              'knows-work-environment-management',
              'informs-the-employer',
              'informs-fk',
            ],
          },
        ),
      ],
    },
  ],
};
