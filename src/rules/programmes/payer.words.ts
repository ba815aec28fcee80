/** Who pays in a programme, and what, as every rule of the area says it. */
export const paidByFk = {
  fk: { sv: 'Försäkringskassan betalar.', en: 'Försäkringskassan pays.' },
} as const;

export const paidByAf = {
  af: { sv: 'Arbetsförmedlingen betalar.', en: 'Arbetsförmedlingen pays.' },
} as const;

export const activityGrantPaid = {
  'activity-grant': { sv: 'Ersättningen är aktivitetsstöd.', en: 'The compensation is the activity grant.' },
} as const;
