import {
  at,
  firstDay,
  type Confidence,
  type ChosenBys,
  type Dated,
  type NextChange,
  type NextChanges,
} from './dated.js';
import type { IsoDate } from '../time/day.js';

/** The income base amount of one year, in kronor: what the bands of ITP are multiples of. Never used beyond its year. */
export interface IncomeBaseAmount extends Dated {
  /** inkomstbasbelopp */
  readonly incomeBase: number;
}

/** No page that states the bands of the year in kronor was seen. */
const DECIDED = 'Inkomstbasbeloppet för året; gränserna i kronor är vår uträkning';

export const incomeBaseAmounts: readonly IncomeBaseAmount[] = [
  /* @__PURE__ */ yearOf(
    2018,
    62_500,
    'Alecta, Compensation in the event of illness (2018): 1 250 000 och 1 875 000 kr',
  ),
  /* @__PURE__ */ yearOf(
    2019,
    64_400,
    'Alecta, Sjuk- eller aktivitetsersättning (2019): 1 288 000 och 1 932 000 kr',
  ),
  /* @__PURE__ */ yearOf(2020, 66_800, 'Collectum (2020): 30 inkomstbasbelopp är 2 004 000 kr'),
  /* @__PURE__ */ yearOf(2021, 68_200, 'AI Pension, Om du blir sjuk (2021): 1 364 000 och 2 046 000 kr'),
  /* @__PURE__ */ yearOf(2022, 71_000, 'Alecta, ITP Sjukpension (2022): 1 420 000 och 2 130 000 kr'),
  /* @__PURE__ */ yearOf(
    2023,
    74_300,
    'Collectum, löneskattegrundande premier ITP 1: 185 750 kr i månaden (2023)',
  ),
  /* @__PURE__ */ yearOf(
    2024,
    76_200,
    'Collectum, löneskattegrundande premier ITP 1: 190 500 kr i månaden (2024)',
  ),
  /* @__PURE__ */ yearOf(2025, 80_600, DECIDED, 'I'),
  /* @__PURE__ */ yearOf(2026, 83_400, DECIDED, 'I'),
];

/** One line a year. */
function yearOf(
  year: number,
  incomeBase: number,
  kalla: string,
  confidence: Confidence = 'S',
): IncomeBaseAmount {
  return { from: `${year}-01-01`, incomeBase, source: [{ kalla }], checkedOn: '2026-11-29', confidence };
}

export const nextChange: NextChanges<'incomeBaseAmounts'> = {
  incomeBaseAmounts: /* @__PURE__ */ decisionAfterTheLast(),
};

export const chosenBy: ChosenBys<'incomeBaseAmounts'> = { incomeBaseAmounts: 'day' };

/** A year without a row is refused where the band asks for it. */
function decisionAfterTheLast(): NextChange {
  const lastYear = Number(knownIncomeBaseDates().to.slice(0, 4));
  return {
    expectedFrom: `${lastYear}-11-01`,
    expectedBy: `${lastYear}-12-31`,
    sv: `inkomstbasbeloppet för ${lastYear + 1}`,
    en: `the income base amount of ${lastYear + 1}`,
    source: [{ kalla: 'Regeringen, inkomstbasbelopp' }],
  };
}

/** The amount of the year that `date` lies in, or `undefined` where there is no row for that year. */
export function incomeBaseAmountOf(date: IsoDate): IncomeBaseAmount | undefined {
  const row = at(incomeBaseAmounts, date);
  return row?.from.slice(0, 4) === date.slice(0, 4) ? row : undefined;
}

/** The dates for which amounts are known without a gap, both included. */
export function knownIncomeBaseDates(): { readonly from: IsoDate; readonly to: IsoDate } {
  const from = firstDay(incomeBaseAmounts);
  let year = Number(from.slice(0, 4));
  while (incomeBaseAmountOf(`${year + 1}-01-01`) !== undefined) year++;
  return { from, to: `${year}-12-31` };
}
