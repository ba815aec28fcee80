import type { CoverageGroup } from '../group.js';

export const chapter26: readonly CoverageGroup[] = [
  {
    sections: ['26:2', '26:3', '26:4', '26:5', '26:6', '26:7', '26:8'],
    status: 'not-modelled',
    rules: [],
    why: {
      sv: 'Paragrafen handlar om när SGI bestäms eller ändras; reglerna tar den SGI som gäller den dagen.',
      en: 'The section is about when the SGI is fixed or changed; the rules take the SGI of the day as given.',
    },
  },
  {
    sections: ['26:9', '26:10'],
    status: 'not-modelled',
    rules: [],
    why: {
      sv: 'Den skyddade inkomsten anges av den som frågar.',
      en: 'The protected income is given by the caller.',
    },
  },
  {
    sections: ['26:11', '26:12', '26:13', '26:14', '26:15', '26:16', '26:17', '26:18', '26:18 a'],
    status: 'assessment',
    rules: [],
    why: {
      sv: 'Om en grund för SGI-skydd finns är en bedömning; den skyddade inkomsten anges av den som frågar.',
      en: 'Whether a ground of SGI protection exists is an assessment; the protected income is given by the caller.',
    },
  },
  {
    sections: ['26:19', '26:20', '26:21', '26:22'],
    status: 'not-modelled',
    rules: [],
    why: {
      sv: 'Paragrafen handlar om SGI under studier och liknande; den som frågar anger den SGI som gäller.',
      en: 'The section is about the SGI during studies and the like; the caller gives the SGI that applies.',
    },
  },
  {
    sections: ['26:22 a', '26:22 b'],
    status: 'not-modelled',
    rules: [],
    why: {
      sv: 'SGI efter sjukersättning eller livränta kräver konsumentprisindex och historik.',
      en: 'The SGI after compensation or an annuity needs the consumer price index and a history.',
    },
  },
  {
    sections: ['26:24'],
    status: 'not-modelled',
    rules: [],
    why: {
      sv: 'Paragrafen handlar om återkomst från utlandet.',
      en: 'The section is about return from abroad.',
    },
  },
  {
    sections: ['26:25', '26:26', '26:27'],
    status: 'not-modelled',
    rules: [],
    why: {
      sv: 'Paragrafen handlar om SGI bredvid tjänstepension.',
      en: 'The section is about the SGI beside an occupational pension.',
    },
  },
  {
    sections: ['26:28', '26:29', '26:30', '26:31'],
    status: 'not-modelled',
    rules: [],
    why: {
      sv: 'Den årliga omräkningen kräver konsumentprisindex, som inte finns i biblioteket.',
      en: 'The yearly uprating needs the consumer price index, which the library does not hold.',
    },
  },
];
