import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess, compare, type AssessValue, type Case } from '../../src/core.js';
import { payrollLines } from '../../src/formats/payroll/payroll-lines.js';
import { assess as checkedAssess, whatIf, type InvalidInput } from '../../src/index.js';
import { extentRows } from './extents.rows.js';

const EMPLOYMENT = { from: '2020-01-01', to: null, pay: { monthly: 30000, hoursPerWeek: 40 } };
const SPELL = { from: '2025-06-02', to: '2025-06-30' };
const AS_OF = { asOf: '2025-07-01' };

function caseOf(extent: number, given: Partial<Case> = {}): Case {
  return {
    ref: 'A-1',
    employment: EMPLOYMENT,
    benefit: { sgi: 360000 },
    spells: [{ ...SPELL, extent }],
    ...given,
  };
}

function valueOf(extent: number, given: Partial<Case> = {}): AssessValue {
  return assess(caseOf(extent, given), AS_OF).value;
}

const issuesOf = (run: () => unknown): unknown => {
  try {
    run();
  } catch (error) {
    return (error as InvalidInput).issues.map(({ path, code }) => [path.join('.'), code]);
  }
  return [];
};

describe.each(extentRows)('sickness at $extent', (row) => {
  const value = valueOf(row.extent);

  it('gives sick pay for the hours that are lost', () => {
    expect(value.money.sickPay).toMatchObject([
      {
        hours: row.hours,
        payLost: row.payLost,
        sickPayBefore: row.sickPayBefore,
        karensavdrag: 1107.69,
      },
    ]);
  });

  it('deducts the absence by calendar days after day 14', () => {
    const { lines } = payrollLines(caseOf(row.extent), {
      from: '2025-06-01',
      to: '2025-06-30',
      ...AS_OF,
    }).value;
    const after = lines.filter(({ kind }) => kind === 'absence-after-sick-pay');
    expect(after).toMatchObject([
      { from: '2025-06-16', to: '2025-06-30', quantity: 15, amount: row.deductedAfter, extent: row.extent },
    ]);
    expect(lines.find(({ kind }) => kind === 'absence')).toMatchObject({
      quantity: row.hours,
      amount: -row.payLost,
    });
  });

  it('gives benefit at the level at or below it, and none below a quarter', () => {
    expect(value.money.benefit.map(({ from, extent, perDay, days }) => [from, extent, perDay, days])).toEqual(
      row.level === null ? [] : [['2025-06-16', row.level, row.perDay, 15]],
    );
    expect(value.days.at(-1)).toMatchObject({
      from: '2025-06-16',
      extent: row.extent,
      ...(row.level === null
        ? { payer: 'none', reason: 'below-quarter' }
        : { payer: 'fk', reason: 'after-sick-pay-period' }),
    });
    expect(value.money.income.at(-1)?.perDay).toBe(row.perDay ?? 0);
    expect(value.issues).toEqual(
      row.level === null ? [{ code: 'no-benefit-below-quarter', path: ['spells', 0, 'extent'] }] : [],
    );
  });
});

describe('an extent below a quarter', () => {
  it('asks nothing of Försäkringskassan', () => {
    const { ledger, open, counters } = valueOf(0.2, {
      spells: [{ ...SPELL, to: '2026-01-31', extent: 0.2 }],
    });
    const ids = ledger.map(({ id }) => id);
    expect(ids).not.toContain('apply-for-sickness-benefit');
    expect(ids).not.toContain('certificate-to-fk');
    expect(ids).not.toContain('chain-test-90');
    expect(ids).not.toContain('leave-to-try-other-work');
    // The employer reports sickness that goes on, whatever its extent (SjLL 12 §).
    expect(ids).toContain('report-to-fk');
    expect(open.map(({ id }) => id)).not.toContain('chain-exception');
    expect(counters.chainDay).toBeNull();
  });

  it('compares the capacity with nothing', () => {
    expect(valueOf(0.2).days.map(({ comparedWith }) => comparedWith)).toEqual([[], []]);
  });

  it('is told once for every spell that it takes benefit from, and not where sick pay covers it', () => {
    const spells = [
      { from: '2025-05-05', to: '2025-05-09', extent: 0.2 },
      { from: '2025-06-02', to: '2025-06-20', extent: 0.1 },
      { from: '2025-06-21', to: '2025-06-30', extent: 1 },
    ];
    expect(valueOf(1, { spells }).issues).toEqual([
      { code: 'no-benefit-below-quarter', path: ['spells', 1, 'extent'] },
    ]);
  });

  it('leaves the chain and benefit of a sickness that is larger on other days', () => {
    const spells = [
      { from: '2025-06-02', to: '2025-06-20', extent: 0.2 },
      { from: '2025-06-21', to: '2025-06-30', extent: 0.5 },
    ];
    const { days, money } = valueOf(1, { spells });
    expect(days.map(({ from, payer, comparedWith }) => [from, payer, comparedWith?.length])).toEqual([
      ['2025-06-02', 'employer', 2],
      ['2025-06-16', 'none', 2],
      ['2025-06-21', 'fk', 2],
    ]);
    expect(money.benefit.map(({ from, days: count }) => [from, count])).toEqual([['2025-06-21', 10]]);
  });

  it('names the statute of a day that would not have had sick pay anyhow', () => {
    const lines = payrollLines(
      caseOf(0.2, {
        spells: [
          { from: '2025-06-02', to: '2025-06-15', extent: 0.2, workedAfter: false },
          { from: '2025-06-23', to: '2025-06-27', extent: 0.2 },
        ],
      }),
      { from: '2025-06-16', to: '2025-06-30', ...AS_OF },
    ).value.lines;
    expect(
      lines.map(({ kind, lagrum }) => [kind, lagrum.map((cited) => 'paragraf' in cited && cited.paragraf)]),
    ).toEqual([['absence-without-sick-pay', ['4 a']]]);
  });

  it('is the same for the self-employed and the unemployed', () => {
    for (const insured of ['self-employed', 'unemployed'] as const) {
      const { days } = assess(
        { ref: 'A-1', insured, benefit: { sgi: 360000 }, spells: [{ ...SPELL, extent: 0.2 }] },
        AS_OF,
      ).value;
      expect(days.at(-1)).toMatchObject({ payer: 'none', reason: 'below-quarter' });
    }
  });
});

describe('extents of any share', () => {
  it('take at most four decimals', () => {
    const wrong = (extent: unknown): unknown =>
      issuesOf(() => checkedAssess({ ...caseOf(1), spells: [{ ...SPELL, extent }] } as Case, AS_OF));
    expect(wrong(0.1234)).toEqual([]);
    expect(wrong(0.12345)).toEqual([['spells.0.extent', 'more-than-four-decimals']]);
    expect(wrong(1 / 3)).toEqual([['spells.0.extent', 'more-than-four-decimals']]);
    expect(wrong(0)).toEqual([['spells.0.extent', 'not-positive']]);
    expect(wrong(-0.5)).toEqual([['spells.0.extent', 'not-positive']]);
    expect(wrong(1.0001)).toEqual([['spells.0.extent', 'too-large']]);
    expect(wrong('0.5')).toEqual([['spells.0.extent', 'wrong-type']]);
  });

  it('stand in what changed, and in a part-time return', () => {
    const { extents } = compare(caseOf(0.8), caseOf(0.6), AS_OF).value;
    expect(extents).toEqual([{ from: '2025-06-02', to: '2025-06-30', was: 0.8, is: 0.6 }]);
    const back = whatIf(
      caseOf(1),
      { kind: 'return-part-time', from: '2025-06-20', extent: 0.6 },
      AS_OF,
    ).value;
    expect(back.case.spells.map(({ extent }) => extent)).toEqual([1, 0.6]);
    expect(
      issuesOf(() => whatIf(caseOf(1), { kind: 'return-part-time', from: '2025-06-20', extent: 1 }, AS_OF)),
    ).toEqual([['change.extent', 'not-an-option']]);
  });

  it('let the highest stand where spells overlap', () => {
    const spells = [
      { from: '2025-06-02', to: '2025-06-30', extent: 0.3 },
      { from: '2025-06-05', to: '2025-06-10', extent: 0.7 },
      { from: '2025-06-07', to: '2025-06-12', extent: 0.61 },
    ];
    expect(valueOf(1, { spells }).days.map(({ from, extent }) => [from, extent])).toEqual([
      ['2025-06-02', 0.3],
      ['2025-06-05', 0.7],
      ['2025-06-11', 0.61],
      ['2025-06-13', 0.3],
      ['2025-06-16', 0.3],
    ]);
  });

  it('are exact: the hours are the scheduled ones × the extent, and lines add up', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10_000 }),
        fc.integer({ min: 1, max: 6000 }),
        (share, hundredths) => {
          const hoursPerWeek = hundredths / 100;
          const given = caseOf(share / 10_000, {
            employment: { ...EMPLOYMENT, pay: { monthly: 30000, hoursPerWeek } },
          });
          const [period] = assess(given, AS_OF).value.money.sickPay;
          // Nine working days of a fifth of the week, in hundredths of an hour, half up.
          const exact = (BigInt(hundredths) * 9n * BigInt(share) * 2n + 50_000n) / 100_000n;
          expect(period?.hours).toBe(Number(exact) / 100);
          const lines = ['2025-06-01', '2025-06-11'].flatMap(
            (from, i) =>
              payrollLines(given, { from, to: i === 0 ? '2025-06-10' : '2025-06-30', ...AS_OF }).value.lines,
          );
          const sum = (kind: string): number =>
            lines
              .filter((line) => line.kind === kind)
              .reduce((total, { amount }) => total + Math.round(amount * 100), 0);
          expect(-sum('absence')).toBe(Math.round((period?.payLost ?? 0) * 100));
          expect(sum('sick-pay') + sum('karensavdrag')).toBe(Math.round((period?.sickPay ?? 0) * 100));
        },
      ),
    );
  });
});
