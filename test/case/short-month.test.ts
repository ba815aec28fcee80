/** The disputed length of a month from a date that the next month does not have (SjLL 3 §), in a case. */
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/core.js';

/** 31 January–27 February: a month, or a day less. */
const EMPLOYMENT = { from: '2026-01-31', to: '2026-02-27' };

const questionsIn = (from: string, employment = EMPLOYMENT) =>
  assess(
    { ref: 'A-1', employment, spells: [{ from, to: from, extent: 1 }] },
    { asOf: '2026-03-02' },
  ).value.open.flatMap(({ interpretation }) => interpretation?.question ?? []);

describe('an employment of a month or a day less', () => {
  it('is open where sickness lies in the fourteen days that the other reading does not pay', () => {
    expect(questionsIn('2026-01-31')).toContain('one-month');
    expect(questionsIn('2026-02-13')).toContain('one-month');
    expect(questionsIn('2026-02-14')).not.toContain('one-month');
  });

  it('is not open a day longer or shorter, nor in an employment before the law that is known', () => {
    expect(questionsIn('2026-02-02', { from: '2026-01-31', to: '2026-02-28' })).not.toContain('one-month');
    expect(questionsIn('2026-02-02', { from: '2026-01-31', to: '2026-02-26' })).not.toContain('one-month');
    expect(questionsIn('2026-02-02', { from: '1995-05-02', to: '2026-02-27' })).not.toContain('one-month');
  });

  it('pays from the first day', () => {
    const { value } = assess(
      { ref: 'A-1', employment: EMPLOYMENT, spells: [{ from: '2026-02-02', to: '2026-02-06', extent: 1 }] },
      { asOf: '2026-03-02' },
    );
    expect(value.days.map(({ payer }) => payer)).toEqual(['employer']);
  });
});
