import { SFB } from '../acts.js';
import { provision, type Provision } from '../provision.js';

export const sfb41s2: Provision = /* @__PURE__ */ provision(SFB, { kapitel: '41', paragraf: '2' }, [
  ['2011-01-01'],
]);
