import { newest } from '../law/dated.js';
import { sickPayPeriodTerms } from '../rules/sick-pay/periods.table.js';
import { addDays } from '../time/day.js';
import type { RowsInput } from './absence-rows.js';
import { readRows, type ReadRows } from './read-rows.js';
import { duplicatesAmong } from './registered-days.js';
import { Issues, sourceOf, type IssueSource, type RowIssue, type RowIssueCode } from './row-issues.js';
import type { SickDay } from './sick-days.js';

/** What would make a payroll wrong: the issues of the rows, and what is right in them but easily read wrong. */
export type LintCode =
  RowIssueCode | 'duplicate-row' | 'days-off-would-reset' | 'certified-day-without-row' | 'certificate-gap';

export type LintFinding = RowIssue<LintCode>;

/**
 * Lists what in rows of absence would make a payroll wrong: every issue that `spellsFromRows` tells, and beside them
 * rows that stand twice, days off that a system without a schedule would read as recovery and begin a new period after,
 * scheduled days without a row inside certified time, and gaps in certificates.
 *
 * A finding is a code with the places that take part in it, the lines of the file where the rows have them; in the order
 * of the rows.
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
 */
export function lintRows(input: RowsInput): readonly LintFinding[] {
  const read = readRows(input);
  const findings = new Issues<LintCode>();
  for (const { code, sources } of read.context.issues.all()) findings.add(code, sources);
  for (const pair of duplicatesAmong(input.rows)) findings.add('duplicate-row', pair.map(sourceOf));
  findResets(read, findings);
  findUnregistered(read, findings);
  findCertificateGaps(read, findings);
  return findings.all().sort((a, b) => firstRow(a.sources) - firstRow(b.sources));
}

/** The first row that takes part; what concerns no row comes last. */
function firstRow(sources: readonly IssueSource[]): number {
  const rows = sources.filter(({ path }) => path[0] === 'rows').map(({ path }) => Number(path[1]));
  return Math.min(Number.MAX_SAFE_INTEGER, ...rows);
}

/** Days off that are bridged, and that taken for recovery would be long enough to begin a new sick-pay period. */
function findResets({ sickDays, sequels }: ReadRows, findings: Issues<LintCode>): void {
  const within = newest(sickPayPeriodTerms).joinsWithinDays;
  pairsOf(sickDays).forEach(([last, next], i) => {
    if (sequels[i]?.goesOn !== true || next.day - last.day <= within) return;
    findings.add('days-off-would-reset', [sourceOf(last.registered), sourceOf(next.registered)]);
  });
}

/** Scheduled days between two days of sickness on which a certificate says sick and no row says anything. */
function findUnregistered({ context, sickDays, sequels }: ReadRows, findings: Issues<LintCode>): void {
  pairsOf(sickDays).forEach(([last, next], i) => {
    if (sequels[i]?.goesOn === true) return;
    for (let day = addDays(last.day, 1); day < next.day; day = addDays(day, 1)) {
      const isCertified = context.certified.endFrom(day) !== undefined;
      if (!isCertified || context.kindOf(day) !== 'work' || context.isOtherwiseUsed(day)) continue;
      findings.add('certified-day-without-row', [sourceOf(last.registered), sourceOf(next.registered)]);
      return;
    }
  });
}

/** Uncertified days of a sickness that was certified before. */
function findCertificateGaps({ context, sickDays, sequels }: ReadRows, findings: Issues<LintCode>): void {
  let wasCertified = false;
  sickDays.forEach((sick, i) => {
    const isCertified = context.certified.endFrom(sick.day) !== undefined;
    if (wasCertified && !isCertified) findings.add('certificate-gap', [sourceOf(sick.registered)]);
    wasCertified = sequels[i]?.goesOn === true && (wasCertified || isCertified);
  });
}

function pairsOf(days: readonly SickDay[]): (readonly [SickDay, SickDay])[] {
  return days.slice(1).map((day, i) => [days[i] as SickDay, day] as const);
}
