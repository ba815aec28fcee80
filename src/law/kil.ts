import { KIL } from './acts.js';
import { provision, type Provision } from './provision.js';

export const kil1: Provision = /* @__PURE__ */ provision(KIL, { paragraf: '1' }, [['2020-02-01']]);
export const kil3: Provision = /* @__PURE__ */ provision(KIL, { paragraf: '3' }, [['2020-02-01']]);
export const kil4: Provision = /* @__PURE__ */ provision(KIL, { paragraf: '4' }, [['2020-02-01']]);
