import type { UnsocialHoursInput } from '../../../src/rules/sick-pay/unsocial-hours/unsocial-hours.js';
import { citing, type Row } from '../../support/rows.js';
import { clockRows } from './unsocial-hours/clock.js';

type SupplementDay = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun' | 'public-holiday';

type Shift = UnsocialHoursInput['shifts'][number];
type Supplement = UnsocialHoursInput['supplements'][number];

const MON = '2026-03-02';
const TUE = '2026-03-03';
const SAT = '2026-03-07';
const SUN = '2026-03-08';

const shift = (date: string, from: string, to: string, more: Partial<Shift> = {}): Shift => ({
  from: `${date}T${from}`,
  to: `${to <= from ? dayAfter(date) : date}T${to}`,
  ...more,
});
const pause = (date: string, from: string, to: string): Pick<Shift, 'breaks'> => ({
  breaks: [{ from: `${date}T${from}`, to: `${date}T${to}` }],
});
const dayAfter = (date: string): string => new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);

const band = (days: readonly SupplementDay[], from: string, to: string, rate: number): Supplement => ({
  kind: 'unsocial-hours',
  days,
  from,
  to,
  rate,
});
const lost = (date: string, hours: number, rate: number, inKarens = false) => ({
  date,
  kind: 'unsocial-hours',
  hours,
  rate,
  inKarens,
});

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;
const NIGHTS = band(WEEKDAYS, '22:00', '06:00', 50);
const EVENINGS = band(WEEKDAYS, '18:00', '22:00', 30);
const SATURDAYS = band(['sat'], '18:00', '24:00', 60);
const SUNDAYS = band(['sun'], '00:00', '24:00', 100);
const HOLIDAYS = band(['public-holiday'], '00:00', '24:00', 110);
/** From two in the afternoon to ten, with half an hour off at six. */
const afternoon = (date: string): Shift => shift(date, '14:00', '22:00', pause(date, '18:00', '18:30'));

export const rows: readonly Row<UnsocialHoursInput>[] = [
  ...clockRows,
  {
    name: 'a night from 22 to 7 with half an hour off',
    input: {
      periodFrom: MON,
      shifts: [shift(MON, '22:00', '07:00', pause(TUE, '02:00', '02:30'))],
      supplements: [NIGHTS],
    },
    expect: {
      outcome: 'decided',
      // Nine hours less a half; of the eight until six less a half.
      value: {
        absence: [{ date: MON, hours: 8.5 }],
        lost: [lost(MON, 7.5, 50)],
        total: 375,
        karensEnds: null,
      },
      basis: citing('6'),
    },
  },
  {
    name: 'the same, sick from five in the morning: two hours of the day before, one with a supplement',
    input: {
      periodFrom: MON,
      shifts: [shift(MON, '22:00', '07:00', pause(TUE, '02:00', '02:30'))],
      sickFrom: `${TUE}T05:00`,
      supplements: [NIGHTS],
    },
    expect: {
      outcome: 'decided',
      value: { absence: [{ date: MON, hours: 2 }], lost: [lost(MON, 1, 50)], total: 50 },
    },
  },
  {
    name: 'sick within the break: from the end of it on',
    input: {
      periodFrom: MON,
      shifts: [shift(MON, '22:00', '07:00', pause(TUE, '02:00', '02:30'))],
      sickFrom: `${TUE}T02:15`,
      supplements: [NIGHTS],
    },
    expect: {
      outcome: 'decided',
      value: { absence: [{ date: MON, hours: 4.5 }], lost: [lost(MON, 3.5, 50)], total: 175 },
    },
  },
  {
    name: 'sick from the end of a shift: only the next one is missed',
    input: {
      periodFrom: MON,
      shifts: [afternoon(MON), afternoon(TUE)],
      sickFrom: `${MON}T22:00`,
      supplements: [EVENINGS],
    },
    expect: {
      outcome: 'decided',
      value: { absence: [{ date: TUE, hours: 7.5 }], lost: [lost(TUE, 3.5, 30)], total: 105 },
    },
  },
  {
    name: 'two shifts of one day',
    input: {
      periodFrom: MON,
      shifts: [shift(MON, '07:00', '11:00'), shift(MON, '17:00', '21:00')],
      supplements: [EVENINGS],
    },
    expect: {
      outcome: 'decided',
      value: { absence: [{ date: MON, hours: 8 }], lost: [lost(MON, 3, 30)], total: 90 },
    },
  },
  {
    name: 'no shift',
    input: { periodFrom: MON, shifts: [], supplements: [EVENINGS] },
    expect: { outcome: 'decided', value: { absence: [], lost: [], total: 0, karensEnds: null } },
  },
  {
    name: 'hours without a supplement',
    input: { periodFrom: MON, shifts: [shift(MON, '08:00', '16:00')], supplements: [EVENINGS, SUNDAYS] },
    expect: { outcome: 'decided', value: { absence: [{ date: MON, hours: 8 }], lost: [], total: 0 } },
  },
  {
    name: 'a shift that ends as the band begins, and one that begins as it ends',
    input: {
      periodFrom: MON,
      shifts: [shift(MON, '10:00', '18:00'), shift(TUE, '22:00', '23:00')],
      supplements: [EVENINGS],
    },
    expect: {
      outcome: 'decided',
      value: {
        absence: [
          { date: MON, hours: 8 },
          { date: TUE, hours: 1 },
        ],
        lost: [],
        total: 0,
      },
    },
  },
  {
    name: 'a Sunday',
    input: {
      periodFrom: SUN,
      shifts: [shift(SUN, '10:00', '18:00', pause(SUN, '13:00', '13:30'))],
      supplements: [EVENINGS, SATURDAYS, SUNDAYS],
    },
    expect: {
      outcome: 'decided',
      value: { absence: [{ date: SUN, hours: 7.5 }], lost: [lost(SUN, 7.5, 100)], total: 750 },
    },
  },
  {
    name: 'from Saturday night into Sunday: the supplement follows the clock, the hours the shift',
    input: { periodFrom: SAT, shifts: [shift(SAT, '22:00', '07:00')], supplements: [SATURDAYS, SUNDAYS] },
    expect: {
      outcome: 'decided',
      value: {
        absence: [{ date: SAT, hours: 9 }],
        lost: [lost(SAT, 2, 60), lost(SAT, 7, 100)],
        total: 820,
      },
    },
  },
  {
    name: 'from Sunday night into Monday',
    input: { periodFrom: SUN, shifts: [shift(SUN, '22:00', '07:00')], supplements: [SUNDAYS] },
    expect: {
      outcome: 'decided',
      value: { absence: [{ date: SUN, hours: 9 }], lost: [lost(SUN, 2, 100)], total: 200 },
    },
  },
  {
    name: 'a band of a whole day from seven to seven',
    input: {
      periodFrom: SUN,
      shifts: [shift(SUN, '22:00', '08:00')],
      supplements: [band(['sun'], '07:00', '07:00', 90)],
    },
    expect: {
      outcome: 'decided',
      value: { absence: [{ date: SUN, hours: 10 }], lost: [lost(SUN, 9, 90)], total: 810 },
    },
  },
  {
    // Epiphany 2026 is a Tuesday.
    name: 'a public holiday on a weekday goes before the band of the weekday',
    input: {
      periodFrom: '2026-01-06',
      shifts: [shift('2026-01-06', '14:00', '22:00')],
      supplements: [EVENINGS, HOLIDAYS],
    },
    expect: {
      outcome: 'decided',
      value: {
        absence: [{ date: '2026-01-06', hours: 8 }],
        lost: [lost('2026-01-06', 8, 110)],
        total: 880,
      },
    },
  },
  {
    name: 'the night into a public holiday: from midnight on it is one',
    input: {
      periodFrom: '2026-01-05',
      shifts: [shift('2026-01-05', '22:00', '06:00')],
      supplements: [NIGHTS, HOLIDAYS],
    },
    expect: {
      outcome: 'decided',
      value: {
        absence: [{ date: '2026-01-05', hours: 8 }],
        lost: [lost('2026-01-05', 2, 50), lost('2026-01-05', 6, 110)],
        total: 760,
      },
    },
  },
  {
    name: 'the night out of one',
    input: {
      periodFrom: '2026-01-06',
      shifts: [shift('2026-01-06', '22:00', '06:00')],
      supplements: [NIGHTS, HOLIDAYS],
    },
    expect: {
      outcome: 'decided',
      value: {
        absence: [{ date: '2026-01-06', hours: 8 }],
        lost: [lost('2026-01-06', 2, 110), lost('2026-01-06', 6, 50)],
        total: 520,
      },
    },
  },
  {
    name: 'a part of a public holiday',
    input: {
      periodFrom: '2026-05-14',
      shifts: [shift('2026-05-14', '14:00', '22:00')],
      supplements: [EVENINGS, band(['public-holiday'], '16:00', '19:00', 110)],
    },
    expect: {
      outcome: 'decided',
      // Ascension Day: 16–19, and what is left of 18–22.
      value: {
        absence: [{ date: '2026-05-14', hours: 8 }],
        lost: [lost('2026-05-14', 3, 110), lost('2026-05-14', 3, 30)],
        total: 420,
      },
    },
  },
  {
    name: 'Midsummer Eve is no public holiday',
    input: {
      periodFrom: '2026-06-19',
      shifts: [shift('2026-06-19', '14:00', '22:00')],
      supplements: [EVENINGS, HOLIDAYS],
    },
    expect: {
      outcome: 'decided',
      value: {
        absence: [{ date: '2026-06-19', hours: 8 }],
        lost: [lost('2026-06-19', 4, 30)],
        total: 120,
      },
    },
  },
  {
    name: 'Midsummer Day is, also of the shift that began on the eve',
    input: {
      periodFrom: '2026-06-19',
      shifts: [shift('2026-06-19', '22:00', '06:00')],
      supplements: [NIGHTS, HOLIDAYS],
    },
    expect: {
      outcome: 'decided',
      value: {
        absence: [{ date: '2026-06-19', hours: 8 }],
        lost: [lost('2026-06-19', 2, 50), lost('2026-06-19', 6, 110)],
        total: 760,
      },
    },
  },
  {
    name: 'Christmas Eve and New Year’s Eve are none',
    input: {
      periodFrom: '2026-12-24',
      shifts: [shift('2026-12-24', '08:00', '16:00'), shift('2026-12-31', '08:00', '16:00')],
      supplements: [HOLIDAYS],
    },
    expect: {
      outcome: 'decided',
      value: {
        absence: [
          { date: '2026-12-24', hours: 8 },
          { date: '2026-12-31', hours: 8 },
        ],
        lost: [],
        total: 0,
      },
    },
  },
  {
    name: 'the karens ends inside a band, the break not counted',
    input: { periodFrom: MON, shifts: [afternoon(MON)], supplements: [EVENINGS], karensHours: 5 },
    expect: {
      outcome: 'decided',
      // 14–18 and 18.30–19.30.
      value: {
        absence: [{ date: MON, hours: 7.5 }],
        lost: [lost(MON, 1, 30, true), lost(MON, 2.5, 30)],
        karensEnds: `${MON}T19:30`,
      },
    },
  },
  {
    name: 'the karens ends on the next day',
    input: {
      periodFrom: MON,
      shifts: [afternoon(MON), afternoon(TUE)],
      sickFrom: `${MON}T18:30`,
      supplements: [EVENINGS],
      karensHours: 8,
    },
    expect: {
      outcome: 'decided',
      // Three and a half on Monday; four and a half on Tuesday: 14–18 and 18.30–19.
      value: {
        absence: [
          { date: MON, hours: 3.5 },
          { date: TUE, hours: 7.5 },
        ],
        lost: [lost(MON, 3.5, 30, true), lost(TUE, 0.5, 30, true), lost(TUE, 3, 30)],
        karensEnds: `${TUE}T19:00`,
      },
    },
  },
  {
    name: 'a fifth of 38.25 hours: 7 hours and 39 minutes',
    input: {
      periodFrom: MON,
      shifts: [shift(MON, '07:00', '16:00', pause(MON, '12:00', '13:00'))],
      supplements: [],
      karensHours: 7.65,
    },
    expect: {
      outcome: 'decided',
      value: { absence: [{ date: MON, hours: 8 }], lost: [], karensEnds: `${MON}T15:39` },
    },
  },
  {
    name: 'a karens that the hours missed do not use up',
    input: {
      periodFrom: MON,
      shifts: [afternoon(MON)],
      sickFrom: `${MON}T18:30`,
      supplements: [EVENINGS],
      karensHours: 8,
    },
    expect: {
      outcome: 'decided',
      value: {
        absence: [{ date: MON, hours: 3.5 }],
        lost: [lost(MON, 3.5, 30, true)],
        karensEnds: null,
      },
    },
  },
  {
    name: 'a Sunday with all of its supplement in the karens',
    input: {
      periodFrom: SUN,
      shifts: [shift(SUN, '10:00', '18:00')],
      supplements: [SUNDAYS],
      karensHours: 8,
    },
    expect: {
      outcome: 'decided',
      value: {
        absence: [{ date: SUN, hours: 8 }],
        lost: [lost(SUN, 8, 100, true)],
        karensEnds: `${SUN}T18:00`,
      },
    },
  },
  {
    // A case counts the hours of the clock, and so does the rule: the hour that is lost is paid as if it had been worked.
    name: 'the night in March without the hour from two to three',
    input: {
      periodFrom: '2026-03-28',
      shifts: [shift('2026-03-28', '22:00', '07:00')],
      supplements: [SATURDAYS, SUNDAYS],
    },
    expect: {
      outcome: 'decided',
      value: {
        absence: [{ date: '2026-03-28', hours: 9 }],
        lost: [lost('2026-03-28', 2, 60), lost('2026-03-28', 7, 100)],
        total: 820,
      },
    },
  },
  {
    name: 'five hours of karens in that night end at three',
    input: {
      periodFrom: '2026-03-28',
      shifts: [shift('2026-03-28', '22:00', '07:00')],
      supplements: [SATURDAYS, SUNDAYS],
      karensHours: 5,
    },
    expect: {
      outcome: 'decided',
      value: {
        lost: [lost('2026-03-28', 2, 60, true), lost('2026-03-28', 3, 100, true), lost('2026-03-28', 4, 100)],
        karensEnds: '2026-03-29T03:00',
      },
    },
  },
  {
    name: 'the night in October with that hour twice',
    input: {
      periodFrom: '2026-10-24',
      shifts: [shift('2026-10-24', '22:00', '07:00')],
      supplements: [SATURDAYS, SUNDAYS],
    },
    expect: {
      outcome: 'decided',
      value: {
        absence: [{ date: '2026-10-24', hours: 9 }],
        lost: [lost('2026-10-24', 2, 60), lost('2026-10-24', 7, 100)],
        total: 820,
      },
    },
  },
  {
    name: 'six hours of karens in that night end at four',
    input: {
      periodFrom: '2026-10-24',
      shifts: [shift('2026-10-24', '22:00', '07:00')],
      supplements: [SATURDAYS, SUNDAYS],
      karensHours: 6,
    },
    expect: {
      outcome: 'decided',
      value: {
        lost: [lost('2026-10-24', 2, 60, true), lost('2026-10-24', 4, 100, true), lost('2026-10-24', 3, 100)],
        karensEnds: '2026-10-25T04:00',
      },
    },
  },
  {
    name: 'a break of unknown place in a shift that has one rate throughout',
    input: {
      periodFrom: SUN,
      shifts: [shift(SUN, '10:00', '18:00', { breakMinutes: 30 })],
      supplements: [SUNDAYS],
    },
    expect: {
      outcome: 'decided',
      value: { absence: [{ date: SUN, hours: 7.5 }], lost: [lost(SUN, 7.5, 100)], total: 750 },
    },
  },
  {
    name: 'in a shift without a supplement',
    input: {
      periodFrom: MON,
      shifts: [shift(MON, '08:00', '16:00', { breakMinutes: 45 })],
      supplements: [EVENINGS],
    },
    expect: { outcome: 'decided', value: { absence: [{ date: MON, hours: 7.25 }], lost: [], total: 0 } },
  },
  {
    name: 'in a shift that a band covers a part of: where it lay matters',
    input: {
      periodFrom: MON,
      shifts: [shift(MON, '14:00', '22:00', { breakMinutes: 30 })],
      supplements: [EVENINGS],
    },
    expect: { outcome: 'undetermined', missing: ['breaks'], basis: citing('6') },
  },
  {
    name: 'in a shift that was begun: it may have been taken',
    input: {
      periodFrom: MON,
      shifts: [shift(MON, '08:00', '16:00', { breakMinutes: 30 })],
      sickFrom: `${MON}T12:00`,
      supplements: [],
    },
    expect: { outcome: 'undetermined', missing: ['breaks'] },
  },
  {
    name: 'no minutes of break: nothing to place',
    input: {
      periodFrom: MON,
      shifts: [shift(MON, '14:00', '22:00', { breakMinutes: 0 })],
      supplements: [EVENINGS],
    },
    expect: {
      outcome: 'decided',
      value: { absence: [{ date: MON, hours: 8 }], lost: [lost(MON, 4, 30)], total: 120 },
    },
  },
];
