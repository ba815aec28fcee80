/** Histories in which each spell asks for something of its own, as long as wanted: what a spell costs must not grow with them. */
const FIRST = 17_905;
const iso = (day) => new Date(day * 86_400_000).toISOString().slice(0, 10);

const employment = { from: '2018-01-01', to: null, pay: { monthly: 35000, hoursPerWeek: 40 } };
const benefit = { sgi: 420000 };

/** Spells of so many days, each so many days after the one before. */
function spellsOf(count, { days, every }) {
  return Array.from({ length: count }, (_, i) => ({
    from: iso(FIRST + every * i),
    to: iso(FIRST + every * i + days - 1),
    extent: 1,
  }));
}

const twoThirds = { days: 20, every: 30 };

/** Twenty days of sickness in every thirty, with nothing told beside them. */
const longCaseOf = (spells) => ({ ref: 'A-17', spells: spellsOf(spells, twoThirds), benefit });

/** The day so many days into each spell. */
const dayOfEach = (spells, days) =>
  Array.from({ length: spells }, (_, i) => iso(FIRST + twoThirds.every * i + days));

/** All that a case can tell of every sickness anew, and an income that changes with each. */
function tellingCaseOf(spells) {
  const given = longCaseOf(spells);
  return {
    ...given,
    employment,
    benefit: { sgi: dayOfEach(spells, 0).map((from, i) => ({ from, sgi: 400000 + (i % 100) })) },
    certificates: dayOfEach(spells, 7).map((from, i) => ({ from, to: given.spells[i].to })),
    prognosis: dayOfEach(spells, 2).map((on, i) => ({ on, expectedTo: given.spells[i].to })),
    plan: dayOfEach(spells, 10).map((madeOn) => ({ madeOn })),
    assuranceOn: dayOfEach(spells, 1),
    appliedToFk: dayOfEach(spells, 14),
    reportedToFk: dayOfEach(spells, 15),
    otherBenefits: dayOfEach(spells, 25).map((day) => ({
      from: day,
      to: day,
      kind: 'temporary-parental',
      extent: 1,
    })),
  };
}

export const histories = {
  'an employee': (spells) => ({ ...longCaseOf(spells), employment }),
  'an employee with a certificate for each spell': (spells) => {
    const given = longCaseOf(spells);
    return { ...given, employment, certificates: given.spells.map(({ from, to }) => ({ from, to })) };
  },
  'an employee with everything told anew for each spell': tellingCaseOf,
  'an employee with a new pay for each spell': (spells) => {
    const days = dayOfEach(spells, 0);
    const pay = days.map((from, i) => ({ from, monthly: 30000 + (i % 100), hoursPerWeek: 40 }));
    return { ...longCaseOf(spells), employment: { ...employment, pay } };
  },
  'a self-employed person': (spells) => ({
    ...longCaseOf(spells),
    insured: 'self-employed',
    selfEmployed: { karenstid: 7 },
  }),
  'an unemployed person': (spells) => ({ ...longCaseOf(spells), insured: 'unemployed' }),
};

/** For the bench alone: what a spell asks for grows here until some years are full. */
export const furtherHistories = {
  'an employee who is sick every other day': (spells) => ({
    ref: 'A-17',
    employment,
    spells: spellsOf(spells, { days: 1, every: 2 }),
    benefit,
  }),
};
