import { SFB } from '../acts.js';
import { provision, type Provision } from '../provision.js';

export const sfb39s3: Provision = /* @__PURE__ */ provision(SFB, { kapitel: '39', paragraf: '3' }, [
  ['2011-01-01'],
]);
export const sfb39s5: Provision = /* @__PURE__ */ provision(SFB, { kapitel: '39', paragraf: '5' }, [
  ['2011-01-01'],
]);
export const sfb39s6: Provision = /* @__PURE__ */ provision(SFB, { kapitel: '39', paragraf: '6' }, [
  ['2011-01-01'],
]);
export const sfb39s7: Provision = /* @__PURE__ */ provision(SFB, { kapitel: '39', paragraf: '7' }, [
  ['2011-01-01'],
]);
