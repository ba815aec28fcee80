/** Days that another benefit takes, and the protection of the SGI, against rows and an oracle written from the statute. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, toDay, toIso } from '../../src/time/day.js';
import { assess, type AssessValue, type Case, type OtherBenefit } from '../../src/core.js';
import { assess as checkedAssess, type InvalidInput } from '../../src/index.js';
import {
  OTHER_BENEFITS_CASE,
  PAYER_ROWS,
  REFUSED_ROWS,
  SGI_ROWS,
  type PaidDays,
} from './other-benefits.rows.js';

const AS_OF = '2026-03-31';

function valueOf(given: Partial<Case>, asOf = AS_OF): AssessValue {
  return assess({ ...OTHER_BENEFITS_CASE, ...given }, { asOf }).value;
}

function paidDays({ days }: AssessValue): PaidDays[] {
  return days.map(({ from, to, payer, reason, extent, other }) =>
    other === undefined
      ? [from, to, payer, reason, extent]
      : [from, to, payer, reason, extent, Object.fromEntries(other.map((one) => [one.kind, one.extent]))],
  );
}

describe.each(PAYER_ROWS)('$name', ({ given, asOf, days, periods, asked }) => {
  const value = valueOf(given, asOf);

  it('pays the days', () => {
    expect(paidDays(value)).toEqual(days);
  });

  it('numbers the sick-pay period', () => {
    expect(value.periods.map(({ from, day15 }) => [from, day15])).toEqual(periods);
  });

  it('asks where a day holds more than one day', () => {
    const questions = value.open.filter(({ id }) => id === 'other-benefit');
    expect(questions.map(({ from, to }) => [from, to])).toEqual(asked);
  });

  it('cites the section of every benefit', () => {
    for (const day of value.days) for (const { lagrum } of day.other ?? []) expect(lagrum).not.toEqual([]);
  });
});

it('tells that a period does not begin on days that a benefit takes whole, and the other reading', () => {
  const asked = (extent: 1 | 0.5): boolean => {
    const parental: OtherBenefit = { kind: 'parental', from: '2026-03-02', to: '2026-03-08', extent };
    const { open } = valueOf({ otherBenefits: [parental] });
    return open.some(({ interpretation }) => interpretation?.question === 'start-on-other-benefit');
  };
  expect(asked(1)).toBe(true);
  expect(asked(0.5)).toBe(false);
});

it('tells the same of a relapse within the fourteen days, whose first day is taken to count', () => {
  const taken = (from: string, extent: 1 | 0.5 = 1): string | undefined => {
    const first = { from: '2026-03-02', to: '2026-03-04', extent: 1 };
    const again = { from: '2026-03-07', to: '2026-03-31', extent: 1 };
    const parental: OtherBenefit = { kind: 'parental', from, to: '2026-03-10', extent };
    const { open } = valueOf({ spells: [first, again], otherBenefits: [parental] });
    const asked = open.find(({ interpretation }) => interpretation?.question === 'start-on-other-benefit');
    return asked?.interpretation?.taken;
  };
  expect(taken('2026-03-07')).toBe('first-day-of-sickness');
  expect(taken('2026-03-05')).toBe('first-day-of-sickness');
  expect(taken('2026-03-08')).toBeUndefined();
  expect(taken('2026-03-07', 0.5)).toBeUndefined();
});

it('sees that nobody worked on days that were benefit throughout', () => {
  const issues = (to: string, workedAfter: boolean) =>
    valueOf({
      spells: [
        { from: '2026-01-12', to: '2026-02-01', extent: 1, workedAfter },
        { from: '2026-03-02', to: '2026-03-15', extent: 1 },
      ],
      otherBenefits: [{ kind: 'parental', from: '2026-02-02', to, extent: 1 }],
    }).issues.filter(({ code }) => code === 'worked-on-other-benefit');
  expect(issues('2026-03-01', true)).toMatchObject([{ path: ['spells', 0, 'workedAfter'] }]);
  expect(issues('2026-03-01', false)).toEqual([]);
  expect(issues('2026-02-28', true)).toEqual([]);
});

describe('pregnancy benefit for an expected birth on 30 April 2026', () => {
  const issues = (from: string, to: string, dueOn?: string) =>
    valueOf({
      otherBenefits: [
        { kind: 'parental', from: '2025-01-01', to: '2025-01-02', extent: 1 },
        { kind: 'pregnancy', from, to, extent: 1, ...(dueOn !== undefined && { dueOn }) },
      ],
    })
      .issues.filter(({ code }) => code.startsWith('pregnancy'))
      .map(({ code, path }) => [code, ...path]);

  // The first day before is 29 April: the eleventh is 19 April, and the sixtieth 1 March.
  it.each([
    ['2026-03-01', '2026-04-19', []],
    ['2026-03-01', '2026-04-20', ['pregnancy-benefit-late']],
    ['2026-02-28', '2026-04-19', ['pregnancy-benefit-early']],
    ['2026-02-28', '2026-04-20', ['pregnancy-benefit-early', 'pregnancy-benefit-late']],
    ['2026-04-30', '2026-05-10', ['pregnancy-benefit-late']],
  ])('from %s through %s (SFB 10:6, 10:8)', (from, to, codes) => {
    expect(issues(from, to, '2026-04-30')).toEqual(codes.map((code) => [code, 'otherBenefits', 1]));
  });

  it('is not looked at where the day is not known', () => {
    expect(issues('2026-02-28', '2026-05-10')).toEqual([]);
  });
});

describe('a certificate of half, where another benefit takes a part of the day', () => {
  const certificates = [{ from: '2026-03-09', to: '2026-03-31', extent: 0.5 }];
  const found = (benefit?: Pick<OtherBenefit, 'from' | 'extent'>) => {
    const { issues, ledger } = valueOf({
      certificates,
      ...(benefit && { otherBenefits: [{ kind: 'parental', to: '2026-03-31', ...benefit }] }),
    });
    return {
      isAbove: issues.some(({ code }) => code === 'extent-above-certificate'),
      statuses: ['certificate', 'certificate-to-fk'].map((id) => ledger.find((one) => one.id === id)?.status),
    };
  };

  it.each([
    ['none of it', undefined, true, ['due', 'due']],
    ['half of every day', { from: '2026-03-02', extent: 0.5 }, false, ['done', 'done']],
    ['a quarter of every day', { from: '2026-03-02', extent: 0.25 }, true, ['due', 'due']],
    ['half from the day that takes one', { from: '2026-03-09', extent: 0.5 }, false, ['done', 'done']],
    ['half from the day after', { from: '2026-03-10', extent: 0.5 }, true, ['due', 'done']],
  ] as const)('%s', (_, benefit, isAbove, statuses) => {
    expect(found(benefit)).toEqual({ isAbove, statuses });
  });
});

it('karensdagar run on through a day of another benefit, for which nobody owes anything else (SFB 27:27 a)', () => {
  const { days } = assess(
    {
      ref: 'A-1',
      selfEmployed: { karenstid: 7 },
      spells: [{ from: '2026-03-02', to: '2026-03-31', extent: 1 }],
      otherBenefits: [{ kind: 'close-relative', from: '2026-03-03', to: '2026-03-03', extent: 1 }],
    },
    { asOf: AS_OF },
  ).value;
  expect(days.map(({ from, to, payer, reason }) => [from, to, payer, reason])).toEqual([
    ['2026-03-02', '2026-03-02', 'none', 'karensdagar'],
    ['2026-03-03', '2026-03-03', 'fk', 'close-relative'],
    ['2026-03-04', '2026-03-08', 'none', 'karensdagar'],
    ['2026-03-09', '2026-03-31', 'fk', 'no-employer'],
  ]);
});

it('days ahead are projected, another benefit’s too', () => {
  const { days } = valueOf(
    {
      spells: [{ from: '2026-03-02', to: null, extent: 1 }],
      prognosis: { on: '2026-03-05', expectedTo: '2026-04-30' },
      otherBenefits: [{ kind: 'parental', from: '2026-04-10', to: '2026-04-20', extent: 1 }],
    },
    '2026-03-20',
  );
  expect(days.map(({ from, reason, projected }) => [from, reason, projected])).toEqual([
    ['2026-03-02', 'sick-pay-period', false],
    ['2026-03-16', 'after-sick-pay-period', false],
    ['2026-03-21', 'after-sick-pay-period', true],
    ['2026-04-10', 'parental', true],
    ['2026-04-21', 'after-sick-pay-period', true],
  ]);
});

const CHAPTERS = {
  'close-relative': '47',
  pregnancy: '10',
  parental: '11',
  'temporary-parental': '11',
  'disease-carrier': '46',
} as const;

it('the section is that of the chapter which lets the benefit stand back', () => {
  for (const row of PAYER_ROWS) {
    for (const { other } of valueOf(row.given, row.asOf).days) {
      for (const { kind, lagrum } of other ?? []) {
        const chapters = lagrum.map((one) => ('kapitel' in one ? one.kapitel : undefined));
        expect(chapters, `${row.name}: ${kind}`).toContain(CHAPTERS[kind]);
      }
    }
  }
});

describe('money follows what is left for the sickness', () => {
  const twoDays: OtherBenefit = {
    kind: 'temporary-parental',
    from: '2026-03-05',
    to: '2026-03-06',
    extent: 1,
  };
  const half: OtherBenefit = { ...twoDays, kind: 'close-relative', extent: 0.5 };

  it('in sick pay: 80 hours less two days, or less half of them, and the whole karensavdrag', () => {
    // 35 000 × 12 / (52 × 40) = 201.923 an hour; 20 % of 80 % of 8 076.92 a week.
    expect(valueOf({}).money.sickPay).toMatchObject([{ hours: 80, payLost: 16153.85 }]);
    expect(valueOf({ otherBenefits: [twoDays] }).money.sickPay).toMatchObject([
      { hours: 64, payLost: 12923.08, sickPayBefore: 10338.46, karensavdrag: 1292.31, sickPay: 9046.15 },
    ]);
    expect(valueOf({ otherBenefits: [half] }).money.sickPay).toMatchObject([
      { hours: 72, payLost: 14538.46, sickPayBefore: 11630.77, karensavdrag: 1292.31 },
    ]);
  });

  it('in sickness benefit: no day that is whole another, and the level of what is left', () => {
    // 420 000 × 0.97 × 80 % / 365 = 892.93: 893 whole and 447 half, half up.
    const whole = { ...half, from: '2026-03-18', to: '2026-03-19', extent: 1 } as const;
    const paid = (given: Partial<Case>) =>
      valueOf(given).money.benefit.map(({ from, to, extent, perDay }) => [from, to, extent, perDay]);
    expect(paid({})).toEqual([['2026-03-16', '2026-03-31', 1, 893]]);
    expect(paid({ otherBenefits: [whole] })).toEqual([
      ['2026-03-16', '2026-03-17', 1, 893],
      ['2026-03-20', '2026-03-31', 1, 893],
    ]);
    expect(paid({ otherBenefits: [{ ...whole, extent: 0.5 }] })).toEqual([
      ['2026-03-16', '2026-03-17', 1, 893],
      ['2026-03-18', '2026-03-19', 0.5, 447],
      ['2026-03-20', '2026-03-31', 1, 893],
    ]);
  });

  it('in the 364 days: only days with sickness benefit count, and any part of it is a day (SFB 27:21)', () => {
    const inFrame = (extent: 1 | 0.5 | undefined): number | null => {
      const otherBenefits: OtherBenefit[] =
        extent === undefined ? [] : [{ ...half, from: '2026-03-18', to: '2026-03-19', extent }];
      return valueOf({ otherBenefits }).counters.benefitDaysInFrame;
    };
    const all = inFrame(undefined);
    expect(inFrame(0.5)).toBe(all);
    expect(inFrame(1)).toBe((all ?? NaN) - 2);
  });

  it('leaves the certificate, the chain and the plan where the sickness puts them (SFB 27:26, 27:46–51)', () => {
    const counted = (given: Partial<Case>) => {
      const { certificateDay, sickPeriodDay, planDay, chainDay, sickPayDay } = valueOf(
        given,
        '2026-03-12',
      ).counters;
      return { certificateDay, sickPeriodDay, planDay, chainDay, sickPayDay };
    };
    expect(counted({ otherBenefits: [twoDays] })).toEqual(counted({}));
  });
});

/** Who pays a day of one sickness of an employee, from the sections alone: no code of the library. */
function oracle(
  spell: { readonly from: number; readonly to: number; readonly extent: number },
  others: readonly OtherBenefit[],
  day: number,
): string {
  const takenOn = (on: number): number =>
    others
      .filter(({ from, to }) => toIso(toDay(from)) <= toIso(asDay(on)) && toIso(asDay(on)) <= to)
      .reduce((sum, { extent }) => sum + extent, 0);
  const taken = takenOn(day);
  const isSick = spell.from <= day && day <= spell.to;
  if (!isSick) return taken > 0 ? `other ${String(taken)}` : 'nothing';
  if (taken === 1) return 'other 1';
  // SjLL 7 §: the first day on which work for the employer is missed, and the thirteen that follow.
  let begins = spell.from;
  while (takenOn(begins) === 1) begins += 1;
  const left = Math.min(spell.extent, 1 - taken);
  const payer = day < begins + 14 ? 'employer' : left < 0.25 ? 'none' : 'fk';
  return `${payer} ${String(left)}${taken > 0 ? ` other ${String(taken)}` : ''}`;
}

const FIRST = toDay('2026-03-02');
const asDay = (offset: number): typeof FIRST => addDays(FIRST, offset);

it('pays every day as the sections say, whatever the benefits and the extents', () => {
  const extents = [1, 0.75, 0.5, 0.25] as const;
  const benefit = fc.record({
    start: fc.integer({ min: -5, max: 40 }),
    days: fc.integer({ min: 1, max: 12 }),
    kind: fc.constantFrom('close-relative', 'pregnancy', 'parental', 'temporary-parental', 'disease-carrier'),
    extent: fc.constantFrom(...extents),
  });
  const sickness = fc.record({
    days: fc.integer({ min: 1, max: 35 }),
    extent: fc.constantFrom(...extents),
  });
  fc.assert(
    fc.property(sickness, fc.array(benefit, { maxLength: 3 }), (spell, drawn) => {
      const others: OtherBenefit[] = [];
      const taken = new Map<number, number>();
      for (const { start, days, kind, extent } of drawn) {
        const on = Array.from({ length: days }, (_, i) => start + i);
        if (on.some((day) => (taken.get(day) ?? 0) + extent > 1)) continue;
        for (const day of on) taken.set(day, (taken.get(day) ?? 0) + extent);
        others.push({ kind, extent, from: toIso(asDay(start)), to: toIso(asDay(start + days - 1)) });
      }
      const given: Partial<Case> = {
        spells: [{ from: toIso(FIRST), to: toIso(asDay(spell.days - 1)), extent: spell.extent }],
        otherBenefits: others,
      };
      const { days } = valueOf(given, '2026-06-30');
      for (let offset = -6; offset <= 53; offset++) {
        const on = toIso(asDay(offset));
        const found = days.filter(({ from, to }) => from <= on && on <= to);
        expect(found.length, on).toBeLessThan(2);
        const told = found.map(({ payer, reason, extent, other = [] }) => {
          const sum = other.reduce((all, one) => all + one.extent, 0);
          const isOther = other.some(({ kind }) => kind === reason);
          if (isOther) expect(payer).toBe('fk');
          return isOther
            ? `other ${String(extent)}`
            : `${payer} ${String(extent)}${sum > 0 ? ` other ${String(sum)}` : ''}`;
        });
        const expected = oracle({ from: 0, to: spell.days - 1, extent: spell.extent }, others, offset);
        expect(told[0] ?? 'nothing', on).toBe(expected);
      }
    }),
  );
});

describe('protection of the SGI', () => {
  it.each(SGI_ROWS)('$name', ({ given, asOf, told }) => {
    const { sgiProtection } = valueOf(given, asOf);
    if (told === null) expect(sgiProtection).toBeNull();
    else expect(sgiProtection).toMatchObject(told);
  });
});

it.each(REFUSED_ROWS)('refuses $name', ({ otherBenefits, path }) => {
  const run = (): unknown =>
    checkedAssess({ ...OTHER_BENEFITS_CASE, otherBenefits } as unknown as Case, { asOf: AS_OF });
  let issues: readonly string[] = [];
  try {
    run();
  } catch (error) {
    issues = (error as InvalidInput).issues.map((issue) => issue.path.join('.'));
  }
  expect(
    issues.some((at) => at.startsWith(path)),
    issues.join(),
  ).toBe(true);
});
