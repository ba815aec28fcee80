/** Mutation of one area, judged by the tests beside it alone: `MUTATED=rules/sick-pay npx stryker run`. See scripts/mutation.mjs. */
const area = process.env.MUTATED;

export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'vitest.mutation.config.ts' },
  mutate: [`src/${area}/**/*.ts`, '!src/**/*.{schema,words,table,list}.ts', '!src/law/coverage/**'],
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  tempDirName: 'coverage/mutants',
  reporters: ['json', 'progress-append-only'],
  jsonReporter: { fileName: `coverage/mutation/${area.replace('/', '-')}.json` },
  concurrency: 2,
  timeoutMS: 20_000,
};
