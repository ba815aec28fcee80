/** A typical case: eight spells over a year, benefit, certificates, a plan. And the same with any number of spells. */
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

const iso = (day) => new Date(day * 86_400_000).toISOString().slice(0, 10);

/** Spells of three days, nine days apart, from 2019 on: as many as asked for, however far they reach. */
export function caseOf(spells) {
  const first = 17_905;
  return {
    ref: 'A-17',
    employment: { from: '2018-01-01', to: null, pay: { monthly: 35000, hoursPerWeek: 40 } },
    spells: Array.from({ length: spells }, (_, i) => ({
      from: iso(first + 9 * i),
      to: iso(first + 9 * i + 2),
      extent: 1,
    })),
    benefit: { sgi: 420000 },
  };
}

export const lastDayOf = ({ spells }) => spells.at(-1).to;
