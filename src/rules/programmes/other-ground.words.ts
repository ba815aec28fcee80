/** Grounds to enter a programme beside the ordinary ones, as options. */
export const otherGroundNames = {
  'release-or-parole': {
    sv: 'vistelse utanför anstalt eller villkorlig frigivning',
    en: 'release or parole',
  },
  'detention-served-outside': {
    sv: 'säkerhetsförvaring utanför anstalt',
    en: 'preventive detention served outside an institution',
  },
} as const;
