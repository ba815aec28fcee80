/** Every rule says its answer in a sentence or two, in both languages, whatever the answer is. */
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/finding/finding.js';
import { headlineOf } from '../../src/report/rule/headlines.js';
import { ruleNamed, worked, type Worked } from './worked.js';

const LANGUAGES = ['sv', 'en'] as const;

const findingsOf = ({ rule, inputs }: Worked): Finding<object, string>[] =>
  inputs.map((input) => rule.decide(input) as Finding<object, string>);

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('the answer in a sentence', () => {
  it.each(worked.map((each) => ({ id: each.rule.id, each })))('$id', ({ each }) => {
    const findings = findingsOf(each);
    expect(findings.some(({ outcome }) => outcome === 'decided')).toBe(true);
    for (const finding of findings) {
      const headline = headlineOf(each.rule, finding);
      for (const language of LANGUAGES) {
        expect(headline[language]).toMatch(/^[\p{Lu}\d].*\.$/u);
        expect(headline[language]).not.toMatch(/undefined|null|NaN|\[object| {2}|\.\.|–\./);
      }
      expect(headline.sv).not.toMatch(/\b(the|and|not|with|from|benefit)\b/i);
      expect(headline.en).not.toMatch(/\b(och|att|inte|är|med|från|eller|till)\b/i);
    }
  });

  it.each(worked.map((each) => ({ id: each.rule.id, each })))('$id: differs between answers', ({ each }) => {
    const findings = findingsOf(each);
    const values = new Set(
      findings.map((finding) => JSON.stringify('value' in finding ? finding.value : null)),
    );
    const texts = new Set(findings.map((finding) => headlineOf(each.rule, finding).sv));
    expect(values.size === 1 || texts.size > 1).toBe(true);
  });

  it('agrees with its numbers, in the singular too', () => {
    const said = (id: string, input: object): { sv: string; en: string } => {
      const { sv, en } = headlineOf(ruleNamed(id), ruleNamed(id).decide(input) as Finding<object, string>);
      return { sv: plain(sv), en: plain(en) };
    };
    const cost = { expectedSickDays: 10, sickPay: 0, costPerDay: 1000, measures: [{ cost: 1000 }] };
    expect(said('employer/cost', cost).en).toMatch(/1 day less of absence covers the measures\.$/);
    const twoDays = { ...cost, measures: [{ cost: 1001 }] };
    expect(said('employer/cost', twoDays).sv).toMatch(/2 dagar mindre frånvaro täcker åtgärderna\.$/);
    expect(said('employer/cost', { ...cost, measures: [] }).sv).toBe(
      'Frånvaron kostar 10 000,00 kr och åtgärderna 0,00 kr efter stöd.',
    );
    const known = {
      hasSgi: false,
      reducedByQuarter: true,
      works: false,
      inWorkOrientedMeasure: false,
      permanentlyReduced: true,
      reducedForYear: false,
      age: 'sickness-compensation-age',
      on: '2026-05-04',
    };
    expect(said('coordination/benefits', known)).toEqual({
      sv: 'Av 8 förmåner är 1 trolig.',
      en: 'Of 8 benefits, 1 is likely.',
    });
    const { age, ...unknown } = known;
    expect(age).toBeDefined();
    expect(said('coordination/benefits', unknown)).toEqual({
      sv: 'Av 8 förmåner är 0 troliga, och 1 beror på uppgifter som saknas.',
      en: 'Of 8 benefits, 0 are likely, and 1 depends on facts that are missing.',
    });
    expect(
      said('coordination/plans', {
        employed: false,
        sickLeaveRecommended: true,
        measureWithCompensation: false,
        effortsFromBoth: false,
        jobseekerSince: null,
      }).en,
    ).toBe('1 plan must be made.');
    expect(
      said('coordination/plans', {
        employed: true,
        sickLeaveRecommended: true,
        measureWithCompensation: true,
        effortsFromBoth: false,
        jobseekerSince: null,
      }).sv,
    ).toBe('2 planer ska göras. 1 plan beror på uppgifter som saknas.');
  });
});

describe('where a rule has not decided, the sentence', () => {
  it.each(worked.map((each) => ({ id: each.rule.id, each })))('of $id names what is missing', ({ each }) => {
    for (const finding of findingsOf(each)) {
      if (finding.outcome !== 'undetermined') continue;
      const headline = headlineOf(each.rule, finding);
      for (const fact of finding.missing) {
        const name = each.rule.words.facts[fact];
        for (const language of LANGUAGES) expect(headline[language]).toContain(name?.[language]);
      }
    }
  });

  it('names the question', () => {
    const missing = ['calendarDays'] as const;
    const found = headlineOf(ruleNamed('sick-pay/amount'), { outcome: 'undetermined', missing, basis: [] });
    expect(found).toEqual({
      sv: 'Frågan ”Sjuklönens belopp” kan inte avgöras än. Det som saknas: antalet kalenderdagar i frånvaron, lediga dagar inräknade.',
      en: 'The question “The amount of sick pay” cannot be settled yet. What is missing: the number of calendar days of the absence, days off included.',
    });
  });

  it('begins with what is certain', () => {
    const chain = ruleNamed('work-capacity/chain');
    const spells = [{ from: '2026-01-10', to: '2027-12-31' }];
    const found = chain.decide({ spells, on: '2026-07-09', insured: 'employee' }) as Finding<object, string>;
    expect(plain(headlineOf(chain, found).sv)).toBe(
      'Det är dag 181 i rehabiliteringskedjan. Resten kan inte avgöras än. Det som saknas: Försäkringskassans bedömning av om ett undantag gäller.',
    );
  });

  it('does not take the only alternative for certain', () => {
    const rule = ruleNamed('sick-pay/special-high-risk');
    const found = rule.decide({ kind: 'many-sick-periods', appliedOn: '2026-02-20', on: '2026-03-20' });
    expect(headlineOf(rule, found as Finding<object, string>).en).toMatch(
      /^The question “Special high-risk protection” cannot be settled yet\./,
    );
  });

  it('says for which time it is answered', () => {
    const known = { from: '2019-01-01', to: null };
    const outside = { outcome: 'out-of-scope', reason: 'law-not-covered', known, basis: [] } as const;
    expect(plain(headlineOf(ruleNamed('sick-pay/amount'), outside).sv)).toBe(
      'Frågan ”Sjuklönens belopp” besvaras här bara för tiden från och med den 1 januari 2019.',
    );
    const unknown = {
      ...outside,
      reason: 'parameter-unknown',
      known: { ...known, to: '2026-12-31' },
    } as const;
    const found = headlineOf(ruleNamed('sickness-benefit/sgi'), unknown);
    expect(plain(found.en)).toBe(
      'The question “The income that benefit is based on (SGI)” cannot be answered for that day; the amounts that it takes are known from 1 January 2019 through 31 December 2026.',
    );
  });

  it('tells the next work trial only where that is what the trial has to wait for', () => {
    const rule = ruleNamed('rehabilitation/work-trial');
    const said = (more: object): string => {
      const input = {
        from: '2026-03-10',
        benefitWholeFrom: '2026-01-01',
        benefitWholeTo: '2026-12-31',
        employed: true,
        ownEmployer: true,
        notificationReceivedOn: '2026-02-01',
        signedByBoth: true,
      };
      return plain(headlineOf(rule, rule.decide({ ...input, ...more }) as Finding<object, string>).sv);
    };
    const refused = 'Arbetsprövningen kan inte göras med behållen sjukpenning';
    for (const mendable of [
      { notificationReceivedOn: '2026-03-01' },
      { signedByBoth: false },
      { employed: false },
      { ownEmployer: false },
      { benefitWholeTo: '2026-03-20' },
      // An earlier period that is long past holds nothing up either.
      {
        from: '2026-06-10',
        notificationReceivedOn: '2026-06-01',
        earlierTrials: [{ from: '2026-03-01', to: '2026-03-14' }],
      },
    ])
      expect(said(mendable)).toBe(`${refused}.`);
    const earlierTrials = [{ from: '2026-03-01', to: '2026-03-14' }];
    expect(said({ from: '2026-04-12', earlierTrials })).toBe(
      `${refused}; nästa period kan börja tidigast den 13 april 2026.`,
    );
    expect(said({ from: '2026-02-28' })).toBe(`${refused}; nästa period kan börja tidigast den 1 mars 2026.`);
  });
});
