/** Were the days within which spells are joined changed, the wording of the later spell would decide, everywhere alike. */
import { expect, it } from 'vitest';
import { assess, periods } from '../../src/core.js';
import { population } from '../../src/population.js';
import { sickPayPeriodTerms } from '../../src/rules/sick-pay/periods/table.js';
import { chainTerms } from '../../src/rules/work-capacity/chain/table.js';
import { anySpells, columnsOf, OBSERVED, rowOf } from '../population/columns.js';
import { scalarRows } from '../population/scalar.js';
import { underTheLaw } from '../support/other-law.js';
import { holdsForAll } from '../support/properties.js';

const [terms] = sickPayPeriodTerms as [(typeof sickPayPeriodTerms)[number]];
const [chainRow] = chainTerms as [(typeof chainTerms)[number]];

const before = { from: '2029-12-10', to: '2029-12-27' };
const employment = { from: '2020-01-01', to: null, pay: { monthly: 30000, hoursPerWeek: 40 } };

/** The first days of the periods, as the rule and as the assessment have them, and whether the wording is asked about. */
function found(joinsWithinDays: number, later: string): unknown {
  const spells = [before, { from: later, to: later }];
  return underTheLaw(sickPayPeriodTerms, { ...terms, from: '2030-01-01', joinsWithinDays }, () => {
    const rule = periods({ spells });
    const { value } = assess(
      { ref: 'A-1', employment, spells: spells.map((spell) => ({ ...spell, extent: 1 as const })) },
      { asOf: '2030-01-31' },
    );
    const ofRule = rule.outcome === 'decided' ? rule : undefined;
    const asked = value.open.flatMap(({ interpretation }) => interpretation ?? []);
    const isLink = ({ question }: { question: string }): boolean => question === 'wording-of-link';
    expect(asked.filter(isLink)).toEqual(ofRule?.interpretations?.filter(isLink) ?? []);
    expect(value.periods.map(({ projectedFrom: _, ...period }) => period)).toEqual(ofRule?.value.periods);
    return [ofRule?.value.periods.map(({ from }) => from), asked.filter(isLink)];
  });
}

const ASKED = [{ question: 'wording-of-link', taken: 'later-spell', other: ['earlier-spell'] }];

it('joins a spell under the new wording by it, and says that the older one would not', () => {
  expect(found(7, '2030-01-03')).toEqual([['2029-12-10'], ASKED]);
  expect(found(7, '2030-01-04')).toEqual([['2029-12-10', '2030-01-04'], []]);
});

it('keeps a spell apart by the new wording, and says that the older one would join it', () => {
  expect(found(4, '2030-01-01')).toEqual([['2029-12-10', '2030-01-01'], ASKED]);
});

it('asks nothing where both wordings agree', () => {
  expect(found(7, '2030-01-01')).toEqual([['2029-12-10'], []]);
  expect(found(7, '2029-12-31')).toEqual([['2029-12-10'], []]);
  expect(found(5, '2030-01-02')).toEqual([['2029-12-10', '2030-01-02'], []]);
});

it('counts a population by the wordings of its days', () => {
  const other = { ...terms, from: '2020-07-01', joinsWithinDays: 9, daysInPeriod: 10 };
  const otherChain = { ...chainRow, from: '2020-07-01', fewerThanDaysBetween: 40 };
  const columns = ['sickPayPeriod', 'employerDays', 'firstFkDay', 'day15', 'chainStart', 'chainEnd'] as const;
  holdsForAll(anySpells, (spells) => {
    const [result, expected] = underTheLaw(sickPayPeriodTerms, other, () =>
      underTheLaw(
        chainTerms,
        otherChain,
        () => [population(columnsOf([spells]), OBSERVED), scalarRows(spells, OBSERVED)] as const,
      ),
    );
    expected.forEach((row, i) => {
      const counted = rowOf(result, i);
      for (const column of columns) expect([column, counted[column]]).toEqual([column, row[column]]);
    });
  });
});
