/** The report of a case begins with a few sentences that say where it stands. */
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/case/assess.js';
import type { Case } from '../../src/case/given/case.js';
import type { Language, Text } from '../../src/finding/words.js';
import { caseHeadline } from '../../src/report/case/sections/headline.js';
import { caseReport } from '../../src/report/case/sections.js';
import { findings } from './cases.js';

const employment = { from: '2020-01-01', to: null } as const;

const long: Case = {
  ref: 'A-17',
  employment,
  spells: [{ from: '2026-01-01', to: null, extent: 1 }],
  prognosis: { on: '2026-01-10', expectedTo: '2026-12-31' },
  plan: { madeOn: '2026-01-20' },
  reportedToFk: '2026-01-16',
};

const headline = (given: Case, asOf: string): Text => {
  const { sv, en } = caseHeadline(assess(given, { asOf }).value);
  return { sv: sv.replaceAll('\u00a0', ' '), en: en.replaceAll('\u00a0', ' ') };
};

describe('the headline of a case', () => {
  it.each(findings)('of %s is sentences in each language, and opens the report', (_, finding) => {
    const found = caseHeadline(finding.value);
    expect(found.sv).toMatch(/^\p{Lu}.*\.$/u);
    expect(found.en).toMatch(/^[\p{Lu}\d].*\.$/u);
    expect(found.sv).not.toMatch(/undefined|null|\b(the|and|is)\b/);
    expect(found.en).not.toMatch(/undefined|null|\b(och|är|den)\b/);
    for (const language of ['sv', 'en'] satisfies Language[]) {
      expect(caseReport(finding, { lang: language }).sections[0]?.blocks[0]).toEqual({
        kind: 'lines',
        lines: [{ text: found[language] }],
      });
    }
  });

  it('says the day, the payer, and the next test where nobody has a deadline', () => {
    expect(headline(long, '2026-02-15')).toEqual({
      sv: 'Den 15 februari 2026 är dag 46 i rehabiliteringskedjan, och Försäkringskassan betalar. Om frånvaron blir som väntat prövas arbetsförmågan på nytt från och med den 1 april 2026.',
      en: '15 February 2026 is day 46 of the rehabilitation chain, and Försäkringskassan pays. If the absence goes as expected, the work capacity is reassessed from 1 April 2026.',
    });
  });

  it('does not call uncertain what begins on the day itself', () => {
    expect(headline(long, '2026-04-01')).toEqual({
      sv: 'Den 1 april 2026 är dag 91 i rehabiliteringskedjan, och Försäkringskassan betalar. Arbetsförmågan prövas på nytt från och med den 1 april 2026.',
      en: '1 April 2026 is day 91 of the rehabilitation chain, and Försäkringskassan pays. The work capacity is reassessed from 1 April 2026.',
    });
  });

  it('says the day of the sick-pay period while the employer pays', () => {
    expect(headline(long, '2026-01-05').en).toMatch(
      /^5 January 2026 is day 5 of the sick-pay period, and the employer pays\./,
    );
    expect(headline(long, '2026-01-14').sv).toMatch(
      /^Den 14 januari 2026 är dag 14 i sjuklöneperioden, och arbetsgivaren betalar\./,
    );
    expect(headline(long, '2026-01-15').sv).toMatch(
      /dag 15 i rehabiliteringskedjan, och Försäkringskassan betalar\./,
    );
  });

  it('does not call a day of sickness without a number in the chain a day without sickness', () => {
    const fifth: Case = { ...long, spells: [{ from: '2026-01-01', to: '2026-03-31', extent: 0.2 }] };
    expect(headline(fifth, '2026-01-05').en).toMatch(/^5 January 2026 is day 5 of the sick-pay period/);
    expect(headline(fifth, '2026-02-05')).toMatchObject({
      sv: expect.stringMatching(/^Den 5 februari 2026 är en sjukdag, och ingen betalar\./) as string,
      en: expect.stringMatching(/^5 February 2026 is a day of sickness, and nobody pays\./) as string,
    });
  });

  it('takes the last day where the day itself is a day off', () => {
    const given: Case = { ref: 'A', employment, spells: [{ from: '2026-03-02', to: null, extent: 1 }] };
    expect(headline(given, '2026-03-20').sv).toContain(
      'Nästa frist är den 23 mars 2026: anmälan till Försäkringskassan.',
    );
  });

  it('takes the deadline of somebody before an earlier test', () => {
    const given: Case = { ...long, workTrial: { from: '2026-05-18' }, benefit: { sgi: 300_000 } };
    expect(headline(given, '2026-03-20').en).toMatch(
      /The next deadline is 4 May 2026: notification of the work trial\.$/,
    );
  });

  it('counts what is late', () => {
    const { plan, reportedToFk, ...late } = long;
    expect([plan, reportedToFk].every(Boolean)).toBe(true);
    expect(headline(late, '2026-02-15').sv).toContain('2 åtgärder är försenade.');
    expect(headline({ ...late, ...(plan && { plan }) }, '2026-02-15').en).toContain('1 duty is overdue.');
  });

  it('says that nobody pays where nobody does', () => {
    const given: Case = {
      ref: 'A',
      selfEmployed: { karenstid: 7 },
      spells: [{ from: '2026-03-02', to: '2026-03-20', extent: 1 }],
    };
    expect(headline(given, '2026-03-03').sv).toContain('och ingen betalar.');
    expect(headline(given, '2026-03-03').en).toContain('and nobody pays.');
  });

  it('says when there is no absence on the day, before, between and after', () => {
    const given: Case = {
      ref: 'A',
      employment,
      spells: [{ from: '2026-03-02', to: '2026-03-06', extent: 1 }],
    };
    expect(headline(given, '2026-03-01').en).toMatch(/^There is no sick absence on 1 March 2026\./);
    expect(headline(given, '2026-03-10').sv).toMatch(
      /^Den 10 mars 2026 pågår ingen sjukfrånvaro; den senaste sjukdagen var den 6 mars 2026\./,
    );
    expect(headline({ ref: 'A', spells: [] }, '2026-03-10').sv).toBe(
      'Ingen sjukfrånvaro är registrerad i ärendet.',
    );
  });

  it('leaves out a right that nobody has to use', () => {
    expect(headline(long, '2026-04-05').sv).not.toContain('avtal om annat arbete');
  });
});

describe('titles', () => {
  it.each(findings)('of %s name the reference and no illness', (_, finding) => {
    expect(caseReport(finding, { lang: 'sv' }).title).toBe(`Ärende ${finding.value.ref}`);
    expect(caseReport(finding).title).toBe(`Case ${finding.value.ref}`);
  });
});
