/** What the library makes of every section of the chapters that it has gone through, and why. */
import type { CoverageGroup } from './group.js';
import { chapter24 } from './sfb/24.js';
import { chapter25 } from './sfb/25.js';
import { chapter26 } from './sfb/26.js';
import { chapter27 } from './sfb/27.js';
import { chapter28 } from './sfb/28.js';
import { chapter28A } from './sfb/28-a.js';
import { chapter29 } from './sfb/29.js';
import { chapter30 } from './sfb/30.js';
import { chapter31 } from './sfb/31.js';
import { chapter31A } from './sfb/31-a.js';
import { chapter33 } from './sfb/33.js';
import { severalChapters } from './sfb/several-chapters.js';
import { seml } from './seml.js';
import { sjll } from './sjll.js';

export type { CoverageGroup, CoverageStatus } from './group.js';

/** One section. */
export interface SectionCoverage extends Omit<CoverageGroup, 'sections'> {
  /** The act by its SFS number. */
  readonly act: string;
  readonly section: string;
}

const SJLL = 'SFS 1991:1047';
const SEML = 'SFS 1977:480';
const SFB = 'SFS 2010:110';

/** Every section once, act by act, in the order of the act. */
export const coverage: readonly SectionCoverage[] = [
  ...sectionsOf(SJLL, sjll),
  ...sectionsOf(SFB, [
    ...chapter24,
    ...chapter25,
    ...chapter26,
    ...chapter27,
    ...chapter28,
    ...chapter28A,
    ...chapter29,
    ...chapter30,
    ...chapter31,
    ...chapter31A,
    ...chapter33,
    ...severalChapters,
  ]),
  ...sectionsOf(SEML, seml),
];

function sectionsOf(act: string, groups: readonly CoverageGroup[]): SectionCoverage[] {
  return groups
    .flatMap(({ sections, ...group }) => sections.map((section) => ({ act, section, ...group })))
    .sort(inOrderOfTheAct);
}

/** `27:8` before `27:8 a` before `27:10`; chapter `28 a` after `28`. */
function inOrderOfTheAct(one: SectionCoverage, other: SectionCoverage): number {
  const [a, b] = [sortKey(one.section), sortKey(other.section)];
  return a < b ? -1 : 1;
}

function sortKey(section: string): string {
  return section.replace(/\d+/g, (digits) => digits.padStart(3, '0'));
}
