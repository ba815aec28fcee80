import type { AbsenceInput } from '../../../src/rules/statistics/absence/absence.js';
import { citing, notCovered, type Row } from '../../support/rows.js';

type Person = AbsenceInput['people'][number];
type Spell = Person['spells'][number];

const year = { from: '2026-01-01', to: '2026-12-31' } as const;
const spring = { from: '2026-03-01', to: '2026-05-31' } as const;

const sick = (from: string, to: string | null, extent: Spell['extent'] = 1): Spell => ({ from, to, extent });
const who = (...spells: readonly Spell[]): Person => ({ spells });

/** So many who were never sick, so that the others are not alone. */
const well = (count: number, more: Omit<Person, 'spells'> = {}): Person[] =>
  Array.from({ length: count }, () => ({ ...more, spells: [] }));

/** So many of a group, each sick for one day in a row of days from 2 March on. */
const group = (count: number, more: NonNullable<Person['group']>, sickOnes = count): Person[] =>
  Array.from({ length: count }, (_, i) => ({
    group: more,
    spells: i < sickOnes ? [sick('2026-03-02', '2026-03-02')] : [],
  }));

const none = { days: 0, wholeDays: 0, occasions: 0 };
const of = (days: number, occasions: number, wholeDays = days): object => ({ days, wholeDays, occasions });

/** The days by the length of their sickness. */
const lengths = (short: object = none, middle: object = none, long: object = none): object[] => [
  { length: '1-14', ...short },
  { length: '15-59', ...middle },
  { length: 'from-60', ...long },
];

const HIDDEN = {
  days: null,
  wholeDays: null,
  occasions: null,
  peopleAbsent: null,
  incidence: null,
  people: null,
};

export const rows: readonly Row<AbsenceInput>[] = [
  {
    // 2–15 March is fourteen days, of 1–15 March fifteen.
    name: 'fourteen days are short, fifteen are not',
    input: {
      ...year,
      people: [who(sick('2026-03-02', '2026-03-15')), who(sick('2026-03-01', '2026-03-15')), ...well(9)],
    },
    expect: {
      outcome: 'decided',
      value: {
        people: 11,
        suppressed: null,
        total: { ...of(29, 2), peopleAbsent: 2, incidence: 18.2 },
        lengths: lengths(of(14, 1), of(15, 1)),
        on: null,
      },
      basis: citing('3'),
      interpretations: [{ question: 'length-of-day', taken: 'whole-sickness', other: ['day-number'] }],
    },
  },
  {
    // 1 March – 28 April is 31 + 28 = 59 days.
    name: 'fifty-nine days are not long, sixty are, with all their days',
    input: {
      ...year,
      people: [who(sick('2026-03-01', '2026-04-28')), who(sick('2026-03-01', '2026-04-29')), ...well(9)],
    },
    expect: { outcome: 'decided', value: { lengths: lengths(none, of(59, 1), of(60, 1)) } },
  },
  {
    name: 'a spell from the day after another is the same sickness',
    input: {
      ...year,
      people: [who(sick('2026-03-31', '2026-04-29', 0.5), sick('2026-03-01', '2026-03-30')), ...well(10)],
    },
    expect: {
      outcome: 'decided',
      value: { total: { ...of(60, 1, 45), peopleAbsent: 1 }, lengths: lengths(none, none, of(60, 1, 45)) },
    },
  },
  {
    // SjLL 7 § would join them; an unbroken time it is not.
    name: 'a day between breaks it',
    input: {
      ...year,
      people: [who(sick('2026-03-01', '2026-03-14'), sick('2026-03-16', '2026-03-29')), ...well(10)],
    },
    expect: {
      outcome: 'decided',
      value: { total: { ...of(28, 2), peopleAbsent: 1, incidence: 18.2 }, lengths: lengths(of(28, 2)) },
    },
    absent: ['interpretations'],
  },
  {
    // 1–10 March whole; 6–20 March half, of which five days lie in the first.
    name: 'a day in two spells is one day, of the greater extent',
    input: {
      ...year,
      people: [
        who(sick('2026-03-06', '2026-03-20', 0.5), sick('2026-03-01', '2026-03-10')),
        who(sick('2026-05-01', '2026-05-31', 0.25), sick('2026-05-10', '2026-05-11', 0.75)),
        ...well(9),
      ],
    },
    expect: {
      outcome: 'decided',
      value: { total: of(51, 2, 23.75), lengths: lengths(none, of(51, 2, 23.75)) },
    },
  },
  {
    name: 'days before the window make the sickness longer, and are not counted',
    input: { ...spring, people: [who(sick('2026-01-01', '2026-03-01')), ...well(10)] },
    expect: {
      outcome: 'decided',
      value: {
        total: { ...of(1, 0), peopleAbsent: 1, incidence: 0 },
        lengths: lengths(none, none, of(1, 0)),
      },
    },
  },
  {
    // 31 May – 29 July is sixty days.
    name: 'so do days after it, where they are known',
    input: { ...spring, people: [who(sick('2026-05-31', '2026-07-29')), ...well(10)] },
    expect: { outcome: 'decided', value: { lengths: lengths(none, none, of(1, 1)) } },
  },
  {
    name: 'ongoing sickness is known through the window',
    input: {
      ...spring,
      people: [who(sick('2026-05-18', null)), who(sick('2026-05-17', null, 0.5)), ...well(9)],
    },
    expect: {
      outcome: 'decided',
      value: { total: of(29, 2, 21.5), lengths: lengths(of(14, 1), of(15, 1, 7.5)) },
    },
  },
  {
    name: 'sickness outside the window is none',
    input: {
      ...spring,
      people: [
        who(sick('2026-02-01', '2026-02-28')),
        who(sick('2026-06-01', '2026-06-30')),
        who(sick('2026-06-02', null)),
        ...well(8),
      ],
      on: '2026-03-01',
    },
    expect: {
      outcome: 'decided',
      value: {
        total: { ...none, peopleAbsent: 0, incidence: 0 },
        lengths: lengths(),
        on: { date: '2026-03-01', absent: 0, shareOfPeople: 0 },
      },
    },
  },
  {
    name: 'two in a row of whom the first began before the window: one sickness, not begun in it',
    input: {
      ...spring,
      people: [who(sick('2026-02-20', '2026-02-28'), sick('2026-03-01', '2026-03-10')), ...well(10)],
    },
    expect: {
      outcome: 'decided',
      value: { total: of(10, 0), lengths: lengths(none, of(10, 0)) },
    },
  },
  {
    name: 'by month, each day in its own and each sickness in the one that it began in',
    input: {
      from: '2027-12-15',
      to: '2028-03-10',
      people: [
        who(sick('2027-12-30', '2028-01-02')),
        who(sick('2028-02-28', '2028-03-31', 0.5)),
        who(sick('2027-12-01', '2027-12-15')),
        ...well(8),
      ],
    },
    expect: {
      outcome: 'decided',
      value: {
        months: [
          { month: '2027-12', ...of(3, 1) },
          { month: '2028-01', ...of(2, 0) },
          { month: '2028-02', ...of(2, 1, 1) },
          { month: '2028-03', ...of(10, 0, 5) },
        ],
      },
    },
  },
  {
    name: 'a window of one day',
    input: { from: '2026-03-31', to: '2026-03-31', people: [who(sick('2026-03-31', null)), ...well(10)] },
    expect: {
      outcome: 'decided',
      value: { total: of(1, 1), months: [{ month: '2026-03', ...of(1, 1) }] },
    },
  },
  {
    // Two of sixteen are 12.5 %; three occasions per sixteen 18.75 of a hundred, rounded up.
    name: 'absent on a day: the first and the last day are days of sickness',
    input: {
      ...spring,
      on: '2026-04-10',
      people: [
        who(sick('2026-04-10', '2026-04-20')),
        who(sick('2026-04-01', '2026-04-10', 0.25), sick('2026-05-01', '2026-05-02')),
        ...well(14),
      ],
    },
    expect: {
      outcome: 'decided',
      value: { total: { incidence: 18.8 }, on: { date: '2026-04-10', absent: 2, shareOfPeople: 12.5 } },
    },
  },
  {
    // One of sixteen is 6.25 %.
    name: 'the day after, only one of them',
    input: {
      ...spring,
      on: '2026-04-11',
      people: [who(sick('2026-04-10', '2026-04-20')), who(sick('2026-04-01', '2026-04-10')), ...well(14)],
    },
    expect: { outcome: 'decided', value: { on: { date: '2026-04-11', absent: 1, shareOfPeople: 6.3 } } },
  },
  {
    // 112.5 of 4 500 hours are 2.5 %.
    name: 'hours lost of ordinary hours',
    input: {
      ...spring,
      people: [
        { ordinaryHours: 450, spells: [{ ...sick('2026-03-02', '2026-03-06'), hours: 40 }] },
        { ordinaryHours: 450, spells: [{ ...sick('2026-03-01', '2026-05-31', 0.5), hours: 72.5 }] },
        ...well(9, { ordinaryHours: 400 }),
      ],
    },
    expect: {
      outcome: 'decided',
      value: {
        total: { hours: 112.5, shareOfHours: 2.5 },
        lengths: lengths({ hours: 40 }, { hours: 0 }, { hours: 72.5 }),
      },
    },
  },
  {
    name: 'one spell without hours: they are not known',
    input: {
      ...spring,
      people: [
        { ordinaryHours: 450, spells: [{ ...sick('2026-03-02', '2026-03-06'), hours: 40 }] },
        { ordinaryHours: 450, spells: [sick('2026-04-02', '2026-04-06')] },
        ...well(9, { ordinaryHours: 400 }),
      ],
    },
    expect: { outcome: 'decided', value: { total: { ...of(10, 2), hours: null, shareOfHours: null } } },
  },
  {
    name: 'a spell outside the window needs none',
    input: {
      ...spring,
      people: [
        {
          ordinaryHours: 500,
          spells: [{ ...sick('2026-03-02', '2026-03-06'), hours: 40 }, sick('2026-02-02', '2026-02-06')],
        },
        ...well(10, { ordinaryHours: 350 }),
      ],
    },
    expect: { outcome: 'decided', value: { total: { hours: 40, shareOfHours: 1 } } },
  },
  {
    name: 'one person without ordinary hours: the share is not known',
    input: {
      ...spring,
      people: [
        { ordinaryHours: 500, spells: [{ ...sick('2026-03-02', '2026-03-06'), hours: 40 }] },
        ...well(10, { ordinaryHours: 350 }),
        ...well(1),
      ],
    },
    expect: { outcome: 'decided', value: { total: { hours: 40, shareOfHours: null } } },
  },
  {
    name: 'eleven people are told',
    input: { ...spring, people: group(11, {}, 3), on: '2026-03-02' },
    expect: {
      outcome: 'decided',
      value: {
        people: 11,
        suppressed: null,
        total: { ...of(3, 3), peopleAbsent: 3, incidence: 27.3 },
        on: { date: '2026-03-02', absent: 3, shareOfPeople: 27.3 },
      },
    },
  },
  {
    name: 'ten are not, in no figure',
    input: {
      ...spring,
      on: '2026-03-02',
      people: [
        ...group(5, { sex: 'woman', ageGroup: 'to-29' }, 3),
        ...group(5, { sex: 'man', ageGroup: '30-49' }),
      ],
    },
    expect: {
      outcome: 'decided',
      value: {
        people: null,
        suppressed: 'at-most-ten',
        total: { days: null, wholeDays: null, occasions: null, peopleAbsent: null, incidence: null },
        lengths: ['1-14', '15-59', 'from-60'].map((length) => ({
          length,
          days: null,
          wholeDays: null,
          occasions: null,
          hours: null,
        })),
        months: ['2026-03', '2026-04', '2026-05'].map((month) => ({
          month,
          days: null,
          wholeDays: null,
          occasions: null,
        })),
        sexes: [
          { group: 'woman', ...HIDDEN },
          { group: 'man', ...HIDDEN },
        ],
        on: { date: '2026-03-02', absent: null, shareOfPeople: null },
      },
    },
  },
  {
    name: 'of nobody there is nothing to hide',
    input: { ...spring, on: '2026-03-02', people: [] },
    expect: {
      outcome: 'decided',
      value: {
        people: 0,
        suppressed: null,
        total: { ...none, hours: 0, shareOfHours: null, peopleAbsent: 0, incidence: null },
        on: { date: '2026-03-02', absent: 0, shareOfPeople: null },
      },
    },
  },
  {
    name: 'by sex and by age',
    input: {
      ...spring,
      people: [
        ...group(12, { sex: 'woman', ageGroup: 'to-29' }, 6),
        ...group(11, { sex: 'man', ageGroup: '30-49' }, 1),
        ...group(16, { sex: 'man', ageGroup: 'from-50' }, 9),
      ],
    },
    expect: {
      outcome: 'decided',
      value: {
        people: 39,
        total: { ...of(16, 16), peopleAbsent: 16, incidence: 41 },
        sexes: [
          { group: 'woman', ...of(6, 6), people: 12, suppressed: null, peopleAbsent: 6, incidence: 50 },
          { group: 'man', ...of(10, 10), people: 27, suppressed: null, peopleAbsent: 10, incidence: 37 },
        ],
        ages: [
          { group: 'to-29', ...of(6, 6), people: 12, suppressed: null },
          { group: '30-49', ...of(1, 1), people: 11, suppressed: null, incidence: 9.1 },
          { group: 'from-50', ...of(9, 9), people: 16, suppressed: null, incidence: 56.3 },
        ],
      },
    },
  },
  {
    name: 'ten men are not told, and women would tell them',
    input: { ...spring, people: [...group(20, { sex: 'woman' }, 3), ...group(10, { sex: 'man' }, 2)] },
    expect: {
      outcome: 'decided',
      value: {
        total: of(5, 5),
        sexes: [
          { group: 'woman', ...HIDDEN, suppressed: 'secondary' },
          { group: 'man', ...HIDDEN, suppressed: 'at-most-ten' },
        ],
      },
    },
  },
  {
    name: 'five young and five old are ten together: those between go too',
    input: {
      ...spring,
      people: [
        ...group(5, { ageGroup: 'to-29' }, 3),
        ...group(20, { ageGroup: '30-49' }, 3),
        ...group(5, { ageGroup: 'from-50' }, 2),
      ],
    },
    expect: {
      outcome: 'decided',
      value: {
        ages: [
          { group: 'to-29', ...HIDDEN, suppressed: 'at-most-ten' },
          { group: '30-49', ...HIDDEN, suppressed: 'secondary' },
          { group: 'from-50', ...HIDDEN, suppressed: 'at-most-ten' },
        ],
      },
    },
  },
  {
    // Total less women less men would be three people.
    name: 'three whose sex is not said are told by the others: the women go',
    input: {
      ...spring,
      people: [...group(20, { sex: 'woman' }, 3), ...group(20, { sex: 'man' }, 2), ...group(3, {})],
    },
    expect: {
      outcome: 'decided',
      value: {
        sexes: [
          { group: 'woman', ...HIDDEN, suppressed: 'secondary' },
          { group: 'man', ...of(2, 2), people: 20, suppressed: null },
        ],
      },
    },
  },
  {
    name: 'eight men and three whose sex is not said are eleven: the women stay',
    input: {
      ...spring,
      people: [...group(20, { sex: 'woman' }, 3), ...group(8, { sex: 'man' }, 2), ...group(3, {})],
    },
    expect: {
      outcome: 'decided',
      value: {
        sexes: [
          { group: 'woman', ...of(3, 3), people: 20, suppressed: null },
          { group: 'man', ...HIDDEN, suppressed: 'at-most-ten' },
        ],
      },
    },
  },
  {
    name: 'eight men and two whose sex is not said are ten: they go',
    input: {
      ...spring,
      people: [...group(20, { sex: 'woman' }, 3), ...group(8, { sex: 'man' }, 2), ...group(2, {})],
    },
    expect: {
      outcome: 'decided',
      value: {
        sexes: [
          { ...HIDDEN, suppressed: 'secondary' },
          { ...HIDDEN, suppressed: 'at-most-ten' },
        ],
      },
    },
  },
  {
    name: 'a group of nobody has nothing, and hides nobody',
    input: {
      ...spring,
      people: [
        ...group(20, { sex: 'woman' }, 3),
        ...group(4, { ageGroup: 'to-29' }, 1),
        ...group(20, { sex: 'man', ageGroup: 'from-50' }),
      ],
    },
    expect: {
      outcome: 'decided',
      value: {
        // Twenty women and nobody else have no age: 20 untold and four young are more than ten.
        ages: [
          { group: 'to-29', ...HIDDEN, suppressed: 'at-most-ten' },
          { group: '30-49', ...none, people: 0, suppressed: null },
          { group: 'from-50', ...of(20, 20), people: 20, suppressed: null },
        ],
        // The four have no sex: total less women less men would be they.
        sexes: [
          { group: 'woman', ...HIDDEN, suppressed: 'secondary' },
          { group: 'man', ...of(20, 20), people: 20, suppressed: null },
        ],
      },
    },
  },
  {
    name: 'nor does it go in place of another',
    input: {
      ...spring,
      people: [...group(4, { ageGroup: 'to-29' }, 1), ...group(20, { ageGroup: 'from-50' }, 5)],
    },
    expect: {
      outcome: 'decided',
      value: {
        ages: [
          { ...HIDDEN, suppressed: 'at-most-ten' },
          { ...none, people: 0, suppressed: null },
          { ...HIDDEN, suppressed: 'secondary' },
        ],
      },
    },
  },
  {
    name: 'nobody whose sex or age is said',
    input: { ...spring, people: group(11, {}, 3) },
    expect: {
      outcome: 'decided',
      value: {
        sexes: [
          { group: 'woman', ...none, people: 0, suppressed: null, peopleAbsent: 0, incidence: null },
          { group: 'man', ...none, people: 0, suppressed: null, peopleAbsent: 0, incidence: null },
        ],
      },
    },
  },
  {
    name: 'hours of a group, where the other has given none',
    input: {
      ...spring,
      people: [
        ...well(11, { group: { sex: 'woman' }, ordinaryHours: 100 }),
        {
          group: { sex: 'woman' },
          ordinaryHours: 100,
          spells: [{ ...sick('2026-03-02', '2026-03-03'), hours: 12 }],
        },
        ...group(12, { sex: 'man' }, 1),
      ],
    },
    expect: {
      outcome: 'decided',
      value: {
        total: { hours: null, shareOfHours: null },
        sexes: [
          { hours: 12, shareOfHours: 1 },
          { hours: null, shareOfHours: null },
        ],
      },
    },
  },
  {
    name: 'the first day that is covered',
    input: { from: '2003-07-01', to: '2003-12-31', people: well(11) },
    expect: { outcome: 'decided' },
  },
  {
    name: 'the day before it',
    input: { from: '2003-06-30', to: '2003-12-31', people: well(11) },
    expect: notCovered('2003-07-01'),
  },
];
