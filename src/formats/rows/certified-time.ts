/** Which days certificates cover, and at which extent. */
import type { CaseSpell } from '../../case/given/case.js';
import { addDays, toDay, type Day, type IsoDate } from '../../time/day.js';
import { covers, union, type Period } from '../../time/period.js';
import { firstIndex, itemAt } from '../../time/lists.js';
import { itemOf, type IssueSource } from './row-issues.js';

/** The extent that a medical certificate gives for a stretch of days. */
export interface CertifiedExtent {
  readonly from: IsoDate;
  /** Included. */
  readonly to: IsoDate;
  readonly extent: CaseSpell['extent'];
}

interface Certificate extends Period {
  readonly source: IssueSource;
  readonly extent: CaseSpell['extent'] | undefined;
}

export class CertifiedTime {
  private readonly certificates: readonly Certificate[];
  /** Those that give an extent. */
  private readonly extents: readonly Certificate[];
  /** The days on which an extent begins or has ended, in order: between them the same certificates give one. */
  private readonly edges: readonly Day[];
  private readonly extentsByStretch = new Map<number, readonly Certificate[]>();
  private readonly periods: readonly Period[];

  constructor(
    certificates: readonly { readonly from: IsoDate; readonly to: IsoDate }[] = [],
    extents: readonly CertifiedExtent[] = [],
  ) {
    this.certificates = [
      ...certificates.map(({ from, to }, i) => ({
        from: toDay(from),
        to: toDay(to),
        source: itemOf('certificates', i),
        extent: undefined,
      })),
      ...extents.map(({ from, to, extent }, i) => ({
        from: toDay(from),
        to: toDay(to),
        source: itemOf('certificateExtents', i),
        extent,
      })),
    ];
    this.extents = this.certificates.filter(({ extent }) => extent !== undefined);
    this.edges = this.extents.flatMap(({ from, to }) => [from, addDays(to, 1)]).sort((a, b) => a - b);
    this.periods = union(this.certificates);
  }

  /** The last day of the unbroken certified time that the day lies in; undefined where it lies in none. */
  endFrom(day: Day): Day | undefined {
    return periodAt(this.periods, day)?.to;
  }

  /** The certificates that end on the day. */
  endingOn(day: Day): IssueSource[] {
    return this.certificates.filter(({ to }) => to === day).map(({ source }) => source);
  }

  /** The extent that certificates give the day; undefined where none does, or they give several. */
  extentOn(day: Day): CaseSpell['extent'] | undefined {
    const extents = new Set(this.givingExtent(day).map(({ extent }) => extent));
    return extents.size === 1 ? [...extents][0] : undefined;
  }

  /** The certificates that give the day an extent. */
  extentSources(day: Day): IssueSource[] {
    return this.givingExtent(day).map(({ source }) => source);
  }

  /** The certificates that give the day an extent, where none of them gives it the share. */
  contradicting(day: Day, share: number): IssueSource[] {
    const giving = this.givingExtent(day);
    return giving.some(({ extent }) => extent === share) ? [] : giving.map(({ source }) => source);
  }

  private givingExtent(day: Day): readonly Certificate[] {
    const stretch = countUpTo(this.edges, day);
    const known = this.extentsByStretch.get(stretch);
    if (known !== undefined) return known;
    const giving = this.extents.filter((certificate) => covers(certificate, day));
    this.extentsByStretch.set(stretch, giving);
    return giving;
  }
}

/** How many of the days, in order, are not after the given one. */
function countUpTo(days: readonly Day[], day: Day): number {
  return firstIndex(days.length, (i) => itemAt(days, i) > day);
}

/** The period that holds the day, of periods in order and free of overlaps. */
function periodAt(periods: readonly Period[], day: Day): Period | undefined {
  const found = periods[firstIndex(periods.length, (i) => itemAt(periods, i).to >= day)];
  return found !== undefined && found.from <= day ? found : undefined;
}
