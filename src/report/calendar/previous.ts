/** What a calendar that was written earlier says of a case. */
import ICAL from 'ical.js';
import { InvalidInput } from '../../finding/invalid-input.js';
import type { IssueCode } from '../../finding/issue.js';
import { issueWords } from '../../finding/issue.words.js';
import { issuerOf, NO_ISSUER, type Entry, type EntryStatus } from './entry.js';

const STATUSES: readonly EntryStatus[] = ['CONFIRMED', 'TENTATIVE', 'CANCELLED'];

/**
 * The events of the case that the issuer wrote, and those that were written before an issuer was named. Those of other
 * cases and other issuers are left alone.
 *
 * @throws InvalidInput where events of the case have an issuer and none is named now: it cannot be told whose they are
 */
export function previousEntries(ics: string, ref: string, issuer: string | undefined): Entry[] {
  return calendarOf(ics)
    .getAllSubcomponents('vevent')
    .flatMap((event) => {
      const uid = textOf(event, 'uid');
      const writtenBy = uid === undefined ? undefined : issuerOf(ref, uid);
      if (uid === undefined || writtenBy === undefined) return [];
      if (writtenBy === NO_ISSUER || writtenBy === issuer) return [entryOf(event, uid)];
      if (issuer === undefined) throw refused('issuer', 'missing');
      return [];
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
  return refused('previous', 'not-a-calendar');
}

function refused(field: string, code: IssueCode): InvalidInput {
  return new InvalidInput([{ path: [field], code, message: issueWords[code].en }]);
}
