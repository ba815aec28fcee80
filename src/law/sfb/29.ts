import { SFB } from '../acts.js';
import { provision, type Provision } from '../provision.js';

export const sfb29s2: Provision = /* @__PURE__ */ provision(SFB, { kapitel: '29', paragraf: '2' }, [
  ['2011-01-01'],
  ['2026-03-01', 'SFS 2026:40'],
]);
