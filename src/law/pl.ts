import { PL } from './acts.js';
import { provision, type Provision } from './provision.js';

export const pl3s7: Provision = /* @__PURE__ */ provision(PL, { kapitel: '3', paragraf: '7' }, [
  ['2015-01-01'],
]);
export const pl4s2: Provision = /* @__PURE__ */ provision(PL, { kapitel: '4', paragraf: '2' }, [
  ['2015-01-01'],
]);
export const pl5s1: Provision = /* @__PURE__ */ provision(PL, { kapitel: '5', paragraf: '1' }, [
  ['2015-01-01'],
]);
