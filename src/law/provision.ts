/** A section through time: its wordings, and the one that a finding cites for the day it is asked about. */
import type { IsoDate } from '../time/day.js';
import type { Act } from './acts.js';
import type { Guidance, Lagrum, Section } from './lagrum.js';

/** A section in all the wordings that the rules need, the oldest first, each as it is cited. */
export type Provision = readonly Section[];

/** What a rule or a figure rests on. */
export type Ground = Provision | Guidance;

/** Where in an act a section stands. */
export interface Place {
  /** The amending act, for its transitional provisions. */
  readonly amending?: string;
  readonly kapitel?: string;
  readonly paragraf: string;
  readonly stycke?: string;
  readonly punkt?: string;
}

/** The first day of a wording, and the act that gave it where it is not the original one. */
export type Wording = readonly [giltigFom: IsoDate, andrad?: string];

/** A section with its wordings, the oldest first. It is frozen, since findings share it. */
export function provision(
  { sfs, readUntil }: Act,
  { amending, ...place }: Place,
  wordings: readonly Wording[],
): Provision {
  const sections = wordings.map(([giltigFom, andrad]) =>
    Object.freeze<Section>({
      forfattning: amending ?? sfs,
      ...place,
      giltigFom,
      ...(andrad !== undefined && { andrad }),
      readUntil,
    }),
  );
  return Object.freeze(sections);
}

/** One provision after another took its place: of each day the latest that had begun is cited. */
export function succession(...provisions: readonly Provision[]): Provision {
  return Object.freeze(provisions.flat());
}

/**
 * What is cited for a day: of each section the wording that applied on it. A section that had not begun is left out.
 * Without a day, the newest wordings. Two that had one section before them cite it once.
 */
export function cite(grounds: readonly Ground[], on: IsoDate | undefined): readonly Lagrum[] {
  const newest = NEWEST.get(grounds) ?? newestOf(grounds);
  return on === undefined || on >= newest.from ? newest.cited : citedOn(grounds, on);
}

/**
 * Two lists as one, such as the source of a row and what a rule adds to it: whenever they are joined, the same list. So what
 * is cited of it is one list too, and many findings share it as they share that of a constant.
 */
export function together(grounds: readonly Ground[], more: readonly Ground[]): readonly Ground[] {
  const joined = JOINED.get(grounds) ?? new WeakMap<readonly Ground[], readonly Ground[]>();
  const known = joined.get(more);
  if (known !== undefined) return known;
  const all = [...grounds, ...more];
  JOINED.set(grounds, joined.set(more, all));
  return all;
}

const JOINED = /* @__PURE__ */ new WeakMap<
  readonly Ground[],
  WeakMap<readonly Ground[], readonly Ground[]>
>();

/** Most questions are about the newest wordings, and most lists are constants of a rule. */
const NEWEST = /* @__PURE__ */ new WeakMap<readonly Ground[], Newest>();

interface Newest {
  /** The first day on which every section has its newest wording. */
  readonly from: IsoDate;
  readonly cited: readonly Lagrum[];
}

function newestOf(grounds: readonly Ground[]): Newest {
  const cited = Object.freeze(citedOn(grounds, undefined));
  const from = cited.reduce((latest, lagrum) => {
    return 'kalla' in lagrum || lagrum.giltigFom < latest ? latest : lagrum.giltigFom;
  }, '0000-01-01');
  NEWEST.set(grounds, { from, cited });
  return { from, cited };
}

function citedOn(grounds: readonly Ground[], on: IsoDate | undefined): readonly Lagrum[] {
  const cited: Lagrum[] = [];
  for (const ground of grounds) {
    const wording = isGuidance(ground) ? Object.freeze(ground) : wordingOf(ground, on);
    if (wording !== undefined && !cited.includes(wording)) cited.push(wording);
  }
  return cited;
}

/** The same, but of a section that had not begun its first wording: for the day on which a table or a rule begins. */
export function citeFrom(grounds: readonly Ground[], from: IsoDate): readonly Lagrum[] {
  const cited = grounds.map((ground) =>
    isGuidance(ground) ? Object.freeze(ground) : (wordingOf(ground, from) ?? (ground[0] as Section)),
  );
  return [...new Set(cited)];
}

function wordingOf(wordings: Provision, on: IsoDate | undefined): Section | undefined {
  for (let i = wordings.length - 1; i >= 0; i--) {
    const wording = wordings[i] as Section;
    if (on === undefined || wording.giltigFom <= on) return wording;
  }
  return undefined;
}

function isGuidance(ground: Ground): ground is Guidance {
  return !Array.isArray(ground);
}
