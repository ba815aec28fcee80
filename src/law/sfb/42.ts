import { SFB } from '../acts.js';
import { provision, type Provision } from '../provision.js';

export const sfb42s10: Provision = /* @__PURE__ */ provision(SFB, { kapitel: '42', paragraf: '10' }, [
  ['2011-01-01'],
]);
