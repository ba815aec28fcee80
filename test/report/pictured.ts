/** Cases whose timelines are hard to draw, each with what its certificates cover. */
import { readFileSync } from 'node:fs';
import { assess, type AssessValue } from '../../src/case/assess.js';
import type { Case, CaseSpell } from '../../src/case/given/case.js';
import type { Decided } from '../../src/finding/finding.js';
import { addDays, toDay, toIso } from '../../src/time/day.js';
import { findings } from './cases.js';

const employment = { from: '2015-01-01', to: null, pay: { monthly: 26000, hoursPerWeek: 40 } } as const;

export interface Pictured {
  readonly name: string;
  readonly found: Decided<AssessValue>;
  readonly certificates: NonNullable<Case['certificates']>;
}

/** Spells of `length` days that begin `every` so many days. */
function repeated(count: number, first: string, every: number, length: number): CaseSpell[] {
  return Array.from({ length: count }, (_, i) => {
    const from = addDays(toDay(first), i * every);
    return { from: toIso(from), to: toIso(addDays(from, length - 1)), extent: 1 as const };
  });
}

function example(name: string): Case {
  return JSON.parse(readFileSync(`examples/${name}.case.json`, 'utf8')) as Case;
}

const hard: Readonly<Record<string, readonly [Case, string]>> = {
  'long case': [example('long-case'), '2026-03-20'],
  relapses: [example('relapses'), '2026-02-20'],
  'part-time return': [example('part-time-return'), '2026-03-15'],
  'forty short spells': [
    { ref: 'A-40', employment, spells: repeated(40, '2024-01-08', 19, 3) },
    '2026-02-20',
  ],
  'three years': [
    {
      ref: 'A-36',
      employment,
      spells: [
        { from: '2023-03-06', to: '2023-06-30', extent: 1 },
        { from: '2023-07-01', to: '2023-09-30', extent: 0.75 },
        { from: '2023-10-01', to: '2024-02-29', extent: 0.5 },
        { from: '2024-04-15', to: '2024-05-31', extent: 0.25 },
        { from: '2025-01-13', to: null, extent: 1 },
      ],
      prognosis: { on: '2025-01-20', expectedTo: '2026-05-31' },
      certificates: [
        { from: '2023-03-13', to: '2024-02-29' },
        { from: '2025-01-20', to: '2026-02-28' },
      ],
      plan: { madeOn: '2025-02-14' },
      reportedToFk: '2025-01-30',
      appliedToFk: '2025-01-31',
    },
    '2026-02-15',
  ],
  'one day': [
    { ref: 'A-1', employment, spells: [{ from: '2026-04-13', to: '2026-04-13', extent: 1 }] },
    '2026-04-14',
  ],
  'one day, over the new year': [
    { ref: 'A-31', employment, spells: [{ from: '2025-12-31', to: '2026-01-01', extent: 1 }] },
    '2026-01-01',
  ],
  'leap day': [
    {
      ref: 'A-29',
      employment,
      spells: [{ from: '2028-02-28', to: '2028-03-01', extent: 0.5 }],
      certificates: [{ from: '2028-02-29', to: '2028-02-29' }],
    },
    '2028-02-29',
  ],
  'looked at years later': [
    { ref: 'A-99', employment, spells: [{ from: '2023-02-01', to: '2023-03-20', extent: 1 }] },
    '2026-01-01',
  ],
  'looked at long before': [
    { ref: 'A-98', employment, spells: [{ from: '2026-05-04', to: '2026-05-29', extent: 1 }] },
    '2025-06-01',
  ],
  'a long reference': [
    {
      ref: 'M'.repeat(64),
      employment,
      spells: [{ from: '2026-01-12', to: null, extent: 1 }],
      prognosis: { on: '2026-01-12', expectedTo: '2026-01-31' },
    },
    '2026-01-12',
  ],
  'a case of ten years': [
    {
      ref: 'A-120',
      employment: { ...employment, from: '2005-01-01' },
      spells: repeated(30, '2016-01-11', 121, 40),
    },
    '2026-02-20',
  ],
};

export const pictured: readonly Pictured[] = [
  ...Object.entries(hard).map(([name, [given, asOf]]) => ({
    name,
    found: assess(given, { asOf }),
    certificates: given.certificates ?? [],
  })),
  ...findings.map(([name, found]) => ({ name, found, certificates: [] })),
];

export function picturedCase(name: string): Pictured {
  const found = pictured.find((candidate) => candidate.name === name);
  if (found === undefined) throw new Error('no such case');
  return found;
}
