import { SFB } from '../acts.js';
import { provision, type Provision } from '../provision.js';

export const sfb11s2: Provision = /* @__PURE__ */ provision(SFB, { kapitel: '11', paragraf: '2' }, [
  ['2011-01-01', 'SFS 2010:2005'],
]);
export const sfb11s14: Provision = /* @__PURE__ */ provision(SFB, { kapitel: '11', paragraf: '14' }, [
  ['2011-01-01'],
]);
