import type { Text, Words } from '../../finding/words.js';
import type { ActorMapEdge } from '../../rules/coordination/actor-map/actor-map.js';

export const actorMapNames: { readonly title: Text } = {
  title: {
    sv: 'Vem som gör vad för vem när någon är sjukskriven',
    en: 'Who does what for whom during sick leave',
  },
};

/** Short enough for a box. */
export const shortNames: Words<ActorMapEdge['from']> = {
  insured: { sv: 'den försäkrade', en: 'the insured' },
  employer: { sv: 'arbetsgivaren', en: 'the employer' },
  'health-care': { sv: 'vården', en: 'health care' },
  fk: { sv: 'Försäkringskassan', en: 'FK, social insurance' },
  af: { sv: 'Arbetsförmedlingen', en: 'AF, employment service' },
  'social-services': { sv: 'socialtjänsten', en: 'social services' },
  'occupational-health-service': { sv: 'företagshälsovården', en: 'occupational health' },
  union: { sv: 'facket', en: 'the union' },
  'coordination-association': { sv: 'samordningsförbundet', en: 'coordination association' },
  'work-environment-authority': { sv: 'Arbetsmiljöverket', en: 'AV, work environment' },
  insurer: { sv: 'försäkringsbolaget', en: 'the insurer' },
};
