/** Worked from SFB 25:5, 27:45, 28:5, 28:8 and 28:10, and SjLL 6–7 §§, as in test/case/person. */
import { describe, expect, it } from 'vitest';
import type { CaseSpell, Person } from '../../src/core.js';
import { assessPerson } from '../../src/index.js';
import { explainPerson, personReport, reportText, type Language } from '../../src/report.js';

const JOB = { from: '2020-01-01', to: null } as const;
const PAID = { ...JOB, pay: { monthly: 20_000, hoursPerWeek: 40 } } as const;
const AGREEMENT = { bands: [{ fromDay: 15, toDay: null, belowCeiling: 15, aboveCeiling: 0 }] } as const;
const WEEKS: readonly CaseSpell[] = [{ from: '2026-03-02', to: '2026-03-22', extent: 1 }];

const employment = (
  ref: string,
  more: Partial<Person['employments'][0]> = {},
  spells = WEEKS,
): Person['employments'][0] => ({
  ref,
  income: 240_000,
  case: { ref: `${ref}-1`, employment: JOB, spells },
  ...more,
});

function told(person: Omit<Person, 'ref'>, asOf: string, lang: Language = 'en'): string {
  const report = explainPerson({ ref: 'P-1', ...person }, { asOf, lang });
  return reportText(report, { colour: false, width: 400 }).replace(/[\u00a0 ]+/g, ' ');
}

describe('the report of a person', () => {
  it('says that nobody is sick, and shows no counters, where there is no absence', () => {
    const text = told({ employments: [employment('A', {}, [])] }, '2026-03-22');
    expect(text).toContain('Extent that day none');
    expect(text).not.toContain('The counters of the person');
  });

  it('tells the counters of each employer apart from those of the person', () => {
    const later: readonly CaseSpell[] = [{ from: '2026-03-09', to: '2026-03-22', extent: 1 }];
    const text = told({ employments: [employment('A'), employment('B', {}, later)] }, '2026-03-12');
    // A became sick on the 2nd, B on the 9th; both are in their fourteen days, the person is sick for the eleventh day.
    expect(text).toMatch(/Sick-pay day A: 11 .*\n *B: 4/);
    expect(text).toContain('Day of the rehabilitation chain 11');
    expect(text).toContain('A: The employer');
  });

  it('shows how the sick pay of each employer follows where the person is at hand', () => {
    const person: Person = {
      ref: 'P-1',
      employments: [employment('A', { case: { ref: 'A-1', employment: PAID, spells: WEEKS } })],
    };
    const finding = assessPerson(person, { asOf: '2026-03-22' });
    const headings = (given?: Person): string[] =>
      personReport(finding, { lang: 'sv', ...(given && { given }) }).sections.map(({ heading }) => heading);
    expect(headings(person)).toContain('Anställning A: Så har det räknats');
    expect(headings()).not.toContain('Anställning A: Så har det räknats');
    expect(headings()).toContain('Anställning A: Sjuklön');
  });

  it('asks for the income once, of the person', () => {
    const { income: _, ...unknown } = employment('B');
    const text = told({ employments: [employment('A'), unknown] }, '2026-03-22');
    expect(text).toContain('Missing: the yearly income of every employment');
    expect(text).toContain('SGI not known');
    expect(text.match(/SFB 28:7/g)).toHaveLength(1);
  });

  it('leaves the extent to Försäkringskassan where the employments differ', () => {
    const half: readonly CaseSpell[] = [{ from: '2026-03-02', to: '2026-03-22', extent: 0.5 }];
    const person = { employments: [employment('A'), employment('B', {}, half)] };
    expect(told(person, '2026-03-22')).toContain('for Försäkringskassan to judge');
    expect(told(person, '2026-03-22', 'sv')).toContain('avgörs av Försäkringskassan');
    expect(told(person, '2026-03-22')).toContain('Missing: the incapacity that Försäkringskassan has judged');
  });

  it('tells what either reading of the ceiling gives', () => {
    // 300 000 × 0.776 / 365 = 637.81; 192 000 × 0.776 / 365 = 408.20.
    const text = told(
      { employments: [employment('A', { income: 400_000 })], otherIncome: 300_000 },
      '2026-03-22',
    );
    expect(text).toContain('Days: 7, per day: 638.00 kr, total: 4,466.00 kr.');
    expect(text).toContain('Days: 7, per day: 408.00 kr, total: 2,856.00 kr.');
    expect(text).toContain('2026-03-09 – 2026-03-15');
    expect(text).toContain('Other work: Nobody');
    expect(text).toMatch(/What was assumed\n.*\n.*karenstid/);
  });

  it('names the employment whose pay beside the benefit may reduce it', () => {
    const sixty: readonly CaseSpell[] = [{ from: '2026-03-02', to: '2026-03-22', extent: 0.6 }];
    const paid = { agreement: AGREEMENT, case: { ref: 'A-1', employment: PAID, spells: sixty } };
    const text = told({ employments: [employment('A', paid), employment('B', {}, sixty)] }, '2026-03-22');
    expect(text).toContain('Employment A, 2026-03-16');
    expect(text).toContain('Missing: which part of the employer’s pay is for the same time as the benefit');
    expect(text).not.toContain('Reduction for pay, per day');
  });

  it('shows what pay beside the benefit takes of it, and what the other reading leaves', () => {
    const paid = { agreement: AGREEMENT, case: { ref: 'A-1', employment: PAID, spells: WEEKS } };
    const text = told({ employments: [employment('A', paid), employment('B')] }, '2026-03-22');
    // 15 % of 657.53 a day is 32.88 above a tenth of it; the pay in B is not known.
    expect(text).toContain('2026-03-16 – 2026-03-22 normal level full 32.00 kr 7 988.00 kr 6,916.00 kr');
    expect(text).toContain('Days: 7, Total: not known.');
  });

  it('tells of a judged incapacity without absence', () => {
    const spells = [{ from: '2026-04-06', to: '2026-04-12', extent: 1 }] as const;
    expect(told({ employments: [employment('A')], spells }, '2026-04-20')).toContain(
      'on days on which none of the employments has an absence',
    );
  });

  it('marks what lies after the day', () => {
    expect(told({ employments: [employment('A')] }, '2026-03-18')).toMatch(
      /2026-03-19 2026-03-22 4 .*\n *projected/,
    );
  });
});
