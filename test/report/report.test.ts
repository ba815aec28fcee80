import { describe, expect, it } from 'vitest';
import { assess } from '../../src/case/assess.js';
import * as counterWords from '../../src/case/due/counter.words.js';
import * as dutyWords from '../../src/case/due/duty.words.js';
import * as issueWords from '../../src/case/due/issues.words.js';
import { payerNames, payerReasonSentences } from '../../src/case/pay/pay.words.js';
import * as factWords from '../../src/case/facts/facts.words.js';
import { answerSentences, openSentences } from '../../src/case/due/question.words.js';
import type { Case } from '../../src/case/given/case.js';
import type { Language } from '../../src/finding/words.js';
import { reportMarkdown } from '../../src/report/render/markdown.js';
import { caseQuestions } from '../../src/report/questions.js';
import { reportNames } from '../../src/report/report.words.js';
import { sickPayAnswerTexts } from '../../src/report/case/sick-pay-answers.js';
import { briefCaseReport, caseReport } from '../../src/report/case/sections.js';
import type { Block, Report } from '../../src/report/render/structure.js';
import { reportText } from '../../src/report/render/text.js';
import { findingOf, findings, givenCases } from './cases.js';
import { recompute, rounded } from './workings/recompute.js';

const LANGUAGES: readonly Language[] = ['sv', 'en'];

const reports = LANGUAGES.flatMap((language) =>
  findings.map(([name, finding], i) => {
    const given = givenCases[i]?.[1];
    const report = caseReport(finding, { lang: language, ...(given !== undefined && { given }) });
    return { name, language, finding, report };
  }),
);

function textsOf(block: Block): string[] {
  switch (block.kind) {
    case 'lines':
      return block.lines.map(({ text }) => text);
    case 'facts':
      return block.facts.flatMap(({ name, value }) => [name, ...value.map(({ text }) => text)]);
    case 'items':
      return block.items.flatMap(({ text, details }) => [text, ...details]);
    case 'table':
      return [...block.columns.map(({ head }) => head), ...block.rows.flat(2).map(({ text }) => text)];
    case 'checks':
      return block.checks.flatMap(({ text, details }) => [text, ...details]);
    case 'blanks':
      return block.blanks.map(({ name }) => name);
    case 'grid':
      return [...block.heads];
  }
}

const allTexts = ({ title, sections }: Report): string[] => [
  title,
  ...sections.flatMap(({ heading, blocks }) => [heading, ...blocks.flatMap(textsOf)]),
];

/** Codes that are also plain English; facts that are also paths, which tell where the input looks wrong. */
const PLAIN_ENGLISH = ['self-employed'];

const codes = [
  ...[counterWords, dutyWords, factWords, issueWords].flatMap((room) => Object.values<object>(room)),
  ...[answerSentences, openSentences, payerNames, payerReasonSentences, caseQuestions],
]
  .flatMap((words) => Object.keys(words))
  .concat(Object.values(caseQuestions).flatMap(({ readings }) => Object.keys(readings)))
  .filter((code) => /-|[a-z][A-Z]/.test(code) && !code.includes('.') && !PLAIN_ENGLISH.includes(code));

describe.each(reports)('the report of $name in $language', ({ finding, report, language }) => {
  it('holds no code, no empty text and no double space', () => {
    const texts = allTexts(report);
    expect(codes.length).toBeGreaterThan(50);
    expect(texts.filter((text) => codes.some((code) => text.includes(code)))).toEqual([]);
    expect(texts.filter((text) => /^\s*$| {2}|undefined|null|NaN|\[object/.test(text))).toEqual([]);
  });

  it('leaves out what is empty', () => {
    const headings = report.sections.map(({ heading }) => heading);
    const expectHeading = (name: keyof typeof reportNames, present: boolean): void => {
      expect(headings.includes(reportNames[name][language])).toBe(present);
    };
    expectHeading('summary', true);
    expectHeading('days', finding.value.days.length > 0);
    expectHeading('sickPay', finding.value.money.sickPay.length > 0);
    expectHeading('open', finding.value.open.length > 0);
    expectHeading('issues', finding.value.issues.length > 0);
    expectHeading('basis', true);
    expect(report.sections.filter(({ blocks }) => blocks.length === 0)).toEqual([]);
  });

  it('fits into a hundred columns, or fewer', () => {
    for (const width of [100, 80]) {
      const lines = reportText(report, { colour: false, width }).split('\n');
      expect(lines.filter((line) => line.length > width)).toEqual([]);
      expect(lines.filter((line) => line !== line.trimEnd())).toEqual([]);
    }
  });

  it('shows every open question with its alternatives, outcomes and readings', () => {
    const text = allTexts(report).join('\n');
    for (const asked of finding.value.open) {
      const { id, interpretation, alternatives = [] } = asked;
      const outcomes = [...(asked.outcomes ?? []), ...(asked.sickPayOutcomes ?? [])];
      const question = interpretation && caseQuestions[interpretation.question];
      const answers = sickPayAnswerTexts(asked.sickPayOutcomes, asked.fitDate, language);
      for (const answer of answers) expect(text).toContain(answer);
      for (const outcome of answers.length > 0 ? [] : outcomes) {
        const answer = 'benefit' in outcome ? answerSentences[outcome.if] : question?.readings[outcome.if];
        expect(text).toContain(answer?.[language]);
      }
      expect(text).toContain((question?.question ?? openSentences[id])[language]);
      for (const reading of interpretation ? [interpretation.taken, ...interpretation.other] : []) {
        expect(text).toContain(question?.readings[reading]?.[language]);
      }
      expect(alternatives.length === 0 || text.includes(reportNames.comparedWith[language])).toBe(true);
    }
  });
});

describe('between them the cases bring out', () => {
  const values = findings.map(([, { value }]) => value);
  const seen = <T>(pick: (value: (typeof values)[number]) => readonly T[]): T[] => [
    ...new Set(values.flatMap(pick)),
  ];

  it('most codes', () => {
    expect(seen(({ issues }) => issues.map(({ code }) => code)).sort()).toEqual(
      Object.keys(issueWords.issueSentences).sort(),
    );
    expect(seen(({ open }) => open.map(({ id }) => id)).sort()).toEqual(Object.keys(openSentences).sort());
    expect(seen(({ ledger }) => ledger.map(({ id }) => id)).sort()).toEqual(
      Object.keys(dutyWords.dutyTasks).sort(),
    );
    expect(seen(({ days }) => days.map(({ payer }) => payer)).sort()).toEqual(Object.keys(payerNames).sort());
  });
});

describe('the arithmetic of a case', () => {
  it.each(reports)('of $name in $language: every line gives what it says', ({ report, language }) => {
    const facts = report.sections
      .filter(({ heading }) => heading === reportNames.workings[language])
      .flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'facts' ? block.facts : [])));
    for (const { value } of facts) {
      for (const { text } of value) {
        const printed = recompute(text, language);
        if (printed !== undefined) expect(rounded(printed.calculated), text).toBe(printed.claimed);
      }
    }
  });

  it('tells sick pay, benefit and deadlines', () => {
    const text = reports
      .filter(({ language }) => language === 'en')
      .flatMap(({ report }) => allTexts(report))
      .join('\n')
      .replaceAll('\u00a0', ' ');
    expect(text).toContain('26,000 × 12 / 52 = 6,000.00 kr');
    expect(text).toMatch(/× 97% × 80% = /);
    expect(text).toMatch(/\d{4} \+ 29 days = /);
  });

  it('is left out where only the finding is at hand, but for the days', () => {
    const text = allTexts(caseReport(findingOf('small'))).join('\n');
    expect(text).not.toContain('× 12');
  });
});

describe('a case without sickness', () => {
  it('says so in a sentence', () => {
    const text = reportText(caseReport(findingOf('no sickness'), { lang: 'sv' }), { colour: false });
    expect(text).toContain('Ingen sjukfrånvaro är registrerad i ärendet.');
    expect(text).not.toContain(reportNames.days.sv);
  });
});

describe('terminal text', () => {
  const report = caseReport(findingOf('long and open'));

  it('has colours only where they are asked for', () => {
    const plain = reportText(report);
    const coloured = reportText(report, { colour: true });
    const codes = /\u001b\[\d+m/g;
    expect(plain).not.toMatch(codes);
    expect(coloured).toMatch(codes);
    expect(coloured.replace(codes, '').replace(/ +$/gm, '')).toBe(plain);
    expect(reportText(report, { colour: false })).toBe(plain);
  });

  it('shows what is overdue first', () => {
    const table = reportText(report, { colour: false }).split(reportNames.deadlines.en)[1] ?? '';
    expect(table.split('\n').find((line) => /\d{4}/.test(line))).toMatch(
      /^ {2}Overdue {2,}2026-03-04 {2,}Draw up a plan/,
    );
  });

  it('marks what is projected', () => {
    const text = reportText(report, { colour: false });
    expect(text).toMatch(/2027-02-28.*projected/);
    expect(text).toContain('What is marked as projected holds only if');
  });
});

describe('Markdown', () => {
  it.each(LANGUAGES)('of a small case in %s', (language) => {
    expect(reportMarkdown(caseReport(findingOf('small'), { lang: language }))).toMatchSnapshot();
  });

  it('escapes what would be formatting', () => {
    expect(reportMarkdown({ lang: 'en', title: 'a_b*c|d', sections: [] })).toBe('# a\\_b\\*c\\|d');
  });
});

describe('a case with much to do', () => {
  const employment = { from: '2020-01-01', to: null, pay: { monthly: 26_000, hoursPerWeek: 40 } } as const;
  const months = ['01', '02', '03', '04', '05', '06'];
  const spells = months.map(
    (month) => ({ from: `2025-${month}-03`, to: `2025-${month}-22`, extent: 1 }) as const,
  );
  const report = caseReport(assess({ ref: 'A-17', employment, spells }, { asOf: '2025-12-01' }), {
    lang: 'sv',
  });
  const factsOf = (name: string): readonly string[] =>
    report.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) =>
        block.kind === 'facts'
          ? block.facts
              .filter((fact) => fact.name === name)
              .flatMap(({ value }) => value.map(({ text }) => text))
          : [],
      ),
    );

  it('lists the first of what is overdue and counts the rest', () => {
    const overdue = factsOf('Försenat');
    expect(overdue).toHaveLength(5);
    expect(overdue.at(-1)).toBe('2 till');
  });

  it('shows what is overdue in bold in Markdown', () => {
    expect(reportMarkdown(report)).toContain('| **Försenad** ');
    expect(reportMarkdown(report)).toContain(
      '- **Försenat:** **2025-01-23 Arbetsgivaren: Anmäl sjukdomsfallet',
    );
  });

  it('adds up what several periods cost the employer', () => {
    const cost = factsOf('Arbetsgivarens kostnad, utan avgifter').map((text) =>
      text.replaceAll('\u00a0', ' '),
    );
    expect(cost).toEqual(['49 920,00 kr']);
  });
});

describe('the workings of benefit in a case', () => {
  const spells = [{ from: '2026-01-05', to: null, extent: 0.5 }] as const;
  const workings = (given: Case, asOf: string): string => {
    const { sections } = caseReport(assess(given, { asOf }), { given });
    const found = sections.find(({ heading }) => heading === reportNames.workings.en);
    return (found?.blocks ?? []).flatMap(textsOf).join('\n').replaceAll('\u00a0', ' ');
  };

  it('reach the cap of the unemployed', () => {
    const given: Case = { ref: 'A', insured: 'unemployed', benefit: { sgi: 592_000 }, spells };
    const { money } = assess(given, { asOf: '2026-03-01' }).value;
    const perDay = money.benefit.at(-1)?.perDay;
    expect(perDay).toBeTypeOf('number');
    const employed = assess({ ...given, insured: 'employee' }, { asOf: '2026-03-01' }).value;
    expect(employed.money.benefit.at(-1)?.perDay).toBeGreaterThan(perDay as number);
    expect(workings(given, '2026-03-01')).toMatch(
      new RegExp(`Whole day\n543\\.00 kr\nAmount\n543 × 50% = 271\\.50 kr, rounded to ${String(perDay)} kr`),
    );
  });

  it('are left out in a year whose amounts are not known, and where no pay is given', () => {
    const in2040 = (sgi: number): Case => ({
      ref: 'A',
      insured: 'employee',
      benefit: { sgi },
      spells: [{ ...spells[0], from: '2040-01-05' }],
    });
    expect(workings(in2040(900_000), '2040-03-01')).not.toContain(reportNames.benefit.en);
    expect(workings(in2040(300_000), '2040-03-01')).toContain('Whole day\n232,800 / 365 = 637.81 kr');
    const noPay: Case = { ref: 'A', employment: { from: '2020-01-01', to: null }, spells };
    expect(workings(noPay, '2026-01-20')).not.toContain(reportNames.sickPay.en);
  });
});

it('what looks wrong is told by the names of its place', () => {
  const given: Case = {
    ref: 'A-17',
    employment: { from: '2026-01-10', to: null },
    spells: [
      { from: '2026-01-05', to: '2026-01-20', extent: 1 },
      { from: '2026-01-18', to: null, extent: 1 },
    ],
    prognosis: { on: '2026-01-20', expectedTo: '2026-01-22' },
    certificates: [{ from: '2026-01-19', to: '2026-01-20' }],
  };
  const { sections } = caseReport(assess(given, { asOf: '2026-02-20' }), { lang: 'sv', given });
  const wrong = sections.find(({ heading }) => heading === reportNames.issues.sv);
  const places = wrong?.blocks.flatMap(textsOf).map((text) => text.split(':')[0]);
  expect(places).toEqual([
    'Sjuktillfällen, nummer 2',
    'Sjuktillfällen, nummer 1',
    'Läkarintyg',
    'Prognos, nedsatt arbetsförmåga väntas till och med',
  ]);
});

it.each(reports)(
  'the short form of $name in $language holds what is still to be done, and no more',
  ({ finding, language }) => {
    const { sections } = briefCaseReport(finding, { lang: language });
    const known = [reportNames.summary, reportNames.deadlines, reportNames.issues].map(
      (name) => name[language],
    );
    expect(known).toEqual(expect.arrayContaining(sections.map(({ heading }) => heading)));
    const table = sections.find(({ heading }) => heading === reportNames.deadlines[language])?.blocks[0];
    const ahead = finding.value.ledger.filter(({ status }) =>
      ['overdue', 'due', 'upcoming', 'possible'].includes(status),
    );
    expect(table?.kind === 'table' ? table.rows.length : 0).toBe(ahead.length);
  },
);

describe('what is possible now', () => {
  it.each([
    ['2026-05-30', false],
    ['2026-05-31', true],
  ])('has leave to try other work from its window on: on %s %s (LPA 2 §)', (asOf, isListed) => {
    const spells = [{ from: '2026-03-02', to: '2026-12-31', extent: 1 }];
    const employment = { from: '2020-01-01', to: null };
    const report = caseReport(assess({ ref: 'A-1', employment, spells }, { asOf }));
    const possible = report.sections.filter(({ heading }) => heading === reportNames.options.en);
    const texts = possible.flatMap(({ blocks }) => blocks.flatMap(textsOf));
    expect(texts.some((text) => text.includes('on leave to try work with another employer'))).toBe(isListed);
  });
});

it('speaks of a projected sickness only where there is one', () => {
  const otherBenefits = [{ kind: 'parental', from: '2026-02-02', to: '2026-03-31', extent: 1 }] as const;
  const told = (spells: Case['spells']) =>
    reportText(caseReport(assess({ ref: 'A-1', spells, otherBenefits }, { asOf: '2026-02-10' })));
  expect(told([])).not.toContain('What is marked as projected');
  expect(told([{ from: '2026-01-12', to: '2026-04-10', extent: 1 }])).toContain(
    'What is marked as projected',
  );
});
