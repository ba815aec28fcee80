import { SFB } from '../acts.js';
import { afl1s6 } from '../afl.js';
import { provision, succession, type Provision } from '../provision.js';

export const sfb2s7: Provision = /* @__PURE__ */ succession(
  afl1s6,
  /* @__PURE__ */ provision(SFB, { kapitel: '2', paragraf: '7' }, [['2011-01-01']]),
);
/** The retirement target age, and who keeps an older one. */
export const sfb2s10c: Provision = /* @__PURE__ */ provision(SFB, { kapitel: '2', paragraf: '10 c' }, [
  ['2020-01-01', 'SFS 2019:649'],
]);
export const sfb2s2: Provision = /* @__PURE__ */ provision(SFB, { kapitel: '2', paragraf: '2' }, [
  ['2011-01-01'],
  ['2022-06-20', 'SFS 2022:761'],
]);
export const sfb2s6: Provision = /* @__PURE__ */ provision(SFB, { kapitel: '2', paragraf: '6' }, [
  ['2011-01-01'],
]);
export const sfb2s9: Provision = /* @__PURE__ */ provision(SFB, { kapitel: '2', paragraf: '9' }, [
  ['2011-01-01'],
]);
export const sfb2s10a: Provision = /* @__PURE__ */ provision(SFB, { kapitel: '2', paragraf: '10 a' }, [
  ['2020-01-01', 'SFS 2019:649'],
]);
