import { describe, expect, it } from 'vitest';
import { termOn, type Agreement, type Term } from '../../src/agreements/agreement.js';
import { agreementData } from '../../src/agreements/agreement.schema.js';
import { agreementById, agreements } from '../../src/agreements/agreements.js';
import { addDays, toDay, toIso } from '../../src/time/day.js';

const term = <Value>(value: Value | 'unknown', from: string | null, to: string | null): Term<Value> => ({
  value,
  from,
  to,
  clause: null,
  source: { kalla: 'x' },
  checkedOn: '2026-11-29',
  confidence: value === 'unknown' ? null : 'S',
});

function seriesOf({ ceiling, supplements }: Agreement): (readonly Term<unknown>[])[] {
  return [ceiling, ...supplements.flatMap(({ belowCeiling, aboveCeiling }) => [belowCeiling, aboveCeiling])];
}

function termsOf(agreement: Agreement): Term<unknown>[] {
  const { convention, mostKarensHours, unsocialHoursInKarens } = agreement;
  return [convention, mostKarensHours, unsocialHoursInKarens, ...seriesOf(agreement).flat()].filter(
    (found) => found !== null,
  );
}

describe('a term', () => {
  it('holds on its first and its last day, and none holds outside', () => {
    const terms = [term(1, null, '2019-12-31'), term(2, '2020-01-01', '2020-12-31')];
    expect(termOn(terms, '2000-01-01')?.value).toBe(1);
    expect(termOn(terms, '2019-12-31')?.value).toBe(1);
    expect(termOn(terms, '2020-01-01')?.value).toBe(2);
    expect(termOn(terms, '2020-12-31')?.value).toBe(2);
    expect(termOn(terms, '2021-01-01')).toBeUndefined();
    expect(termOn(terms.slice(2), '2020-01-01')).toBeUndefined();
  });
});

describe('the agreements', () => {
  it('are found by their ids', () => {
    for (const agreement of agreements) {
      expect(agreementById(agreement.id)).toBe(agreement);
    }
    expect(agreements.map(({ id }) => id)).toEqual([
      'state',
      'municipal',
      'retail',
      'warehouse',
      'hotel-restaurant',
      'salaried-industry',
    ]);
  });

  it.each(agreements.map((agreement) => [agreement.id, agreement] as const))(
    '%s fits the schema, and nothing else does',
    (_, agreement) => {
      expect(agreementData.safeParse(agreement).success).toBe(true);
      for (const wrong of [
        { ...agreement, id: 'other' },
        { ...agreement, more: 1 },
        { ...agreement, parties: [''] },
        { ...agreement, convention: term('by-the-moon', null, null) },
        { ...agreement, ceiling: [{ ...term(0, null, null) }] },
        { ...agreement, ceiling: [{ ...term(7.5, null, null), confidence: null }] },
        { ...agreement, ceiling: [{ ...term('unknown', null, null), confidence: 'S' }] },
        { ...agreement, supplements: [{ fromDay: 0, toDay: null, belowCeiling: [], aboveCeiling: [] }] },
      ]) {
        expect(agreementData.safeParse(wrong).success).toBe(false);
      }
    },
  );

  it.each(agreements.map((agreement) => [agreement.id, agreement] as const))(
    '%s: every term names an address, and was checked',
    (_, agreement) => {
      for (const { source, checkedOn, value, confidence } of termsOf(agreement)) {
        expect(source.kalla).toMatch(/https?:\/\/\S+$/);
        expect(checkedOn).toBe('2026-11-29');
        expect(confidence === null).toBe(value === 'unknown');
      }
    },
  );

  it.each(agreements.map((agreement) => [agreement.id, agreement] as const))(
    '%s: terms follow each other without a gap, and so do the days',
    (_, agreement) => {
      for (const series of seriesOf(agreement)) {
        series.forEach(({ from }, i) => {
          const before = series[i - 1];
          expect(from).toBe(before === undefined ? null : toIso(addDays(toDay(before.to as string), 1)));
        });
        expect(series.at(-1)?.to ?? null).toBeNull();
      }
      agreement.supplements.forEach(({ fromDay }, i) => {
        expect(fromDay).toBe(i === 0 ? 15 : (agreement.supplements[i - 1]?.toDay as number) + 1);
      });
    },
  );

  it.each(agreements.map((agreement) => [agreement.id, agreement] as const))(
    '%s has no text with a reading of its own in one language only',
    (_, agreement) => {
      for (const { note } of termsOf(agreement)) {
        if (note === undefined) continue;
        expect(note.sv).not.toBe('');
        expect(note.en).not.toBe(note.sv);
      }
    },
  );
});

describe('what takes the place of the statute’s way', () => {
  it.each([
    ['state', 'state', undefined, false],
    ['municipal', 'municipal', undefined, false],
    ['retail', 'karensperiod', undefined, true],
    ['warehouse', 'karensperiod', 8, 'unknown'],
    ['hotel-restaurant', 'unknown', 'unknown', 'unknown'],
    ['salaried-industry', 'karensperiod', undefined, true],
  ] as const)('%s', (id, convention, mostHours, unsocial) => {
    const found = agreementById(id);
    expect(found.convention?.value).toBe(convention);
    expect(found.mostKarensHours?.value).toBe(mostHours);
    expect(found.unsocialHoursInKarens?.value).toBe(unsocial);
  });
});
