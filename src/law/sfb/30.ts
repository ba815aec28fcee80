import { SFB } from '../acts.js';
import { afl22s6 } from '../afl.js';
import { provision, succession, type Provision } from '../provision.js';

export const sfb30s3: Provision = /* @__PURE__ */ provision(SFB, { kapitel: '30', paragraf: '3' }, [
  ['2011-01-01'],
]);
export const sfb30s5: Provision = /* @__PURE__ */ provision(SFB, { kapitel: '30', paragraf: '5' }, [
  ['2011-01-01'],
]);
export const sfb30s6first: Provision = /* @__PURE__ */ provision(
  SFB,
  { kapitel: '30', paragraf: '6', stycke: '1' },
  [['2018-07-01', 'SFS 2017:1306']],
);
export const sfb30s6second: Provision = /* @__PURE__ */ provision(
  SFB,
  { kapitel: '30', paragraf: '6', stycke: '2' },
  [['2018-07-01', 'SFS 2017:1306']],
);
export const sfb30s6third: Provision = /* @__PURE__ */ provision(
  SFB,
  { kapitel: '30', paragraf: '6', stycke: '3' },
  [['2018-07-01', 'SFS 2017:1306']],
);
export const sfb30s6a: Provision = /* @__PURE__ */ provision(SFB, { kapitel: '30', paragraf: '6 a' }, [
  ['2018-07-01', 'SFS 2017:1306'],
]);
export const sfb30s7: Provision = /* @__PURE__ */ provision(SFB, { kapitel: '30', paragraf: '7' }, [
  ['2011-01-01'],
]);
export const sfb30s8: Provision = /* @__PURE__ */ provision(SFB, { kapitel: '30', paragraf: '8' }, [
  ['2011-01-01'],
]);
export const sfb30s9: Provision = /* @__PURE__ */ provision(SFB, { kapitel: '30', paragraf: '9' }, [
  ['2011-01-01'],
]);
export const sfb30s10: Provision = /* @__PURE__ */ provision(SFB, { kapitel: '30', paragraf: '10' }, [
  ['2011-01-01'],
]);
export const sfb30s11: Provision = /* @__PURE__ */ provision(SFB, { kapitel: '30', paragraf: '11' }, [
  ['2011-01-01'],
]);
export const sfb30s12: Provision = /* @__PURE__ */ succession(
  afl22s6,
  /* @__PURE__ */ provision(SFB, { kapitel: '30', paragraf: '12' }, [['2011-01-01']]),
);
export const sfb30s13: Provision = /* @__PURE__ */ provision(SFB, { kapitel: '30', paragraf: '13' }, [
  ['2014-01-01', 'SFS 2013:747'],
]);
export const sfb30s14: Provision = /* @__PURE__ */ provision(SFB, { kapitel: '30', paragraf: '14' }, [
  ['2011-01-01'],
]);
