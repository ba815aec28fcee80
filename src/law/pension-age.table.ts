import type { ChosenBys, Dated, NextChanges } from './dated.js';
import type { IsoMonth } from '../time/month.js';
import type { Ground } from './provision.js';
import { sfb2s10c } from './sfb/2.js';
import { agesTransition2022, agesTransition2026 } from './sfb/transitional.js';

/**
 * The ages at which pension can be drawn, by month of birth: who once reached an age keeps it, so they belong to the
 * person and not to the year. Rows are in order of birth; `from` is the first day of the first birth year.
 */
export interface PensionAges extends Dated {
  /** The age at which income pension can first be drawn. */
  readonly incomePension: number;
  /** The age at which guarantee pension can first be drawn: the retirement target age. */
  readonly guaranteePension: number;
  /** Whether one of the ages is not fixed yet for these birth years and the latest known one stands here. */
  readonly provisional: boolean;
}

const SOURCE: readonly Ground[] = [agesTransition2022, agesTransition2026];

export const pensionAges: readonly PensionAges[] = [
  {
    from: '1900-01-01',
    incomePension: 62,
    guaranteePension: 65,
    provisional: false,
    confidence: 'S',
    source: SOURCE,
    checkedOn: '2026-11-22',
  },
  {
    from: '1958-01-01',
    incomePension: 62,
    guaranteePension: 66,
    provisional: false,
    confidence: 'P',
    source: SOURCE,
    checkedOn: '2026-11-22',
  },
  {
    from: '1960-01-01',
    incomePension: 62,
    guaranteePension: 67,
    provisional: false,
    confidence: 'P',
    source: SOURCE,
    checkedOn: '2026-11-22',
  },
  {
    from: '1961-01-01',
    incomePension: 63,
    guaranteePension: 67,
    provisional: false,
    confidence: 'P',
    source: SOURCE,
    checkedOn: '2026-11-22',
  },
  {
    from: '1963-01-01',
    incomePension: 64,
    guaranteePension: 67,
    provisional: false,
    confidence: 'P',
    source: SOURCE,
    checkedOn: '2026-11-22',
  },
  {
    from: '1965-01-01',
    incomePension: 64,
    guaranteePension: 67,
    provisional: false,
    confidence: 'S',
    source: [
      sfb2s10c,
      {
        kalla:
          'regeringens pressmeddelande i maj 2026, Riktåldern för pension 2032 fastställd till 67 år; förordningen ej sedd',
      },
    ],
    checkedOn: '2026-11-29',
  },
  {
    from: '1966-01-01',
    incomePension: 64,
    guaranteePension: 67,
    provisional: true,
    confidence: 'I',
    source: SOURCE,
    checkedOn: '2026-11-29',
  },
];

export const nextChange: NextChanges<'pensionAges'> = {
  // The age is calculated every year for the sixth year after it: in 2027 for 2033, when those born in 1966 turn 67.
  pensionAges: {
    expectedFrom: '2027-01-01',
    expectedBy: '2027-12-31',
    sv: 'riktåldern för 2033, som gäller dem som är födda 1966',
    en: 'the retirement target age of 2033, for those born in 1966',
    source: [sfb2s10c],
  },
};

export const chosenBy: ChosenBys<'pensionAges'> = { pensionAges: 'birth' };

/** The row for somebody born in the month, or `undefined` before the first row. */
export function pensionAgesOf(bornOn: IsoMonth): PensionAges | undefined {
  let found: PensionAges | undefined;
  for (const row of pensionAges) if (row.from <= `${bornOn}-01`) found = row;
  return found;
}
