/** The layers of payroll lines: statute, agreement, employer; what is open in an agreement, and the floor under it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Case, CaseSpell } from '../../src/core.js';
import { agreements, payrollLines, type PayrollLine, type PayrollLinesOptions } from '../../src/formats.js';
import { assess, compare, InvalidInput, whatIf } from '../../src/index.js';
import { caseReport, reportText } from '../../src/report.js';
import { addDays, toDay, toIso } from '../../src/time/day.js';
import { givenRows, stateFloorRows } from '../agreements/agreements.rows.js';
import { holdsForAll } from '../support/properties.js';

type Layers = Pick<PayrollLinesOptions, 'agreement' | 'employerSupplement'>;

const caseOf = (monthly: number, spells: readonly CaseSpell[], more: object = {}): Case => ({
  ref: 'A-1',
  employment: { from: '2015-01-01', to: null, pay: { monthly, hoursPerWeek: 40 }, ...more },
  spells,
});
const spell = (from: string, to: string): CaseSpell => ({ from, to, extent: 1 });
const valueOf = (given: Case, from: string, to: string, layers: Layers) =>
  payrollLines(given, { from, to, asOf: '2029-12-31', ...layers }).value;
const amountOf = (lines: readonly PayrollLine[], kind: string): number =>
  lines.filter((line) => line.kind === kind).reduce((sum, { amount }) => sum + amount, 0);

describe('what a known agreement gives on a day', () => {
  it.each(givenRows.filter(({ sickFrom }) => sickFrom >= '2019-01-01'))(
    '$name',
    ({ agreement, monthly, sickFrom, on, below, above }) => {
      const { lines, open } = valueOf(caseOf(monthly, [spell(sickFrom, '2026-12-31')]), on, on, {
        agreement,
      });
      const isOpen = (term: string) =>
        open.some(
          (gap) => gap.id === 'agreement-term-unknown' && gap.term === `${term}-ceiling` && gap.from === on,
        );
      expect(isOpen('below')).toBe(below === null);
      expect(isOpen('above')).toBe(above === null);
      const rate = (kind: string) => lines.find((line) => line.kind === kind)?.rate ?? 0;
      expect(rate('agreed-pay')).toBe(below ?? 0);
      expect(rate('agreed-pay-above-ceiling')).toBe(above ?? 0);
    },
  );

  it.each([
    ['state', 1155, 'Villkorsavtalen'],
    ['municipal', 35000 / 28, 'Kommunala servicecentras'],
  ] as const)('gives the day after day 14, and its line names the clause: %s', (agreement, rate, read) => {
    const given = caseOf(35000, [spell('2026-01-12', '2026-02-28')]);
    const { lines } = valueOf(given, '2026-02-01', '2026-02-28', { agreement });
    const line = lines.find(({ kind }) => kind === 'absence-after-sick-pay');
    expect(line).toMatchObject({ rate, layer: 'statute', clause: { agreement } });
    const sources = (line?.lagrum ?? []).flatMap((one) => ('kalla' in one ? [one.kalla] : []));
    expect(sources).toEqual([expect.stringContaining(read), line?.clause?.source.kalla]);
  });

  it('names the agreement, the clause and the source', () => {
    const { lines } = valueOf(
      caseOf(60000, [spell('2026-02-02', '2026-03-31')]),
      '2026-03-01',
      '2026-03-31',
      {
        agreement: 'municipal',
      },
    );
    const line = lines.find(({ kind }) => kind === 'agreed-pay');
    expect(line).toMatchObject({
      layer: 'agreement',
      clause: { agreement: 'municipal', clause: '§ 28 mom. 6–7' },
    });
    expect(line?.clause?.source.kalla).toContain('Haparanda');
    expect(line?.lagrum).toEqual([line?.clause?.source]);
  });

  it('is cut where another wording begins', () => {
    const { lines } = valueOf(
      caseOf(60000, [spell('2022-12-01', '2023-01-31')]),
      '2022-12-01',
      '2023-01-31',
      {
        agreement: 'municipal',
      },
    );
    const above = lines.filter(({ kind }) => kind === 'agreed-pay-above-ceiling');
    expect(above.map(({ from, to, clause }) => [from, to, clause?.clause])).toEqual([
      ['2022-12-15', '2022-12-31', null],
      ['2023-01-01', '2023-01-31', '§ 28 mom. 6–7'],
    ]);
  });
});

describe('layers', () => {
  const given = caseOf(65000, [spell('2026-03-02', '2026-03-31')]);
  const employerSupplement = { bands: [{ fromDay: 15, toDay: 20, belowCeiling: 5, aboveCeiling: 2.4 }] };

  it('are the statute’s, unless an agreement or the employer gives more', () => {
    const { lines } = valueOf(given, '2026-03-01', '2026-03-31', {
      agreement: 'salaried-industry',
      employerSupplement,
    });
    expect(lines.map(({ kind, layer, clause, amount }) => [kind, layer, clause?.agreement, amount])).toEqual([
      ['absence', 'statute', 'salaried-industry', -30000],
      ['sick-pay', 'statute', 'salaried-industry', 24000],
      ['karensavdrag', 'statute', 'salaried-industry', -2400],
      ['absence-after-sick-pay', 'statute', undefined, -34191.78],
      ['agreed-pay', 'agreement', 'salaried-industry', 2595.07],
      ['agreed-pay-above-ceiling', 'agreement', 'salaried-industry', 7416.99],
      // 5 % of 592 000 / 365 and 2.4 % of 188 000 / 365 on six days.
      ['employer-pay', 'employer', null, 486.58],
      ['employer-pay-above-ceiling', 'employer', null, 74.17],
    ]);
    for (const { layer, clause, lagrum } of lines) {
      expect(clause === null && layer !== 'statute').toBe(false);
      expect(lagrum.length).toBeGreaterThan(0);
    }
  });

  it('need no agreement for the employer’s', () => {
    const { lines } = valueOf(given, '2026-03-01', '2026-03-31', { employerSupplement });
    expect(lines.filter(({ layer }) => layer !== 'statute').map(({ kind, code }) => [kind, code])).toEqual([
      ['employer-pay', '41320'],
      ['employer-pay-above-ceiling', '41330'],
    ]);
    expect(lines.find(({ layer }) => layer === 'employer')?.clause).toEqual({
      agreement: null,
      clause: null,
      source: { kalla: 'Arbetsgivarens eget åtagande, så som det anges vid anropet' },
    });
  });

  it('of an agreement given in the call name the call', () => {
    const agreement = { bands: [{ fromDay: 15, toDay: 90, belowCeiling: 10, aboveCeiling: 90 }] };
    const { lines } = valueOf(given, '2026-03-01', '2026-03-31', { agreement });
    expect(lines.find(({ layer }) => layer === 'agreement')?.clause).toEqual({
      agreement: null,
      clause: null,
      source: { kalla: 'Avtalet, så som det anges vid anropet' },
    });
  });

  it('are compared and changed in the same way', () => {
    const longer = caseOf(65000, [spell('2026-03-02', '2026-04-01')]);
    const options = { asOf: '2026-04-30', agreement: 'state', employerSupplement } as const;
    const { value } = compare(given, longer, options);
    const kinds = value.corrections.flatMap(({ amounts }) => amounts.map(({ kind }) => kind));
    expect(kinds).toContain('agreed-pay-above-ceiling');
    const changed = whatIf(given, { kind: 'end', on: '2026-03-06' }, options).value;
    // Five days at 4.6 %, less the karensavdrag of 3.68 %.
    expect(changed.assessed.money.sickPay[0]?.sickPay).toBe(9568);
    expect(changed.case).not.toHaveProperty('employment.convention');
  });
});

describe('the convention of an agreement', () => {
  const given = caseOf(30000, [spell('2026-03-02', '2026-03-06')]);
  const march = (of: Case, layers: Layers) => valueOf(of, '2026-03-01', '2026-03-31', layers);

  it('is followed where the case names none', () => {
    expect(amountOf(march(given, { agreement: 'state' }).lines, 'karensavdrag')).toBe(-1104);
    expect(amountOf(march(given, { agreement: 'salaried-industry' }).lines, 'karensavdrag')).toBe(-1107.69);
    const own = caseOf(30000, given.spells, { convention: 'annual-hours' });
    expect(amountOf(march(own, { agreement: 'state' }).lines, 'karensavdrag')).toBe(-1107.69);
    expect(march({ ref: 'A-1', spells: given.spells }, { agreement: 'state' }).open[0]?.id).toBe('pay');
  });

  it('takes the hours of the karens, and what is said to be lost in them', () => {
    // 40 h a week: the first 8 hours at 30 000 × 12 / 2 080, and a supplement of 100 kr in them.
    const inKarens: Case = {
      ...given,
      lost: [
        { date: '2026-03-02', kind: 'unsocial-hours', amount: 100, inKarens: true },
        { date: '2026-03-03', kind: 'unsocial-hours', amount: 50 },
      ],
    };
    const { lines } = march(inKarens, { agreement: 'retail' });
    expect(amountOf(lines, 'karensavdrag')).toBe(-1187.69);
    expect(amountOf(lines, 'sick-pay-parts')).toBe(120);
  });

  it('is named on what the statute gives, as far as it fixes how that is calculated', () => {
    const { lines } = march(given, { agreement: 'state' });
    expect(lines.map(({ kind, layer }) => [kind, layer])).toEqual([
      ['absence', 'statute'],
      ['sick-pay', 'statute'],
      ['karensavdrag', 'statute'],
    ]);
    for (const { clause, lagrum } of lines) {
      expect(clause).toMatchObject({ agreement: 'state', clause: null });
      expect(lagrum).toMatchObject([{ paragraf: '6' }, { paragraf: '2', stycke: '2' }, clause?.source]);
    }
    const hourly: Case = {
      ...given,
      employment: { from: '2015-01-01', to: null, pay: { hourly: 180, hoursPerWeek: 40 } },
    };
    for (const [of, layers] of [
      [given, {}],
      [hourly, { agreement: 'state' }],
      [caseOf(30000, given.spells, { convention: 'state' }), { agreement: 'state' }],
    ] as const) {
      expect(march(of, layers).lines.every(({ clause }) => clause === null)).toBe(true);
    }
  });

  it('that is not known leaves the lines open', () => {
    const agreement = 'hotel-restaurant';
    const { lines, open } = march(given, { agreement });
    expect(open).toEqual([{ id: 'agreement-term-unknown', from: '2026-03-02', term: 'convention' }]);
    expect(amountOf(lines, 'karensavdrag')).toBe(-1107.69);
    const own = caseOf(30000, given.spells, { convention: 'annual-hours' });
    expect(march(own, { agreement }).open).toEqual([]);
    expect(valueOf(given, '2026-04-01', '2026-04-30', { agreement }).open).toEqual([]);
  });

  it('leaves a term open from the first day in the pay period that it concerns', () => {
    const long = caseOf(60000, [spell('2026-03-02', '2026-05-31')], { convention: 'annual-hours' });
    expect(valueOf(long, '2026-03-01', '2026-03-15', { agreement: 'retail' }).open).toEqual([]);
    expect(march(long, { agreement: 'retail' }).open).toEqual([
      { id: 'agreement-term-unknown', from: '2026-03-16', term: 'below-ceiling' },
      { id: 'agreement-term-unknown', from: '2026-03-16', term: 'above-ceiling' },
    ]);
    expect(
      valueOf(long, '2026-04-01', '2026-04-30', { agreement: 'retail' }).open.map(({ from }) => from),
    ).toEqual(['2026-04-01', '2026-04-01']);
    const twice = caseOf(30000, [spell('2026-02-02', '2026-02-20'), spell('2026-03-02', '2026-03-20')]);
    const { open } = valueOf(twice, '2026-02-01', '2026-03-31', { agreement: 'retail' });
    expect(open.filter(({ term }) => term === 'below-ceiling').map(({ from }) => from)).toEqual([
      '2026-02-16',
    ]);
  });
});

describe('the floor', () => {
  it.each(stateFloorRows)('$name', ({ from, to, below, isBelowYearlyPay }) => {
    const given = caseOf(30000, [spell(from, to)]);
    const options = { from, to, asOf: '2029-12-31', agreement: 'state' } as const;
    const { value, interpretations = [] } = payrollLines(given, options);
    expect(value.floor.map(({ sickPay, statute, difference }) => [sickPay, statute, difference])).toEqual(
      below === null ? [] : [below],
    );
    const isDisputed = below !== null || isBelowYearlyPay;
    expect(interpretations.map(({ question }) => question).includes('sick-pay-floor')).toBe(isDisputed);
    const { open } = assess(given, { asOf: '2029-12-31', agreement: 'state' }).value;
    const { open: ofChange } = whatIf(
      caseOf(30000, [spell(from, '2026-06-30')]),
      { kind: 'end', on: to },
      { asOf: '2029-12-31', agreement: 'state' },
    ).value.assessed;
    for (const questions of [open, ofChange]) {
      const found = questions.flatMap(({ belowStatute }) => (belowStatute ? [belowStatute] : []));
      expect(found).toEqual(value.floor);
      const readings = questions.map(({ interpretation }) => interpretation?.question);
      expect(readings.includes('sick-pay-floor')).toBe(isDisputed);
    }
  });

  it('names the period, the convention and the sections', () => {
    const given = caseOf(30000, [spell('2026-03-02', '2026-03-09')]);
    const { floor } = valueOf(given, '2026-03-09', '2026-03-31', { agreement: 'state' });
    expect(floor).toMatchObject([
      {
        id: 'below-statute',
        from: '2026-03-02',
        to: '2026-03-09',
        convention: 'state',
        lagrum: [{ paragraf: '2' }, { paragraf: '6', stycke: '1' }, { paragraf: '6', stycke: '2' }],
      },
    ]);
    expect(valueOf(given, '2026-03-10', '2026-03-31', { agreement: 'state' }).floor).toEqual([]);
    expect(valueOf(given, '2026-02-01', '2026-03-01', { agreement: 'state' }).floor).toEqual([]);
  });

  it('is that of every sick-pay period, without the agreement’s name too', () => {
    const given = caseOf(30000, [spell('2026-03-02', '2026-03-09'), spell('2026-04-13', '2026-04-20')], {
      convention: 'state',
    });
    expect(valueOf(given, '2026-03-01', '2026-04-30', {}).floor).toHaveLength(2);
  });

  it('is not touched by a twenty-first part per working day', () => {
    const given = caseOf(30000, [spell('2026-03-02', '2026-03-13')], { convention: 'working-days-21' });
    expect(valueOf(given, '2026-03-01', '2026-03-31', {}).floor).toEqual([]);
  });

  it.each([
    // 80 % of 100 kr are lost with the karens; a fifth of 80 % of 200 kr a week is 32 kr.
    ['parts that the karens takes, beside those of the average week', { parts: 200 }, 48],
    ['no more parts than those of the average week', { parts: 500 }, null],
    ['an average week of which nothing is told', undefined, null],
  ] as const)('of a karens in hours: %s', (_, averageWeek, difference) => {
    const given: Case = {
      ...caseOf(30000, [spell('2026-03-02', '2026-03-06')], { ...(averageWeek && { averageWeek }) }),
      lost: [{ date: '2026-03-02', kind: 'unsocial-hours', amount: 100 }],
    };
    const { floor } = valueOf(given, '2026-03-01', '2026-03-31', { agreement: 'retail' });
    expect(floor.map((period) => period.difference)).toEqual(difference === null ? [] : [difference]);
  });

  it('is not touched by a raise within the karens', () => {
    const pay = [
      { from: '2015-01-01', monthly: 30000, hoursPerWeek: 40 },
      { from: '2026-03-03', monthly: 36000, hoursPerWeek: 40 },
    ];
    const given = caseOf(30000, [{ ...spell('2026-03-02', '2026-03-06'), hoursFirstDay: 4 }], { pay });
    expect(valueOf(given, '2026-03-01', '2026-03-31', { agreement: 'retail' }).floor).toEqual([]);
  });

  it('is told with its difference in a report', () => {
    const given = caseOf(30000, [spell('2026-03-02', '2026-03-09')]);
    const found = assess(given, { asOf: '2026-04-01', agreement: 'state' });
    expect(reportText(caseReport(found), { colour: false }).replaceAll('\u00a0', ' ')).toContain(
      'Difference: 288.00 kr',
    );
  });

  it('leaves out what rounds to nothing', () => {
    const given: Case = {
      ref: 'A-1',
      employment: {
        from: '2015-01-01',
        to: null,
        pay: { monthly: 0.5, hoursPerWeek: 40 },
        convention: 'state',
      },
      spells: [spell('2026-03-02', '2026-03-09')],
    };
    expect(valueOf(given, '2026-03-01', '2026-03-31', {}).floor).toEqual([]);
  });
});

describe('laws of agreements', () => {
  const START = toDay('2024-01-01');
  const spells = fc
    .array(fc.record({ gap: fc.nat(60), days: fc.integer({ min: 1, max: 120 }) }), {
      minLength: 1,
      maxLength: 5,
    })
    .map((parts) => {
      let next = START;
      return parts.map(({ gap, days }): CaseSpell => {
        const from = addDays(next, gap + 2);
        next = addDays(from, days);
        return spell(toIso(from), toIso(addDays(from, days - 1)));
      });
    });
  const monthly = fc.integer({ min: 20_000, max: 90_000 });
  const YEARS = ['2024-01-01', '2026-12-31'] as const;
  const withoutLayer = ({ clause: _, lagrum: __, ...line }: PayrollLine) => line;

  it('two that say the same give the same lines', () => {
    const bands = [{ fromDay: 15, toDay: 90, belowCeiling: 10, aboveCeiling: 90 }];
    holdsForAll(fc.tuple(monthly, spells), ([pay, given]) => {
      const known = valueOf(caseOf(pay, given), ...YEARS, { agreement: 'salaried-industry' });
      const own = valueOf(caseOf(pay, given), ...YEARS, { agreement: { bands } });
      expect(known.lines.map(withoutLayer)).toEqual(own.lines.map(withoutLayer));
      expect([known.total, known.open, known.floor]).toEqual([own.total, own.open, own.floor]);
    });
  });

  it('one that says nothing changes nothing', () => {
    holdsForAll(fc.tuple(monthly, spells), ([pay, given]) => {
      const none = valueOf(caseOf(pay, given), ...YEARS, {});
      expect(valueOf(caseOf(pay, given), ...YEARS, { agreement: { bands: [] } })).toEqual(none);
      expect(valueOf(caseOf(pay, given), ...YEARS, { employerSupplement: { bands: [] } })).toEqual(none);
    });
  });

  it('the employer’s layer adds, and leaves the other lines as they are', () => {
    const employerSupplement = { bands: [{ fromDay: 15, toDay: null, belowCeiling: 10, aboveCeiling: 10 }] };
    const known = fc.constantFrom(...agreements.map(({ id }) => id));
    holdsForAll(fc.tuple(monthly, spells, known), ([pay, given, agreement]) => {
      const without = valueOf(caseOf(pay, given), ...YEARS, { agreement });
      const { lines } = valueOf(caseOf(pay, given), ...YEARS, { agreement, employerSupplement });
      expect(lines.filter(({ layer }) => layer !== 'employer')).toEqual(without.lines);
    });
  });

  it('the floor is the difference that it names', () => {
    holdsForAll(fc.tuple(monthly, spells), ([pay, given]) => {
      const { floor } = valueOf(caseOf(pay, given), ...YEARS, { agreement: 'state' });
      for (const { sickPay, statute, difference } of floor) {
        expect(difference).toBeGreaterThan(0);
        expect(Math.abs(statute - sickPay - difference)).toBeLessThan(0.011);
      }
    });
  });
});

describe('input that does not fit', () => {
  const issuesOf = (layers: object) => {
    try {
      valueOf(caseOf(30000, []), '2026-03-01', '2026-03-31', layers);
    } catch (error) {
      if (error instanceof InvalidInput) return error.issues.map(({ path, code }) => [path.join('.'), code]);
      throw error;
    }
    return [];
  };

  it.each([
    ['an id', { agreement: 'state' }, []],
    ['another id', { agreement: 'stat' }, [['agreement', 'not-an-option']]],
    ['an inherited name', { agreement: 'toString' }, [['agreement', 'not-an-option']]],
    ['an id for the employer', { employerSupplement: 'state' }, [['employerSupplement', 'wrong-type']]],
    [
      'a day of sick pay',
      { employerSupplement: { bands: [{ fromDay: 14, toDay: null, belowCeiling: 1, aboveCeiling: 1 }] } },
      [['employerSupplement.bands.0.fromDay', 'not-applicable']],
    ],
  ])('%s', (_, layers, issues) => {
    expect(issuesOf(layers)).toEqual(issues);
  });
});
