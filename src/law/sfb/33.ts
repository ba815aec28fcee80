import { SFB } from '../acts.js';
import { provision, type Provision } from '../provision.js';

export const sfb33s5: Provision = /* @__PURE__ */ provision(SFB, { kapitel: '33', paragraf: '5' }, [
  ['2011-01-01'],
]);
export const sfb33s6: Provision = /* @__PURE__ */ provision(SFB, { kapitel: '33', paragraf: '6' }, [
  ['2011-01-01'],
  ['2022-09-01', 'SFS 2022:1222'],
]);
export const sfb33s7: Provision = /* @__PURE__ */ provision(SFB, { kapitel: '33', paragraf: '7' }, [
  ['2011-01-01'],
]);
export const sfb33s8: Provision = /* @__PURE__ */ provision(SFB, { kapitel: '33', paragraf: '8' }, [
  ['2011-01-01'],
]);
export const sfb33s9: Provision = /* @__PURE__ */ provision(SFB, { kapitel: '33', paragraf: '9' }, [
  ['2011-01-01'],
]);
export const sfb33s10: Provision = /* @__PURE__ */ provision(SFB, { kapitel: '33', paragraf: '10' }, [
  ['2011-01-01'],
]);
export const sfb33s10a: Provision = /* @__PURE__ */ provision(SFB, { kapitel: '33', paragraf: '10 a' }, [
  ['2022-09-01', 'SFS 2022:1222'],
]);
export const sfb33s13: Provision = /* @__PURE__ */ provision(SFB, { kapitel: '33', paragraf: '13' }, [
  ['2011-01-01'],
]);
export const sfb33s14first: Provision = /* @__PURE__ */ provision(
  SFB,
  { kapitel: '33', paragraf: '14', stycke: '1' },
  [['2011-01-01']],
);
export const sfb33s15: Provision = /* @__PURE__ */ provision(SFB, { kapitel: '33', paragraf: '15' }, [
  ['2011-01-01'],
]);
export const sfb33s16: Provision = /* @__PURE__ */ provision(SFB, { kapitel: '33', paragraf: '16' }, [
  ['2017-03-01', 'SFS 2016:1291'],
  ['2023-01-01', 'SFS 2022:878'],
  ['2026-01-01', 'SFS 2022:879'],
]);
export const sfb33s18: Provision = /* @__PURE__ */ provision(SFB, { kapitel: '33', paragraf: '18' }, [
  ['2011-01-01'],
]);
export const sfb33s19: Provision = /* @__PURE__ */ provision(SFB, { kapitel: '33', paragraf: '19' }, [
  ['2011-01-01'],
]);
export const sfb33s20: Provision = /* @__PURE__ */ provision(SFB, { kapitel: '33', paragraf: '20' }, [
  ['2011-01-01'],
]);
export const sfb33s22: Provision = /* @__PURE__ */ provision(SFB, { kapitel: '33', paragraf: '22' }, [
  ['2011-01-01'],
]);
export const sfb33s23: Provision = /* @__PURE__ */ provision(SFB, { kapitel: '33', paragraf: '23' }, [
  ['2011-01-01'],
]);
