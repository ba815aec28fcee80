/** One day of a schedule: hours, or times of the clock, or both, of which the hours hold since breaks are not in them. */
import type { Shift } from '../../case/given/schedule.js';
import type { IsoDate } from '../../time/day.js';
import type { LocalTime } from '../../time/local-time.js';
import { readHours, readXmlDate } from '../file/values.js';
import { following, isShift, readTimeOf } from './clock.js';
import type { Wrong } from './read-transaction.js';
import { recordOf } from '../../finding/record.js';

export interface FoundShift {
  readonly date: IsoDate;
  readonly shift: Shift;
  /** Where the day is told in parts, when the part begins; null for the hours of the whole day. */
  readonly beginsAt: LocalTime | null;
}

export type DayAttributes = Readonly<Record<string, string>>;

const MOST_HOURS_OF_DAY = 24;

export function readShift(attributes: DayAttributes): FoundShift | Wrong {
  const { datum, timmar, starttid, sluttid } = recordOf(
    ['datum', 'timmar', 'starttid', 'sluttid'],
    (name) => attributes[name]?.trim() ?? '',
  );
  if (datum === '') return { wrong: 'missing', field: 'date' };
  const date = readXmlDate(datum);
  if ('wrong' in date) return { ...date, field: 'date' };
  if (timmar === '') return readClockShift(date.value, starttid, sluttid);
  const hours = readHours(timmar, 'either');
  if ('wrong' in hours) return { ...hours, field: 'hours' };
  if (hours.value > MOST_HOURS_OF_DAY) return { wrong: 'too-large', field: 'hours' };
  const from = starttid === '' ? undefined : readTimeOf(date.value, starttid);
  if (from !== undefined && 'wrong' in from) return { ...from, field: 'starts-at' };
  const shift = { date: date.value, hours: hours.value };
  return { date: date.value, shift, beginsAt: from?.value ?? null };
}

function readClockShift(date: IsoDate, starttid: string, sluttid: string): FoundShift | Wrong {
  if (starttid === '') return { wrong: 'missing', field: 'hours' };
  if (sluttid === '') return { wrong: 'missing', field: 'ends-at' };
  const from = readTimeOf(date, starttid);
  if ('wrong' in from) return { ...from, field: 'starts-at' };
  const end = readTimeOf(date, sluttid);
  if ('wrong' in end) return { ...end, field: 'ends-at' };
  const to = sluttid.includes('T') ? end.value : following(from.value, end.value);
  if (!isShift(from.value, to)) return { wrong: 'bad-clock-times', field: 'ends-at' };
  return { date, shift: { from: from.value, to }, beginsAt: from.value };
}
