/** Reports of assessments that come from elsewhere: kept, thinned out, or written by a version that knows more codes. */
import { describe, expect, it } from 'vitest';
import { assess, type AssessValue, type Case } from '../../src/core.js';
import type { OpenQuestion, SickPayOutcome } from '../../src/case/due/question.js';
import { caseReport } from '../../src/report/case/sections.js';
import { comparedWithText } from '../../src/report/case/sections/compared-with.js';
import type { Block, Report } from '../../src/report/render/structure.js';
import { reportNames } from '../../src/report/report.words.js';
import { counterNames } from '../../src/case/due/counter.words.js';
import { openSentences } from '../../src/case/due/question.words.js';
import type { Text } from '../../src/finding/words.js';
import { reportText } from '../../src/report/render/text.js';
import { fitted } from '../../src/report/render/wrap.js';

const GIVEN: Case = {
  ref: 'A-1',
  employment: { from: '2015-01-01', to: null, pay: { monthly: 26_000, hoursPerWeek: 40 } },
  spells: [{ from: '2026-01-19', to: null, extent: 1, notifiedOn: '2026-01-19' }],
  prognosis: { on: '2026-01-26', expectedTo: '2026-12-31' },
};
const ASSESSED = assess(GIVEN, { asOf: '2026-02-02' });

const reportOf = (value: Partial<AssessValue>): Report =>
  caseReport({ ...ASSESSED, value: { ...ASSESSED.value, ...value } }, { given: GIVEN });

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

/** Every line of the section. */
function linesUnder(heading: Text, value: Partial<AssessValue>): string[] {
  const blocks = reportOf(value).sections.find((one) => one.heading === heading.en)?.blocks ?? [];
  return blocks.flatMap(linesOf).map(plain);
}

function linesOf(block: Block): string[] {
  if (block.kind === 'items') return block.items.flatMap(({ text, details }) => [text, ...details]);
  return block.kind === 'facts'
    ? block.facts.map(({ value }) => value.map(({ text }) => text).join(' '))
    : [];
}

const QUESTION: OpenQuestion = {
  id: 'disputed-reading',
  missing: [],
  from: '2026-01-19',
  lagrum: [],
  interpretation: { question: 'one-month', taken: 'day-before-last', other: ['last-day'] },
};

describe('a report', () => {
  it('says what an option or a plan depends on, and what it rests on, only where it does', () => {
    const [option] = ASSESSED.value.options.filter(({ possible }) => possible !== 'excluded');
    const [plan] = ASSESSED.value.plans;
    if (option === undefined || plan === undefined) return expect.unreachable();
    const options = [{ ...option, needs: [], lagrum: [] }];
    const plans = [{ ...plan, basis: [] }];
    for (const [heading, whole, bare] of [
      [reportNames.options, { options: [option] }, { options }],
      [reportNames.plans, { plans: [plan] }, { plans }],
    ] as const) {
      const left = linesUnder(heading, bare);
      const gone = linesUnder(heading, whole).filter((line) => !left.includes(line));
      expect(gone.at(-1)).toMatch(/^(SFB|HSL|SjLL) \d/);
      expect(left).toHaveLength(linesUnder(heading, whole).length - gone.length);
    }
    expect(linesUnder(reportNames.options, { options }).join()).not.toContain(reportNames.dependsOn.en);
  });

  it('names the next deadline in whatever order the duties stand', () => {
    const { ledger } = ASSESSED.value;
    const headline = (value: Partial<AssessValue>): string | undefined =>
      reportOf(value)
        .sections[0]?.blocks.flatMap((block) => (block.kind === 'lines' ? block.lines : []))
        .map(({ text }) => text)
        .find((text) => text.includes('next deadline'));
    expect(plain(headline({}) ?? '')).toContain('2 February 2026: certificate to Försäkringskassan');
    expect(headline({ ledger: [...ledger].reverse() })).toBe(headline({}));
  });

  it('leaves out how the day of a report follows where another day was set than the counted one', () => {
    const reports = ASSESSED.value.ledger.filter(({ id }) => id === 'report-to-fk');
    const worked = (ledger: AssessValue['ledger']): boolean =>
      linesUnder(reportNames.workings, { ledger }).some((line) => line.includes('= 8 February 2026'));
    const moved = reports.map((entry) => ({ ...entry, dueOn: '2026-02-09' }));
    expect([worked(reports), worked(moved)]).toEqual([true, false]);
  });

  it('tells a question that it does not know by what it leaves open', () => {
    const interpretation = { question: 'unheard-of', taken: 'x', other: ['y'] };
    expect(linesUnder(reportNames.open, { open: [{ ...QUESTION, interpretation }] })).toEqual([
      `2026-01-19: ${openSentences['disputed-reading'].en}`,
    ]);
  });

  it('leaves out a reading that it does not know, and names it by its code where it has results', () => {
    const known = linesUnder(reportNames.open, { open: [QUESTION] });
    const interpretation = { question: 'one-month', taken: 'day-before-last', other: ['unheard-of'] };
    const unknown = linesUnder(reportNames.open, { open: [{ ...QUESTION, interpretation }] });
    expect(known.length - unknown.length).toBe(1);
    const outcome = { if: 'unheard-of', dayNumber: 3, karensavdrag: null, sickPay: null };
    const sickPayOutcomes = [outcome] as unknown as readonly SickPayOutcome[];
    expect(linesUnder(reportNames.open, { open: [{ ...QUESTION, sickPayOutcomes }] })).toContain(
      `unheard-of ${counterNames.sickPayDay.en}: 3.`,
    );
  });

  it('leaves out an answer that it does not know, and says what follows from it', () => {
    const alternatives = [{ if: 'unheard-of', value: ['own-work' as const] }];
    const open = [{ ...QUESTION, id: 'fit-date' as const, interpretation: undefined, alternatives }];
    const told = linesUnder(reportNames.open, { open: open as unknown as readonly OpenQuestion[] });
    expect(told.at(-1)).toBe(`${reportNames.comparedWith.en}: ${comparedWithText(['own-work'], 'en')}.`);
  });
});

describe('text', () => {
  it('of no facts is none', () => {
    const blocks = [{ kind: 'facts' as const, facts: [] }];
    const report = { lang: 'en' as const, title: 'T', sections: [{ heading: 'H', blocks }] };
    expect(reportText(report)).toBe('T\n═\n\nH\n─');
  });

  it('is wider than the page where no column can give way', () => {
    expect(
      fitted(
        [
          { natural: 9, least: 5 },
          { natural: 4, least: 4 },
        ],
        3,
      ),
    ).toEqual([5, 4]);
  });
});
