/** What does not fit together among rows: collected day by day, told once. */
import { toIso, type Day, type IsoDate } from '../../time/day.js';
import type { RowAt } from './registered-days.js';

export type RowIssueCode =
  | 'vacation-on-sick-day'
  | 'parental-leave-on-sick-day'
  | 'care-of-child-on-sick-day'
  | 'other-leave-on-sick-day'
  | 'work-on-sick-day'
  | 'differing-rows'
  | 'more-than-the-day'
  | 'overlapping-times'
  | 'more-hours-than-scheduled'
  | 'hours-on-range'
  | 'hours-and-percent'
  | 'hours-and-times'
  | 'hours-on-day-off'
  | 'hours-without-schedule'
  | 'break-not-known'
  | 'zero-hours'
  | 'outside-schedule'
  | 'zero-hour-without-shift'
  | 'between-levels'
  | 'below-quarter'
  | 'differs-from-certificate'
  | 'extent-from-certificate'
  | 'certificate-ends-between'
  | 'unknown-between'
  | 'public-holidays-between'
  | 'fit-date-on-sick-day'
  | 'fit-date-after-work'
  | 'date-without-sickness'
  | 'supplement-not-paid';

/** What would make a payroll wrong: the issues of the rows, and what is right in them but easily read wrong. */
export type LintCode =
  | RowIssueCode
  | 'duplicate-row'
  | 'copies-or-parts'
  | 'alike-in-files'
  | 'days-off-would-reset'
  | 'certified-day-without-row'
  | 'certificate-gap';

/** Where something stands in the input, and in the file that a row comes from. */
export interface IssueSource {
  readonly path: readonly (string | number)[];
  /** The line of the file, 1 for the first; absent where the row has none. */
  readonly line?: number;
  /** Which file that is, 1 for the first; absent where there is one. */
  readonly file?: number;
}

/** What does not fit together: a code and every place that takes part in it, never a value. */
export interface RowIssue<Code extends string = RowIssueCode> {
  readonly code: Code;
  readonly sources: readonly IssueSource[];
  /** The days on which rows meet, in order; absent where the sources tell them. */
  readonly days?: readonly IsoDate[];
}

/** A row as a source. */
export function sourceOf({ row: { line, file }, index }: RowAt): IssueSource {
  return {
    path: ['rows', index],
    ...(line !== undefined && { line }),
    ...(file !== undefined && { file }),
  };
}

/** An item of another list of the input as a source. */
export function itemOf(list: string, index: number): IssueSource {
  return { path: [list, index] };
}

interface Found<Code extends string> {
  readonly code: Code;
  readonly sources: readonly IssueSource[];
  readonly days: Set<Day>;
}

/** Issues in the order in which they were met; the same one again adds at most its day. */
export class Issues<Code extends string> {
  private readonly byKey = new Map<string, Found<Code>>();

  add(code: Code, sources: readonly IssueSource[], day?: Day): void {
    const key = JSON.stringify([code, sources.map(({ path }) => path)]);
    const found = this.byKey.get(key) ?? { code, sources, days: new Set<Day>() };
    this.byKey.set(key, found);
    if (day !== undefined) found.days.add(day);
  }

  all(): RowIssue<Code>[] {
    return [...this.byKey.values()].map(({ code, sources, days }) => ({
      code,
      sources,
      ...(days.size > 0 && { days: [...days].map(toIso) }),
    }));
  }
}
