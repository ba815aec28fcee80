import fc from 'fast-check';

/** The one place that sets how many random cases every property tries. A long run sets FUZZ_RUNS. */
const runs = Number(process.env['FUZZ_RUNS'] ?? 200);

fc.configureGlobal({ numRuns: runs });
