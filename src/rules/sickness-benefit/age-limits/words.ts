import type { RuleWords } from '../../../finding/rule-words.js';
import { targetAgeAssumed, targetAgeFact } from '../../shared/compensation.words.js';
import { inputNames, valueNames } from '../../shared/field.words.js';
import type { AgeLimitsAssumption, AgeLimitsInput, AgeLimitsValue } from './age-limits.js';

export const words: RuleWords<AgeLimitsInput, AgeLimitsValue, never, never, never, AgeLimitsAssumption> = {
  reasons: {},
  questions: {},
  facts: {
    targetAge: targetAgeFact,
    paidDaysSince71: {
      sv: 'antalet dagar med sjukpenning från den månad då den försäkrade nådde den högsta åldersgränsen',
      en: 'the number of days with benefit from the month in which the insured reached the highest age limit',
    },
  },
  assumed: {
    targetAge: targetAgeAssumed,
    paidDaysSince71: {
      sv: 'Så många som möjligt av dagarna med sjukpenning antas ligga efter den högsta åldersgränsen.',
      en: 'As many as possible of the days with benefit are assumed to lie after the highest age limit.',
    },
  },
  inputs: {
    bornOn: inputNames.bornOn,
    on: inputNames.on,
    paidDaysSinceTargetAge: { sv: 'Betalda dagar sedan riktåldern', en: 'Paid days since the target age' },
    paidDaysSince71: { sv: 'Betalda dagar sedan 71 år', en: 'Paid days since 71' },
  },
  options: {},
  fields: {
    mayStop: { sv: 'Får upphöra genom beslut', en: 'May be stopped' },
    stops: { sv: 'Upphör', en: 'Stops' },
    from: valueNames.from,
    targetAge: { sv: 'Riktålder', en: 'Target age', unit: 'named' },
    highestAge: { sv: 'Högsta ålder', en: 'Highest age', unit: 'named' },
    daysLeft: { sv: 'Dagar kvar', en: 'Days left', unit: 'named' },
  },
  headline: ({ stops, mayStop, daysLeft }, { sv, en }) => {
    if (stops) {
      return {
        sv: 'Ingen mer sjukpenning kan betalas på grund av åldern.',
        en: 'No more sickness benefit can be paid because of age.',
      };
    }
    if (mayStop) {
      return {
        sv: 'Försäkringskassan får besluta att ingen mer sjukpenning betalas.',
        en: 'Försäkringskassan may decide that no more sickness benefit is paid.',
      };
    }
    return daysLeft === null
      ? {
          sv: 'Åldern hindrar inte att sjukpenning betalas.',
          en: 'Age does not prevent sickness benefit from being paid.',
        }
      : {
          sv: `Sjukpenning kan betalas i ${sv.days(daysLeft)} till.`,
          en: `Sickness benefit can be paid for ${en.days(daysLeft)} more.`,
        };
  },
  turns: [{ answer: ({ mayStop, stops }) => [mayStop, stops], by: ['on', 'paidDaysSinceTargetAge'] }],
};
