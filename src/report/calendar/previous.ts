/** What a calendar that was written earlier says of a case. */
import ICAL from 'ical.js';
import { InvalidInput } from '../../finding/invalid-input.js';
import { issueWords } from '../../finding/issue.words.js';
import { belongsTo, type Entry, type EntryStatus } from './entry.js';

const STATUSES: readonly EntryStatus[] = ['CONFIRMED', 'TENTATIVE', 'CANCELLED'];

/** The events of the case; those of others are left alone. */
export function previousEntries(ics: string, ref: string): Entry[] {
  return calendarOf(ics)
    .getAllSubcomponents('vevent')
    .flatMap((event) => {
      const uid = textOf(event, 'uid');
      return uid !== undefined && belongsTo(ref, uid) ? [entryOf(event, uid)] : [];
    });
}

function calendarOf(ics: string): ICAL.Component {
  const calendar = parsed(ics);
  if (calendar.name !== 'vcalendar') throw notACalendar();
  return calendar;
}

/** The parser's messages quote the text; ours never does. */
function parsed(ics: string): ICAL.Component {
  try {
    return new ICAL.Component(ICAL.parse(ics) as unknown[]);
  } catch {
    throw notACalendar();
  }
}

function entryOf(event: ICAL.Component, uid: string): Entry {
  const on = event.getFirstPropertyValue('dtstart');
  const sequence = event.getFirstPropertyValue('sequence');
  const title = textOf(event, 'summary');
  const status = STATUSES.find((known) => known === textOf(event, 'status'));
  if (
    !(on instanceof ICAL.Time) ||
    typeof sequence !== 'number' ||
    title === undefined ||
    status === undefined
  ) {
    throw notACalendar();
  }
  return { uid, on: on.toString().slice(0, 10), sequence, title, status };
}

function textOf(event: ICAL.Component, name: string): string | undefined {
  const value = event.getFirstPropertyValue(name);
  return typeof value === 'string' ? value : undefined;
}

function notACalendar(): InvalidInput {
  return new InvalidInput([
    { path: ['previous'], code: 'not-a-calendar', message: issueWords['not-a-calendar'].en },
  ]);
}
