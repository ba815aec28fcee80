import { SFB } from '../acts.js';
import { provision, type Provision } from '../provision.js';

export const sfb47s3: Provision = /* @__PURE__ */ provision(SFB, { kapitel: '47', paragraf: '3' }, [
  ['2011-01-01'],
]);
export const sfb47s17: Provision = /* @__PURE__ */ provision(SFB, { kapitel: '47', paragraf: '17' }, [
  ['2011-01-01'],
]);
