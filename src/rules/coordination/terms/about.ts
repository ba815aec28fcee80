import type { RuleAbout } from '../../../finding/rule-about.js';

export const about: RuleAbout = {
  decides: [
    'Ordlistan: termerna för sjukskrivning och rehabilitering på svenska och engelska, var och en förklarad i en mening. Ett ord som betyder flera termer ger alla.',
    'Termerna är dagens lags. `karensavdrag`, `karensdagar`, `karenstid` och `SGI` saknar ett engelskt ord som en löneutvecklare skulle söka på och behåller sina svenska namn.',
  ],
  leaves: 'Anger inte vilka gränser och belopp som gäller för en term: det svarar reglerna på.',
  source: 'de lagar som anges vid varje term; Försäkringskassans engelska namn; Socialstyrelsens termbank',
  throws: 'en okänd term, datum som inte finns',
};
