/** What the groups are called, and why one has no figure. */
export const sexNames = {
  woman: { sv: 'kvinnor', en: 'women' },
  man: { sv: 'män', en: 'men' },
} as const;

export const ageNames = {
  'to-29': { sv: '29 år eller yngre', en: '29 years or younger' },
  '30-49': { sv: '30–49 år', en: '30–49 years' },
  'from-50': { sv: '50 år eller äldre', en: '50 years or older' },
} as const;

export const suppressedReasons = {
  'at-most-ten': {
    sv: 'Gruppen har högst tio personer.',
    en: 'The group has at most ten people.',
  },
  secondary: {
    sv: 'Uppgiften lämnas inte, eftersom en grupp med högst tio personer annars skulle kunna räknas fram.',
    en: 'The figure is left out, since a group of at most ten people could otherwise be found by subtraction.',
  },
  'no-hours': {
    sv: 'Det finns ingen tid att räkna andelen av.',
    en: 'There is no time that the share could be of.',
  },
} as const;
