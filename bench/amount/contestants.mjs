/**
 * Who takes part: what is imported for it, and how it is made ready. Each finds the same amounts, and publishes them with the
 * sections that they rest on.
 */

/** An öre that an amount may be off, where kronor are binary fractions: an amount that ends on half an öre. */
const ORE = 0.01;

const bare = async () => {
  const { bareAmount } = await import('./bare.mjs');
  return () => bareAmount;
};
const ready = (function_) => () => function_;

export const contestants = {
  bare: { load: bare },
  // The control.
  again: { load: bare },
  core: { load: async () => ready((await import('../../dist/core.js')).amount) },
  checked: { load: async () => ready((await import('../../dist/index.js')).amount) },
  'json-logic-engine': { load: async () => (await import('./json-logic.mjs')).jsonLogic },
  '@marcbachmann/cel-js': { load: async () => (await import('./cel.mjs')).cel },
  'date-fns': { load: async () => ready((await import('./floats.mjs')).floats), tolerance: ORE },
  'dinero.js': { load: async () => ready((await import('./dinero.mjs')).dineroJs) },
  'big.js': { load: async () => ready((await import('./big.mjs')).big) },
  'decimal.js': { load: async () => ready((await import('./decimal.mjs')).decimal) },
  'json-rules-engine': { load: async () => (await import('./json-rules-engine.mjs')).jsonRulesEngine },
  '@gorules/zen-engine': { load: async () => (await import('./zen.mjs')).zen },
  publicodes: { load: async () => (await import('./publicodes.mjs')).publicodes, tolerance: ORE },
};
