import { HSL } from './acts.js';
import { provision, type Provision } from './provision.js';

export const hsl7s9: Provision = /* @__PURE__ */ provision(HSL, { kapitel: '7', paragraf: '9' }, [
  ['2020-01-01', 'SFS 2019:973'],
]);
export const hsl8s7: Provision = /* @__PURE__ */ provision(HSL, { kapitel: '8', paragraf: '7' }, [
  ['2020-01-01', 'SFS 2019:973'],
]);
export const hsl12s5: Provision = /* @__PURE__ */ provision(HSL, { kapitel: '12', paragraf: '5' }, [
  ['2017-04-01'],
]);
export const hsl16s4: Provision = /* @__PURE__ */ provision(HSL, { kapitel: '16', paragraf: '4' }, [
  ['2020-01-01', 'SFS 2019:973'],
]);
