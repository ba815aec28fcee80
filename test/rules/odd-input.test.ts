import fc from 'fast-check';
import { expect, it } from 'vitest';
import * as rules from '../../src/index.js';
import * as odd from '../oracle/c-arbitraries.js';

const cases: readonly (readonly [string, (input: never) => unknown, fc.Arbitrary<unknown>])[] = [
  ['work aids', rules.workAids, odd.oddWorkAidsInput],
  ['a work trial', rules.workTrial, odd.oddWorkTrialInput],
  ['leave to try other work', rules.leaveToTryOtherWork, odd.oddLeaveToTryOtherWorkInput],
  ['work training', rules.workTraining, odd.oddWorkTrainingInput],
  ['the youth guarantee', rules.youth, odd.oddYouthInput],
  ['the job and development guarantee', rules.jobAndDevelopment, odd.oddJobAndDevelopmentInput],
];

it.each(cases)('odd facts about %s give a finding or a refusal, never anything else', (_, rule, inputs) => {
  fc.assert(
    fc.property(inputs, (input) => {
      try {
        expect(rule(input as never)).toHaveProperty('outcome');
      } catch (error) {
        expect(error).toMatchObject({ code: 'invalid-input' });
      }
    }),
  );
});
