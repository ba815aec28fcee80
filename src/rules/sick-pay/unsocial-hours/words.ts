import type { QuestionWords, RuleWords } from '../../../finding/rule-words.js';
import { inputNames, valueNames } from '../../shared/field.words.js';
import { lostPartNames } from '../lost-parts.words.js';
import { overMidnightWords } from '../over-midnight.words.js';
import { supplementDayNames } from '../supplement.words.js';
import type {
  PublicHolidayReading,
  UnsocialHoursInput,
  UnsocialHoursQuestion,
  UnsocialHoursValue,
} from './unsocial-hours.js';

const publicHoliday: QuestionWords<PublicHolidayReading> = {
  question: {
    sv: 'Vilket tillägg betalas när ett för helgdag och ett av samma slag för veckodagen gäller samtidigt?',
    en: 'Which supplement is paid when one for a public holiday and one of the same kind for the weekday meet?',
  },
  readings: {
    'instead-of-weekday': {
      sv: 'Bara det för helgdagen.',
      en: 'Only the one for the public holiday.',
    },
    'beside-weekday': {
      sv: 'Båda.',
      en: 'Both.',
    },
  },
  source: {
    sv: 'Sjuklönelagen säger inget om tilläggen, som följer av kollektivavtal och avtal om anställning; att det högre för helgdagen ersätter det andra är vår tolkning.',
    en: 'The Sick Pay Act is silent on the supplements, which follow from collective agreements and contracts; that the one for the public holiday takes the place of the other is our interpretation.',
  },
};

export const words: RuleWords<
  UnsocialHoursInput,
  UnsocialHoursValue,
  never,
  UnsocialHoursQuestion,
  'breaks'
> = {
  reasons: {},
  questions: {
    'shift-over-midnight': overMidnightWords,
    'public-holiday-supplement': publicHoliday,
  },
  facts: {
    breaks: {
      sv: 'när rasten låg i arbetspasset',
      en: 'when in the shift the break was',
    },
  },
  assumed: {},
  inputs: {
    periodFrom: inputNames.periodFrom,
    shifts: { sv: 'Arbetspass', en: 'Shifts' },
    from: inputNames.from,
    to: { sv: 'Till', en: 'To' },
    breaks: { sv: 'Raster', en: 'Breaks' },
    breakMinutes: { sv: 'Rast, minuter', en: 'Break, minutes' },
    sickFrom: inputNames.sickFrom,
    supplements: { sv: 'Tillägg efter klockan', en: 'Supplements by the clock' },
    kind: lostPartNames.inputs.kind,
    days: { sv: 'Dagar', en: 'Days' },
    rate: lostPartNames.inputs.rate,
    karensHours: { sv: 'Timmar i karens', en: 'Hours of the karens' },
  },
  options: { kind: lostPartNames.kinds, days: supplementDayNames },
  fields: {
    absence: { sv: 'Frånvaro', en: 'Absence' },
    lost: lostPartNames.inputs.lost,
    date: inputNames.date,
    kind: lostPartNames.inputs.kind,
    hours: valueNames.hours,
    rate: { ...lostPartNames.inputs.rate, unit: 'kronor' },
    inKarens: lostPartNames.inputs.inKarens,
    total: { sv: 'Förlorade tillägg', en: 'Supplements lost', unit: 'kronor' },
    karensEnds: { sv: 'Karensen slutar', en: 'The karens ends' },
  },
  headline: ({ total }, { sv, en }) => ({
    sv: `Tillägg på ${sv.kronor(total)} går förlorade.`,
    en: `Supplements of ${en.kronor(total)} are lost.`,
  }),
  turns: [],
};
