/** What the options are called that several rules give. */

/** Who does what, in every field that asks for it. */
export const actorNames = {
  insured: { sv: 'den försäkrade', en: 'the insured person' },
  employer: { sv: 'arbetsgivaren', en: 'the employer' },
  'health-care': { sv: 'hälso- och sjukvården', en: 'health care' },
  fk: { sv: 'Försäkringskassan', en: 'the Social Insurance Agency (Försäkringskassan)' },
  af: { sv: 'Arbetsförmedlingen', en: 'the Public Employment Service (Arbetsförmedlingen)' },
  'social-services': { sv: 'socialtjänsten', en: 'the social services' },
  'occupational-health-service': { sv: 'företagshälsovården', en: 'the occupational health service' },
  'occupational-health': { sv: 'företagshälsovården', en: 'the occupational health service' },
  union: { sv: 'facket', en: 'the union' },
  'coordination-association': { sv: 'samordningsförbundet', en: 'the coordination association' },
  'work-environment-authority': { sv: 'Arbetsmiljöverket', en: 'the Work Environment Authority' },
  insurer: { sv: 'försäkringsbolaget', en: 'the insurer' },
  municipality: { sv: 'kommunen', en: 'the municipality' },
} as const;

/** What a measure is for. */
export const purposeNames = {
  'prevent-sickness': { sv: 'förebygga sjukdom', en: 'prevent sickness' },
  'shorten-sickness': { sv: 'förkorta sjukdomstiden', en: 'shorten the sickness' },
  'prevent-or-end-reduced-capacity': {
    sv: 'förebygga eller häva nedsatt arbetsförmåga',
    en: 'prevent or end reduced capacity',
  },
  other: { sv: 'annat', en: 'something else' },
} as const;
