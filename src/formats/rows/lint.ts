import { joinsWithinOn } from '../../rules/sick-pay/period-link.js';
import { addDays } from '../../time/day.js';
import { neighbours } from '../../time/lists.js';
import type { RowsInput } from './rows-input.js';
import { readRows, type ReadRows } from './read-rows.js';
import { findingLevels, type FindingLevel } from '../finding-levels.js';
import { timesOf } from './clock-times.js';
import { isMoreThanTheDay, roundingOf } from './part-of-day.js';
import { readOf } from './parts.js';
import { duplicatesAmong, type Registered } from './registered-days.js';
import type { RowContext } from './row-context.js';
import { Issues, sourceOf, type IssueSource, type LintCode, type RowIssue } from './row-issues.js';
import { sourcesOf } from './sick-days.js';

export type { LintCode } from './row-issues.js';

export interface LintFinding extends RowIssue<LintCode> {
  readonly level: FindingLevel;
}

/**
 * Lists what in rows of absence would make a payroll wrong: every issue that `spellsFromRows` tells, and beside them
 * rows that stand twice, days off that a system without a schedule would read as recovery and begin a new period after,
 * scheduled days without a row inside certified time, and gaps in certificates.
 *
 * A finding is a code with the places that take part in it, the lines of the file where the rows have them; in the order
 * of the rows. Its level says whether an amount may rest on it: see `findingLevels`.
 *
 * @source SjLL 7 §
 * @throws InvalidInput (checked API) as `spellsFromRows`
 * @example
 * import { lintRows } from 'sjukregler/formats';
 *
 * const findings = lintRows({
 *   rows: [
 *     { date: '2026-09-02', code: 'sick', hours: 8, line: 2 },
 *     { date: '2026-09-09', code: 'sick', hours: 9, line: 3 },
 *   ],
 *   schedule: { wed: 8 },
 * });
 * findings.map(({ code }) => code); //=> ['days-off-would-reset', 'more-hours-than-scheduled']
 * findings[1]?.sources; //=> [{ path: ['rows', 1], line: 3 }]
 * findings.map(({ level }) => level); //=> ['note', 'wrong']
 */
export function lintRows(input: RowsInput): readonly LintFinding[] {
  const read = readRows(input);
  const findings = new Issues<LintCode>();
  findDuplicates(read, findings);
  findAlikeInFiles(read, findings);
  findResets(read, findings);
  findUnregistered(read, findings);
  findCertificateGaps(read, findings);
  return [...read.context.issues.all(), ...findings.all()]
    .map((finding) => ({ ...finding, level: findingLevels[finding.code] }))
    .sort((a, b) => firstRow(a.sources) - firstRow(b.sources));
}

/** The first row that takes part; what concerns no row comes last. */
function firstRow(sources: readonly IssueSource[]): number {
  const rows = sources.filter(({ path }) => path[0] === 'rows').map(({ path }) => Number(path[1]));
  return Math.min(Number.MAX_SAFE_INTEGER, ...rows);
}

/** Rows that stand again; that they could be parts of one day, since nothing tells them apart, is told too. */
function findDuplicates({ context }: ReadRows, findings: Issues<LintCode>): void {
  const byIndex = new Map(context.rows.rows.map((registered) => [registered.index, registered]));
  for (const [first, again] of duplicatesAmong(context.input.rows)) {
    const sources = [sourceOf(first), sourceOf(again)];
    findings.add('duplicate-row', sources);
    const counted = byIndex.get(first.index);
    if (counted !== undefined && couldBeParts(context, counted)) findings.add('copies-or-parts', sources);
  }
}

/** Whether there is room for the row once more on its first day, and no times say that it is one. */
function couldBeParts(context: RowContext, registered: Registered): boolean {
  const { row, from: day } = registered;
  const present = context.rows.sick.get(day);
  if (row.code !== 'sick' || timesOf(row) !== undefined || present === undefined) return false;
  const rows = [...present, registered];
  return !isMoreThanTheDay(context.amountOn(day, rows), context.scheduledUnits(day), roundingOf(rows));
}

/** Rows of two files that differ only in what is not read: parts of the day, or one row that was changed in between. */
function findAlikeInFiles({ context }: ReadRows, findings: Issues<LintCode>): void {
  for (const rows of context.rows.sick.values()) {
    const first = new Map<string, Registered>();
    for (const registered of rows) {
      const { part, ...rest } = registered.row;
      const read = readOf(rest);
      const before = first.get(read);
      if (before === undefined) first.set(read, registered);
      else if (before.row.file !== registered.row.file) {
        findings.add('alike-in-files', [sourceOf(before), sourceOf(registered)]);
      }
    }
  }
}

/** Days off that are bridged, and that taken for recovery would be long enough to begin a new sick-pay period. */
function findResets({ sickDays, sequels }: ReadRows, findings: Issues<LintCode>): void {
  neighbours(sickDays).forEach(([last, next], i) => {
    if (sequels[i]?.goesOn !== true || next.day - last.day <= joinsWithinOn(next.day)) return;
    findings.add('days-off-would-reset', [...sourcesOf(last), ...sourcesOf(next)]);
  });
}

/** Scheduled days between two days of sickness on which a certificate says sick and no row says anything. */
function findUnregistered({ context, sickDays, sequels }: ReadRows, findings: Issues<LintCode>): void {
  neighbours(sickDays).forEach(([last, next], i) => {
    if (sequels[i]?.goesOn === true) return;
    for (let day = addDays(last.day, 1); day < next.day; day = addDays(day, 1)) {
      const isCertified = context.certified.endFrom(day) !== undefined;
      if (!isCertified || context.kindOf(day) !== 'work' || context.isOtherwiseUsed(day)) continue;
      findings.add('certified-day-without-row', [...sourcesOf(last), ...sourcesOf(next)]);
      return;
    }
  });
}

/** Uncertified days of a sickness that was certified before. */
function findCertificateGaps({ context, sickDays, sequels }: ReadRows, findings: Issues<LintCode>): void {
  let wasCertified = false;
  sickDays.forEach((sick, i) => {
    const isCertified = context.certified.endFrom(sick.day) !== undefined;
    if (wasCertified && !isCertified) findings.add('certificate-gap', sourcesOf(sick));
    wasCertified = sequels[i]?.goesOn === true && (wasCertified || isCertified);
  });
}
