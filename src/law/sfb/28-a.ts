import { SFB } from '../acts.js';
import { provision, type Provision } from '../provision.js';

export const sfb28as3: Provision = /* @__PURE__ */ provision(SFB, { kapitel: '28 a', paragraf: '3' }, [
  ['2012-01-01', 'SFS 2011:1513'],
  ['2013-01-01', 'SFS 2011:1514'],
]);
export const sfb28as4: Provision = /* @__PURE__ */ provision(SFB, { kapitel: '28 a', paragraf: '4' }, [
  ['2012-01-01', 'SFS 2011:1513'],
  ['2025-01-01', 'SFS 2024:1269'],
]);
export const sfb28as5: Provision = /* @__PURE__ */ provision(SFB, { kapitel: '28 a', paragraf: '5' }, [
  ['2012-01-01', 'SFS 2011:1513'],
  ['2013-01-01', 'SFS 2011:1514'],
]);
export const sfb28as6: Provision = /* @__PURE__ */ provision(SFB, { kapitel: '28 a', paragraf: '6' }, [
  ['2012-01-01', 'SFS 2011:1513'],
  ['2015-03-01', 'SFS 2015:119'],
  ['2017-07-02', 'SFS 2017:528'],
  ['2022-06-30', 'SFS 2022:858'],
  ['2026-01-01', 'SFS 2025:1546'],
]);
export const sfb28as7: Provision = /* @__PURE__ */ provision(SFB, { kapitel: '28 a', paragraf: '7' }, [
  ['2012-01-01', 'SFS 2011:1513'],
  ['2023-01-01', 'SFS 2022:878'],
  ['2026-01-01', 'SFS 2022:879'],
]);
export const sfb28as9: Provision = /* @__PURE__ */ provision(SFB, { kapitel: '28 a', paragraf: '9' }, [
  ['2012-01-01', 'SFS 2011:1513'],
  ['2025-01-01', 'SFS 2024:1269'],
]);
export const sfb28as11: Provision = /* @__PURE__ */ provision(SFB, { kapitel: '28 a', paragraf: '11' }, [
  ['2012-01-01', 'SFS 2011:1513'],
]);
export const sfb28as12: Provision = /* @__PURE__ */ provision(SFB, { kapitel: '28 a', paragraf: '12' }, [
  ['2012-01-01', 'SFS 2011:1513'],
]);
export const sfb28as13: Provision = /* @__PURE__ */ provision(SFB, { kapitel: '28 a', paragraf: '13' }, [
  ['2012-01-01', 'SFS 2011:1513'],
  ['2025-01-01', 'SFS 2024:1269'],
]);
export const sfb28as14: Provision = /* @__PURE__ */ provision(SFB, { kapitel: '28 a', paragraf: '14' }, [
  ['2012-01-01', 'SFS 2011:1513'],
]);
export const sfb28as19: Provision = /* @__PURE__ */ provision(SFB, { kapitel: '28 a', paragraf: '19' }, [
  ['2012-01-01', 'SFS 2011:1513'],
  ['2025-01-01', 'SFS 2024:1269'],
]);
