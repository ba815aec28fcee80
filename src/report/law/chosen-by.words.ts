/** The dates that choose the row of a table, in words. */
import type { Words } from '../../finding/words.js';
import type { ChosenBy } from '../../law/dated.js';

export const chosenByNames: Words<ChosenBy> = {
  day: { sv: 'dagen som frågan gäller', en: 'the day asked about' },
  'period-start': { sv: 'sjuklöneperiodens första dag', en: 'the first day of the sick-pay period' },
  spell: { sv: 'sjuktillfällets första dag', en: 'the first day of the spell' },
  sickness: { sv: 'sjukfallets första dag', en: 'the first day of the sickness' },
  'last-employer-day': {
    sv: 'den sista dagen i sjuklöneperioden som är arbetsgivarens',
    en: 'the last day of the sick-pay period that is the employer’s',
  },
  birth: { sv: 'födelsemånaden', en: 'the month of birth' },
  employment: { sv: 'anställningens första dag', en: 'the first day of the employment' },
  contract: { sv: 'avtalets dag', en: 'the day of the contract' },
  notice: { sv: 'dagen för anmälan eller underrättelsen', en: 'the day of the notice' },
  application: { sv: 'dagen för ansökan eller begäran', en: 'the day of the application or request' },
  decision: { sv: 'beslutets dag', en: 'the day of the decision' },
  assignment: { sv: 'dagen för anvisningen', en: 'the day of the assignment' },
  measure: { sv: 'insatsens första dag', en: 'the first day of the measure' },
  'earning-year': { sv: 'intjänandeårets första dag', en: 'the first day of the earning year' },
  vacation: {
    sv: 'den första dagen av semesteråret eller semestern',
    en: 'the first day of the vacation year or of the vacation',
  },
  'first-paid-day': {
    sv: 'den första dag som ersättning skulle betalas för',
    en: 'the first day that would be paid for',
  },
  'reported-time': {
    sv: 'den första dagen av den tid som uppgifterna avser',
    en: 'the first day of the time that the figures are of',
  },
};
