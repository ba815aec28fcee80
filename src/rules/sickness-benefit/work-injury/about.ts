import type { RuleAbout } from '../../../finding/rule-about.js';

export const about: RuleAbout = {
  decides: [
    'Om en skada kan vara en arbetsskada, och om den kan ge livränta för förlorad inkomst.',
    'Ett olycksfall eller annan skadlig inverkan i arbetet, ett olycksfall på väg till eller från det, eller en smitta enligt föreskrift. Livränta kräver att förmågan att skaffa inkomst är nedsatt med minst en femtondel i minst ett år, och att förlusten är minst en fjärdedel av prisbasbeloppet om året.',
  ],
  leaves:
    'Avgör inte om skadan beror på arbetet eller vad som ännu kan tjänas (41 kap. 9 och 10 §§): det är bedömningar. Omfattar inte livräntans belopp, tak eller slut (41 kap. 5–18 §§) eller försäkring enligt kollektivavtal. Inte heller om Försäkringskassan har spärrat den försäkrade från livränta, vilket är möjligt från juli 2026.',
  source: '39 kap. 3 och 5–7 §§, 41 kap. 2 § och 42 kap. 10 § SFB',
  throws: 'datum som inte finns, negativa belopp, fler än två decimaler',
};
