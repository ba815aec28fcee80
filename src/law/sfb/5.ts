import { SFB } from '../acts.js';
import { provision, type Provision } from '../provision.js';

/** The benefits that residence insures for. */
export const sfb5s9: Provision = /* @__PURE__ */ provision(SFB, { kapitel: '5', paragraf: '9' }, [
  ['2011-01-01'],
  ['2012-01-01', 'SFS 2011:1513'],
  ['2019-01-01', 'SFS 2018:1265'],
]);
