/**
 * The law that the rules rest on, as data: acts with their sections, dated tables, and what becomes of every section.
 *
 * @module law
 */
import { datedTables } from './generated/dated-tables.js';
import { provisions } from './generated/provisions.js';
import { acts } from './law/act.js';
import { coverage as everySection, type SectionCoverage } from './law/coverage/coverage.js';
import type { Confidence, NextChange } from './law/dated.js';
import type { Lagrum, Section } from './law/lagrum.js';
import { citeFrom, type Ground, type Provision } from './law/provision.js';
import type { IsoDate } from './time/day.js';

export type { CoverageGroup, CoverageStatus, SectionCoverage } from './law/coverage/coverage.js';
export type { Confidence } from './law/dated.js';
export type { Guidance, Lagrum, Section } from './law/lagrum.js';
export type { IsoDate } from './time/day.js';

/** One wording of a section. */
export interface WordingInForce {
  /** The first day to which the wording applies; until the next one begins. */
  readonly giltigFom: IsoDate;
  /** The amending act, where the wording is not the original one. */
  readonly andrad?: string;
}

/** A section that some rule cites. */
export interface CitedSection {
  readonly kapitel?: string;
  readonly paragraf: string;
  readonly stycke?: string;
  readonly punkt?: string;
  /** Those that the rules need, the oldest first. */
  readonly wordings: readonly WordingInForce[];
}

/** An act, or the transitional provisions of an amending act. */
export interface CitedAct {
  /** The SFS number, such as `SFS 1991:1047`. */
  readonly forfattning: string;
  /** The name that Swedish lawyers use in citations; absent for an amending act. */
  readonly short?: string;
  readonly sv?: string;
  readonly en?: string;
  /** Acts that came into force or were published after this day have not been read. */
  readonly readUntil: IsoDate;
  /** No wording can follow: the act is no longer in force. */
  readonly repealed?: true;
  /** In no particular order. */
  readonly sections: readonly CitedSection[];
}

/** One row of a dated table: its figures, and where they come from. */
export interface TableRow {
  /** The first day to which the row applies, both for the day and, in tables by birth, for the day of birth. */
  readonly from: IsoDate;
  readonly source: readonly Lagrum[];
  /** The day on which somebody last compared the row with its source. */
  readonly checkedOn: IsoDate;
  readonly confidence: Confidence;
  readonly [figure: string]: unknown;
}

/** A new row that a table is expected to need. */
export interface ExpectedChange extends Omit<NextChange, 'source'> {
  readonly source: readonly Lagrum[];
}

/** A dated table with its rows, the oldest first. */
export interface Table {
  /** Where it stands and what it is called: `law/price-base-amount priceBaseAmounts`. */
  readonly table: string;
  readonly rows: readonly TableRow[];
  /** Null for a wording that is in force until somebody changes it. */
  readonly nextChange: ExpectedChange | null;
}

/**
 * Every act that the rules cite, with its sections in all the wordings that the rules need.
 *
 * @returns a list of its own for every call, acts by SFS number
 * @example
 * import { law } from 'sjukregler/law';
 *
 * law().find(({ short }) => short === 'SjLL')?.readUntil; //=> '2026-04-30'
 */
export function law(): readonly CitedAct[] {
  const byAct = new Map<string, Map<string, CitedSection & { wordings: WordingInForce[] }>>();
  const readUntil = new Map<string, IsoDate>();
  for (const section of provisions
    .flatMap((file) => Object.values(file))
    .filter(isProvision)
    .flat()) {
    const { forfattning, giltigFom, andrad, readUntil: read, ...place } = section;
    const sections =
      byAct.get(forfattning) ?? new Map<string, CitedSection & { wordings: WordingInForce[] }>();
    const key = JSON.stringify(place);
    const known = sections.get(key) ?? { ...place, wordings: [] };
    const isNew = known.wordings.every((wording) => wording.giltigFom !== giltigFom);
    if (isNew) known.wordings.push({ giltigFom, ...(andrad !== undefined && { andrad }) });
    byAct.set(forfattning, sections.set(key, known));
    readUntil.set(forfattning, read);
  }
  return [...byAct].sort(inOrder).map(([forfattning, sections]) => {
    const { sfs: _, ...named } = acts[forfattning] ?? {
      sfs: forfattning,
      readUntil: readUntil.get(forfattning) as IsoDate,
    };
    return { forfattning, ...named, sections: [...sections.values()] };
  });
}

/**
 * Every dated table: the figures of the law with their sources, and what each expects next.
 *
 * @returns copies: what a caller does with them changes no answer
 * @example
 * import { tables } from 'sjukregler/law';
 *
 * const amounts = tables().find(({ table }) => table.endsWith('priceBaseAmounts'));
 * amounts?.rows.find(({ from }) => from === '2026-01-01')?.['priceBase']; //=> 59200
 */
export function tables(): readonly Table[] {
  return datedTables.map(({ file, name, rows, nextChange }) => ({
    table: `${file} ${name}`,
    rows: rows.map((row) => cited(row, row.from) as TableRow),
    nextChange:
      nextChange === null
        ? null
        : { ...nextChange, source: citeFrom(nextChange.source, nextChange.expectedFrom) },
  }));
}

/**
 * What the library makes of every section of the chapters that it has gone through, and why.
 *
 * @returns copies, act by act in the order of the act
 * @example
 * import { coverage } from 'sjukregler/law';
 *
 * coverage().find(({ section }) => section === '27:47')?.rules; //=> ['work-capacity/chain']
 */
export function coverage(): readonly SectionCoverage[] {
  return everySection.map((row) => ({ ...row, rules: [...row.rules], why: { ...row.why } }));
}

/** A copy of a row in which every list of what something rests on is cited for the day. */
function cited(value: unknown, from: IsoDate): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => cited(item, from));
  return Object.fromEntries(
    Object.entries(value).map(([key, item]: [string, unknown]) => [
      key,
      GROUNDS.has(key) ? citeFrom(item as readonly Ground[], from) : cited(item, from),
    ]),
  );
}

const GROUNDS: ReadonlySet<string> = new Set(['source', 'basis']);

function isProvision(value: unknown): value is Provision {
  return Array.isArray(value) && value.every((item: Section) => 'giltigFom' in item);
}

function inOrder([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : 1;
}
