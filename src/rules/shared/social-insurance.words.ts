/** Words of the insurance that a benefit rests on, and of the bar from it. */
import type { Text } from '../../finding/words.js';

export const coveredByResidenceFact: Text = {
  sv: 'om den försäkrade är försäkrad för förmånen genom bosättning enligt kraven från 2027 (laglig vistelse, kvalificering)',
  en: 'whether the insured is insured for the benefit by residence, on the requirements of 2027 (lawful stay, qualification)',
};

export const coveredByWorkFact: Text = {
  sv: 'om den försäkrade är försäkrad genom arbete i Sverige (6 kap. 6 §)',
  en: 'whether the insured is insured by work in Sweden (chapter 6, section 6)',
};

export const incomeRelatedFact: Text = {
  sv: 'om det är inkomstrelaterad ersättning, som arbete försäkrar för, eller garantiersättning',
  en: 'whether it is income-related compensation, which work insures for, or guarantee compensation',
};

export const notInsured: Text = {
  sv: 'Den försäkrade är inte försäkrad för förmånen (5 kap. 9 §, kraven från 2027).',
  en: 'The person is not insured for the benefit (chapter 5, section 9, the requirements of 2027).',
};

export const barred: Text = {
  sv: 'Försäkringskassan har beslutat om bidragsspärr från förmånen.',
  en: 'Försäkringskassan has barred the insured from the benefit.',
};

export const benefitBarFact: Text = { sv: 'en bidragsspärr', en: 'a bar from the benefit' };

export const noBar: Text = {
  sv: 'Ingen bidragsspärr antas gälla.',
  en: 'No bar from the benefit is assumed.',
};
