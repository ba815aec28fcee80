import type { RuleWords } from '../../../finding/rule-words.js';
import { inputNames, valueNames } from '../../shared/field.words.js';
import type { RightInput, RightReason, RightValue } from './right.js';

export const words: RuleWords<
  RightInput,
  RightValue,
  RightValue['possible'] | RightReason,
  never,
  RightValue['needs'][number],
  'notifiedOn' | 'entitledFrom' | 'returnedSinceWholePeriod'
> = {
  reasons: {
    likely: {
      sv: 'Arbetsgivaren ska sannolikt betala sjuklön; om sjukdomen sätter ned arbetsförmågan är en bedömning.',
      en: 'The employer must probably pay sick pay; whether the sickness reduces the work capacity is an assessment.',
    },
    excluded: {
      sv: 'Arbetsgivaren är inte skyldig att betala sjuklön.',
      en: 'The employer has no duty to pay sick pay.',
    },
    needs: {
      sv: 'Det kan finnas en rätt till sjuklön, men arbetsgivaren behöver inte betala förrän det som saknas har lämnats.',
      en: 'There can be a right to sick pay, but the employer need not pay until what is missing has been given.',
    },
    'works-with-sickness-compensation': {
      sv: 'Arbetstagaren omfattas under tiden av bestämmelserna om förvärvsarbete med sjukersättning.',
      en: 'For that time the employee comes under the provisions on work while sickness compensation is paid.',
    },
    'no-full-return': {
      sv: 'Arbetstagaren har inte återgått i arbete fullt ut sedan arbetsgivaren betalade sjuklön för en hel sjuklöneperiod.',
      en: 'The employee has not fully returned to work since the employer paid sick pay for a whole sick-pay period.',
    },
    'intentional-crime': {
      sv: 'Arbetstagaren har ådragit sig sjukdomen vid ett uppsåtligt brott och dömts för det genom en dom som har vunnit laga kraft.',
      en: 'The employee incurred the sickness by an intentional crime and has been convicted of it by a final judgment.',
    },
    'false-information': {
      sv: 'Arbetstagaren har medvetet eller av grov vårdslöshet lämnat en oriktig eller vilseledande uppgift av betydelse för rätten till sjuklön.',
      en: 'The employee has knowingly or by gross negligence given false or misleading information that matters to the right to sick pay.',
    },
    'qualifying-time-not-served': {
      sv: 'Kvalifikationstiden hinner inte fullgöras under den korta anställningen.',
      en: 'The qualifying time cannot be served within the short employment.',
    },
    'qualifying-time': {
      sv: 'Sjuklön betalas först när kvalifikationstiden i den korta anställningen är fullgjord.',
      en: 'Sick pay is due only once the qualifying time of the short employment has been served.',
    },
    'late-notice': {
      sv: 'Sjuklön betalas inte för tiden innan arbetsgivaren fick sjukanmälan.',
      en: 'No sick pay is due for the time before the employer got the sick notice.',
    },
    'prevented-from-notice': {
      sv: 'Sjuklön betalas även för tiden före sjukanmälan, eftersom arbetstagaren var förhindrad att göra den och gjorde den omedelbart när hindret upphörde.',
      en: 'Sick pay is due also for the time before the sick notice, since the employee was prevented from giving it and gave it at once when the hindrance ended.',
    },
  },
  questions: {},
  facts: {
    assuranceGiven: { sv: 'arbetstagarens skriftliga försäkran', en: 'the employee’s written assurance' },
    notifiedOn: { sv: 'dagen för sjukanmälan', en: 'the day of the sick notice' },
    entitledFrom: {
      sv: 'den första dagen med rätt till sjuklön i anställningen',
      en: 'the first day with a right to sick pay in the employment',
    },
    returnedSinceWholePeriod: {
      sv: 'återgången i arbete efter en hel sjuklöneperiod',
      en: 'the return to work after a whole sick-pay period',
    },
  },
  assumed: {
    notifiedOn: {
      sv: 'Sjukanmälan antas ha gjorts den första sjukdagen.',
      en: 'The sick notice is assumed to have been given on the first day of sickness.',
    },
    entitledFrom: {
      sv: 'Rätten till sjuklön antas ha inträtt senast den första sjukdagen.',
      en: 'The right to sick pay is assumed to have begun by the first day of sickness.',
    },
    returnedSinceWholePeriod: {
      sv: 'Arbetstagaren antas ha återgått i arbete fullt ut sedan arbetsgivaren senast betalade sjuklön för en hel sjuklöneperiod.',
      en: 'The employee is assumed to have fully returned to work since the employer last paid sick pay for a whole sick-pay period.',
    },
  },
  inputs: {
    sickFrom: inputNames.sickFrom,
    entitledFrom: { sv: 'Rätt till sjuklön från', en: 'Right to sick pay from' },
    notifiedOn: inputNames.notifiedOn,
    prevented: { sv: 'Förhindrad att anmäla', en: 'Prevented from giving notice' },
    assuranceGiven: { sv: 'Skriftlig försäkran lämnad', en: 'Written assurance given' },
    returnedSinceWholePeriod: {
      sv: 'Har återgått sedan den senaste hela sjuklöneperioden',
      en: 'Has returned since the last whole sick-pay period',
    },
    worksWithSicknessCompensation: {
      sv: 'Förvärvsarbetar med sjukersättning',
      en: 'Works while sickness compensation is paid',
    },
    convictedOfIntentionalCrime: {
      sv: 'Fällande dom för uppsåtligt brott',
      en: 'Convicted of intentional crime',
    },
    falseInformation: { sv: 'Oriktiga uppgifter', en: 'False information' },
  },
  options: {},
  fields: {
    possible: valueNames.possible,
    payFrom: { sv: 'Betalas från', en: 'Paid from' },
    reasons: valueNames.reasons,
    needs: valueNames.needs,
  },
  headline: ({ possible, payFrom }, { sv, en }) => {
    if (payFrom === null || possible === 'excluded') {
      return { sv: 'Det finns ingen rätt till sjuklön.', en: 'There is no right to sick pay.' };
    }
    return possible === 'likely'
      ? {
          sv: `Det finns troligen rätt till sjuklön från och med den ${sv.date(payFrom)}.`,
          en: `There is probably a right to sick pay from ${en.date(payFrom)}.`,
        }
      : {
          sv: `Det finns rätt till sjuklön från och med den ${sv.date(payFrom)}, men arbetsgivaren behöver inte betala ännu.`,
          en: `There is a right to sick pay from ${en.date(payFrom)}, but the employer need not pay yet.`,
        };
  },
  turns: [
    {
      answer: ({ possible }) => possible,
      by: ['assuranceGiven', 'prevented', 'returnedSinceWholePeriod', 'worksWithSicknessCompensation'],
    },
  ],
};
