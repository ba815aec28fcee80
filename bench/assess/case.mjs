/** A typical case: eight spells over a year, benefit, certificates, a plan. */
export const typical = {
  ref: 'A-17',
  bornOn: '1980-05',
  employment: { from: '2020-01-01', to: null, pay: { monthly: 35000, hoursPerWeek: 40 } },
  spells: [
    { from: '2025-04-07', to: '2025-04-09', extent: 1 },
    { from: '2025-04-12', to: '2025-04-15', extent: 1 },
    { from: '2025-06-02', to: '2025-06-04', extent: 1 },
    { from: '2025-09-01', to: '2025-09-05', extent: 1 },
    { from: '2025-09-15', to: '2025-10-12', extent: 1 },
    { from: '2025-10-13', to: '2025-11-30', extent: 0.5 },
    { from: '2026-01-12', to: '2026-02-15', extent: 1 },
    { from: '2026-02-16', to: null, extent: 0.5 },
  ],
  prognosis: { on: '2026-01-20', expectedTo: '2026-05-30' },
  certificates: [
    { from: '2025-09-22', to: '2025-11-30' },
    { from: '2026-01-19', to: '2026-05-30' },
  ],
  benefit: { sgi: 420000 },
  plan: { madeOn: '2026-02-09' },
  reportedToFk: '2026-01-28',
};

export const asOf = '2026-03-20';

/** A small one: two short spells. */
export const small = {
  ref: 'A-17',
  employment: { from: '2018-01-01', to: null, pay: { monthly: 35000, hoursPerWeek: 40 } },
  spells: [
    { from: '2019-01-09', to: '2019-01-11', extent: 1 },
    { from: '2019-01-18', to: '2019-01-20', extent: 1 },
  ],
  benefit: { sgi: 420000 },
};
