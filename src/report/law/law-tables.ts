/** The dated tables as people compare them with an authority's page, with the amounts that the formulas make of them. */
import { valueOf } from '../../finding/finding.js';
import { karensCompensation } from '../../law/karens-compensation.table.js';
import { pensionAges } from '../../law/pension-age.table.js';
import { priceBaseAmounts, priceBaseAmountsOf } from '../../law/price-base-amount.table.js';
import { sgiCeilings } from '../../law/sgi-ceiling.table.js';
import type { Dated } from '../../law/dated.js';
import { publish } from '../../money/amount.js';
import { unemployedCaps } from '../../rules/shared/day-amount.table.js';
import { sgiLimitsOn, type SgiLimits } from '../../rules/shared/sgi-limits.js';
import { dayAmount, type BenefitLevel } from '../../rules/sickness-benefit/day-amount/day-amount.js';
import { specialCasesTerms } from '../../rules/sickness-benefit/special-cases/table.js';
import type { IsoDate } from '../../time/day.js';

export type LawTableName =
  | 'pbb'
  | 'sgi-ceiling'
  | 'day-amounts'
  | 'unemployed-cap'
  | 'special-cases'
  | 'pension-ages'
  | 'karens-compensation';

export interface LawTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** Every table that can be printed. */
export const lawTables: Readonly<Record<LawTableName, () => LawTable>> = {
  pbb: () =>
    table(priceBaseAmounts, ['price base', 'raised'], (row) => [
      row.priceBase,
      `${row.raised}${row.provisional ? ' (provisional)' : ''}`,
    ]),
  'sgi-ceiling': () => table(sgiCeilings, ['price base amounts'], (row) => [row.tenthsOfPriceBase / 10]),
  'day-amounts': highestDayAmounts,
  'unemployed-cap': () => table(unemployedCaps, ['kr per day'], (row) => [row.perDay]),
  'special-cases': () =>
    table(specialCasesTerms, ['whole', '3/4', '1/2', '1/4'], ({ mostPerDay }) => [
      mostPerDay[1],
      mostPerDay[0.75],
      mostPerDay[0.5],
      mostPerDay[0.25],
    ]),
  'pension-ages': () =>
    table(
      pensionAges,
      ['income pension', 'guarantee pension'],
      (row) => [row.incomePension, `${row.guaranteePension}${row.provisional ? ' (provisional)' : ''}`],
      'born from',
    ),
  'karens-compensation': () =>
    table(karensCompensation, ['kr per karensavdrag'], (row) => [row.perDeduction ?? 'none']),
};

function table<Row extends Dated>(
  rows: readonly Row[],
  columns: readonly string[],
  cells: (row: Row) => (string | number)[],
  first = 'from',
): LawTable {
  return {
    columns: [first, ...columns, 'confidence', 'checked'],
    rows: rows.map((row) => [row.from, ...cells(row), row.confidence, row.checkedOn]),
  };
}

/** What the formulas give at the highest SGI, from every day on which the price base amount or the ceiling changed. */
function highestDayAmounts(): LawTable {
  const days = [...priceBaseAmounts, ...sgiCeilings].map(({ from }) => from);
  const decided = [...new Set(days)].sort().filter((from) => priceBaseAmountsOf(from) !== undefined);
  return {
    columns: ['from', 'highest SGI', 'normal level', 'continuation level'],
    rows: decided.map((on) => {
      const sgi = publish((sgiLimitsOn({ on }) as SgiLimits).ceiling);
      return [on, sgi, wholeDay(on, sgi, 'normal'), wholeDay(on, sgi, 'continuation')];
    }),
  };
}

function wholeDay(on: IsoDate, sgi: number, level: BenefitLevel): number {
  return valueOf(dayAmount({ on, sgi, level, extent: 1 })).wholeDay;
}
