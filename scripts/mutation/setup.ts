import fc from 'fast-check';

/** Few random cases and always the same ones, since every mutant runs them; one that fails is enough. */
fc.configureGlobal({ numRuns: 20, seed: 1, endOnFailure: true });
