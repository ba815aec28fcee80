import type { KeyFiguresInput } from '../../../src/rules/statistics/key-figures/key-figures.js';
import { citing, notCovered, type Row } from '../../support/rows.js';

type Group = KeyFiguresInput['groups'][number];

const year = { from: '2026-01-01', to: '2026-12-31' } as const;

/** Of so many employees with a thousand hours each, some of them lost to sickness. */
const of = (
  sex: Group['sex'],
  ageGroup: Group['ageGroup'],
  employees: number,
  sickHours = 0,
  sickHoursFrom60 = 0,
): Group => ({ sex, ageGroup, employees, ordinaryHours: employees * 1000, sickHours, sickHoursFrom60 });

/** Women and men of one age, as many employees and sick hours as said. */
const women = (employees: number, sickHours = 0): Group => of('woman', '30-49', employees, sickHours);
const men = (employees: number, sickHours = 0): Group => of('man', '30-49', employees, sickHours);

/** As many women as men in each age, so that only the ages are small. */
const ages = (young: number, middle: number, old: number): Group[] => [
  of('woman', 'to-29', young, young * 20),
  of('woman', '30-49', middle - 30, (middle - 30) * 40),
  of('man', '30-49', 30, 1200),
  of('man', 'from-50', old, old * 60),
];

const hidden = (why: 'at-most-ten' | 'secondary'): object => ({
  share: null,
  suppressed: why,
  employees: null,
});
const told = (share: number, employees: number): object => ({ share, suppressed: null, employees });
const NOBODY = { share: null, suppressed: 'no-hours', employees: 0 };

/** The seven, in the order of the definition; an empty object where the row is not about it. */
const seven = (...figures: readonly object[]): object => ({
  figures: ['total', 'from-60-days', 'women', 'men', 'to-29', '30-49', 'from-50'].map((figure, i) => ({
    figure,
    ...figures[i],
  })),
});

export const rows: readonly Row<KeyFiguresInput>[] = [
  {
    // Of 230 400 hours 12 060 were lost (5.23 %), 4 500 of them in sickness of sixty days or more: 37.3 % of the lost ones,
    // not 2.0 % of all. Each group is divided by its own hours.
    name: 'the seven figures',
    input: {
      ...year,
      groups: [
        { ...of('woman', 'to-29', 20), ordinaryHours: 36_000, sickHours: 1800 },
        { ...of('woman', '30-49', 30), ordinaryHours: 54_000, sickHours: 3240, sickHoursFrom60: 1080 },
        { ...of('woman', 'from-50', 25), ordinaryHours: 45_000, sickHours: 3600, sickHoursFrom60: 2250 },
        { ...of('man', 'to-29', 15), ordinaryHours: 27_000, sickHours: 540 },
        { ...of('man', '30-49', 20), ordinaryHours: 36_000, sickHours: 1260, sickHoursFrom60: 360 },
        { ...of('man', 'from-50', 18), ordinaryHours: 32_400, sickHours: 1620, sickHoursFrom60: 810 },
      ],
    },
    expect: {
      outcome: 'decided',
      value: seven(
        told(5.2, 128),
        told(37.3, 128),
        told(6.4, 75),
        told(3.6, 53),
        told(3.7, 35),
        told(5, 50),
        told(6.7, 43),
      ),
      basis: citing('3'),
      interpretations: [
        {
          question: 'attributable',
          taken: 'by-number-and-subtraction',
          other: ['by-number', 'by-assessment'],
        },
        { question: 'decimals', taken: 'one', other: ['two'] },
      ],
    },
  },
  {
    name: 'eleven employees are told',
    input: { ...year, groups: [women(11, 550), men(11, 110)] },
    expect: {
      outcome: 'decided',
      value: seven(told(3, 22), {}, told(5, 11), told(1, 11), NOBODY, told(3, 22), NOBODY),
    },
  },
  {
    // With the men alone left out, total and women would tell them: 60 × 2.9 − 50 × 3 hours.
    name: 'ten are not, and those who are left would tell them',
    input: { ...year, groups: [women(50, 1500), men(10, 240)] },
    expect: {
      outcome: 'decided',
      value: seven(
        told(2.9, 60),
        {},
        hidden('secondary'),
        hidden('at-most-ten'),
        NOBODY,
        told(2.9, 60),
        NOBODY,
      ),
    },
  },
  {
    name: 'of two other ages the smaller goes too',
    input: { ...year, groups: ages(8, 60, 40) },
    expect: {
      outcome: 'decided',
      value: seven(
        told(4.6, 108),
        {},
        told(3.6, 38),
        told(5.1, 70),
        hidden('at-most-ten'),
        told(4, 60),
        hidden('secondary'),
      ),
    },
  },
  {
    name: 'of two equal ones the younger',
    input: { ...year, groups: ages(8, 45, 45) },
    expect: {
      outcome: 'decided',
      value: seven({}, {}, {}, {}, hidden('at-most-ten'), hidden('secondary'), told(6, 45)),
    },
  },
  {
    name: 'the youngest, where the oldest are few',
    input: { ...year, groups: ages(20, 60, 10) },
    expect: {
      outcome: 'decided',
      value: seven(
        {},
        {},
        told(3.2, 50),
        told(4.5, 40),
        hidden('secondary'),
        told(4, 60),
        hidden('at-most-ten'),
      ),
    },
  },
  {
    // Five and five are ten: total less the third would be a figure about ten employees.
    name: 'two small groups that are ten together are told by the third',
    input: {
      ...year,
      groups: [
        of('woman', 'to-29', 5, 100),
        of('woman', '30-49', 5, 200),
        of('woman', 'from-50', 40, 900),
        of('man', 'from-50', 50, 1100),
      ],
    },
    expect: {
      outcome: 'decided',
      value: seven(
        told(2.3, 100),
        {},
        told(2.4, 50),
        told(2.2, 50),
        hidden('at-most-ten'),
        hidden('at-most-ten'),
        hidden('secondary'),
      ),
    },
  },
  {
    name: 'two that are eleven together are not',
    input: {
      ...year,
      groups: [
        of('woman', 'to-29', 5, 100),
        of('woman', '30-49', 6, 200),
        of('woman', 'from-50', 39, 900),
        of('man', 'from-50', 50, 1100),
      ],
    },
    expect: {
      outcome: 'decided',
      value: seven({}, {}, {}, {}, hidden('at-most-ten'), hidden('at-most-ten'), told(2.2, 89)),
    },
  },
  {
    name: 'six women and five men: both are few, and eleven together',
    input: { ...year, groups: [women(6, 120), men(5, 100)] },
    expect: {
      outcome: 'decided',
      value: seven(
        told(2, 11),
        {},
        hidden('at-most-ten'),
        hidden('at-most-ten'),
        NOBODY,
        told(2, 11),
        NOBODY,
      ),
    },
  },
  {
    name: 'three ages of four: all are few, and twelve together',
    input: {
      ...year,
      groups: [of('woman', 'to-29', 4, 40), of('woman', '30-49', 4, 80), of('woman', 'from-50', 4, 120)],
    },
    expect: {
      outcome: 'decided',
      value: seven(
        told(2, 12),
        {},
        told(2, 12),
        NOBODY,
        hidden('at-most-ten'),
        hidden('at-most-ten'),
        hidden('at-most-ten'),
      ),
    },
  },
  {
    name: 'ten in all: nothing is told',
    input: { ...year, groups: [women(4, 120), men(6, 100)] },
    expect: {
      outcome: 'decided',
      value: seven(
        hidden('at-most-ten'),
        hidden('at-most-ten'),
        hidden('at-most-ten'),
        hidden('at-most-ten'),
        NOBODY,
        hidden('at-most-ten'),
        NOBODY,
      ),
    },
  },
  {
    name: 'eleven women and no men: the women are all there are',
    input: { ...year, groups: [women(11, 220)] },
    expect: {
      outcome: 'decided',
      value: seven(told(2, 11), {}, told(2, 11), NOBODY, NOBODY, told(2, 11), NOBODY),
    },
  },
  {
    name: 'a group of nobody hides nobody: the other one goes',
    input: { ...year, groups: [of('woman', 'to-29', 5, 100), women(20, 400), men(30, 600)] },
    expect: {
      outcome: 'decided',
      value: seven({}, {}, {}, {}, hidden('at-most-ten'), hidden('secondary'), NOBODY),
    },
  },
  {
    // The twelve are in neither the hours lost nor those worked: total less the oldest is the youngest, to the hour.
    name: 'nor does a group without ordinary hours, however many they are',
    input: {
      ...year,
      groups: [
        of('woman', 'to-29', 5, 100),
        { ...of('woman', '30-49', 12), ordinaryHours: 0 },
        of('woman', 'from-50', 20, 400),
        of('man', 'from-50', 30, 600),
      ],
    },
    expect: {
      outcome: 'decided',
      value: seven(
        told(2, 55),
        {},
        told(2, 25),
        told(2, 30),
        hidden('at-most-ten'),
        NOBODY,
        hidden('secondary'),
      ),
    },
  },
  {
    name: 'few, and without hours: there is nothing that the others could tell',
    input: { ...year, groups: [women(50, 500), { ...men(5), ordinaryHours: 0 }] },
    expect: { outcome: 'decided', value: seven(told(1, 50), {}, told(1, 50), NOBODY) },
  },
  {
    name: 'twelve without hours do not make five many',
    input: { ...year, groups: [{ ...women(12), ordinaryHours: 0 }, men(5, 250)] },
    expect: {
      outcome: 'decided',
      value: seven(hidden('at-most-ten'), hidden('at-most-ten'), NOBODY, hidden('at-most-ten')),
    },
  },
  {
    name: 'nor do they within a group',
    input: {
      ...year,
      groups: [{ ...of('woman', 'to-29', 12), ordinaryHours: 0 }, women(5, 250), men(30, 300)],
    },
    expect: {
      outcome: 'decided',
      value: seven(told(1.6, 35), {}, hidden('at-most-ten'), hidden('secondary'), NOBODY, told(1.6, 35)),
    },
  },
  {
    name: 'eleven with hours are many, whoever else there is',
    input: {
      ...year,
      groups: [{ ...of('woman', 'to-29', 3), ordinaryHours: 0 }, women(11, 110), men(11, 110)],
    },
    expect: { outcome: 'decided', value: seven(told(1, 22), {}, told(1, 11), told(1, 11), NOBODY) },
  },
  {
    name: 'no employees: no figure',
    input: { ...year, groups: [] },
    expect: { outcome: 'decided', value: seven(NOBODY, NOBODY, NOBODY, NOBODY, NOBODY, NOBODY, NOBODY) },
    absent: ['interpretations'],
  },
  {
    name: 'nobody sick: nothing of which sixty days could be a part',
    input: { ...year, groups: [women(20), men(20)] },
    expect: {
      outcome: 'decided',
      value: seven(
        told(0, 40),
        { share: null, suppressed: 'no-hours', employees: 40 },
        told(0, 20),
        told(0, 20),
      ),
    },
  },
  {
    name: 'everybody sick all the time',
    input: {
      ...year,
      groups: [of('woman', '30-49', 20, 20_000, 20_000), of('man', '30-49', 20, 20_000, 20_000)],
    },
    expect: { outcome: 'decided', value: seven(told(100, 40), told(100, 40), told(100, 20), told(100, 20)) },
  },
  {
    // 4.35 of 100 is 4.35 %; in binary it is less.
    name: 'half of a tenth is rounded up',
    input: {
      ...year,
      groups: [
        { ...women(12), ordinaryHours: 100, sickHours: 4.35, sickHoursFrom60: 0 },
        { ...men(12), ordinaryHours: 100, sickHours: 4.34, sickHoursFrom60: 1.45 },
      ],
    },
    // 8.69 of 200 is 4.345 %, 1.45 of 8.69 16.69 %.
    expect: { outcome: 'decided', value: seven(told(4.3, 24), told(16.7, 24), told(4.4, 12), told(4.3, 12)) },
  },
  {
    // 1 of 2 000 is 0.05 %, 0.99 of 2 000 0.0495 %, and 1.99 of 4 000 0.04975 %.
    name: 'half of the first tenth too, and less of it is none',
    input: {
      ...year,
      groups: [
        { ...women(12), ordinaryHours: 2000, sickHours: 1 },
        { ...men(12), ordinaryHours: 2000, sickHours: 0.99 },
      ],
    },
    expect: { outcome: 'decided', value: seven(told(0, 24), told(0, 24), told(0.1, 12), told(0, 12)) },
  },
  {
    // 0.03 and 0.04 of 140 are 0.05 %; 0.02 of 0.07 are 28.57 %.
    name: 'hundredths of an hour are added exactly',
    input: {
      ...year,
      groups: [
        { ...women(12), ordinaryHours: 70, sickHours: 0.03, sickHoursFrom60: 0.01 },
        { ...men(12), ordinaryHours: 70, sickHours: 0.04, sickHoursFrom60: 0.01 },
      ],
    },
    expect: { outcome: 'decided', value: seven(told(0.1, 24), told(28.6, 24), told(0, 12), told(0.1, 12)) },
  },
  {
    name: 'the first days whose sickness was told',
    input: { from: '2003-07-01', to: '2003-12-31', groups: [women(11), men(11)] },
    expect: { outcome: 'decided' },
  },
  {
    name: 'a day before them',
    input: { from: '2003-06-30', to: '2003-12-31', groups: [women(11), men(11)] },
    expect: notCovered('2003-07-01'),
  },
];
