import type { QuestionWords, RuleWords } from '../../../finding/rule-words.js';
import { bornOnFact, possibleWords } from '../../shared/compensation.words.js';
import type { Possible } from '../../shared/conditions.js';
import { inputNames, valueNames } from '../../shared/field.words.js';
import { actorNames } from '../../shared/option.words.js';
import {
  coveredByResidenceFact,
  coveredByWorkFact,
  notInsured,
} from '../../shared/social-insurance.words.js';
import { dayAskedFact, newestWording } from '../../shared/wording.words.js';
import type {
  WorkAidsAlternative,
  WorkAidsAssumption,
  WorkAidsException,
  WorkAidsFact,
  WorkAidsInput,
  WorkAidsMissing,
  WorkAidsQuestion,
  WorkAidsReason,
  WorkAidsValue,
} from './work-aids.js';

const capForComputerBased: QuestionWords<'no-cap' | 'cap-may-be-raised'> = {
  question: {
    sv: 'Gäller det högsta beloppet för datorbaserade hjälpmedel?',
    en: 'Does the highest amount hold for computer-based aids?',
  },
  readings: {
    'no-cap': {
      sv: 'Det högsta beloppet gäller inte för datorbaserade hjälpmedel.',
      en: 'The highest amount does not hold for computer-based aids.',
    },
    'cap-may-be-raised': {
      sv: 'Det högsta beloppet gäller, men Försäkringskassan får bevilja mer.',
      en: 'The highest amount holds, but Försäkringskassan may grant more.',
    },
  },
  source: {
    sv: '4 § förordningen (1991:1046) säger att bidrag till datorbaserade hjälpmedel får beviljas med högre belopp, utan att säga hur mycket högre.',
    en: 'Section 4 of ordinance 1991:1046 says that grants for computer-based aids may be higher, without saying by how much.',
  },
};

const formulaForOtherCosts: QuestionWords<'same-as-the-aid' | 'not-regulated'> = {
  question: {
    sv: 'Räknas bidraget till expertundersökning, reparation, uppdatering och utbildning på samma sätt som bidraget till hjälpmedlet?',
    en: 'Is the grant for expert examinations, repair, updates and training calculated like the grant for the aid?',
  },
  readings: {
    'same-as-the-aid': {
      sv: 'Bidraget räknas på samma sätt.',
      en: 'The grant is calculated in the same way.',
    },
    'not-regulated': {
      sv: 'Försäkringskassan bestämmer hur stor del av kostnaden som ersätts.',
      en: 'Försäkringskassan decides which part of the cost is covered.',
    },
  },
  source: {
    sv: '4 § förordningen (1991:1046) anger bara hur bidraget räknas på kostnaden för hjälpmedlet eller anordningen.',
    en: 'Section 4 of ordinance 1991:1046 only says how the grant is calculated on the cost of the aid or the device.',
  },
};

const yearlyReduction: QuestionWords<'at-most-a-fifth' | 'always-a-fifth'> = {
  question: {
    sv: 'Hur mycket minskas återbetalningen för varje helt år?',
    en: 'By how much is repayment reduced for each whole year?',
  },
  readings: {
    'at-most-a-fifth': {
      sv: 'Minskningen är högst en femtedel, så planen visar den minsta del som ska betalas tillbaka.',
      en: 'The reduction is at most a fifth, so the schedule shows the least part to be paid back.',
    },
    'always-a-fifth': {
      sv: 'Minskningen är alltid en femtedel, så planen visar precis vad som ska betalas tillbaka.',
      en: 'The reduction is always a fifth, so the schedule shows exactly what is to be paid back.',
    },
  },
  source: {
    sv: '5 § förordningen (1991:1046) säger ”högst en femtedel”.',
    en: 'Section 5 of ordinance 1991:1046 says “at most one fifth”.',
  },
};

export const words: RuleWords<
  WorkAidsInput,
  WorkAidsValue,
  Possible | WorkAidsReason | WorkAidsException | WorkAidsAlternative | 'fk' | 'af',
  WorkAidsQuestion,
  WorkAidsFact | WorkAidsMissing,
  WorkAidsAssumption
> = {
  reasons: {
    ...possibleWords,
    'not-insured': notInsured,
    'applied-after-purchase': {
      sv: 'Ansökan gjordes efter köpet; då beviljas bidrag endast om det finns synnerliga skäl.',
      en: 'The application came after the purchase; a grant is then given for exceptional reasons only.',
    },
    'too-old': {
      sv: 'Bidrag lämnas längst till och med månaden före den då den försäkrade fyller 69 år.',
      en: 'A grant is given until the month before the insured turns 69 at the latest.',
    },
    barred: {
      sv: 'Bidrag lämnas inte för det som verksamheten normalt behöver eller arbetsmiljön kräver, för reparation av en fast anordning, en maskin eller en byggnad, eller för det som ett annat statligt bidrag kan ersätta.',
      en: 'No grant is given for what the business normally needs or the work environment requires, for repairs of a fixed installation, a machine or a building, or for what another state grant can cover.',
    },
    'update-of-other-aid': {
      sv: 'Bidrag till uppdatering lämnas bara för datorbaserade hjälpmedel.',
      en: 'Grants for updates are given for computer-based aids only.',
    },
    'decisive-for-keeping-work': {
      sv: 'Mer än hälften av kostnaden kan beviljas av särskilda skäl, om det är avgörande för att den försäkrade ska kunna ha kvar sitt arbete.',
      en: 'More than half of the cost can be granted for special reasons, where it is decisive for the insured to keep the job.',
    },
    'exceptional-reasons': {
      sv: 'Ett belopp över det högsta kan beviljas av synnerliga skäl.',
      en: 'More than the highest amount can be granted for exceptional reasons.',
    },
    'with-exceptional-reasons': {
      sv: 'Det finns synnerliga skäl att bevilja en ansökan som gjordes efter köpet.',
      en: 'There are exceptional reasons for granting an application made after the purchase.',
    },
    'without-exceptional-reasons': {
      sv: 'Det saknas synnerliga skäl att bevilja en ansökan som gjordes efter köpet.',
      en: 'There are no exceptional reasons for granting an application made after the purchase.',
    },
    fk: { sv: 'Försäkringskassan prövar ansökan.', en: 'Försäkringskassan decides on the application.' },
    af: { sv: 'Arbetsförmedlingen prövar ansökan.', en: 'Arbetsförmedlingen decides on the application.' },
  },
  questions: {
    'cap-for-computer-based': capForComputerBased,
    'formula-for-other-costs': formulaForOtherCosts,
    'yearly-reduction': yearlyReduction,
  },
  facts: {
    on: dayAskedFact,
    coveredByWork: coveredByWorkFact,
    coveredByResidence: coveredByResidenceFact,
    employedFrom: {
      sv: 'den första dagen av anställningen eller den egna verksamheten',
      en: 'the first day of the employment or of the own business',
    },
    needSince: { sv: 'den dag då behovet kom fram', en: 'the day on which the need emerged' },
    exceptionalReasons: {
      sv: 'bedömningen av om det finns synnerliga skäl att bevilja en ansökan som gjordes efter köpet',
      en: 'the assessment of whether there are exceptional reasons for granting an application made after the purchase',
    },
    computerBased: {
      sv: 'om hjälpmedlet är datorbaserat',
      en: 'whether the aid is computer-based',
    },
    appliedBeforePurchase: {
      sv: 'om ansökan gjordes före köpet',
      en: 'whether the application came before the purchase',
    },
    barred: {
      sv: 'om kostnaden är en sådan som bidrag inte får lämnas för',
      en: 'whether the cost is one that no grant may be given for',
    },
    bornOn: bornOnFact,
    wageSubsidy: {
      sv: 'om anställningen är med lönebidrag eller i skyddat arbete',
      en: 'whether the employment is with a wage subsidy or sheltered public work',
    },
    inProgramme: {
      sv: 'om behovet gäller ett program, arbetslivsinriktad rehabilitering eller praktisk arbetslivsorientering',
      en: 'whether the need is for a programme, work-oriented rehabilitation or practical orientation',
    },
  },
  assumed: {
    on: newestWording,
    coveredByWork: {
      sv: 'Den försäkrade antas vara försäkrad genom arbete i Sverige.',
      en: 'The insured is assumed to be insured by work in Sweden.',
    },
    computerBased: {
      sv: 'Hjälpmedlet som uppdateras antas vara datorbaserat.',
      en: 'The aid that is updated is assumed to be computer-based.',
    },
    appliedBeforePurchase: {
      sv: 'Ansökan antas ha gjorts före köpet.',
      en: 'The application is assumed to have come before the purchase.',
    },
    barred: {
      sv: 'Kostnaden antas inte vara en sådan som bidrag inte får lämnas för.',
      en: 'The cost is assumed not to be one that no grant may be given for.',
    },
    bornOn: {
      sv: 'Den försäkrade antas inte ha nått åldersgränsen.',
      en: 'The insured is assumed not to have reached the age limit.',
    },
    wageSubsidy: {
      sv: 'Anställningen antas inte vara med lönebidrag eller i skyddat arbete.',
      en: 'The employment is assumed not to be with a wage subsidy or in sheltered public work.',
    },
    inProgramme: {
      sv: 'Behovet antas inte gälla ett program, arbetslivsinriktad rehabilitering eller praktisk arbetslivsorientering.',
      en: 'The need is assumed not to be for a programme, work-oriented rehabilitation or practical orientation.',
    },
  },
  inputs: {
    applicant: { sv: 'Den som ansöker', en: 'Applicant' },
    cost: inputNames.cost,
    kind: inputNames.kind,
    noValueToOthers: { sv: 'Saknar värde för andra', en: 'No value to others' },
    computerBased: { sv: 'Datorbaserat', en: 'Computer-based' },
    appliedBeforePurchase: { sv: 'Ansökan före köpet', en: 'Applied before the purchase' },
    barred: { sv: 'Något som bidraget inte får avse', en: 'Something that the grant must not cover' },
    employedFrom: inputNames.employedFrom,
    needSince: { sv: 'Behovet uppstod', en: 'Need emerged on' },
    wageSubsidy: { sv: 'Lönebidrag', en: 'Wage subsidy' },
    inProgramme: inputNames.inProgramme,
    bornOn: inputNames.bornOn,
    coveredByWork: inputNames.coveredByWork,
    coveredByResidence: inputNames.coveredByResidence,
    on: inputNames.on,
  },
  options: {
    applicant: actorNames,
    kind: {
      aid: { sv: 'hjälpmedel', en: 'an aid' },
      'workplace-device': { sv: 'anordning på arbetsplatsen', en: 'workplace device' },
      software: { sv: 'datorprogram', en: 'software' },
      'expert-examination': { sv: 'expertundersökning', en: 'expert examination' },
      repair: { sv: 'reparation', en: 'repair' },
      update: { sv: 'uppdatering', en: 'update' },
      training: { sv: 'utbildning i att använda det', en: 'training in its use' },
    },
  },
  fields: {
    possible: valueNames.possible,
    reasons: valueNames.reasons,
    needs: valueNames.needs,
    grant: valueNames.grant,
    upTo: { sv: 'Upp till', en: 'Up to', unit: 'kronor' },
    withinCap: { sv: 'Inom taket', en: 'Within the cap', unit: 'kronor' },
    mayExceed: { sv: 'Får överskridas', en: 'May be exceeded' },
    payer: valueNames.payer,
    longestTo: valueNames.longestTo,
    repaymentAfter: { sv: 'Återbetalning efter', en: 'Repayment after' },
    years: { sv: 'År', en: 'Years', unit: 'named' },
    leastShare: { sv: 'Minsta andel', en: 'Least share', unit: 'share' },
    unionsHeard: { sv: 'Facken ska få yttra sig', en: 'Unions to be heard' },
  },
  headline: ({ possible, grant, upTo }, { sv, en }) => {
    if (possible === 'excluded') {
      return { sv: 'Inget bidrag till arbetshjälpmedel lämnas.', en: 'No grant for work aids is given.' };
    }
    if (grant === null) {
      return {
        sv: 'Arbetsförmedlingen kan lämna bidraget; dess förordning anger ingen andel.',
        en: 'Arbetsförmedlingen can give the grant; its ordinance sets no share.',
      };
    }
    const sum =
      upTo === null
        ? { sv: sv.kronor(grant), en: en.kronor(grant) }
        : {
            sv: `minst ${sv.kronor(grant)} och högst ${sv.kronor(upTo)}`,
            en: `at least ${en.kronor(grant)} and at most ${en.kronor(upTo)}`,
          };
    return possible === 'needs'
      ? {
          sv: `Om Försäkringskassan betalar kan bidraget bli ${sum.sv}; vem som betalar är inte klart.`,
          en: `If Försäkringskassan pays, the grant can be ${sum.en}; who pays is not clear yet.`,
        }
      : { sv: `Bidraget kan bli ${sum.sv}.`, en: `The grant can be ${sum.en}.` };
  },
  turns: [{ answer: ({ possible }) => possible, by: ['barred', 'on'] }],
};
