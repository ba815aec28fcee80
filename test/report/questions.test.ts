/** A disputed reading is told in the words of the rule that it is a reading of. */
import { describe, expect, it } from 'vitest';
import { caseQuestionWords } from '../../src/case/due/question.words.js';
import { ruleQuestionsOfCase } from '../../src/generated/case-questions.js';
import { caseQuestions } from '../../src/report/questions.js';
import { explain, reportText } from '../../src/report.js';
import { ruleNamed, worked } from './worked.js';

describe('the questions of a case', () => {
  it('of its own are other ones than those of its rules', () => {
    expect(Object.keys(caseQuestionWords).filter((code) => code in ruleQuestionsOfCase)).toEqual([]);
  });

  it.each([
    'employer/return-to-work-plan',
    'sick-pay/karensavdrag',
    'sick-pay/periods',
    'sickness-benefit/levels',
    'work-capacity/chain',
  ])('are those of %s', (id) => {
    expect(caseQuestions).toMatchObject(ruleNamed(id).words.questions);
  });
});

describe('a code that two rules have', () => {
  const sources = (code: string): Map<string, string[]> => {
    const byText = new Map<string, string[]>();
    for (const { rule } of worked) {
      const text = rule.words.questions[code]?.source.en;
      if (text !== undefined) byText.set(text, [...(byText.get(text) ?? []), rule.id]);
    }
    return byText;
  };

  it('can ask about different sections', () => {
    expect([...sources('twelve-months').values()]).toEqual([
      ['sick-pay/amount', 'sick-pay/karensavdrag'],
      ['sickness-benefit/general-high-risk'],
    ]);
  });

  it('is told of each in its own words', () => {
    const earlier = ['2025-03-02', ...['04', '05', '06', '07', '08', '09', '10', '11', '12'].map(dayOf)];
    const told = [
      explain('sick-pay/karensavdrag', {
        periodFrom: '2026-03-02',
        weeklyPay: 8000,
        earlierDeductions: earlier,
      }),
      explain('sickness-benefit/general-high-risk', {
        kind: 'karensavdrag',
        periodFrom: '2026-03-02',
        earlier: earlier.map((from) => ({ from })),
      }),
    ].map((report) => reportText(report, { colour: false, width: 10_000 }));
    const [ofDeduction, ofProtection] = [...sources('twelve-months').keys()] as [string, string];
    expect(told.map((text) => [text.includes(ofDeduction), text.includes(ofProtection)])).toEqual([
      [true, false],
      [false, true],
    ]);
  });
});

function dayOf(month: string): string {
  return `2025-${month}-07`;
}
