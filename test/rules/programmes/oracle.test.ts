import type fc from 'fast-check';
import { describe } from 'vitest';
import * as checked from '../../../src/index.js';
import { jobAndDevelopment, youth, type JobAndDevelopmentInput, type YouthInput } from '../../../src/core.js';
import { jobAndDevelopmentInput, youthInput } from '../../oracle/c-arbitraries.js';
import * as oracle from '../../oracle/programmes.js';
import { agreesWithOracle } from '../../support/properties.js';

/** What both authors must agree on: whether somebody may enter, and until when at the latest. */
function entry<Finding>(finding: Finding): Finding {
  const { value } = finding as {
    readonly value?: { readonly mayEnter: boolean; readonly latestTo?: string | null };
  };
  if (value === undefined) return finding;
  const { mayEnter, latestTo } = value;
  return { ...finding, value: { mayEnter, ...(latestTo !== undefined && { latestTo }) } };
}

describe('programmes', () => {
  agreesWithOracle('on the youth guarantee', {
    rule: youth,
    checked: checked.youth,
    oracle: (input) => entry(oracle.youth(input as oracle.YouthInput)),
    inputs: youthInput as fc.Arbitrary<YouthInput>,
    seen: entry,
  });

  agreesWithOracle('on the job and development guarantee', {
    rule: jobAndDevelopment,
    checked: checked.jobAndDevelopment,
    oracle: (input) => entry(oracle.jobAndDevelopment(input as never)),
    inputs: jobAndDevelopmentInput as unknown as fc.Arbitrary<JobAndDevelopmentInput>,
    seen: entry,
  });
});
