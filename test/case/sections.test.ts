/**
 * Every section that the coverage calls implemented: a case whose assessment cites it, or the reason why no case can. A
 * section that is added to the coverage without either makes this test fail.
 */
import { describe, expect, it } from 'vitest';
import { assess, type AssessValue, type Case, type Decided, type Lagrum } from '../../src/core.js';
import { coverage } from '../../src/law/coverage/coverage.js';
import { findings as reported } from '../report/cases.js';

/** Why no case can use a section: which facts a case does not hold. */
const REASONS = {
  dispute: 'that employer and employee dispute, and what Försäkringskassan has decided about it',
  'working-time': 'the annual working time, and the hours that would have been worked day by day',
  'benefit-to-the-employer': 'that the employer has a right to the benefit',
  treatment: 'a treatment, and to what extent it keeps the insured from work',
  'earlier-loss-of-benefit': 'at which earlier times benefit was lost to karens',
  'delayed-care': 'that care was delayed by the pandemic',
  'other-benefit': 'the facts of another benefit than sickness benefit',
  'between-jobs': 'what the insured does while not at work for another reason than sickness',
  'contact-with-fk': 'what the insured is asked by, or agrees with, Försäkringskassan',
} as const;

const NO_CASE: Readonly<Record<string, keyof typeof REASONS>> = {
  'SFS 1991:1047 20': 'dispute',
  'SFS 1991:1047 21': 'dispute',
  'SFS 1991:1047 22': 'dispute',
  'SFS 1991:1047 23': 'dispute',
  'SFS 2010:110 25:29': 'working-time',
  'SFS 2010:110 26:16': 'between-jobs',
  'SFS 2010:110 26:18 a': 'between-jobs',
  'SFS 2010:110 27:7': 'treatment',
  'SFS 2010:110 27:39': 'earlier-loss-of-benefit',
  'SFS 2010:110 27:49 a': 'delayed-care',
  'SFS 2010:110 27:59': 'benefit-to-the-employer',
  'SFS 2010:110 28:12': 'working-time',
  'SFS 2010:110 28:13': 'working-time',
  'SFS 2010:110 28:14': 'working-time',
  'SFS 2010:110 28:16': 'working-time',
  'SFS 2010:110 28 a:4': 'other-benefit',
  'SFS 2010:110 28 a:5': 'other-benefit',
  'SFS 2010:110 28 a:6': 'other-benefit',
  'SFS 2010:110 28 a:7': 'other-benefit',
  'SFS 2010:110 28 a:9': 'other-benefit',
  'SFS 2010:110 28 a:10': 'other-benefit',
  'SFS 2010:110 28 a:11': 'other-benefit',
  'SFS 2010:110 28 a:12': 'other-benefit',
  'SFS 2010:110 28 a:13': 'other-benefit',
  'SFS 2010:110 28 a:14': 'other-benefit',
  'SFS 2010:110 28 a:19': 'other-benefit',
  'SFS 2010:110 30:7': 'contact-with-fk',
  'SFS 2010:110 30:10': 'contact-with-fk',
  'SFS 2010:110 31:4': 'other-benefit',
  'SFS 2010:110 31:10': 'other-benefit',
  'SFS 2010:110 33:16': 'other-benefit',
  'SFS 2010:110 33:18': 'other-benefit',
  'SFS 2010:110 33:19': 'other-benefit',
};

const employment = { from: '2015-01-01', to: null, pay: { monthly: 26000, hoursPerWeek: 40 } } as const;

/** Beside the cases of the reports. */
const MORE: Readonly<Record<string, readonly [Case, string]>> = {
  'special high-risk protection': [
    {
      ref: 'A-1',
      employment,
      spells: [{ from: '2026-03-02', to: '2026-03-06', extent: 1 }],
      decisions: {
        specialHighRisk: { kind: 'many-sick-periods', appliedOn: '2026-01-10', decidedOn: '2026-02-02' },
      },
    },
    '2026-03-20',
  ],
  'older, with work': [
    {
      ref: 'A-2',
      employment,
      bornOn: '1961-03',
      spells: [{ from: '2025-06-02', to: '2026-06-30', extent: 1 }],
      benefit: { sgi: 300_000 },
    },
    '2026-07-02',
  ],
};

const findings: readonly (readonly [string, Decided<AssessValue>])[] = [
  ...reported,
  ...Object.entries(MORE).map(([name, [given, asOf]]) => [name, assess(given, { asOf })] as const),
];

function sectionsOf(lagrum: readonly Lagrum[]): string[] {
  return lagrum.flatMap((cited) =>
    'paragraf' in cited
      ? [`${cited.forfattning} ${cited.kapitel === undefined ? '' : `${cited.kapitel}:`}${cited.paragraf}`]
      : [],
  );
}

/** The sections that the assessment itself or one of its parts cites. */
function citedIn({ value, basis }: Decided<AssessValue>): string[] {
  const parts = [...value.ledger, ...value.open, ...value.options].map(({ lagrum }) => lagrum);
  const vacation = value.vacation?.basis ?? [];
  const protection = value.sgiProtection?.basis ?? [];
  return [basis, vacation, protection, ...parts, ...value.plans.map((plan) => plan.basis)].flatMap(
    sectionsOf,
  );
}

const shownBy = new Map<string, string>();
for (const [name, finding] of findings) {
  for (const section of citedIn(finding)) if (!shownBy.has(section)) shownBy.set(section, name);
}

const implemented = coverage
  .filter(({ status }) => status === 'implemented')
  .map(({ act, section }) => `${act} ${section}`);

describe('a section that the rules implement', () => {
  it.each(implemented)('%s: a case shows it, or no case can', (section) => {
    if (section in NO_CASE) expect(shownBy.get(section)).toBeUndefined();
    else expect(shownBy.get(section), `name a case, or why there is none`).toBeTypeOf('string');
  });

  it('is excused only where it is implemented, and for a reason that is used', () => {
    expect(Object.keys(NO_CASE).filter((section) => !implemented.includes(section))).toEqual([]);
    expect([...new Set(Object.values(NO_CASE))].sort()).toEqual(Object.keys(REASONS).sort());
  });
});
