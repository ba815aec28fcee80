import type { QuestionWords, RuleWords } from '../../../finding/rule-words.js';
import { inputNames, valueNames } from '../../shared/field.words.js';
import type {
  NoEmployerDays,
  PeriodsInput,
  PeriodsQuestion,
  PeriodsReadings,
  PeriodsValue,
} from './periods.js';

const startOnDayOff: QuestionWords<'registered-day' | 'first-working-day'> = {
  question: {
    sv: 'Kan en sjuklöneperiod börja på en dag då arbetstagaren inte skulle ha arbetat?',
    en: 'Can a sick-pay period begin on a day on which the employee was not due to work?',
  },
  readings: {
    'registered-day': {
      sv: 'Perioden börjar den dag som är registrerad som den första sjukdagen.',
      en: 'The period begins on the day that is registered as the first day of sickness.',
    },
    'first-working-day': {
      sv: 'Perioden börjar den första dag då arbetstagaren skulle ha arbetat.',
      en: 'The period begins on the first day on which the employee was due to work.',
    },
  },
  source: {
    sv: 'Enligt lagen om sjuklön börjar ingen period om arbetstagaren inte avhåller sig från arbete; lagen säger inte vad det betyder för en ledig dag.',
    en: 'Under the Sick Pay Act no period begins if the employee does not abstain from work; the act does not say what that means for a day off.',
  },
};

const wordingOfLink: QuestionWords<'later-spell' | 'earlier-spell'> = {
  question: {
    sv: 'Vilken lydelse avgör om ett återinsjuknande hör till samma sjuklöneperiod, när lagen har ändrats mellan sjuktillfällena?',
    en: 'Which wording decides whether a relapse belongs to the same sick-pay period, where the law changed between the spells?',
  },
  readings: {
    'later-spell': {
      sv: 'Den lydelse som gäller den första dagen i det senare sjuktillfället.',
      en: 'The wording in force on the first day of the later spell.',
    },
    'earlier-spell': {
      sv: 'Den lydelse som gällde den sista dagen i det tidigare sjuktillfället.',
      en: 'The wording in force on the last day of the earlier spell.',
    },
  },
  source: {
    sv: 'Lagen om sjuklön räknar ihop en sjukperiod som börjar inom ett visst antal dagar med den tidigare, men säger inte vilken lydelse som gäller om antalet har ändrats däremellan.',
    en: 'The Sick Pay Act adds a sick period that begins within a certain number of days to the earlier one, but does not say which wording applies if the number was changed in between.',
  },
};

const wholePeriodOfParts: QuestionWords<PeriodsReadings['wholePeriodOfParts']> = {
  question: {
    sv: 'Är en sjuklöneperiod hel om dess dagar har betalats vid flera sammanlagda sjuktillfällen?',
    en: 'Is a sick-pay period whole if its days were paid in several spells that were joined?',
  },
  readings: {
    whole: {
      sv: 'Dagar som har betalats vid flera sjuktillfällen utgör tillsammans en hel sjuklöneperiod.',
      en: 'Days that were paid in several spells make a whole sick-pay period together.',
    },
    'not-whole': {
      sv: 'Bara dagar som har betalats i en följd utgör en hel sjuklöneperiod.',
      en: 'Only days that were paid without a break make a whole sick-pay period.',
    },
  },
  source: {
    sv: 'Lagen om sjuklön talar om en hel sjuklöneperiod men säger inte om dagar före och efter ett återinsjuknande räknas ihop till en.',
    en: 'The Sick Pay Act speaks of a whole sick-pay period but does not say whether days before and after a relapse make one.',
  },
};

const relapseAfterBar: QuestionWords<PeriodsReadings['relapseAfterBar']> = {
  question: {
    sv: 'Svarar arbetsgivaren för några dagar vid ett återinsjuknande i en period utan arbetsgivardagar, sedan arbetstagaren har återgått i arbete fullt ut?',
    en: 'Does the employer answer for any days at a relapse into a period without employer days, once the employee has fully returned to work?',
  },
  readings: {
    'remaining-employer-days': {
      sv: 'Arbetsgivaren svarar för de dagar som återstår av sjuklöneperioden.',
      en: 'The employer answers for the days that remain of the sick-pay period.',
    },
    'no-employer-days': {
      sv: 'Arbetsgivaren svarar inte för någon dag i perioden.',
      en: 'The employer answers for no day of the period.',
    },
  },
  source: {
    sv: 'Lagen om sjuklön säger när arbetsgivaren inte behöver betala, men inte hur dagarna räknas om skyldigheten återkommer mitt i en period.',
    en: 'The Sick Pay Act says when the employer need not pay, but not how the days are counted if the duty returns in the middle of a period.',
  },
};

export const words: RuleWords<
  PeriodsInput,
  PeriodsValue,
  NoEmployerDays,
  PeriodsQuestion,
  never,
  'fitFrom' | 'workedAfter'
> = {
  reasons: {
    'no-full-return': {
      sv: 'Ingen dag är arbetsgivarens, eftersom arbetstagaren inte har återgått i arbete fullt ut sedan arbetsgivaren betalade sjuklön för en hel sjuklöneperiod.',
      en: 'No day is the employer’s, since the employee has not fully returned to work since the employer paid sick pay for a whole sick-pay period.',
    },
    'employment-ended': {
      sv: 'Ingen dag är arbetsgivarens, eftersom anställningen hade upphört.',
      en: 'No day is the employer’s, since the employment had ended.',
    },
  },
  questions: {
    'start-on-day-off': startOnDayOff,
    'wording-of-link': wordingOfLink,
    'whole-period-of-parts': wholePeriodOfParts,
    'relapse-after-bar': relapseAfterBar,
  },
  facts: {
    fitFrom: {
      sv: 'den första dag då arbetstagaren var frisk igen',
      en: 'the first day on which the employee was fit again',
    },
    workedAfter: {
      sv: 'arbetstagarens återgång i arbete efter sjuktillfället',
      en: 'the employee’s return to work after the spell',
    },
  },
  assumed: {
    fitFrom: {
      sv: 'Arbetstagaren antas ha varit frisk från och med dagen efter den sista sjukdagen.',
      en: 'The employee is assumed to have been fit from the day after the last day of sickness.',
    },
    workedAfter: {
      sv: 'Arbetstagaren antas ha återgått i arbete fullt ut och arbetat innan nästa sjuktillfälle började.',
      en: 'The employee is assumed to have fully returned and worked before the next spell began.',
    },
  },
  inputs: {
    spells: inputNames.spells,
    from: inputNames.from,
    to: inputNames.to,
    fitFrom: inputNames.fitFrom,
    workedAfter: inputNames.workedAfter,
    employmentEnds: { sv: 'Anställningens sista dag', en: 'Last day of the employment' },
  },
  options: {},
  fields: {
    periods: valueNames.periods,
    from: valueNames.from,
    to: valueNames.to,
    sickDays: { sv: 'Sjukdagar', en: 'Sick days', unit: 'named' },
    employerDays: { sv: 'Arbetsgivarens dagar', en: 'The employer’s days' },
    firstDay: { sv: 'Första dag', en: 'First day', unit: 'named' },
    lastDay: { ...valueNames.lastDay, unit: 'named' },
    lastEmployerDate: { sv: 'Arbetsgivarens sista dag', en: 'The employer’s last day' },
    day15: { sv: 'Dag 15', en: 'Day 15' },
    noEmployerDays: { sv: 'Varför inga arbetsgivardagar', en: 'Why no employer days', why: 'item' },
  },
  headline: ({ periods: found }, { sv, en }) => {
    const [only, ...others] = found;
    if (only === undefined)
      return { sv: 'Det finns ingen sjuklöneperiod.', en: 'There is no sick-pay period.' };
    const count = found.length;
    if (others.length > 0) {
      return {
        sv: `Sjukfrånvaron bildar ${sv.number(count)} perioder.`,
        en: `The sick absence makes up ${en.number(count)} periods.`,
      };
    }
    const last = only.lastEmployerDate;
    return last === null
      ? {
          sv: 'Sjukfrånvaron bildar en period, men arbetsgivaren betalar ingen dag i den.',
          en: 'The sick absence makes up one period, but the employer pays no day of it.',
        }
      : {
          sv: `Sjukfrånvaron bildar en period, och arbetsgivarens sista dag är den ${sv.date(last)}.`,
          en: `The sick absence makes up one period, and the employer’s last day is ${en.date(last)}.`,
        };
  },
  turns: [
    { answer: ({ periods }) => periods.length, by: ['spells.*.from', 'spells.*.to'] },
    {
      answer: ({ periods }) => periods.map(({ noEmployerDays }) => noEmployerDays),
      by: ['spells.*.workedAfter', 'employmentEnds'],
    },
  ],
};
