import type { QuestionWords, RuleWords } from '../../../finding/rule-words.js';
import type { Words } from '../../../finding/words.js';
import {
  bornOnAssumed,
  bornOnFact,
  targetAgeAssumed,
  targetAgeFact,
} from '../../shared/compensation.words.js';
import { inputNames, valueNames } from '../../shared/field.words.js';
import type {
  PregnancyReading,
  SgiGround,
  SgiProtectedBy,
  SgiProtectionAlternative,
  SgiProtectionAssumption,
  SgiProtectionFact,
  SgiProtectionInput,
  SgiProtectionQuestion,
  SgiProtectionReason,
  SgiProtectionValue,
} from './sgi-protection.js';

/** What protects, as a sentence. */
const protectedBy: Words<SgiProtectedBy> = {
  'studies-with-support': {
    sv: 'Den försäkrade studerar med studiestöd.',
    en: 'The insured studies with student aid.',
  },
  'studies-without-support': {
    sv: 'Den försäkrade studerar utan studiestöd, på minst halvtid och med studier som kan ge studiemedel.',
    en: 'The insured studies without student aid, at least half-time, in studies that aid may be paid for.',
  },
  'agreed-periodic-support': {
    sv: 'Den försäkrade får periodiskt ekonomiskt stöd enligt avtal mellan arbetsmarknadens parter.',
    en: 'The insured gets periodic financial support under an agreement between the social partners.',
  },
  programme: {
    sv: 'Den försäkrade deltar i ett arbetsmarknadspolitiskt program med ersättning.',
    en: 'The insured takes part in a labour-market programme with compensation.',
  },
  'job-seeking': {
    sv: 'Den försäkrade står till arbetsmarknadens förfogande.',
    en: 'The insured is at the disposal of the labour market.',
  },
  pregnancy: {
    sv: 'Den försäkrade är gravid och avbröt arbetet tidigast sex månader före födelsen.',
    en: 'The insured is pregnant and broke off work at the earliest six months before the birth.',
  },
  parental: {
    sv: 'Den försäkrade avstår från arbete för att vårda ett barn som inte har fyllt ett år, eller ett adopterat barn under det första året.',
    en: 'The insured abstains from work to care for a child who has not turned one, or for an adopted child in the first year.',
  },
  service: {
    sv: 'Den försäkrade fullgör totalförsvarsplikt eller genomgår militär utbildning.',
    en: 'The insured does total defence service or military training.',
  },
  sickness: {
    sv: 'Den försäkrade arbetar inte av en anledning som ger rätt till sjukpenning eller liknande ersättning.',
    en: 'The insured does not work for a reason that gives a right to sickness benefit or the like.',
  },
  'awaiting-decision': {
    sv: 'Den försäkrade har ansökt om sjukpenning och väntar på ett slutligt beslut.',
    en: 'The insured has applied for sickness benefit and waits for a final decision.',
  },
  'short-time-work': {
    sv: 'Den försäkrade deltar i korttidsarbete som ger arbetsgivaren rätt till preliminärt stöd.',
    en: 'The insured takes part in short-time work that entitles the employer to preliminary support.',
  },
  'short-break': {
    sv: 'Arbetet avbröts för högst tre månader sedan.',
    en: 'Work was broken off at most three months ago.',
  },
};

/** Why a ground does not hold. */
const excludedBy: Words<SgiProtectionReason> = {
  'not-in-force': {
    sv: 'Grunden fanns inte i lagen då.',
    en: 'The ground was not in the law then.',
  },
  'less-than-half-time': {
    sv: 'Studierna bedrivs på mindre än halvtid.',
    en: 'The studies are less than half-time.',
  },
  'no-support-possible': {
    sv: 'Studiemedel får inte lämnas för studierna.',
    en: 'Student aid may not be paid for the studies.',
  },
  'lower-level': {
    sv: 'Studierna är varken eftergymnasiala eller bedrivs från och med andra halvåret det år den försäkrade fyller 20.',
    en: 'The studies are neither post-secondary nor pursued from the second half of the year of turning 20.',
  },
  'not-compensated': {
    sv: 'Ingen ersättning lämnas för programmet; regeringen kan föreskriva undantag från det kravet.',
    en: 'No compensation is paid for the programme; the government can make exceptions from that demand.',
  },
  'not-at-disposal': {
    sv: 'Den försäkrade står inte till arbetsmarknadens förfogande.',
    en: 'The insured is not at the disposal of the labour market.',
  },
  'reasons-against': {
    sv: 'Det finns skäl mot att SGI:n skyddas medan beslutet väntas.',
    en: 'There are reasons against protecting the SGI while the decision is awaited.',
  },
  'conditions-not-known': {
    sv: 'Det är inte känt om villkoren för grunden är uppfyllda.',
    en: 'It is not known whether the conditions of the ground are met.',
  },
  'interrupted-too-early': {
    sv: 'Arbetet avbröts tidigare än sex månader före födelsen.',
    en: 'Work was broken off earlier than six months before the birth.',
  },
  'after-studies': {
    sv: 'Den försäkrade lämnade studier och inte arbete.',
    en: 'The insured left studies and not work.',
  },
  'after-other-ground': {
    sv: 'Den försäkrade lämnade en annan grund för skydd och inte arbete.',
    en: 'The insured left another ground of protection and not work.',
  },
  'child-is-born': {
    sv: 'Barnet var redan fött.',
    en: 'The child was already born.',
  },
  'child-not-received': {
    sv: 'Barnet var ännu inte fött eller mottaget.',
    en: 'The child was not yet born or received.',
  },
  'child-too-old': {
    sv: 'Barnet hade fyllt ett år, eller ett adopterat barn tio år eller varit i familjen ett år.',
    en: 'The child had turned one, or an adopted child ten or had been in the family for a year.',
  },
  'target-age-reached': {
    sv: 'Den försäkrade hade uppnått riktåldern för pension.',
    en: 'The insured had reached the retirement target age.',
  },
};

const alternatives: Words<SgiProtectionAlternative> = {
  'conditions-met': {
    sv: 'Om villkoren som inte är kända är uppfyllda.',
    en: 'If the conditions that are not known are met.',
  },
  'conditions-not-met': {
    sv: 'Om villkoren som inte är kända inte är uppfyllda.',
    en: 'If the conditions that are not known are not met.',
  },
};

const groundNames: Words<SgiGround> = {
  'studies-with-support': { sv: 'studier med studiestöd', en: 'studies with student aid' },
  'studies-without-support': { sv: 'studier utan studiestöd', en: 'studies without student aid' },
  'agreed-periodic-support': { sv: 'stöd enligt avtal', en: 'support under an agreement' },
  programme: { sv: 'arbetsmarknadspolitiskt program', en: 'labour-market programme' },
  'job-seeking': { sv: 'arbetssökande', en: 'looking for work' },
  pregnancy: { sv: 'graviditet', en: 'pregnancy' },
  parental: { sv: 'vård av barn', en: 'care of a child' },
  service: { sv: 'plikttjänst eller militär utbildning', en: 'total defence service or military training' },
  sickness: { sv: 'sjukdom', en: 'sickness' },
  'awaiting-decision': { sv: 'väntan på beslut om sjukpenning', en: 'waiting for a decision on benefit' },
  'short-time-work': { sv: 'korttidsarbete', en: 'short-time work' },
};

const pregnancyAfterOtherGround: QuestionWords<PregnancyReading> = {
  question: {
    sv: 'Skyddar graviditet den som kommer från en annan grund än arbete och studier?',
    en: 'Does pregnancy protect who comes from another ground than work and studies?',
  },
  readings: {
    'not-protected': {
      sv: 'Bara den som avbryter förvärvsarbete är skyddad.',
      en: 'Only who breaks off paid work is protected.',
    },
    protected: {
      sv: 'Den som lämnar en annan grund är också skyddad.',
      en: 'Who leaves another ground is protected too.',
    },
  },
  source: {
    sv: 'HFD 2019 ref. 55 gäller den som lämnar studier; domstolen har inte uttalat sig om andra grunder.',
    en: 'HFD 2019 ref. 55 is about who leaves studies; the court has not spoken of other grounds.',
  },
};

export const words: RuleWords<
  SgiProtectionInput,
  SgiProtectionValue,
  SgiProtectedBy | SgiProtectionReason | SgiProtectionAlternative,
  SgiProtectionQuestion,
  SgiProtectionFact,
  SgiProtectionAssumption
> = {
  reasons: { ...protectedBy, ...excludedBy, ...alternatives },
  questions: { 'pregnancy-after-other-ground': pregnancyAfterOtherGround },
  facts: {
    atLeastHalfTime: {
      sv: 'om studierna är på minst halvtid',
      en: 'whether the studies are at least half-time',
    },
    qualifiesForSupport: {
      sv: 'om studiemedel får lämnas för studierna',
      en: 'whether student aid may be paid for the studies',
    },
    postSecondaryOrFromTwenty: {
      sv: 'studiernas nivå, eller om de bedrivs efter det första halvåret det år den försäkrade fyller 20',
      en: 'the level of the studies, or whether they come after the first half of the year of turning 20',
    },
    compensated: { sv: 'om ersättning lämnas för programmet', en: 'whether the programme is compensated' },
    atDisposal: {
      sv: 'bedömningen av om den försäkrade står till arbetsmarknadens förfogande',
      en: 'the assessment of whether the insured is at the disposal of the labour market',
    },
    reasonsAgainst: {
      sv: 'bedömningen av om det finns skäl mot att skydda SGI:n medan beslutet väntas',
      en: 'the assessment of whether there are reasons against protecting the SGI while the decision is awaited',
    },
    bornOn: bornOnFact,
    targetAge: targetAgeFact,
    childBornOn: { sv: 'dagen för födelsen', en: 'the day of the birth' },
  },
  assumed: {
    bornOn: bornOnAssumed,
    targetAge: targetAgeAssumed,
    childBornOn: {
      sv: 'Barnet antas ha fötts den beräknade dagen.',
      en: 'The child is assumed to have been born on the expected day.',
    },
  },
  inputs: {
    on: inputNames.on,
    workEndedOn: { sv: 'Sista arbetsdag', en: 'Last day of work' },
    grounds: { sv: 'Grunder', en: 'Grounds' },
    ground: { sv: 'Grund', en: 'Ground' },
    from: inputNames.from,
    to: inputNames.to,
    atLeastHalfTime: { sv: 'Minst halvtid', en: 'At least half-time' },
    qualifiesForSupport: { sv: 'Studiemedel får lämnas', en: 'Student aid may be paid' },
    postSecondaryOrFromTwenty: {
      sv: 'Eftergymnasiala, eller från andra halvåret det år den försäkrade fyller 20',
      en: 'Post-secondary, or from the second half of the year of turning 20',
    },
    compensated: { sv: 'Ersättning lämnas', en: 'Compensated' },
    atDisposal: { sv: 'Till arbetsmarknadens förfogande', en: 'At the disposal of the labour market' },
    reasonsAgainst: { sv: 'Skäl emot', en: 'Reasons against' },
    dueOn: inputNames.dueOn,
    childBornOn: inputNames.childBornOn,
    receivedOn: { sv: 'Barnet mottaget', en: 'Child received on' },
    bornOn: inputNames.bornOn,
  },
  options: { ground: groundNames },
  fields: {
    protected: { sv: 'Skyddad', en: 'Protected' },
    ground: { ...valueNames.ground, why: 'answer' },
    segments: { sv: 'Skyddad tid', en: 'Protected time' },
    from: valueNames.from,
    to: valueNames.to,
    grounds: { sv: 'Grunder', en: 'Grounds' },
    outerLimit: { sv: 'Längst till och med', en: 'At the longest through' },
    lostFrom: { sv: 'Förlorad från', en: 'Lost from' },
    excluded: { sv: 'Grunder som inte gäller', en: 'Grounds that do not hold' },
    reason: valueNames.reason,
  },
  headline: ({ lostFrom, outerLimit }, { sv, en }) => {
    if (lostFrom !== null) {
      return {
        sv: `SGI:n är inte skyddad: den ${sv.date(lostFrom)} fanns ingen grund.`,
        en: `The SGI is not protected: on ${en.date(lostFrom)} there was no ground.`,
      };
    }
    return outerLimit === null
      ? { sv: 'SGI:n är skyddad.', en: 'The SGI is protected.' }
      : {
          sv: `SGI:n är skyddad, på den grunden längst till och med den ${sv.date(outerLimit)}.`,
          en: `The SGI is protected, on that ground at the longest through ${en.date(outerLimit)}.`,
        };
  },
  turns: [
    {
      answer: ({ protected: isProtected }) => isProtected,
      by: ['on', 'workEndedOn', 'grounds.*.from', 'grounds.*.to', 'grounds.*.atDisposal'],
    },
  ],
};
