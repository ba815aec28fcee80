/** The dated tables as people compare them with an authority's page, with the amounts that the formulas make of them. */
import { valueOf } from '../../finding/finding.js';
import type { Language } from '../../finding/words.js';
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
import { lawTableNames, type LawTableWord } from './law-tables.words.js';

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
export const lawTables: Readonly<Record<LawTableName, (language: Language) => LawTable>> = {
  pbb: (language) =>
    table(language, priceBaseAmounts, ['priceBase', 'raised'], (row) => [
      row.priceBase,
      marked(row.raised, row, language),
    ]),
  'sgi-ceiling': (language) =>
    table(language, sgiCeilings, ['priceBaseAmounts'], (row) => [row.tenthsOfPriceBase / 10]),
  'day-amounts': highestDayAmounts,
  'unemployed-cap': (language) => table(language, unemployedCaps, ['perDay'], (row) => [row.perDay]),
  'special-cases': (language) =>
    table(language, specialCasesTerms, ['whole', 'threeQuarters', 'half', 'quarter'], ({ mostPerDay }) => [
      mostPerDay[1],
      mostPerDay[0.75],
      mostPerDay[0.5],
      mostPerDay[0.25],
    ]),
  'pension-ages': (language) =>
    table(
      language,
      pensionAges,
      ['incomePension', 'guaranteePension'],
      (row) => [row.incomePension, marked(row.guaranteePension, row, language)],
      'bornFrom',
    ),
  'karens-compensation': (language) =>
    table(language, karensCompensation, ['perKarensavdrag'], (row) => [
      row.perDeduction ?? lawTableNames.none[language],
    ]),
};

function table<Row extends Dated>(
  language: Language,
  rows: readonly Row[],
  columns: readonly LawTableWord[],
  cells: (row: Row) => (string | number)[],
  first: LawTableWord = 'from',
): LawTable {
  return {
    columns: named([first, ...columns, 'confidence', 'checked'], language),
    rows: rows.map((row) => [row.from, ...cells(row), row.confidence, row.checkedOn]),
  };
}

function named(columns: readonly LawTableWord[], language: Language): readonly string[] {
  return columns.map((column) => lawTableNames[column][language]);
}

function marked(figure: number, { provisional }: { provisional?: boolean }, language: Language): string {
  return provisional === true ? `${figure} (${lawTableNames.provisional[language]})` : String(figure);
}

/** What the formulas give at the highest SGI, from every day on which the price base amount or the ceiling changed. */
function highestDayAmounts(language: Language): LawTable {
  const days = [...priceBaseAmounts, ...sgiCeilings].map(({ from }) => from);
  const decided = [...new Set(days)].sort().filter((from) => priceBaseAmountsOf(from) !== undefined);
  return {
    columns: named(['from', 'highestSgi', 'normalLevel', 'continuationLevel'], language),
    rows: decided.map((on) => {
      const sgi = publish((sgiLimitsOn({ on }) as SgiLimits).ceiling);
      return [on, sgi, wholeDay(on, sgi, 'normal'), wholeDay(on, sgi, 'continuation')];
    }),
  };
}

function wholeDay(on: IsoDate, sgi: number, level: BenefitLevel): number {
  return valueOf(dayAmount({ on, sgi, level, extent: 1 })).wholeDay;
}
