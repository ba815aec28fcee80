/** What of the pay for unsocial hours sickness took, by rows of it beside those of absence. */
import type { CaseSpell } from '../../case/given/case.js';
import type { LostPart } from '../../rules/sick-pay/lost-parts.js';
import { compareText } from '../../time/lists.js';
import { readOf } from './parts.js';
import type { IssueSource, Issues, RowIssueCode } from './row-issues.js';
import type { RowsInput } from './rows-input.js';
import {
  supplementCodeOf,
  type SupplementCode,
  type SupplementRates,
  type SupplementRow,
} from './supplement-row.js';

/**
 * `OS` on a day of sickness is lost. `OB` is lost on a day on which no work was done, unless the day has `OS` too: that is
 * the same hours once more. On a day that was partly worked `OB` can be what was earned, and is told.
 */
export function lostOfRows(
  { supplements = [], rates = {} }: Pick<RowsInput, 'supplements' | 'rates'>,
  spells: readonly CaseSpell[],
  issues: Issues<RowIssueCode>,
): LostPart[] {
  const read = new Set<string>();
  const withLost = new Set(supplements.flatMap(({ date, code }) => (isLost(code) ? [date] : [])));
  const lost: LostPart[] = [];
  supplements.forEach((row, i) => {
    const { date, code, hours } = row;
    const spell = spells.find(({ from, to }) => from <= date && (to === null || date <= to));
    if (spell === undefined || read.has(readOf(row))) return;
    read.add(readOf(row));
    if (!isLost(code) && withLost.has(date)) return;
    const rate = rateOf(code, rates);
    if (hours === undefined || rate === undefined || !(isLost(code) || isWhole(spell, date))) {
      issues.add('supplement-not-paid', [sourceOf(row, i)]);
    } else if (hours > 0) lost.push({ date, kind: 'unsocial-hours', hours, rate });
  });
  return lost.sort((a, b) => compareText(a.date, b.date));
}

function isLost(code: SupplementCode): boolean {
  return code.startsWith('OS');
}

function rateOf(code: SupplementCode, rates: SupplementRates): number | undefined {
  const planned = supplementCodeOf(code.replace('OS', 'OB'));
  return rates[code] ?? (planned && rates[planned]);
}

function isWhole({ from, extent, hoursFirstDay }: CaseSpell, date: string): boolean {
  return extent === 1 && (hoursFirstDay === undefined || date > from);
}

function sourceOf({ line, file }: SupplementRow, index: number): IssueSource {
  return {
    path: ['supplements', index],
    ...(line !== undefined && { line }),
    ...(file !== undefined && { file }),
  };
}
