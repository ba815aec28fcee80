/**
 * The contract by which a population is divided, counted in parts and put together again. A part is a range of persons,
 * so no person is ever split; counting a part again gives the same rows; and nothing is put together that does not fit.
 */
import { valueAt, type Observed } from './columns.js';
import { InvalidInput } from '../finding/invalid-input.js';
import { issueWords } from '../finding/issue.words.js';
import type { GapCounts } from './gaps.js';
import { couldBePersonalNumber } from './personal-number.js';

/** A range of persons, in order. */
export interface PlannedPart {
  /** From 1 on, in order of persons. */
  readonly part: number;
  /** The first and the last person, both included, as decimal numbers. */
  readonly firstPerson: string;
  readonly lastPerson: string;
  readonly persons: number;
  readonly spells: number;
}

export interface PartitionPlan {
  readonly format: 1;
  /** The checksum of the law that the plan is for, and of the library's version. */
  readonly ruleSet: string;
  /** The checksum of the file of spells. */
  readonly input: string;
  /** The checksum of what decides the days: how the columns of a file are read, times and time zones too. */
  readonly reading: string;
  readonly observed: Observed;
  /** The gaps that the spells are counted by. Empty: none. */
  readonly gaps: readonly number[];
  readonly parts: readonly PlannedPart[];
}

/** What a counted part tells about itself. */
export interface DonePart {
  readonly part: number;
  /** The checksum of the plan. */
  readonly plan: string;
  /** The persons that were found in the range, as decimal numbers. */
  readonly firstPerson: string;
  readonly lastPerson: string;
  readonly persons: number;
  readonly spells: number;
  /** The checksum of the part's file of rows. */
  readonly rows: string;
  readonly gapCounts: readonly GapCounts[];
}

/** Why parts cannot be put together. */
export type PartProblemCode =
  'missing-part' | 'unknown-part' | 'other-plan' | 'other-count' | 'conflicting-parts' | 'damaged-part';

export interface PartProblem {
  readonly part: number;
  readonly code: PartProblemCode;
}

/** Persons in order, with the number of spells of each. */
export interface PersonCounts {
  readonly person: BigInt64Array;
  readonly spells: Int32Array;
}

/**
 * Divides persons into parts: a part ends with the person by whom it has at least so many spells.
 *
 * @throws InvalidInput on a person with ten digits or more: a plan names persons
 */
export function planParts({ person, spells }: PersonCounts, leastSpells: number): PlannedPart[] {
  const parts: PlannedPart[] = [];
  let first = 0;
  let sum = 0;
  for (let i = 0; i < person.length; i++) {
    const number = person[i];
    if (number !== undefined && couldBePersonalNumber(number)) {
      const message = issueWords['personal-number'].en;
      throw new InvalidInput([{ path: ['person', i], code: 'personal-number', message }]);
    }
    sum += valueAt(spells, i);
    if (sum < leastSpells && i < person.length - 1) continue;
    parts.push({
      part: parts.length + 1,
      firstPerson: String(person[first]),
      lastPerson: String(person[i]),
      persons: i - first + 1,
      spells: sum,
    });
    first = i + 1;
    sum = 0;
  }
  return parts;
}

/**
 * Why the parts cannot be put together, in order of parts; empty where they can. A part that was counted more than once
 * is fine as long as the rows are the same. Does not look at the files of rows: whether one is damaged says its checksum.
 */
export function problemsOfParts(
  plan: PartitionPlan,
  planId: string,
  done: readonly DonePart[],
): PartProblem[] {
  const problems = plan.parts.flatMap((planned): PartProblem[] => {
    const { part } = planned;
    const counted = done.filter((one) => one.part === part);
    const [first, ...others] = counted;
    if (first === undefined) return [{ part, code: 'missing-part' }];
    if (counted.some((one) => one.plan !== planId)) return [{ part, code: 'other-plan' }];
    if (!counted.every((one) => isAsPlanned(one, planned))) return [{ part, code: 'other-count' }];
    if (others.some((one) => one.rows !== first.rows)) return [{ part, code: 'conflicting-parts' }];
    return [];
  });
  const known = new Set(plan.parts.map(({ part }) => part));
  const unknown = new Set(done.map(({ part }) => part).filter((part) => !known.has(part)));
  return [...problems, ...[...unknown].map((part): PartProblem => ({ part, code: 'unknown-part' }))];
}

function isAsPlanned(done: DonePart, planned: PlannedPart): boolean {
  return (
    done.persons === planned.persons &&
    done.spells === planned.spells &&
    done.firstPerson === planned.firstPerson &&
    done.lastPerson === planned.lastPerson
  );
}
