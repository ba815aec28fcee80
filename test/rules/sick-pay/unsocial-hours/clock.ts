import type {
  Supplement,
  UnsocialHoursInput,
} from '../../../../src/rules/sick-pay/unsocial-hours/unsocial-hours.js';
import { notCovered, type Row } from '../../../support/rows.js';

const EVENING: Supplement = {
  kind: 'unsocial-hours',
  days: ['mon', 'tue', 'wed', 'thu', 'fri'],
  from: '19:00',
  to: '22:00',
  rate: 25,
};
const NIGHT: Supplement = {
  kind: 'unsocial-hours',
  days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
  from: '22:00',
  to: '06:00',
  rate: 50,
};
const HOLIDAY: Supplement = {
  kind: 'unsocial-hours',
  days: ['public-holiday'],
  from: '00:00',
  to: '24:00',
  rate: 100,
};

const MONDAY_NIGHT = { from: '2026-03-02T22:00', to: '2026-03-03T07:00' };
const NIGHT_SHIFT = {
  ...MONDAY_NIGHT,
  breaks: [{ from: '2026-03-03T02:00', to: '2026-03-03T02:30' }],
};
const OVER_MIDNIGHT = {
  question: 'shift-over-midnight',
  taken: 'day-the-shift-begins',
  other: ['split-at-midnight'],
};

const lost = (date: string, hours: number, rate: number, inKarens = false): object => ({
  date,
  kind: 'unsocial-hours',
  hours,
  rate,
  inKarens,
});

export const clockRows: readonly Row<UnsocialHoursInput>[] = [
  {
    name: 'a night with a break: what the break covers is not lost',
    input: { periodFrom: '2026-03-02', shifts: [NIGHT_SHIFT], supplements: [EVENING, NIGHT] },
    expect: {
      outcome: 'decided',
      value: {
        absence: [{ date: '2026-03-02', hours: 8.5 }],
        lost: [lost('2026-03-02', 7.5, 50)],
        total: 375,
        karensEnds: null,
      },
      interpretations: [OVER_MIDNIGHT],
    },
  },
  {
    name: 'sick at 05:00: two hours, one of them at night, on the day on which the shift began',
    input: {
      periodFrom: '2026-03-02',
      shifts: [NIGHT_SHIFT],
      sickFrom: '2026-03-03T05:00',
      supplements: [NIGHT],
    },
    expect: {
      outcome: 'decided',
      value: { absence: [{ date: '2026-03-02', hours: 2 }], lost: [lost('2026-03-02', 1, 50)], total: 50 },
    },
  },
  {
    name: 'the karens ends in the middle of the evening',
    input: {
      periodFrom: '2026-03-02',
      shifts: [{ from: '2026-03-02T14:00', to: '2026-03-02T22:00' }],
      supplements: [EVENING],
      karensHours: 7.25,
    },
    expect: {
      outcome: 'decided',
      value: {
        lost: [lost('2026-03-02', 2.25, 25, true), lost('2026-03-02', 0.75, 25)],
        total: 75,
        karensEnds: '2026-03-02T21:15',
      },
    },
    absent: ['interpretations'],
  },
  {
    name: 'the karens goes on into the next shift',
    input: {
      periodFrom: '2026-03-02',
      shifts: [
        { from: '2026-03-03T18:00', to: '2026-03-03T22:00' },
        { from: '2026-03-02T18:00', to: '2026-03-02T22:00' },
      ],
      supplements: [EVENING],
      karensHours: 6,
    },
    expect: {
      outcome: 'decided',
      value: {
        lost: [lost('2026-03-02', 3, 25, true), lost('2026-03-03', 1, 25, true), lost('2026-03-03', 2, 25)],
        karensEnds: '2026-03-03T20:00',
      },
    },
  },
  {
    name: 'shifts that do not use the karens up',
    input: {
      periodFrom: '2026-03-02',
      shifts: [{ from: '2026-03-02T18:00', to: '2026-03-02T22:00' }],
      supplements: [EVENING],
      karensHours: 8,
    },
    expect: { outcome: 'decided', value: { lost: [lost('2026-03-02', 3, 25, true)], karensEnds: null } },
  },
  {
    name: 'Good Friday: the supplement for the holiday in place of that for the evening',
    input: {
      periodFrom: '2026-04-03',
      shifts: [{ from: '2026-04-03T14:00', to: '2026-04-03T22:00' }],
      supplements: [EVENING, HOLIDAY],
    },
    expect: {
      outcome: 'decided',
      value: { lost: [lost('2026-04-03', 8, 100)], total: 800 },
      interpretations: [
        { question: 'public-holiday-supplement', taken: 'instead-of-weekday', other: ['beside-weekday'] },
      ],
    },
  },
  {
    name: 'or beside it',
    input: {
      periodFrom: '2026-04-03',
      shifts: [{ from: '2026-04-03T14:00', to: '2026-04-03T22:00' }],
      supplements: [EVENING, HOLIDAY],
      readings: { publicHoliday: 'beside-weekday' },
    },
    expect: {
      outcome: 'decided',
      value: { lost: [lost('2026-04-03', 8, 100), lost('2026-04-03', 3, 25)], total: 875 },
    },
  },
  {
    name: 'a supplement of another kind is paid beside that for the holiday',
    input: {
      periodFrom: '2026-04-03',
      shifts: [{ from: '2026-04-03T14:00', to: '2026-04-03T22:00' }],
      supplements: [{ ...EVENING, kind: 'shift' }, HOLIDAY],
    },
    expect: { outcome: 'decided', value: { total: 875 } },
    absent: ['interpretations'],
  },
  {
    name: 'a Sunday that is nothing more is no public holiday, Easter Sunday is one',
    input: {
      periodFrom: '2026-03-29',
      shifts: [
        { from: '2026-03-29T08:00', to: '2026-03-29T09:00' },
        { from: '2026-04-05T08:00', to: '2026-04-05T09:00' },
      ],
      supplements: [{ ...HOLIDAY, days: ['sun'], rate: 60 }, HOLIDAY],
    },
    expect: {
      outcome: 'decided',
      value: { lost: [lost('2026-03-29', 1, 60), lost('2026-04-05', 1, 100)] },
    },
  },
  {
    name: 'a break whose place is not known, and a supplement for some of the shift',
    input: {
      periodFrom: '2026-03-02',
      shifts: [{ from: '2026-03-02T14:00', to: '2026-03-02T22:00', breakMinutes: 30 }],
      supplements: [EVENING],
    },
    expect: { outcome: 'undetermined', missing: ['breaks'] },
  },
  {
    name: 'a break whose place does not matter',
    input: {
      periodFrom: '2026-03-02',
      shifts: [{ from: '2026-03-02T08:00', to: '2026-03-02T17:00', breakMinutes: 60 }],
      supplements: [EVENING, { ...HOLIDAY, days: ['mon'] }],
      karensHours: 6,
    },
    expect: {
      outcome: 'decided',
      value: { lost: [lost('2026-03-02', 6, 100, true), lost('2026-03-02', 2, 100)], karensEnds: null },
    },
  },
  {
    name: 'sickness within a shift with a break whose place is not known',
    input: {
      periodFrom: '2026-03-02',
      shifts: [{ from: '2026-03-02T08:00', to: '2026-03-02T17:00', breakMinutes: 60 }],
      sickFrom: '2026-03-02T12:00',
      supplements: [],
    },
    expect: { outcome: 'undetermined', missing: ['breaks'] },
  },
  {
    name: 'twenty minutes: paid by the minute, told in hundredths',
    input: {
      periodFrom: '2026-03-02',
      shifts: [{ from: '2026-03-02T21:40', to: '2026-03-02T22:00' }],
      supplements: [{ ...EVENING, rate: 60 }],
    },
    expect: {
      outcome: 'decided',
      value: {
        absence: [{ date: '2026-03-02', hours: 0.33 }],
        lost: [lost('2026-03-02', 0.33, 60)],
        total: 20,
      },
    },
  },
  {
    name: 'a period that began before 2019',
    input: { periodFrom: '2018-12-31', shifts: [], supplements: [] },
    expect: notCovered('2019-01-01'),
  },
];
