/** Events as iCalendar text (RFC 5545): lines end with CRLF and are folded at 75 octets. */
import ICAL from 'ical.js';
import { addDays, toDay, toIso, type IsoDate } from '../../time/day.js';
import type { Entry } from './entry.js';

const LINE_END = '\r\n';
const PRODUCT = '-//sjukregler//sjukregler//EN';

export function calendarText(
  entries: readonly Entry[],
  asOf: IsoDate,
  name: string,
  lead: number | undefined,
): string {
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('prodid', PRODUCT);
  calendar.addPropertyWithValue('method', 'PUBLISH');
  // RFC 7986, and what calendars read that do not know it.
  calendar.addPropertyWithValue('name', name);
  calendar.addPropertyWithValue('x-wr-calname', name);
  for (const entry of entries) {
    const event = eventOf(entry, asOf);
    if (lead !== undefined && entry.status !== 'CANCELLED') event.addSubcomponent(alarmOf(entry, lead));
    calendar.addSubcomponent(event);
  }
  return calendar.toString() + LINE_END;
}

/** A whole day that blocks nobody's time; calendars that are shared show no more of it than that. */
function eventOf({ uid, on, status, sequence, title, note }: Entry, asOf: IsoDate): ICAL.Component {
  const event = new ICAL.Component('vevent');
  event.addPropertyWithValue('uid', uid);
  event.addPropertyWithValue('dtstamp', ICAL.Time.fromDateTimeString(`${asOf}T00:00:00Z`));
  event.addPropertyWithValue('dtstart', ICAL.Time.fromDateString(on));
  event.addPropertyWithValue('dtend', ICAL.Time.fromDateString(toIso(addDays(toDay(on), 1))));
  event.addPropertyWithValue('summary', title);
  if (note !== undefined) event.addPropertyWithValue('description', note);
  event.addPropertyWithValue('status', status);
  event.addPropertyWithValue('sequence', sequence);
  event.addPropertyWithValue('transp', 'TRANSPARENT');
  event.addPropertyWithValue('class', 'PRIVATE');
  return event;
}

/** A reminder so many days before the day of the event. */
function alarmOf({ title }: Entry, lead: number): ICAL.Component {
  const alarm = new ICAL.Component('valarm');
  alarm.addPropertyWithValue('action', 'DISPLAY');
  alarm.addPropertyWithValue('description', title);
  alarm.addPropertyWithValue('trigger', ICAL.Duration.fromString(lead === 0 ? 'PT0S' : `-P${lead}D`));
  return alarm;
}
