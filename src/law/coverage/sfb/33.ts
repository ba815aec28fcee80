import type { CoverageGroup } from '../group.js';

export const chapter33: readonly CoverageGroup[] = [
  {
    sections: ['33:2'],
    status: 'part-of',
    rules: ['rehabilitation/sickness-compensation'],
    why: {
      sv: 'Att nedsättningen är långvarig preciseras i 6 och 7 §§.',
      en: 'That the reduction is long-lasting is made precise in sections 6 and 7.',
    },
  },
  {
    sections: ['33:3'],
    status: 'not-modelled',
    rules: [],
    why: {
      sv: 'Beloppen finns i 34 och 35 kap.',
      en: 'The amounts are in chapters 34 and 35.',
    },
  },
  {
    sections: ['33:4'],
    status: 'part-of',
    rules: ['rehabilitation/sickness-compensation', 'rehabilitation/activity-compensation'],
    why: {
      sv: 'Sjukersättning lämnas tills vidare, aktivitetsersättning för viss tid.',
      en: 'Sickness compensation is paid until further notice, activity compensation for a time.',
    },
  },
  {
    sections: ['33:5'],
    status: 'part-of',
    rules: [
      'rehabilitation/sickness-compensation',
      'rehabilitation/activity-compensation',
      'coordination/benefits',
    ],
    why: {
      sv: 'En nedsättning med minst en fjärdedel krävs; att personen var försäkrad vid försäkringsfallet anges som ett faktum.',
      en: 'A reduction of at least a quarter is required; being insured at the time of the case is a fact of the caller.',
    },
  },
  {
    sections: ['33:6'],
    status: 'assessment',
    rules: ['rehabilitation/sickness-compensation', 'coordination/benefits'],
    why: {
      sv: 'Om nedsättningen är stadigvarande och rehabiliteringen uttömd är bedömningar som regeln frågar efter som fakta.',
      en: 'Whether the reduction is permanent and rehabilitation exhausted are assessments that the rule asks for as facts.',
    },
  },
  {
    sections: ['33:7'],
    status: 'part-of',
    rules: ['rehabilitation/activity-compensation', 'coordination/benefits'],
    why: {
      sv: 'Nedsättningen ska antas vara minst ett år; hur länge den antas vara anges som ett faktum.',
      en: 'The reduction must be assumed to last a year or more; how long it is assumed to last is stated as a fact.',
    },
  },
  {
    sections: ['33:8', '33:13', '33:20'],
    status: 'part-of',
    rules: ['rehabilitation/activity-compensation'],
    why: {
      sv: 'Förlängd skolgång ger hel aktivitetsersättning så länge den varar.',
      en: 'Prolonged schooling gives whole activity compensation as long as it lasts.',
    },
  },
  {
    sections: ['33:9'],
    status: 'part-of',
    rules: ['rehabilitation/sickness-compensation', 'rehabilitation/activity-compensation'],
    why: {
      sv: 'De fyra nivåerna följs; ”i det närmaste helt” är en bedömning.',
      en: 'The four levels are followed; “almost wholly” is an assessment.',
    },
  },
  {
    sections: ['33:10'],
    status: 'assessment',
    rules: ['rehabilitation/sickness-compensation'],
    why: {
      sv: 'Förmågan att försörja sig på arbetsmarknaden är en bedömning vars resultat regeln frågar efter.',
      en: 'The ability to support oneself on the labour market is an assessment whose result the rule asks for.',
    },
  },
  {
    sections: ['33:10 a', '33:10 b'],
    status: 'part-of',
    rules: ['rehabilitation/sickness-compensation'],
    why: {
      sv: 'Under de sista fem åren görs en annan jämförelse, som svaret nämner.',
      en: 'In the last five years another comparison is made, which the answer names.',
    },
  },
  {
    sections: ['33:11', '33:12'],
    status: 'assessment',
    rules: [],
    why: {
      sv: 'Grunderna för bedömningen, hemarbete och behandling är bedömningar.',
      en: 'The basis of the assessment, home work and treatment are assessments.',
    },
  },
  {
    sections: ['33:14'],
    status: 'part-of',
    rules: ['rehabilitation/sickness-compensation', 'rehabilitation/activity-compensation'],
    why: {
      sv: 'Ersättning lämnas för högst tre månader före ansökningsmånaden.',
      en: 'Compensation is paid for at most three months before the month of application.',
    },
  },
  {
    sections: ['33:15'],
    status: 'part-of',
    rules: ['rehabilitation/sickness-compensation', 'rehabilitation/activity-compensation'],
    why: {
      sv: 'Ersättning lämnas till och med den månad då rätten upphör.',
      en: 'Compensation is paid through the month in which the right ends.',
    },
  },
  {
    sections: ['33:16'],
    status: 'implemented',
    rules: ['rehabilitation/sickness-compensation'],
    why: {
      sv: 'Åldrarna för hel och partiell sjukersättning, och månaden före riktåldern, följs.',
      en: 'The ages for whole and partial sickness compensation, and the month before the target age, are followed.',
    },
  },
  {
    sections: ['33:17'],
    status: 'not-modelled',
    rules: [],
    why: {
      sv: 'Försäkringskassans uppföljning minst vart tredje år ingår inte.',
      en: 'Försäkringskassan’s follow-up at least every third year is not modelled.',
    },
  },
  {
    sections: ['33:18', '33:19'],
    status: 'implemented',
    rules: ['rehabilitation/activity-compensation'],
    why: {
      sv: 'Åldrarna för aktivitetsersättning och den längsta tiden för ett beslut följs.',
      en: 'The ages for activity compensation and the longest time of a decision are followed.',
    },
  },
  {
    sections: ['33:21'],
    status: 'assessment',
    rules: [],
    why: {
      sv: 'Om den försäkrade kan delta i aktiviteter undersöker Försäkringskassan.',
      en: 'Whether the insured can take part in activities is for Försäkringskassan to find out.',
    },
  },
  {
    sections: ['33:22', '33:23'],
    status: 'part-of',
    rules: ['rehabilitation/coordination-request'],
    why: {
      sv: 'Att Försäkringskassan planerar och samordnar aktiviteterna anges i svaret om samordning; vilka som är lämpliga är en bedömning.',
      en: 'That Försäkringskassan plans and coordinates the activities is stated in the answer on coordination; which are suitable is an assessment.',
    },
  },
  {
    sections: ['33:24'],
    status: 'not-modelled',
    rules: [],
    why: {
      sv: 'Paragrafen skiljer aktiviteterna från utredningar enligt 110 kap. 14 §.',
      en: 'The section tells the activities apart from investigations under 110:14.',
    },
  },
  {
    sections: ['33:25'],
    status: 'not-modelled',
    rules: [],
    why: {
      sv: 'Ersättning för kostnader följer av föreskrifter.',
      en: 'Compensation for costs is by regulation.',
    },
  },
  {
    sections: ['33:26', '33:27', '33:28'],
    status: 'not-modelled',
    rules: [],
    why: {
      sv: 'Särskilda insatser för den som har tre fjärdedels ersättning ingår inte.',
      en: 'Special efforts for those with three quarters of compensation are not modelled.',
    },
  },
];
