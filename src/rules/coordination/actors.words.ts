import type { Words } from '../../finding/words.js';
import type { CoordinationActor } from './responsible/table.js';

/** Who it is, as a sentence, as every rule of the area says it. */
export const actorWords: Words<CoordinationActor> = {
  insured: { sv: 'Den försäkrade själv.', en: 'The insured person.' },
  employer: { sv: 'Arbetsgivaren.', en: 'The employer.' },
  'health-care': { sv: 'Hälso- och sjukvården i regionen.', en: 'Health care in the region.' },
  fk: { sv: 'Försäkringskassan.', en: 'Försäkringskassan.' },
  af: { sv: 'Arbetsförmedlingen.', en: 'AF, the public employment service.' },
  'social-services': { sv: 'Kommunens socialtjänst.', en: 'The municipality’s social services.' },
  'occupational-health-service': { sv: 'Företagshälsovården.', en: 'The occupational health service.' },
  union: { sv: 'Arbetstagarorganisationen.', en: 'The employees’ organisation.' },
  'coordination-association': { sv: 'Samordningsförbundet.', en: 'The coordination association.' },
  'work-environment-authority': { sv: 'Arbetsmiljöverket.', en: 'AV, the work environment authority.' },
  insurer: {
    sv: 'Försäkringsbolaget enligt kollektivavtal.',
    en: 'The insurer under a collective agreement.',
  },
};
