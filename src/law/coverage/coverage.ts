/** What the library makes of every section of the chapters that it has gone through, and why. */
import type { CoverageGroup } from './group.js';
import { sfbBenefit } from './sfb-benefit.js';
import { sfb27Chain } from './sfb-27-chain.js';
import { sfb29and30 } from './sfb-29-30.js';
import { sjll } from './sjll.js';

/** One section. */
export interface SectionCoverage extends Omit<CoverageGroup, 'sections'> {
  /** The act by its SFS number. */
  readonly act: string;
  readonly section: string;
}

const SJLL = 'SFS 1991:1047';
const SFB = 'SFS 2010:110';

/** Every section once, act by act, in the order of the act. */
export const coverage: readonly SectionCoverage[] = [
  ...sectionsOf(SJLL, sjll),
  ...sectionsOf(SFB, [...sfbBenefit, ...sfb27Chain, ...sfb29and30]).sort(inOrderOfTheAct),
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
