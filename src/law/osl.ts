import { OSL } from './acts.js';
import { provision, type Provision } from './provision.js';

export const osl12s2: Provision = /* @__PURE__ */ provision(OSL, { kapitel: '12', paragraf: '2' }, [
  ['2019-01-01', 'SFS 2018:1919'],
]);
