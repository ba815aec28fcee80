import { decided, type Decided } from '../../finding/finding.js';
import type { IsoDate } from '../../time/day.js';
import { assess, type AssessValue } from '../assess.js';
import type { Case } from '../given/case.js';
import { changedCase, type CaseChange } from '../given/changed-case.js';
import { compare, type CompareOptions, type CompareValue } from './compare.js';

export type { CaseChange } from '../given/changed-case.js';

export interface WhatIfValue {
  readonly ref: string;
  readonly asOf: IsoDate;
  readonly change: CaseChange;
  /** The case with the change made. */
  readonly case: Case;
  /** Its assessment. */
  readonly assessed: AssessValue;
  /** What is then otherwise than in the case as it was given. */
  readonly compared: CompareValue;
}

/**
 * The case under one change: a part-time return, an end, a longer sickness, a relapse, another pay. The alternative is
 * assessed like any case, and compared with the case as it was given.
 *
 * Does not say whether the change is likely or medically right.
 *
 * @source SjLL; SFB 27 and 30 kap.
 * @inForce 2019-01-01 –
 * @throws InvalidInput (checked API) on a case that does not fit or spans more than a hundred years, or a
 * change that does not fit the case
 * @example
 * import { whatIf } from 'sjukregler';
 *
 * const { value } = whatIf(
 *   {
 *     ref: 'A-17',
 *     employment: { from: '2020-01-01', to: null, pay: { monthly: 26000, hoursPerWeek: 40 } },
 *     spells: [{ from: '2026-03-02', to: '2026-03-13', extent: 1 }],
 *   },
 *   { kind: 'return-part-time', from: '2026-03-09', extent: 0.5 },
 *   { asOf: '2026-03-05' },
 * );
 * value.compared.extents; //=> [{ from: '2026-03-09', to: '2026-03-13', was: 1, is: 0.5 }]
 * value.compared.corrections[0]?.payroll.toCorrect; //=> 600
 */
export function whatIf(given: Case, change: CaseChange, options: CompareOptions): Decided<WhatIfValue> {
  const { asOf } = options;
  const alternative = changedCase(given, change, asOf);
  const { value: assessed, basis, ...remarks } = assess(alternative, options);
  const { value: compared } = compare(given, alternative, options);
  return decided({ ref: given.ref, asOf, change, case: alternative, assessed, compared }, basis, remarks);
}
