import { PDL } from './acts.js';
import { provision, type Provision } from './provision.js';

export const pdl3s1: Provision = /* @__PURE__ */ provision(PDL, { kapitel: '3', paragraf: '1' }, [
  ['2023-01-01', 'SFS 2022:915'],
]);
export const pdl3s3: Provision = /* @__PURE__ */ provision(PDL, { kapitel: '3', paragraf: '3' }, [
  ['2020-02-01', 'SFS 2019:1299'],
]);
export const pdl3s6: Provision = /* @__PURE__ */ provision(PDL, { kapitel: '3', paragraf: '6' }, [
  ['2015-01-01', 'SFS 2014:827'],
]);
