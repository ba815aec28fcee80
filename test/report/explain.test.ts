import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/finding/finding.js';
import type { Language } from '../../src/finding/words.js';
import { ruleById } from '../../src/schema.js';
import { explain, explainCase, reportMarkdown } from '../../src/report.js';
import { findingReport } from '../../src/report/rule/explain.js';
import { reportText } from '../../src/report/render/text.js';
import { reportNames } from '../../src/report/report.words.js';
import { worked } from './worked.js';

function explained(id: string, input: unknown, language: Language): string {
  const rule = ruleById(id);
  if (rule === undefined) throw new Error('no such rule');
  return reportText(findingReport(rule, input, language), { colour: false }).replaceAll('\u00a0', ' ');
}

describe('an explanation', () => {
  it('gives amounts, reasons, assumptions and sections', () => {
    const text = explained('sick-pay/karensavdrag', { periodFrom: '2026-03-02', weeklyPay: 8000 }, 'sv');
    expect(text).toMatch(/Helt karensavdrag +1 280,00 kr/);
    expect(text).toMatch(/Görs +ja/);
    expect(text).toContain('Perioden har ett karensavdrag, eftersom inget undantag gäller.');
    expect(text).toContain('Inga tidigare karensavdrag antas ha gjorts.');
    expect(text).toContain('6 § 2 st.');
  });

  it('gives lists as tables', () => {
    const spells = [
      { from: '2026-03-02', to: '2026-03-05' },
      { from: '2026-03-10', to: '2026-03-30' },
    ];
    const text = explained('sick-pay/periods', { spells }, 'en');
    expect(text).toMatch(/From +Through +Sick days/);
    expect(text).toContain('2026-03-02 – 2026-03-05');
    expect(explained('sick-pay/periods', { spells: [] }, 'en')).toMatch(/Periods +none/);
  });

  it('says what is missing, and what each answer would mean', () => {
    const input = {
      spells: [{ from: '2025-08-02', to: '2026-03-05' }],
      on: '2026-02-28',
      insured: 'employee',
    };
    const text = explained('work-capacity/chain', input, 'sv');
    expect(text).toContain('Försäkringskassans bedömning av om ett undantag gäller');
    expect(text).toMatch(/Dag +211/);
    expect(text).toContain('Inget undantag gäller');
    expect(text).not.toContain('predominant');
  });

  it.each(worked)(
    'of $rule.id names every fact that is missing, and every answer to it',
    ({ rule, inputs }) => {
      for (const input of inputs) {
        const finding = rule.decide(input) as Finding<object, string>;
        if (finding.outcome !== 'undetermined') continue;
        const { alternatives = [], missing } = finding;
        const { sections } = findingReport(rule, input, 'en');
        const blocks = sections.find(({ heading }) => heading === reportNames.alternatives.en)?.blocks ?? [];
        const texts = blocks.flatMap((block) =>
          block.kind === 'items' ? block.items.map(({ text }) => text) : [],
        );
        expect(texts).toEqual(alternatives.map(({ if: answer }) => rule.words.reasons[answer]?.en));
        const headline = sections[0]?.blocks[0];
        for (const fact of missing) {
          expect(JSON.stringify(headline)).toContain(rule.words.facts[fact]?.en);
        }
      }
    },
  );

  it('says when the question lies outside', () => {
    const text = explained('sick-pay/karensavdrag', { periodFrom: '2010-03-02', weeklyPay: 8000 }, 'en');
    expect(text).toContain('is answered here only for the time from 1 January 2019.');
    expect(text).toContain('The question concerns a time whose law is not part of the library.');
  });

  it('gives disputed readings', () => {
    const earlierDeductions = ['03', '04', '05', '06', '07', '08', '09', '10', '11', '12'].map(
      (month) => `2025-${month}-02`,
    );
    const input = { periodFrom: '2026-03-02', weeklyPay: 8000, earlierDeductions };
    const text = explained('sick-pay/karensavdrag', input, 'en');
    expect(text).toContain('Do “the last twelve months” include the same date twelve months earlier?');
    expect(text).toContain('Reading followed: The same date twelve months earlier is included.');
  });

  it('speaks both languages of the glossary', () => {
    expect(explained('coordination/terms', { term: 'sick-pay' }, 'sv')).toContain(
      'Sjuklön är den ersättning',
    );
    expect(explained('coordination/terms', { term: 'sick-pay' }, 'en')).toContain('Sick pay is what');
  });
});

describe('explanations of all worked rows', () => {
  it.each(worked.map(({ rule, inputs }) => ({ id: rule.id, inputs })))('$id', ({ id, inputs }) => {
    const byLength = [...inputs].sort((a, b) => JSON.stringify(a).length - JSON.stringify(b).length);
    for (const [lang, input] of [
      ['sv', byLength.at(-1)],
      ['en', inputs[0]],
    ] as const) {
      const report = explain(id, input, { lang });
      expect(report.sections[0]?.heading).toBe(reportNames.answer[lang]);
      const text = reportMarkdown(report);
      expect(text).toContain(`# ${report.title}`);
      expect(text).not.toMatch(/undefined|NaN|\[object|Infinity/);
    }
  });
});

describe('explain', () => {
  const plan = {
    sickFrom: '2026-02-02',
    expectedTo: '2026-04-01',
    prognosisOn: '2026-02-05',
    asOf: '2026-03-01',
  };

  it('says why not, and the nearest change that would turn it', () => {
    const text = reportText(explain('employer/return-to-work-plan', plan, { lang: 'sv' }), { colour: false });
    expect(text.replaceAll('\u00a0', ' ')).toContain(
      '• Nedsatt arbetsförmåga väntas till och med: 2026-04-02 i stället för 2026-04-01 (1 dag senare)\n' +
        '    – En plan för återgång i arbete ska finnas senast den 3 mars 2026.',
    );
  });

  it('names the item of a list that has to be moved, and what becomes of the lists of the answer', () => {
    const lines = [
      { employee: 'a', performedOn: '2026-04-01', paid: 12_000, kind: 'plan-return', providerApproved: true },
      { employee: 'b', performedOn: '2026-04-01', paid: 8000, kind: 'plan-return', providerApproved: false },
    ];
    const text = reportMarkdown(explain('grants/combine', { year: 2026, lines }, { lang: 'sv' }));
    expect(text).toContain('- Fakturarader, nummer 2, anordnaren godkänd: ja i stället för nej\n');
    expect(text).toContain(
      '  - Rad (den första är 0): 1 · Betalas av: Stödet söks hos Försäkringskassan. · Skäl: Försäkringskassan kan lämna',
    );
    const spells = [
      { from: '2026-01-12', to: '2026-01-16' },
      { from: '2026-01-26', to: '2026-01-30' },
    ];
    expect(reportMarkdown(explain('sick-pay/periods', { spells }))).toContain(
      '- Spells, number 2, from: 2026-01-21 instead of 2026-01-26 (5\u00a0days earlier)\n  - The sick absence makes up one period,',
    );
  });

  it('counts the change of a share in percentage points', () => {
    const given = {
      bornOn: '2003-02',
      on: '2026-05-12',
      reduction: 0.5,
      expectedMonths: 24,
      appliedOn: '2026-05-12',
    };
    const of = (lang: Language): string =>
      reportMarkdown(explain('rehabilitation/activity-compensation', given, { lang })).replaceAll(
        '\u00a0',
        ' ',
      );
    expect(of('sv')).toContain('- Nedsättning, andel: 49 % i stället för 50 % (1 procentenhet mindre)');
    expect(of('en')).toContain('- Reduction, share: 75% instead of 50% (25 percentage points more)');
  });

  it('is English where nothing else is asked for', () => {
    expect(explain('employer/return-to-work-plan', plan).title).toBe('Plan for return to work');
    expect(explainCase({ ref: 'A-1', spells: [] }, { asOf: '2026-03-02' }).title).toContain('A-1');
  });

  it('refuses an unknown rule without repeating it, and input that does not fit', () => {
    expect(() => explain('sick-pay/karens', {})).toThrow(/^no such rule; ids are like/);
    expect(() => explain('sick-pay/karensavdrag', { periodFrom: '2026-02-30', weeklyPay: 1 })).toThrow(
      /no-such-date/,
    );
  });

  it.each([
    [
      'sick-pay/karensavdrag',
      { periodFrom: '2026-03-02', weeklyPay: 8076.92, alreadyDeducted: 142.86 },
      'sv',
    ],
    ['employer/return-to-work-plan', plan, 'en'],
    ['sickness-benefit/day-amount', { on: '2026-05-04', sgi: 420_000, level: 'normal', extent: 0.5 }, 'sv'],
  ] as const)('%s as it is read', (id, input, lang) => {
    expect(reportMarkdown(explain(id, input, { lang }))).toMatchSnapshot();
  });
});
