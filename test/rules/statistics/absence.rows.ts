import type { AbsenceInput } from '../../../src/rules/statistics/absence/absence.js';
import { citing, notCovered, type Row } from '../../support/rows.js';

type Person = AbsenceInput['people'][number];
type Spell = Person['spells'][number];

const year = { from: '2026-01-01', to: '2026-12-31' } as const;
const spring = { from: '2026-03-01', to: '2026-05-31' } as const;

const sick = (from: string, to: string | null, extent: Spell['extent'] = 1): Spell => ({ from, to, extent });

/** Eleven alike, so that what is told is of more than ten. */
const ELEVEN = 11;
const eleven = (person: Person): Person[] => Array.from({ length: ELEVEN }, () => person);
const who = (...spells: readonly Spell[]): Person[] => eleven({ spells });

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

/** So much each of the eleven. */
const of = (days: number, occasions: number, wholeDays = days): object => ({
  days: days * ELEVEN,
  wholeDays: wholeDays * ELEVEN,
  occasions: occasions * ELEVEN,
});

/** So many, for a day each. */
const ones = (count: number): object => ({ days: count, wholeDays: count, occasions: count });

/** The same beside a group that is left out: that nobody was sick in part would be told of it too. */
const onesApart = (count: number): object => ({ ...ones(count), wholeDays: null });

/** The days by the length of their sickness. */
const lengths = (short: object = none, middle: object = none, long: object = none): object[] => [
  { length: '1-14', ...short },
  { length: '15-59', ...middle },
  { length: 'from-60', ...long },
];

const HIDDEN_COUNTS = { days: null, wholeDays: null, occasions: null };

const HIDDEN = {
  ...HIDDEN_COUNTS,
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
      people: [
        ...who(sick('2026-03-02', '2026-03-15')),
        ...who(sick('2026-03-01', '2026-03-15')),
        ...well(18),
      ],
    },
    expect: {
      outcome: 'decided',
      value: {
        people: 40,
        suppressed: null,
        total: { ...of(29, 2), peopleAbsent: 22, incidence: 55 },
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
      people: [
        ...who(sick('2026-03-01', '2026-04-28')),
        ...who(sick('2026-03-01', '2026-04-29')),
        ...well(9),
      ],
    },
    expect: { outcome: 'decided', value: { lengths: lengths(none, of(59, 1), of(60, 1)) } },
  },
  {
    name: 'a spell from the day after another is the same sickness',
    input: {
      ...year,
      people: [...who(sick('2026-03-31', '2026-04-29', 0.5), sick('2026-03-01', '2026-03-30')), ...well(11)],
    },
    expect: {
      outcome: 'decided',
      value: { total: { ...of(60, 1, 45), peopleAbsent: 11 }, lengths: lengths(none, none, of(60, 1, 45)) },
    },
  },
  {
    // SjLL 7 § would join them; an unbroken time it is not.
    name: 'a day between breaks it',
    input: {
      ...year,
      people: [...who(sick('2026-03-01', '2026-03-14'), sick('2026-03-16', '2026-03-29')), ...well(11)],
    },
    expect: {
      outcome: 'decided',
      value: { total: { ...of(28, 2), peopleAbsent: 11, incidence: 100 }, lengths: lengths(of(28, 2)) },
    },
    absent: ['interpretations'],
  },
  {
    // 1–10 March whole; 6–20 March half, of which five days lie in the first.
    name: 'a day in two spells is one day, of the greater extent',
    input: {
      ...year,
      people: [
        ...who(sick('2026-03-06', '2026-03-20', 0.5), sick('2026-03-01', '2026-03-10')),
        ...who(sick('2026-05-01', '2026-05-31', 0.25), sick('2026-05-10', '2026-05-11', 0.75)),
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
    input: { ...spring, people: [...who(sick('2026-01-01', '2026-03-01')), ...well(11)] },
    expect: {
      outcome: 'decided',
      value: {
        total: { ...of(1, 0), peopleAbsent: 11, incidence: 0 },
        lengths: lengths(none, none, of(1, 0)),
      },
    },
  },
  {
    // 31 May – 29 July is sixty days.
    name: 'so do days after it, where they are known',
    input: { ...spring, people: [...who(sick('2026-05-31', '2026-07-29')), ...well(11)] },
    expect: { outcome: 'decided', value: { lengths: lengths(none, none, of(1, 1)) } },
  },
  {
    name: 'ongoing sickness is known through the window',
    input: {
      ...spring,
      people: [...who(sick('2026-05-18', null)), ...who(sick('2026-05-17', null, 0.5)), ...well(9)],
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
        ...who(sick('2026-02-01', '2026-02-28')),
        ...who(sick('2026-06-01', '2026-06-30')),
        ...who(sick('2026-06-02', null)),
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
      people: [...who(sick('2026-02-20', '2026-02-28'), sick('2026-03-01', '2026-03-10')), ...well(11)],
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
        ...who(sick('2027-12-30', '2028-01-02')),
        ...who(sick('2028-02-28', '2028-03-31', 0.5)),
        ...who(sick('2027-12-01', '2027-12-15')),
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
    input: { from: '2026-03-31', to: '2026-03-31', people: [...who(sick('2026-03-31', null)), ...well(11)] },
    expect: {
      outcome: 'decided',
      value: { total: of(1, 1), months: [{ month: '2026-03', ...of(1, 1) }] },
    },
  },
  {
    // 22 of 176 are 12.5 %; 33 occasions per 176 are 18.75 of a hundred, rounded up.
    name: 'absent on a day: the first and the last day are days of sickness',
    input: {
      ...spring,
      on: '2026-04-10',
      people: [
        ...who(sick('2026-04-10', '2026-04-20')),
        ...who(sick('2026-04-01', '2026-04-10', 0.25), sick('2026-05-01', '2026-05-02')),
        ...well(154),
      ],
    },
    expect: {
      outcome: 'decided',
      value: { total: { incidence: 18.8 }, on: { date: '2026-04-10', absent: 22, shareOfPeople: 12.5 } },
    },
  },
  {
    // 11 of 176 are 6.25 %.
    name: 'the day after, only one of them',
    input: {
      ...spring,
      on: '2026-04-11',
      people: [
        ...who(sick('2026-04-10', '2026-04-20')),
        ...who(sick('2026-04-01', '2026-04-10')),
        ...well(154),
      ],
    },
    expect: { outcome: 'decided', value: { on: { date: '2026-04-11', absent: 11, shareOfPeople: 6.3 } } },
  },
  {
    // Eleven times 112.5, 1 237.5, of 49 500 hours are 2.5 %.
    name: 'hours lost of ordinary hours',
    input: {
      ...spring,
      people: [
        ...eleven({ ordinaryHours: 450, spells: [{ ...sick('2026-03-02', '2026-03-06'), hours: 40 }] }),
        ...eleven({
          ordinaryHours: 450,
          spells: [{ ...sick('2026-03-01', '2026-05-31', 0.5), hours: 72.5 }],
        }),
        ...well(99, { ordinaryHours: 400 }),
      ],
    },
    expect: {
      outcome: 'decided',
      value: {
        total: { hours: 1237.5, shareOfHours: 2.5 },
        lengths: lengths({ hours: 440 }, { hours: 0 }, { hours: 797.5 }),
      },
    },
  },
  {
    name: 'one spell without hours: they are not known',
    input: {
      ...spring,
      people: [
        ...eleven({ ordinaryHours: 450, spells: [{ ...sick('2026-03-02', '2026-03-06'), hours: 40 }] }),
        ...eleven({ ordinaryHours: 450, spells: [sick('2026-04-02', '2026-04-06')] }),
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
        ...eleven({
          ordinaryHours: 500,
          spells: [{ ...sick('2026-03-02', '2026-03-06'), hours: 40 }, sick('2026-02-02', '2026-02-06')],
        }),
        ...well(110, { ordinaryHours: 350 }),
      ],
    },
    expect: { outcome: 'decided', value: { total: { hours: 440, shareOfHours: 1 } } },
  },
  {
    name: 'one person without ordinary hours: the share is not known',
    input: {
      ...spring,
      people: [
        ...eleven({ ordinaryHours: 500, spells: [{ ...sick('2026-03-02', '2026-03-06'), hours: 40 }] }),
        ...well(110, { ordinaryHours: 350 }),
        ...well(1),
      ],
    },
    expect: { outcome: 'decided', value: { total: { hours: 440, shareOfHours: null } } },
  },
  {
    name: 'eleven absent of twenty-two are told',
    input: { ...spring, people: group(22, {}, 11), on: '2026-03-02' },
    expect: {
      outcome: 'decided',
      value: {
        people: 22,
        suppressed: null,
        total: { ...ones(11), peopleAbsent: 11, incidence: 50 },
        on: { date: '2026-03-02', absent: 11, shareOfPeople: 50 },
      },
    },
  },
  {
    name: 'ten absent are not, in no figure, however many the others are',
    input: { ...spring, people: group(100, { sex: 'woman' }, 10), on: '2026-03-02' },
    expect: {
      outcome: 'decided',
      value: {
        people: 100,
        suppressed: 'few',
        total: { ...HIDDEN_COUNTS, hours: null, peopleAbsent: null },
        lengths: lengths(HIDDEN_COUNTS, HIDDEN_COUNTS, HIDDEN_COUNTS),
        months: ['2026-03', '2026-04', '2026-05'].map((month) => ({ month, ...HIDDEN_COUNTS })),
        sexes: [{ group: 'woman', ...HIDDEN, suppressed: 'few' }, { people: 0 }],
        on: { date: '2026-03-02', absent: null, shareOfPeople: null },
      },
    },
  },
  {
    // Ten were well: of everybody else it would be known.
    name: 'eleven absent of twenty-one: how many they are is not told',
    input: { ...spring, people: [...who(sick('2026-03-02', '2026-03-02')), ...well(10)], on: '2026-03-02' },
    expect: {
      outcome: 'decided',
      value: {
        people: 21,
        suppressed: null,
        total: { ...of(1, 1), peopleAbsent: null, incidence: 52.4 },
        on: { date: '2026-03-02', absent: null, shareOfPeople: null },
      },
    },
  },
  {
    name: 'everybody absent: that they were is not told',
    input: { ...spring, people: [...group(20, { sex: 'woman' }), ...group(20, { sex: 'man' })] },
    expect: {
      outcome: 'decided',
      value: {
        total: { days: 40, peopleAbsent: null },
        sexes: [
          { days: 20, peopleAbsent: null },
          { days: 20, peopleAbsent: null },
        ],
      },
    },
  },
  {
    name: 'all men absent: how many were is not told, of them, the women or all',
    input: { ...spring, people: [...group(40, { sex: 'woman' }, 20), ...group(20, { sex: 'man' })] },
    expect: {
      outcome: 'decided',
      value: {
        total: { days: 40, peopleAbsent: null },
        sexes: [
          { days: 20, peopleAbsent: null },
          { days: 20, peopleAbsent: null },
        ],
      },
    },
  },
  {
    // Of the men it is told that none was absent: all who were are women.
    name: 'all women absent and no man: how many were is not told',
    input: {
      ...spring,
      people: [...group(13, { sex: 'woman' }), ...group(40, { sex: 'man' }, 0)],
      on: '2026-03-02',
    },
    expect: {
      outcome: 'decided',
      value: {
        total: { days: 13, peopleAbsent: null },
        sexes: [
          { days: 13, people: 13, peopleAbsent: null },
          { days: 0, people: 40, peopleAbsent: null },
        ],
        on: { absent: null, shareOfPeople: null },
      },
    },
  },
  {
    // That their days are told says that more than ten were absent.
    name: 'eleven women, all absent: they are not told, nor are the men',
    input: { ...spring, people: [...group(11, { sex: 'woman' }), ...group(40, { sex: 'man' }, 20)] },
    expect: {
      outcome: 'decided',
      value: {
        total: { days: 31, peopleAbsent: 31 },
        sexes: [
          { ...HIDDEN, suppressed: 'few' },
          { ...HIDDEN, suppressed: 'few' },
        ],
      },
    },
  },
  {
    name: 'twelve women, all absent: their days are told',
    input: { ...spring, people: [...group(12, { sex: 'woman' }), ...group(40, { sex: 'man' }, 20)] },
    expect: {
      outcome: 'decided',
      value: {
        total: { days: 32, peopleAbsent: null },
        sexes: [
          { days: 12, peopleAbsent: null },
          { days: 20, peopleAbsent: null },
        ],
      },
    },
  },
  {
    // Twice the difference would be the days of the ten.
    name: 'ten sick by half: the whole days are not told',
    input: {
      ...spring,
      people: [
        ...who(sick('2026-03-02', '2026-03-09')),
        ...Array.from({ length: 10 }, () => ({ spells: [sick('2026-03-05', '2026-03-10', 0.5)] })),
        ...well(30),
      ],
    },
    expect: {
      outcome: 'decided',
      value: { total: { days: 11 * 8 + 10 * 6, wholeDays: null, occasions: 21, peopleAbsent: 21 } },
    },
  },
  {
    name: 'eleven sick by half: they are told',
    input: {
      ...spring,
      people: [
        ...who(sick('2026-03-02', '2026-03-09')),
        ...who(sick('2026-03-05', '2026-03-10', 0.5)),
        ...well(30),
      ],
    },
    expect: { outcome: 'decided', value: { total: of(14, 2, 11) } },
  },
  {
    name: 'twenty-one absent in the time and eleven on the day: the ten of another day would be told',
    input: {
      ...spring,
      on: '2026-03-02',
      people: [
        ...who(sick('2026-03-02', '2026-03-02')),
        ...Array.from({ length: 10 }, () => ({ spells: [sick('2026-03-13', '2026-03-14')] })),
        ...well(30),
      ],
    },
    expect: {
      outcome: 'decided',
      value: { total: { peopleAbsent: 21 }, on: { absent: null, shareOfPeople: null } },
    },
  },
  {
    name: 'twenty-two absent in the time and eleven on the day',
    input: {
      ...spring,
      on: '2026-03-02',
      people: [
        ...who(sick('2026-03-02', '2026-03-02')),
        ...who(sick('2026-03-13', '2026-03-14')),
        ...well(28),
      ],
    },
    expect: {
      outcome: 'decided',
      value: { total: { peopleAbsent: 22 }, on: { absent: 11, shareOfPeople: 22 } },
    },
  },
  {
    // 21 are absent, ten of whom fell ill in the time.
    name: 'ten who fell ill are not told, and their days are in the sum alone',
    input: {
      ...spring,
      people: [...who(sick('2026-01-01', '2026-03-31')), ...group(10, {}), ...well(11)],
    },
    expect: {
      outcome: 'decided',
      value: {
        suppressed: null,
        total: { days: 11 * 31 + 10, occasions: null, incidence: null, peopleAbsent: 21 },
        lengths: lengths(HIDDEN_COUNTS, { days: 0, occasions: null }, HIDDEN_COUNTS),
        months: [
          { month: '2026-03', days: 351, occasions: null },
          { month: '2026-04', days: 0, occasions: null },
          { month: '2026-05', days: 0, occasions: null },
        ],
      },
    },
  },
  {
    // The total less the days of the long ones would be the days of the ten.
    name: 'ten short ones are told by eleven long ones: both go, those of no length stay',
    input: {
      ...spring,
      people: [...who(sick('2026-03-02', '2026-05-01')), ...group(10, {}), ...well(11)],
    },
    expect: {
      outcome: 'decided',
      value: {
        total: { days: 11 * 61 + 10, occasions: 21 },
        lengths: lengths(HIDDEN_COUNTS, onesApart(0), HIDDEN_COUNTS),
      },
    },
  },
  {
    // One long sickness in two months is one person.
    name: 'the same few in several months are few',
    input: {
      ...spring,
      people: [
        ...who(sick('2026-03-02', '2026-03-02')),
        { spells: [sick('2026-04-01', '2026-05-31')] },
        ...well(11),
      ],
    },
    expect: {
      outcome: 'decided',
      value: {
        total: { days: 72, occasions: 12 },
        months: [
          { month: '2026-03', ...HIDDEN_COUNTS },
          { month: '2026-04', ...HIDDEN_COUNTS },
          { month: '2026-05', ...HIDDEN_COUNTS },
        ],
      },
    },
  },
  {
    name: 'nobody absent, and each group of more than ten',
    input: {
      ...spring,
      people: [...well(11, { group: { sex: 'woman' } }), ...well(11, { group: { sex: 'man' } })],
    },
    expect: {
      outcome: 'decided',
      value: { suppressed: null, total: { ...none, peopleAbsent: 0 }, sexes: [{ days: 0 }, { days: 0 }] },
    },
  },
  {
    name: 'nobody absent, and ten men, of whom that would be told',
    input: {
      ...spring,
      people: [...well(11, { group: { sex: 'woman' } }), ...well(10, { group: { sex: 'man' } })],
    },
    expect: {
      outcome: 'decided',
      value: {
        people: 21,
        suppressed: 'few',
        total: { days: null, peopleAbsent: null },
        lengths: lengths(HIDDEN_COUNTS, HIDDEN_COUNTS, HIDDEN_COUNTS),
        sexes: [
          { ...HIDDEN, suppressed: 'few' },
          { ...HIDDEN, suppressed: 'few' },
        ],
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
        suppressed: 'few',
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
        ...group(24, { sex: 'woman', ageGroup: 'to-29' }, 12),
        ...group(25, { sex: 'man', ageGroup: '30-49' }, 11),
        ...group(30, { sex: 'man', ageGroup: 'from-50' }, 16),
      ],
    },
    expect: {
      outcome: 'decided',
      value: {
        people: 79,
        total: { ...ones(39), peopleAbsent: 39, incidence: 49.4 },
        sexes: [
          { group: 'woman', ...ones(12), people: 24, suppressed: null, peopleAbsent: 12, incidence: 50 },
          { group: 'man', ...ones(27), people: 55, suppressed: null, peopleAbsent: 27, incidence: 49.1 },
        ],
        ages: [
          { group: 'to-29', ...ones(12), people: 24, suppressed: null },
          { group: '30-49', ...ones(11), people: 25, suppressed: null, incidence: 44 },
          { group: 'from-50', ...ones(16), people: 30, suppressed: null, incidence: 53.3 },
        ],
      },
    },
  },
  {
    name: 'ten absent men of many are not told, and women would tell them',
    input: { ...spring, people: [...group(40, { sex: 'woman' }, 15), ...group(90, { sex: 'man' }, 10)] },
    expect: {
      outcome: 'decided',
      value: {
        total: onesApart(25),
        sexes: [
          { ...HIDDEN, suppressed: 'few' },
          { ...HIDDEN, suppressed: 'few' },
        ],
      },
    },
  },
  {
    name: 'ten men are not told, and women would tell them',
    input: { ...spring, people: [...group(40, { sex: 'woman' }, 15), ...group(10, { sex: 'man' }, 2)] },
    expect: {
      outcome: 'decided',
      value: {
        total: onesApart(17),
        sexes: [
          { group: 'woman', ...HIDDEN, suppressed: 'few' },
          { group: 'man', ...HIDDEN, suppressed: 'few' },
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
        ...group(40, { ageGroup: '30-49' }, 15),
        ...group(5, { ageGroup: 'from-50' }, 2),
      ],
    },
    expect: {
      outcome: 'decided',
      value: {
        ages: [
          { group: 'to-29', ...HIDDEN, suppressed: 'few' },
          { group: '30-49', ...HIDDEN, suppressed: 'few' },
          { group: 'from-50', ...HIDDEN, suppressed: 'few' },
        ],
      },
    },
  },
  {
    // Total less women less men would be three people.
    name: 'three whose sex is not said are told by the others: the women go',
    input: {
      ...spring,
      people: [...group(40, { sex: 'woman' }, 20), ...group(40, { sex: 'man' }, 15), ...group(3, {})],
    },
    expect: {
      outcome: 'decided',
      value: {
        sexes: [
          { group: 'woman', ...HIDDEN, suppressed: 'few' },
          { group: 'man', ...onesApart(15), people: 40, suppressed: null },
        ],
      },
    },
  },
  {
    name: 'eight men and three whose sex is not said are eleven, all absent: the women go',
    input: {
      ...spring,
      people: [...group(40, { sex: 'woman' }, 20), ...group(8, { sex: 'man' }), ...group(3, {})],
    },
    expect: {
      outcome: 'decided',
      value: {
        sexes: [
          { group: 'woman', ...HIDDEN, suppressed: 'few' },
          { group: 'man', ...HIDDEN, suppressed: 'few' },
        ],
      },
    },
  },
  {
    name: 'eight men and two whose sex is not said are ten: they go',
    input: {
      ...spring,
      people: [...group(40, { sex: 'woman' }, 20), ...group(8, { sex: 'man' }), ...group(2, {})],
    },
    expect: {
      outcome: 'decided',
      value: {
        sexes: [
          { ...HIDDEN, suppressed: 'few' },
          { ...HIDDEN, suppressed: 'few' },
        ],
      },
    },
  },
  {
    name: 'a group of nobody has nothing, and hides nobody',
    input: {
      ...spring,
      people: [
        ...group(40, { sex: 'woman' }, 20),
        ...group(4, { ageGroup: 'to-29' }, 1),
        ...group(40, { sex: 'man', ageGroup: 'from-50' }, 20),
      ],
    },
    expect: {
      outcome: 'decided',
      value: {
        // Forty women and nobody else have no age: 40 untold and four young are more than ten.
        ages: [
          { group: 'to-29', ...HIDDEN, suppressed: 'few' },
          { group: '30-49', ...none, people: 0, suppressed: null },
          { group: 'from-50', ...onesApart(20), people: 40, suppressed: null },
        ],
        // The four have no sex: total less women less men would be they.
        sexes: [
          { group: 'woman', ...HIDDEN, suppressed: 'few' },
          { group: 'man', ...onesApart(20), people: 40, suppressed: null },
        ],
      },
    },
  },
  {
    name: 'nor does it go in place of another',
    input: {
      ...spring,
      people: [...group(4, { ageGroup: 'to-29' }, 1), ...group(40, { ageGroup: 'from-50' }, 15)],
    },
    expect: {
      outcome: 'decided',
      value: {
        ages: [
          { ...HIDDEN, suppressed: 'few' },
          { ...none, people: 0, suppressed: null },
          { ...HIDDEN, suppressed: 'few' },
        ],
      },
    },
  },
  {
    name: 'nobody whose sex or age is said',
    input: { ...spring, people: group(22, {}, 11) },
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
        ...well(121, { group: { sex: 'woman' }, ordinaryHours: 100 }),
        ...eleven({
          group: { sex: 'woman' },
          ordinaryHours: 100,
          spells: [{ ...sick('2026-03-02', '2026-03-03'), hours: 12 }],
        }),
        ...group(24, { sex: 'man' }, 12),
      ],
    },
    expect: {
      outcome: 'decided',
      value: {
        total: { hours: null, shareOfHours: null },
        sexes: [
          { hours: 132, shareOfHours: 1 },
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
