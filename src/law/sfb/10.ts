import { SFB } from '../acts.js';
import { provision, type Provision } from '../provision.js';

export const sfb10s2: Provision = /* @__PURE__ */ provision(SFB, { kapitel: '10', paragraf: '2' }, [
  ['2011-01-01'],
]);
export const sfb10s5: Provision = /* @__PURE__ */ provision(SFB, { kapitel: '10', paragraf: '5' }, [
  ['2011-01-01'],
]);
export const sfb10s6: Provision = /* @__PURE__ */ provision(SFB, { kapitel: '10', paragraf: '6' }, [
  ['2011-01-01'],
]);
export const sfb10s8: Provision = /* @__PURE__ */ provision(SFB, { kapitel: '10', paragraf: '8' }, [
  ['2011-01-01'],
]);
