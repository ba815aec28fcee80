import { SOL } from './acts.js';
import { provision, type Provision } from './provision.js';

export const sol4s1: Provision = /* @__PURE__ */ provision(SOL, { kapitel: '4', paragraf: '1' }, [
  ['2025-07-01'],
]);
export const sol10s8: Provision = /* @__PURE__ */ provision(SOL, { kapitel: '10', paragraf: '8' }, [
  ['2025-07-01'],
]);
export const sol12s1: Provision = /* @__PURE__ */ provision(SOL, { kapitel: '12', paragraf: '1' }, [
  ['2025-07-01'],
]);
export const sol12s3: Provision = /* @__PURE__ */ provision(SOL, { kapitel: '12', paragraf: '3' }, [
  ['2025-07-01'],
]);
export const sol12s4: Provision = /* @__PURE__ */ provision(SOL, { kapitel: '12', paragraf: '4' }, [
  ['2025-07-01'],
]);
export const sol12s5: Provision = /* @__PURE__ */ provision(SOL, { kapitel: '12', paragraf: '5' }, [
  ['2025-07-01'],
]);
