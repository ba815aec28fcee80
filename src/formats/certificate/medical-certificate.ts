import type { CaseSpell } from '../../case/given/case.js';
import { addDays, toDay, toIso, type Day, type IsoDate } from '../../time/day.js';
import { inOrder, union, type Period } from '../../time/period.js';
import type { CertifiedExtent } from '../rows/certified-time.js';
import { Issues, itemOf, type RowIssue } from '../rows/row-issues.js';

/** How far the certificate says that work capacity is reduced: Försäkringskassan's and Inera's code list KV_FKMU_0003. */
export type MedicalExtentCode = 'HELT_NEDSATT' | 'TRE_FJARDEDEL' | 'HALFTEN' | 'EN_FJARDEDEL';

/** A line of the certificate. */
export interface MedicalExtent {
  readonly code: MedicalExtentCode;
  readonly from: IsoDate;
  /** Included. */
  readonly to: IsoDate;
}

export interface MedicalCertificateInput {
  /** The lines of one or more certificates, in any order. At most 10 000. */
  readonly periods: readonly MedicalExtent[];
}

export type MedicalIssueCode = 'overlapping-extents';

export interface CertificatesOfExtents {
  /** The days that are certified, as the fewest periods, in order: `certificates` of a case and of absence rows. */
  readonly certificates: readonly { readonly from: IsoDate; readonly to: IsoDate }[];
  /** The extents in order, for absence rows to be compared with. Days with more than one extent have none here. */
  readonly certificateExtents: readonly CertifiedExtent[];
  readonly issues: readonly RowIssue<MedicalIssueCode>[];
}

const EXTENTS: Readonly<Record<MedicalExtentCode, CaseSpell['extent']>> = {
  HELT_NEDSATT: 1,
  TRE_FJARDEDEL: 0.75,
  HALFTEN: 0.5,
  EN_FJARDEDEL: 0.25,
};

/**
 * Reads the periods of a medical certificate, each with the code of its extent, as certificates and extents.
 *
 * Periods that overlap with different extents contradict each other: their common days are certified, but no extent is
 * taken for them, and each such pair is an issue.
 *
 * Does not read the certificate itself: neither diagnosis nor any other text belongs here.
 *
 * @source SFB 27:25, 27:45; SjLL 8 § second para.
 * @throws InvalidInput (checked API) on an unknown code, dates that do not exist, a period that ends before it begins
 * @example
 * import { certificatesFromExtents } from 'sjukregler/formats';
 *
 * const read = certificatesFromExtents({
 *   periods: [
 *     { code: 'HELT_NEDSATT', from: '2026-03-02', to: '2026-03-15' },
 *     { code: 'HALFTEN', from: '2026-03-16', to: '2026-03-29' },
 *   ],
 * });
 * read.certificates; //=> [{ from: '2026-03-02', to: '2026-03-29' }]
 * read.certificateExtents[1]; //=> { from: '2026-03-16', to: '2026-03-29', extent: 0.5 }
 */
export function certificatesFromExtents({ periods }: MedicalCertificateInput): CertificatesOfExtents {
  const given = inOrder(
    periods.map(({ code, from, to }, index) => ({
      from: toDay(from),
      to: toDay(to),
      extent: EXTENTS[code],
      index,
    })),
  );
  return {
    certificates: union(given).map(published),
    certificateExtents: unambiguous(given).map(({ extent, ...period }) => ({ ...published(period), extent })),
    issues: contradictions(given),
  };
}

interface Given extends Period {
  readonly extent: CaseSpell['extent'];
  readonly index: number;
}

function published({ from, to }: Period): { from: IsoDate; to: IsoDate } {
  return { from: toIso(from), to: toIso(to) };
}

/** Stretches of days that all periods on them give one extent. */
function unambiguous(given: readonly Given[]): (Period & { readonly extent: CaseSpell['extent'] })[] {
  const changes = given
    .flatMap(({ from, to, extent }) => [
      { day: from, extent, by: 1 },
      { day: addDays(to, 1), extent, by: -1 },
    ])
    .sort((a, b) => a.day - b.day);
  const open = new Map<CaseSpell['extent'], number>();
  const stretches: { from: Day; to: Day; extent: CaseSpell['extent'] }[] = [];
  changes.forEach(({ day, extent, by }, i) => {
    const count = (open.get(extent) ?? 0) + by;
    if (count === 0) open.delete(extent);
    else open.set(extent, count);
    const next = changes[i + 1]?.day;
    const [only] = open.keys();
    if (next === undefined || next === day || only === undefined || open.size > 1) return;
    const last = stretches.at(-1);
    if (last?.to === day - 1 && last.extent === only) last.to = addDays(next, -1);
    else stretches.push({ from: day, to: addDays(next, -1), extent: only });
  });
  return stretches;
}

/** Every period with the one before it that reaches furthest and says something else. */
function contradictions(given: readonly Given[]): RowIssue<MedicalIssueCode>[] {
  const issues = new Issues<MedicalIssueCode>();
  const furthest = new Map<CaseSpell['extent'], Given>();
  for (const period of given) {
    for (const [extent, before] of furthest) {
      if (extent === period.extent || before.to < period.from) continue;
      const pair = [before.index, period.index].sort((a, b) => a - b);
      issues.add(
        'overlapping-extents',
        pair.map((index) => itemOf('periods', index)),
      );
    }
    const reaching = furthest.get(period.extent);
    if (reaching === undefined || reaching.to < period.to) furthest.set(period.extent, period);
  }
  return issues.all();
}
