import { describe, expect, it } from 'vitest';
import { assess, type Case } from '../../src/core.js';
import { sickPayAnswerTexts } from '../../src/report/case/sick-pay-answers.js';
import { reportMarkdown } from '../../src/report/render/markdown.js';
import { caseReport } from '../../src/report/case/sections.js';

const pay = { monthly: 28000, hoursPerWeek: 40 };
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const told = (given: Case, language: 'sv' | 'en', asOf = '2021-06-01'): string[] =>
  assess(given, { asOf })
    .value.open.flatMap((question) =>
      sickPayAnswerTexts(question.sickPayOutcomes, question.fitDate, language),
    )
    .map(plain);

const relapse = (later: string): Case => ({
  ref: 'A-1',
  employment: { from: '2015-01-01', to: null, pay },
  spells: [
    { from: '2021-01-29', to: '2021-01-29', extent: 1 },
    { from: later, to: '2021-02-05', extent: 1 },
  ],
});

describe('the answers to an open question', () => {
  it('name the fit date that would turn it', () => {
    expect(told(relapse('2021-02-04'), 'en')).toEqual([
      'Fit from Saturday 2021-01-30, as was assumed: a new sick-pay period begins. In all: karensavdrag 2,067.69 kr, sick pay 1,033.85 kr.',
      'Fit only from Sunday 2021-01-31, or later through Monday 2021-02-01: the day is day 3 from the start of the sick-pay period, and there is no new karensavdrag. In all: karensavdrag 1,033.85 kr, sick pay 2,067.69 kr.',
    ]);
    expect(told(relapse('2021-02-05'), 'sv')).toEqual([
      'Frisk från lördag 2021-01-30, som har antagits: en ny sjuklöneperiod börjar. Sammanlagt: karensavdrag 2 067,69 kr, sjuklön 0,00 kr.',
      'Frisk först från måndag 2021-02-01: dagen är dag 4 från sjuklöneperiodens början, och inget nytt karensavdrag görs. Sammanlagt: karensavdrag 1 033,85 kr, sjuklön 1 033,85 kr.',
    ]);
  });

  it('are told without amounts where the pay is not known', () => {
    expect(told({ ...relapse('2021-02-05'), employment: { from: '2015-01-01', to: null } }, 'en')[1]).toBe(
      'Fit only from Monday 2021-02-01: the day is day 4 from the start of the sick-pay period, and there is no new karensavdrag.',
    );
  });

  it('are days of the chain where only that depends on them', () => {
    const spells = [
      { from: '2020-08-03', to: '2020-08-28', extent: 1 as const },
      { from: '2020-11-28', to: '2020-12-18', extent: 1 as const },
    ];
    expect(told({ ...relapse('2021-02-05'), spells }, 'en')).toEqual([
      'Fit from Saturday 2020-08-29, as was assumed: a new rehabilitation chain begins.',
      'Fit only from Monday 2020-08-31: the day is day 29 of the same rehabilitation chain.',
    ]);
    expect(told({ ...relapse('2021-02-05'), spells }, 'sv')[1]).toBe(
      'Frisk först från måndag 2020-08-31: dagen är dag 29 i samma rehabiliteringskedja.',
    );
  });

  it('say when a sickness began that may go on from before', () => {
    const given: Case = {
      ref: 'A-1',
      employment: { from: '2020-01-01', to: null, pay: { monthly: 30000, hoursPerWeek: 40 } },
      observedFrom: '2026-09-01',
      spells: [{ from: '2026-09-01', to: '2026-09-14', extent: 1 }],
    };
    expect(told(given, 'en', '2026-10-01')).toEqual([
      'A new sickness: a new sick-pay period begins. In all: karensavdrag 1,107.69 kr, sick pay 9,969.23 kr.',
      'A sickness that began the day before: the day is day 2 from the start of the sick-pay period, and there is no new karensavdrag. In all: karensavdrag 0.00 kr, sick pay 9,969.23 kr.',
      'A sickness that began 14 days before or earlier: the day is day 15 from the start of the sick-pay period, and there is no new karensavdrag. In all: karensavdrag 0.00 kr, sick pay 0.00 kr.',
    ]);
    expect(told(given, 'sv', '2026-10-01')[2]).toContain('började 14 dagar före eller tidigare');
    const page = plain(
      reportMarkdown(caseReport(assess(given, { asOf: '2026-10-01' }), { lang: 'sv', given })),
    );
    expect(page).toContain('En sjukdom som började dagen före');
  });
});
