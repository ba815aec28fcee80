/** What the sickness does to the vacation that the earning year gives: how much of its limit is used, and when it is passed. */
import type { Interpretation } from '../../finding/finding.js';
import { at } from '../../law/dated.js';
import type { Lagrum } from '../../law/lagrum.js';
import { qualifyingAbsence } from '../../rules/vacation/qualifying-absence/qualifying-absence.js';
import { absenceTerms } from '../../rules/vacation/qualifying-absence/table.js';
import { earlier, toDay, toIso, type IsoDate } from '../../time/day.js';
import { hasEmployer } from '../facts/insured.js';
import { extentRuns } from '../facts/extent-runs.js';
import type { Facts } from '../facts/facts.js';
import type { EarningYear } from '../given/case.js';

/** Counted as sickness: a case does not say that one is a work injury, which has no limit. */
export interface CaseVacation {
  /** The one that holds the day of the assessment. */
  readonly earningYear: { readonly from: IsoDate; readonly to: IsoDate };
  /** Calendar days of sickness in it through the day of the assessment. */
  readonly used: number;
  /** So many of them qualify for vacation pay. */
  readonly limit: number;
  /** The first day of sickness in it above the limit, projected days included; null where there is none. */
  readonly passedFrom: IsoDate | null;
  /** The first day of sickness in it that no longer qualifies, since it has lasted for a whole earning year; or null. */
  readonly stoppedFrom: IsoDate | null;
  /** The open readings that the days above rest on. */
  readonly interpretations: readonly Interpretation[];
  readonly basis: readonly Lagrum[];
}

/** Null without an employment, and for earning years before the law that the library knows. */
export function vacationOf({ case: given, asOf, spells }: Facts): CaseVacation | null {
  const { employment } = given;
  const terms = at(absenceTerms, toIso(asOf));
  if (employment === undefined || terms === undefined || !hasEmployer(given)) return null;

  const { from, to } = employment;
  const found = qualifyingAbsence({
    earningYearFrom: lastBegun(
      BEGINS[employment.earningYear ?? 'from-april'] ?? terms.yearBegins,
      toIso(asOf),
    ),
    employedFrom: from,
    ...(to !== null && { employedTo: to }),
    absence: extentRuns(spells).map((run) => ({
      from: toIso(run.from),
      to: toIso(run.to),
      extent: run.extent,
      cause: 'sickness',
    })),
  });
  if (found.outcome !== 'decided') return null;

  const { basis, interpretations = [], value } = found;
  const { earningYear, segments, stoppedFrom } = value;
  const used = segments
    .map((segment) => earlier(asOf, toDay(segment.to)) - toDay(segment.from) + 1)
    .reduce((sum, days) => sum + Math.max(0, days), 0);
  const passedFrom = segments.find(({ reason }) => reason === 'above-limit')?.from ?? null;
  const limit = terms.limits.sickness.days;
  return { earningYear, used, limit, passedFrom, stoppedFrom, interpretations, basis };
}

/** Month and day on which the years begin that are not those of the act. */
const BEGINS: Readonly<Record<EarningYear, string | undefined>> = {
  'from-april': undefined,
  'calendar-year': '01-01',
};

/** The last day of that month and number on or before the day. */
function lastBegun(monthAndDay: string, on: IsoDate): IsoDate {
  const inYear = (year: number): IsoDate => `${String(year).padStart(4, '0')}-${monthAndDay}`;
  const year = Number(on.slice(0, 4));
  return inYear(year) <= on ? inYear(year) : inYear(year - 1);
}
