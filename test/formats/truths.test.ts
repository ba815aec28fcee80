/** What an employee did, written in the dialect of some system and read back: the same hours, or a told question. */
import fc from 'fast-check';
import { describe, it } from 'vitest';
import { dialects } from './truths/dialect.js';
import { truths } from './truths/truth.js';
import { verdictOn } from './truths/verdict.js';

describe('files in the dialects of many systems', () => {
  it('give the hours of every day as they were, or tell that they do not', async () => {
    await fc.assert(
      fc.asyncProperty(truths, dialects, async (truth, dialect) => {
        await verdictOn(truth, dialect);
      }),
    );
  });
});
