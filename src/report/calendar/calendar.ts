/** The deadlines of a case as a calendar file. */
import type { AssessValue } from '../../case/assess.js';
import type { Decided } from '../../finding/finding.js';
import { refusal } from '../../edge/issue-at.js';
import { languageIn, type LanguageOptions } from '../language.js';
import { entriesOf, type Entry } from './entry.js';
import { issuerNamed } from './issuer.js';
import { previousEntries } from './previous.js';
import { reportNames } from '../report.words.js';
import { calendarText } from './write.js';

export interface CalendarOptions extends LanguageOptions {
  /**
   * Who issues the calendar, as a domain such as `lon.example.se`: an event is then told from that of another client’s
   * case with the same reference. Letters, digits, `-` and `.`, at most 64, fewer than ten digits; capital letters count
   * as small ones. Absent: the reference must be unique in every calendar that the events go into.
   */
  readonly issuer?: string;
  /**
   * The calendar file written last for the case. What has moved since is updated, what is done or no longer due is
   * cancelled. Absent: the first one.
   */
  readonly previous?: string;
  /** How many days before its day an event reminds, 0–90. Absent: it does not; calendars have settings of their own. */
  readonly lead?: number;
}

const MOST_LEAD = 90;

/**
 * What is still to be done as all-day events in iCalendar text (RFC 5545), projected duties as tentative ones. Where there is no
 * work to return to, the first day on which the SGI would no longer be protected is one too.
 *
 * An event keeps its identity (the case's reference, the duty, the first day of what it belongs to, and the issuer) from
 * file to file, and its number rises whenever it changes, so that calendars replace what they hold. Titles name the reference
 * and the duty, never illness. The time stamp is that of the assessment: the same case gives the same bytes.
 *
 * A calendar that was written without an issuer and is updated with one cancels its events and writes them anew. One
 * that was written with an issuer is updated with the same.
 *
 * Duties without a day of their own, such as the written assurance, are not in it: the report has them among what is due now.
 *
 * @throws InvalidInput where `lead` is out of its range, `issuer` is none or is missing, or `previous` is no calendar; TypeError where `lang` is no
 * language
 * @example
 * import { assess } from 'sjukregler';
 * import { calendar } from 'sjukregler/report';
 *
 * const spells = [{ from: '2026-01-12', to: '2026-01-30', extent: 1 }] as const;
 * const found = assess({ ref: 'A-17', spells }, { asOf: '2026-01-14' });
 * const file = calendar(found);
 * file.split('\r\n').find((line) => line.startsWith('SUMMARY')); //=> 'SUMMARY:A-17: Certificate to the employer'
 * calendar(found, { previous: file }) === file; //=> true
 */
export function calendar({ value }: Decided<AssessValue>, options: CalendarOptions = {}): string {
  const lang = languageIn(options);
  const { issuer: named, previous, lead } = options;
  if (lead !== undefined) checkLead(lead);
  const issuer = named === undefined ? undefined : issuerNamed(named);
  const entries = entriesOf(value, lang, issuer);
  const earlier = previous === undefined ? [] : previousEntries(previous, value.ref, issuer);
  return calendarText(
    [...entries.map((entry) => updated(entry, earlier)), ...cancelled(entries, earlier)],
    value.asOf,
    `${reportNames.case[lang]} ${value.ref}`,
    lead,
  );
}

function checkLead(lead: number): void {
  if (!Number.isInteger(lead)) throw refusal(['lead'], 'not-whole');
  if (lead < 0) throw refusal(['lead'], 'negative');
  if (lead > MOST_LEAD) throw refusal(['lead'], 'too-large');
}

function updated(entry: Entry, earlier: readonly Entry[]): Entry {
  const before = earlier.find(({ uid }) => uid === entry.uid);
  if (before === undefined) return entry;
  const same = before.on === entry.on && before.status === entry.status && before.title === entry.title;
  return { ...entry, sequence: same ? before.sequence : before.sequence + 1 };
}

/** A cancelled event stays in the file, for calendars that missed the one before. */
function cancelled(entries: readonly Entry[], earlier: readonly Entry[]): Entry[] {
  const current = new Set(entries.map(({ uid }) => uid));
  return earlier
    .filter(({ uid }) => !current.has(uid))
    .map((entry) =>
      entry.status === 'CANCELLED' ? entry : { ...entry, status: 'CANCELLED', sequence: entry.sequence + 1 },
    );
}
