import type { Words } from '../../finding/words.js';
import type { KarensExemption } from './karenstid/table.js';

/** Why benefit is paid without karens. */
export const karensExemptions: Words<KarensExemption> = {
  preventive: {
    sv: 'Ingen karens gäller, eftersom sjukpenningen lämnas i förebyggande syfte.',
    en: 'No karens applies, since the benefit is preventive sickness benefit.',
  },
  seafarer: {
    sv: 'Ingen karens gäller, eftersom den försäkrade är sjöman på ett fartyg som inte uteslutande går i inre fart.',
    en: 'No karens applies, since the insured is a seafarer on a ship that does not sail solely in inner trade (inre fart).',
  },
  'general-high-risk-protection': {
    sv: 'Ingen karens gäller, eftersom den försäkrade redan har gått miste om så mycket sjukpenning under tolv månader (allmänt högriskskydd).',
    en: 'No karens applies, since the insured has already lost so much benefit within twelve months (general high-risk protection).',
  },
  'special-high-risk-protection': {
    sv: 'Ingen karens gäller, eftersom Försäkringskassan har beslutat om särskilt högriskskydd.',
    en: 'No karens applies, since Försäkringskassan has decided on special high-risk protection.',
  },
};

/** The exemptions, as options. */
export const karensExemptionNames: Words<KarensExemption> = {
  preventive: { sv: 'förebyggande sjukpenning', en: 'preventive benefit' },
  seafarer: { sv: 'sjöman', en: 'seafarer' },
  'general-high-risk-protection': { sv: 'allmänt högriskskydd', en: 'general high-risk protection' },
  'special-high-risk-protection': { sv: 'särskilt högriskskydd', en: 'special high-risk protection' },
};
