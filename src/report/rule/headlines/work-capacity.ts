import type { ChainValue } from '../../../rules/work-capacity/chain/chain.js';
import type { Headline } from './headline.js';

export const chain: Headline<ChainValue> = ({ day }, { sv, en }) =>
  day === 0
    ? {
        sv: 'Den dagen är ingen sjukdag i rehabiliteringskedjan.',
        en: 'That day is no day of sickness in the rehabilitation chain.',
      }
    : {
        sv: `Det är dag ${sv.number(day)} i rehabiliteringskedjan.`,
        en: `It is day ${en.number(day)} of the rehabilitation chain.`,
      };
