import { describe } from 'vitest';
import * as checked from '../../../src/index.js';
import { leaveToTryOtherWork, workTraining, workTrial } from '../../../src/core.js';
import {
  leaveToTryOtherWorkInput,
  spellsLeaveToTryOtherWorkInput,
  workTrainingInput,
  workTrialInput,
} from '../../oracle/c-arbitraries.js';
import * as oracle from '../../oracle/rehabilitation.js';
import { agreesWithOracle } from '../../support/properties.js';

/** Codes are each author's own: what must agree is whether anything speaks against it. */
function withoutCodes<Finding>(finding: Finding): Finding {
  const { value } = finding as { readonly value?: { readonly reasons?: readonly string[] } };
  if (value?.reasons === undefined) return finding;
  return { ...finding, value: { ...value, reasons: value.reasons.length > 0 } };
}

/** The authors differ on a contract made on a healthy day: the rule asks for a day of the sick period. */
function isSickOn(
  { spells }: { readonly spells: readonly { from: string; to: string }[] },
  day: string,
): boolean {
  return spells.some(({ from, to }) => from <= day && day <= to);
}

describe('rehabilitation', () => {
  agreesWithOracle('on work trials since their law', {
    rule: workTrial,
    checked: checked.workTrial,
    oracle: (input) => withoutCodes(oracle.workTrial(input)),
    inputs: workTrialInput.filter(({ from }) => from >= '2026-03-01'),
    seen: withoutCodes,
  });

  for (const [what, inputs] of [
    ['on leave to try other work', leaveToTryOtherWorkInput],
    ['on leave to try other work after several spells', spellsLeaveToTryOtherWorkInput],
  ] as const) {
    agreesWithOracle(what, {
      rule: leaveToTryOtherWork,
      checked: checked.leaveToTryOtherWork,
      oracle: (input) => withoutCodes(oracle.leaveToTryOtherWork(input)),
      inputs: inputs.filter((input) => input.leaveFrom >= '2014-08-01' && isSickOn(input, input.contractOn)),
      seen: withoutCodes,
    });
  }

  agreesWithOracle('on work training', {
    rule: workTraining,
    checked: checked.workTraining,
    oracle: (input) => withoutCodes(oracle.workTraining(input)),
    inputs: workTrainingInput,
    seen: withoutCodes,
  });
});
