import { SFB } from '../acts.js';
import { provision, type Provision } from '../provision.js';

export const sfb46s5: Provision = /* @__PURE__ */ provision(SFB, { kapitel: '46', paragraf: '5' }, [
  ['2011-01-01'],
]);
export const sfb46s18: Provision = /* @__PURE__ */ provision(SFB, { kapitel: '46', paragraf: '18' }, [
  ['2011-01-01'],
  ['2020-07-01', 'SFS 2020:475'],
]);
