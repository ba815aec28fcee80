import { LPA } from './acts.js';
import { provision, type Provision } from './provision.js';

export const lpa1: Provision = /* @__PURE__ */ provision(LPA, { paragraf: '1' }, [['2008-10-01']]);
export const lpa2: Provision = /* @__PURE__ */ provision(LPA, { paragraf: '2' }, [
  ['2008-10-01'],
  ['2014-08-01', 'SFS 2014:950'],
]);
export const lpa3: Provision = /* @__PURE__ */ provision(LPA, { paragraf: '3' }, [['2008-10-01']]);
export const lpa4: Provision = /* @__PURE__ */ provision(LPA, { paragraf: '4' }, [['2008-10-01']]);
export const lpa5: Provision = /* @__PURE__ */ provision(LPA, { paragraf: '5' }, [['2008-10-01']]);
export const lpa7: Provision = /* @__PURE__ */ provision(LPA, { paragraf: '7' }, [['2008-10-01']]);
export const lpa9: Provision = /* @__PURE__ */ provision(LPA, { paragraf: '9' }, [['2008-10-01']]);
export const lpa10: Provision = /* @__PURE__ */ provision(LPA, { paragraf: '10' }, [['2008-10-01']]);
/** The adding of sick periods as in the code applies to sick periods begun on 1 August 2014 or later. */
export const lpaTransition2014: Provision = /* @__PURE__ */ provision(
  LPA,
  { amending: 'SFS 2014:950', paragraf: 'övergångsbestämmelserna', punkt: '2' },
  [['2014-08-01']],
);
