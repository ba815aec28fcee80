/** Histories in which each spell asks for something of its own, as long as wanted: what a spell costs must not grow with them. */
const iso = (day) => new Date(day * 86_400_000).toISOString().slice(0, 10);

/** Twenty days of sickness in every thirty, with nothing told beside them. */
function longCaseOf(spells) {
  const first = 17_905;
  return {
    ref: 'A-17',
    spells: Array.from({ length: spells }, (_, i) => ({
      from: iso(first + 30 * i),
      to: iso(first + 30 * i + 19),
      extent: 1,
    })),
    benefit: { sgi: 420000 },
  };
}

const employment = { from: '2018-01-01', to: null, pay: { monthly: 35000, hoursPerWeek: 40 } };

export const histories = {
  'an employee': (spells) => ({ ...longCaseOf(spells), employment }),
  'an employee with a certificate for each spell': (spells) => {
    const given = longCaseOf(spells);
    return { ...given, employment, certificates: given.spells.map(({ from, to }) => ({ from, to })) };
  },
  'a self-employed person': (spells) => ({
    ...longCaseOf(spells),
    insured: 'self-employed',
    selfEmployed: { karenstid: 7 },
  }),
  'an unemployed person': (spells) => ({ ...longCaseOf(spells), insured: 'unemployed' }),
};
