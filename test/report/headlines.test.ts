/** Every rule says its answer in a sentence, in both languages, whatever the answer is. */
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/finding/finding.js';
import { headlineOf } from '../../src/report/headlines.js';
import { reportSentences } from '../../src/report/report.words.js';
import { decidedOf, worked } from './worked.js';

const LANGUAGES = ['sv', 'en'] as const;

describe('the answer in a sentence', () => {
  it.each(worked.map((each) => ({ id: each.rule.id, each })))('$id', ({ id, each }) => {
    const found = decidedOf(each);
    expect(found.length).toBeGreaterThan(0);
    for (const { found: finding } of found) {
      const headline = headlineOf(id, finding);
      expect(headline).not.toBe(reportSentences.decided);
      for (const language of LANGUAGES) {
        expect(headline[language]).toMatch(/^[\p{Lu}\d].*\.$/u);
        expect(headline[language]).not.toMatch(/undefined|null|NaN|\[object| {2}|\.\.|–\./);
      }
      expect(headline.sv).not.toMatch(/\b(the|and|not|with|from|benefit)\b/i);
      expect(headline.en).not.toMatch(/\b(och|att|inte|är|med|från|eller|till)\b/i);
    }
  });

  it.each(worked.map(({ rule, inputs }) => ({ id: rule.id, rule, inputs })))(
    '$id: differs between answers',
    ({ rule, inputs, id }) => {
      const findings = inputs.map((input) => rule.decide(input) as Finding<object, string>);
      const values = new Set(
        findings.map((finding) => JSON.stringify('value' in finding ? finding.value : null)),
      );
      const texts = new Set(findings.map((finding) => headlineOf(id, finding).sv));
      expect(values.size === 1 || texts.size > 1).toBe(true);
    },
  );

  it('is that there is none where the rule has not decided', () => {
    const basis = [] as const;
    expect(headlineOf('sick-pay/amount', { outcome: 'undetermined', missing: ['calendarDays'], basis })).toBe(
      reportSentences.undetermined,
    );
    const known = { from: '2019-01-01', to: null };
    expect(
      headlineOf('sick-pay/amount', { outcome: 'out-of-scope', reason: 'law-not-covered', known, basis }),
    ).toBe(reportSentences.outOfScope);
    expect(headlineOf('sick-pay/unheard-of', { outcome: 'decided', value: {}, basis })).toBe(
      reportSentences.decided,
    );
  });
});
