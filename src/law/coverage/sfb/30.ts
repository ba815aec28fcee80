import type { CoverageGroup } from '../group.js';

export const chapter30: readonly CoverageGroup[] = [
  {
    sections: ['30:2'],
    status: 'part-of',
    rules: ['rehabilitation/coordination-request'],
    why: {
      sv: 'Vem som kan begära samordning avgörs; vilka åtgärder den försäkrade behöver är en bedömning.',
      en: 'Who can ask for coordination is decided; which measures the insured needs is an assessment.',
    },
  },
  {
    sections: ['30:3'],
    status: 'part-of',
    rules: ['rehabilitation/coordination-request', 'rehabilitation/plan'],
    why: {
      sv: 'Samrådet med den försäkrade är en punkt i svaren; förutsättningar och behov är bedömningar.',
      en: 'Consulting the insured is an item in the answers; individual conditions and needs are assessments.',
    },
  },
  {
    sections: ['30:4'],
    status: 'not-modelled',
    rules: [],
    why: {
      sv: 'Paragrafen ger rätt att meddela föreskrifter om den som inte är bosatt i Sverige.',
      en: 'The section is a power to issue regulations on those who do not live in Sweden.',
    },
  },
  {
    sections: ['30:5'],
    status: 'part-of',
    rules: ['coordination/benefits', 'coordination/responsible'],
    why: {
      sv: 'Översikten nämner bidraget och vem som ansvarar för det; villkoren står i förordningen (1991:1046) och följs där.',
      en: 'The overview names the grant and who answers for it; its terms stand in ordinance 1991:1046 and are followed there.',
    },
  },
  {
    sections: ['30:6'],
    status: 'implemented',
    rules: ['employer/return-to-work-plan', 'coordination/plans'],
    why: {
      sv: 'Om och senast när planen för återgång i arbete ska finnas avgörs; hur länge arbetsförmågan kan antas vara nedsatt anges som ett faktum.',
      en: 'Whether and by when the plan for return to work must exist is decided; how long capacity can be assumed to be reduced is stated as a fact.',
    },
  },
  {
    sections: ['30:6 a'],
    status: 'part-of',
    rules: ['coordination/consent', 'coordination/responsible', 'employer/redeployment'],
    why: {
      sv: 'Arbetsgivarens upplysningar och åtgärder nämns i svaren; vad en effektiv rehabilitering kräver är en bedömning.',
      en: 'The employer’s information and measures are named in the answers; what an effective rehabilitation demands is an assessment.',
    },
  },
  {
    sections: ['30:7'],
    status: 'implemented',
    rules: ['coordination/insured-duties', 'coordination/consent', 'coordination/actor-map'],
    why: {
      sv: 'Den försäkrades båda skyldigheter anges; om någon har gjort sitt bästa bedöms inte.',
      en: 'Both duties of the insured are stated; whether somebody has done their best is not judged.',
    },
  },
  {
    sections: ['30:8'],
    status: 'part-of',
    rules: ['rehabilitation/coordination-request', 'coordination/responsible', 'coordination/actor-map'],
    why: {
      sv: 'Vad Försäkringskassan ansvarar för anges; vilka insatser som behövs är en bedömning.',
      en: 'What Försäkringskassan answers for is stated; which efforts are needed is an assessment.',
    },
  },
  {
    sections: ['30:11'],
    status: 'part-of',
    rules: ['rehabilitation/coordination-request', 'coordination/responsible'],
    why: {
      sv: 'Vad Försäkringskassan ansvarar för anges; vilka insatser som behövs är en bedömning.',
      en: 'What Försäkringskassan answers for is stated; which efforts are needed is an assessment.',
    },
  },
  {
    sections: ['30:9'],
    status: 'part-of',
    rules: [
      'rehabilitation/coordination-request',
      'rehabilitation/work-training',
      'coordination/responsible',
    ],
    why: {
      sv: 'Att Försäkringskassan klarlägger behovet och beslutar om arbetsträning anges; behovet självt är en bedömning.',
      en: 'That Försäkringskassan clears up the need and decides on work training is stated; the need itself is an assessment.',
    },
  },
  {
    sections: ['30:10'],
    status: 'implemented',
    rules: [
      'rehabilitation/coordination-request',
      'rehabilitation/reconciliation-meeting',
      'rehabilitation/transition',
      'coordination/consent',
      'coordination/responsible',
      'coordination/actor-map',
    ],
    why: {
      sv: 'Att samverkan kräver den försäkrades medgivande följs för varje part.',
      en: 'That cooperation needs the consent of the insured is followed for every party.',
    },
  },
  {
    sections: ['30:12'],
    status: 'implemented',
    rules: [
      'rehabilitation/plan',
      'rehabilitation/allowance',
      'rehabilitation/work-training',
      'coordination/plans',
      'coordination/benefits',
    ],
    why: {
      sv: 'När planen ska upprättas, och att den görs med den försäkrade, följs; att en åtgärd behövs anges som ett faktum.',
      en: 'When the plan is to be drawn up, and that it is made with the insured, is followed; that a measure is needed is stated as a fact.',
    },
  },
  {
    sections: ['30:13'],
    status: 'implemented',
    rules: ['rehabilitation/plan', 'coordination/plans'],
    why: {
      sv: 'Planens fyra punkter prövas var för sig.',
      en: 'The four points of the plan are checked one by one.',
    },
  },
  {
    sections: ['30:14'],
    status: 'part-of',
    rules: ['rehabilitation/plan', 'coordination/plans'],
    why: {
      sv: 'Vem som följer upp planen anges; om den behöver ändras är en bedömning.',
      en: 'Who follows the plan up is stated; whether it needs changing is an assessment.',
    },
  },
];
