/** Lagen (1991:1047) om sjuklön, read through SFS 2025:938. */
import type { CoverageGroup } from './group.js';

export const sjll: readonly CoverageGroup[] = [
  {
    sections: ['1'],
    status: 'part-of',
    rules: ['sick-pay/right'],
    why: {
      sv: 'Paragrafen ger rätten till sjuklön, vars villkor följer av 3–9 §§; rätt till sjuklön enligt andra lagar prövas inte.',
      en: 'The section gives the right to sick pay, whose conditions follow from sections 3–9; a right under other acts is not decided.',
    },
  },
  {
    sections: ['2'],
    status: 'part-of',
    rules: [
      'sick-pay/amount',
      'sick-pay/average-week',
      'sick-pay/karensavdrag',
      'sick-pay/certificate',
      'sick-pay/unsocial-hours',
    ],
    why: {
      sv: 'Tre sätt att beräkna förlorad lön som kollektivavtal använder kan väljas; andra avvikelser i kollektivavtal känner reglerna inte till.',
      en: 'Three ways of calculating lost pay that collective agreements use can be chosen; the rules know no other deviation by agreement.',
    },
  },
  {
    sections: ['2 a', '17', '17 a', '17 b', '17 c', '17 d', '17 e'],
    status: 'not-modelled',
    rules: [],
    why: {
      sv: 'Paragrafen upphävdes den 1 juli 2024 (SFS 2024:400).',
      en: 'The section was repealed on 1 July 2024 (SFS 2024:400).',
    },
  },
  {
    sections: ['3'],
    status: 'implemented',
    rules: ['sick-pay/qualifying-time', 'sick-pay/right'],
    why: {
      sv: 'Kvalifikationstiden på fjorton dagar räknas, med tidigare anställningar och olovlig frånvaro.',
      en: 'The qualifying time of fourteen days is counted, with earlier employments and absence without valid reason.',
    },
  },
  {
    sections: ['4'],
    status: 'assessment',
    rules: [],
    why: {
      sv: 'Om sjukdomen sätter ned arbetsförmågan är en bedömning, så svaret om rätten till sjuklön är som mest ”sannolik”.',
      en: 'Whether sickness reduces work capacity is an assessment, so the answer about the right to sick pay is at most “likely”.',
    },
  },
  {
    sections: ['4 a'],
    status: 'implemented',
    rules: ['sick-pay/periods', 'sick-pay/right'],
    why: {
      sv: 'Efter en hel sjuklöneperiod finns inga nya arbetsgivardagar förrän arbetstagaren har återgått fullt ut; att tiden faller under 37 kap. 3 § anges som ett faktum.',
      en: 'After a whole sick-pay period there are no new employer days until the employee has fully returned; that the time falls under SFB 37:3 is stated as a fact.',
    },
  },
  {
    sections: ['5'],
    status: 'part-of',
    rules: ['sick-pay/right'],
    why: {
      sv: 'Grunderna anges som fakta; om domen har vunnit laga kraft eller en uppgift var grovt vårdslös avgörs inte här.',
      en: 'The grounds are stated as facts; whether a conviction is final or a statement grossly negligent is not decided here.',
    },
  },
  {
    sections: ['6'],
    status: 'implemented',
    rules: ['sick-pay/amount', 'sick-pay/average-week', 'sick-pay/karensavdrag', 'sick-pay/unsocial-hours'],
    why: {
      sv: 'Sjuklönens storlek, karensavdraget med sin genomsnittliga vecka, det som går förlorat utöver grundlönen och de tio tillfällena på tolv månader beräknas.',
      en: 'The amount of sick pay, the karensavdrag with its average week, what is lost beside the basic pay, and the ten occasions in twelve months are calculated.',
    },
  },
  {
    sections: ['7'],
    status: 'implemented',
    rules: ['sick-pay/periods', 'sick-pay/karensavdrag'],
    why: {
      sv: 'Sjuklöneperioden, återinsjuknande inom fem dagar och anställningens slut följs; dagar med reseersättning registreras av den som frågar som sjukdagar.',
      en: 'The sick-pay period, relapse within five days and the end of employment are followed; days with travel compensation are registered by the caller as sick days.',
    },
  },
  {
    sections: ['8'],
    status: 'implemented',
    rules: ['sick-pay/right', 'sick-pay/certificate'],
    why: {
      sv: 'Sen sjukanmälan, läkarintyget från den åttonde dagen och ett tidigare krav följs; om ett hinder fanns anges som ett faktum.',
      en: 'Late notice, the certificate from the eighth day and an earlier demand are followed; whether there was a hindrance is stated as a fact.',
    },
  },
  {
    sections: ['9'],
    status: 'implemented',
    rules: ['sick-pay/right'],
    why: {
      sv: 'Utan skriftlig försäkran behöver arbetsgivaren inte betala ännu.',
      en: 'Without the written assurance the employer need not pay yet.',
    },
  },
  {
    sections: ['10', '10 a'],
    status: 'part-of',
    rules: ['sick-pay/certificate'],
    why: {
      sv: 'Den tidigare dagen följs; om det finns särskilda skäl för kravet är en bedömning.',
      en: 'The earlier day is followed; whether there are special reasons for the demand is an assessment.',
    },
  },
  {
    sections: ['11'],
    status: 'not-modelled',
    rules: [],
    why: {
      sv: 'Försäkringskassans sjukkontroll under sjuklöneperioden ger ingen frist och inget belopp.',
      en: 'Försäkringskassan’s checks during the sick-pay period bring no deadline and no amount.',
    },
  },
  {
    sections: ['12'],
    status: 'implemented',
    rules: ['employer/report-to-fk'],
    why: {
      sv: 'Om och senast när arbetsgivaren ska anmäla sjukdomsfallet avgörs.',
      en: 'Whether and by when the employer must report the case of sickness is decided.',
    },
  },
  {
    sections: ['13'],
    status: 'part-of',
    rules: ['sick-pay/special-high-risk'],
    why: {
      sv: 'Vad ett beslut innebär och hur länge det gäller avgörs; om det finns en grund bedömer Försäkringskassan.',
      en: 'What a decision means and how long it applies is decided; whether there is a ground is for Försäkringskassan to assess.',
    },
  },
  {
    sections: ['14'],
    status: 'not-modelled',
    rules: [],
    why: {
      sv: 'Paragrafen handlar om undersökningar i ärendet om särskilt högriskskydd.',
      en: 'The section is about examinations in the matter of special high-risk protection.',
    },
  },
  {
    sections: ['15'],
    status: 'implemented',
    rules: ['sick-pay/karensavdrag', 'sick-pay/special-high-risk'],
    why: {
      sv: 'Inget karensavdrag görs vid högriskskydd av de två slagen eller för sjömän i annat än inre fart.',
      en: 'No karensavdrag is made under the two kinds of high-risk protection, or for seafarers outside inner trade.',
    },
  },
  {
    sections: ['16'],
    status: 'part-of',
    rules: ['sick-pay/special-high-risk'],
    why: {
      sv: 'Rätten till ersättning och den tidigaste månaden avgörs; ersättningens belopp är arbetsgivarens egen sjuklönekostnad.',
      en: 'The right to reimbursement and its earliest month are decided; the amount is the employer’s own cost of sick pay.',
    },
  },
  {
    sections: ['18'],
    status: 'part-of',
    rules: ['coordination/consent'],
    why: {
      sv: 'Tystnadsplikten nämns i svaret om samtycke; biblioteket tar inte emot några uppgifter om hälsa.',
      en: 'The duty of confidentiality is named in the answer on consent; the library takes no data about health.',
    },
  },
  {
    sections: ['19'],
    status: 'part-of',
    rules: ['employer/report-to-fk'],
    why: {
      sv: 'Svaret om anmälan hänvisar till straffet; om det döms ut avgörs inte.',
      en: 'The answer about the report refers to the penalty; whether it is imposed is not decided.',
    },
  },
  {
    sections: ['20', '21', '22', '23'],
    status: 'implemented',
    rules: ['sick-pay/dispute'],
    why: {
      sv: 'Om Försäkringskassan kan betala under en tvist, och som mest hur mycket för en dag, avgörs; sannolika skäl anges som ett faktum.',
      en: 'Whether Försäkringskassan can pay during a dispute, and at most how much for a day, is decided; probable cause is stated as a fact.',
    },
  },
  {
    sections: ['24'],
    status: 'part-of',
    rules: ['sick-pay/dispute'],
    why: {
      sv: 'Paragrafen hör till samma ärende men handlar om återkrav, som inte beräknas.',
      en: 'The section belongs to the same matter but is about claiming the money back, which is not calculated.',
    },
  },
  {
    sections: ['25'],
    status: 'not-modelled',
    rules: [],
    why: {
      sv: 'Paragrafen upphävdes den 1 januari 2005 (SFS 2004:788).',
      en: 'The section was repealed on 1 January 2005 (SFS 2004:788).',
    },
  },
  {
    sections: ['26', '27', '28'],
    status: 'not-modelled',
    rules: [],
    why: {
      sv: 'Paragrafen handlar om handläggning, rättegång, omprövning eller överklagande.',
      en: 'The section is about procedure, litigation, review or appeal.',
    },
  },
];
