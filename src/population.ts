/**
 * The rules for many persons at once: columns in, columns out. Without any dependency; for files see the command
 * `sjukregler population`.
 *
 * @module population
 */
export * from './population/columns.js';
export * from './population/gaps.js';
export * from './population/partition.js';
export * from './population/statistics/absence-counts.js';
export * from './population/statistics/absence-rows.js';
export * from './population/statistics/absence-shares.js';
export { ruleSetText } from './population/law.js';
export { population } from './population/population.js';
export { InvalidInput } from './finding/invalid-input.js';
