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
    sections: ['26:10'],
    status: 'not-modelled',
    rules: [],
    why: {
      sv: 'Paragrafen hänvisar till den årliga omräkningen, som kräver konsumentprisindex.',
      en: 'The section refers to the yearly uprating, which needs the consumer price index.',
    },
  },
  {
    sections: ['26:9', '26:14', '26:15', '26:16', '26:18', '26:18 a'],
    status: 'implemented',
    rules: ['sickness-benefit/sgi-protection'],
    why: {
      sv: 'Dagarna för varje grund, de tre månaderna och att kedjan ska vara obruten följs.',
      en: 'The days of every ground, the three months and that the chain must be unbroken are followed.',
    },
  },
  {
    sections: ['26:11', '26:12', '26:13', '26:17'],
    status: 'assessment',
    rules: ['sickness-benefit/sgi-protection'],
    why: {
      sv: 'Villkor som ska bedömas, eller som föreskrifter ställer, anges av den som frågar; saknas de är svaret öppet.',
      en: 'Conditions to be judged, or set by regulations, are the caller’s to tell; without them the answer is open.',
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
