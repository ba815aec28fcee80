/** Why there is no plan for return to work to make on the day of the assessment. */
import { hasEmployer, insuredIn, lastEmployedDay } from '../../case/facts/insured.js';
import type { Case } from '../../case/given/case.js';
import type { Words } from '../../finding/words.js';
import { toDay, type IsoDate } from '../../time/day.js';

export type NoPlanReason =
  'no-absence' | 'self-employed' | 'unemployed' | 'no-employment' | 'absence-ended' | 'employment-ended';

/** Undefined where there is an employer and an absence that goes on or lies ahead: what is to be made, the ledger says then. */
export function noPlanReason(given: Case, asOf: IsoDate): NoPlanReason | undefined {
  const { spells } = given;
  const last = lastEmployedDay(given);
  if (spells.length === 0) return 'no-absence';
  if (!hasEmployer(given)) return withoutEmployer(given);
  if (spells.every(({ to }) => to !== null && to < asOf)) return 'absence-ended';
  return last !== undefined && last < toDay(asOf) ? 'employment-ended' : undefined;
}

/** Who is called in when needed is employed on the days of work alone. */
function withoutEmployer(given: Case): NoPlanReason {
  const insured = insuredIn(given);
  return insured === 'self-employed' || insured === 'unemployed' ? insured : 'no-employment';
}

export const noPlanSentences: Words<NoPlanReason> = {
  'no-absence': {
    sv: 'Ingen sjukfrånvaro är registrerad i ärendet.',
    en: 'The case holds no sick absence.',
  },
  'self-employed': {
    sv: 'Planen görs av arbetsgivaren, och en egenföretagare har ingen.',
    en: 'The employer makes the plan, and a self-employed person has none.',
  },
  unemployed: {
    sv: 'Planen görs av arbetsgivaren, och den som är arbetslös har ingen.',
    en: 'The employer makes the plan, and an unemployed person has none.',
  },
  'no-employment': {
    sv: 'Planen görs av arbetsgivaren, och ärendet har ingen anställning.',
    en: 'The employer makes the plan, and the case has no employment.',
  },
  'absence-ended': { sv: 'Sjukfrånvaron är slut.', en: 'The absence has ended.' },
  'employment-ended': {
    sv: 'Planen görs av arbetsgivaren, och anställningen har upphört.',
    en: 'The employer makes the plan, and the employment has ended.',
  },
};
