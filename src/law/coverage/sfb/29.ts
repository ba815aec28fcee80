import type { CoverageGroup } from '../group.js';

export const chapter29: readonly CoverageGroup[] = [
  {
    sections: ['29:2'],
    status: 'part-of',
    rules: ['rehabilitation/ways-back', 'rehabilitation/plan'],
    why: {
      sv: 'Att rehabiliteringen ska syfta till arbete skiljer vägarna tillbaka åt och prövas i planen; om en åtgärd har det syftet är en bedömning.',
      en: 'That rehabilitation aims at work tells the ways back apart and is asked of the plan; whether a measure has that aim is an assessment.',
    },
  },
  {
    sections: ['29:3'],
    status: 'part-of',
    rules: ['rehabilitation/allowance', 'sickness-benefit/special-cases'],
    why: {
      sv: 'Paragrafen hänvisar till 31 och 31 a kap., som följs.',
      en: 'The section refers to chapters 31 and 31 a, which are followed.',
    },
  },
];
