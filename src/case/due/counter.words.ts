/** The counters: what they are called, what they count, and why two of them differ. */
import type { Words } from '../../finding/words.js';
import type { CounterName } from './counter.js';
import type { CounterDifference } from './counters.js';

/** Noun phrases: without a full stop. */
export const counterNames: Words<CounterName> = {
  sickPayDay: { sv: 'Sjuklönedag', en: 'Sick-pay day' },
  certificateDay: { sv: 'Intygsdag', en: 'Certificate day' },
  sickPeriodDay: { sv: 'Dag i sjukperioden', en: 'Sick-period day' },
  planDay: { sv: 'Dag i plantiden', en: 'Day toward the plan' },
  chainDay: { sv: 'Dag i rehabiliteringskedjan', en: 'Day of the rehabilitation chain' },
  karensavdragInTwelveMonths: { sv: 'Karensavdrag på tolv månader', en: 'Karensavdrag in twelve months' },
  benefitDaysInFrame: { sv: 'Ersättningsdagar i ramtiden', en: 'Benefit days in the frame' },
  vacationDaysOfSickness: { sv: 'Sjukdagar i intjänandeåret', en: 'Sick days of the earning year' },
};

/** What the counter counts: one full sentence each. */
export const counterSentences: Words<CounterName> = {
  sickPayDay: {
    sv: 'Arbetsgivarens dagar i sjuklöneperioden, utan dagarna mellan sammanlagda sjuktillfällen.',
    en: 'The employer’s days of the sick-pay period, without the days between joined spells.',
  },
  certificateDay: {
    sv: 'Dagarna från och med sjukanmälan, på nytt för varje sjuktillfälle.',
    en: 'Days from the sick notice on, afresh for every spell.',
  },
  sickPeriodDay: {
    sv: 'Alla sjukdagar i perioden, även de före ett återinsjuknande.',
    en: 'All sick days of the period, those before a relapse included.',
  },
  planDay: {
    sv: 'Dagarna i det obrutna sjuktillfället, som styr när planen för återgång i arbete ska vara klar.',
    en: 'Days of the unbroken sickness, which decide when the plan for return to work falls due.',
  },
  chainDay: {
    sv: 'Alla sjukdagar i sjukperioder som läggs samman, oavsett omfattning.',
    en: 'All sick days in periods that are added together, whatever the extent.',
  },
  karensavdragInTwelveMonths: {
    sv: 'Perioder med karensavdrag som har börjat under de senaste tolv månaderna, dagen själv inräknad.',
    en: 'Periods with a karensavdrag that began in the last twelve months, the day itself included.',
  },
  benefitDaysInFrame: {
    sv: 'Dagar som räknas mot dagarna på normalnivån inom ramtiden, oavsett omfattning.',
    en: 'Days within the frame that count against those on the normal level, whatever the extent.',
  },
  vacationDaysOfSickness: {
    sv: 'Sjukdagar i semesterlagens intjänandeår, oavsett omfattning; bara ett visst antal är semesterlönegrundande.',
    en: 'Sick days in the earning year of the Annual Leave Act, whatever the extent; only so many qualify for vacation pay.',
  },
};

/** One full sentence each. */
export const differenceSentences: Words<CounterDifference> = {
  'late-notice': {
    sv: 'Intyget räknas från dagen för sjukanmälan, inte från den första sjukdagen.',
    en: 'The certificate is counted from the day of the sick notice, not from the first day of sickness.',
  },
  'relapse-counts-afresh': {
    sv: 'Intyget räknas på nytt vid ett återinsjuknande, medan arbetsgivarens dagar fortsätter.',
    en: 'The certificate is counted afresh at a relapse, while the employer’s days go on.',
  },
  'only-fourteen-days': {
    sv: 'Arbetsgivaren svarar för högst fjorton dagar, men sjukperioden räknas vidare.',
    en: 'The employer answers for fourteen days at most, but the sick period is counted on.',
  },
  'unbroken-sickness-only': {
    sv: 'Planen räknar bara det obrutna sjuktillfället, sjukperioden även dagarna före ett återinsjuknande.',
    en: 'The plan counts only the unbroken sickness, the sick period also the days before a relapse.',
  },
  'days-in-the-frame': {
    sv: 'Ramtiden räknar dagar med ersättning och tretton dagar av en sjuklöneperiod, även från tidigare sjukperioder.',
    en: 'The frame counts days with benefit and thirteen days of a sick-pay period, also from earlier sick periods.',
  },
  'periods-added-together': {
    sv: 'Rehabiliteringskedjan lägger samman sjukperioder som ligger nära varandra.',
    en: 'The rehabilitation chain adds together sick periods that lie close to each other.',
  },
};
