import { SFB } from '../acts.js';
import { afl3s1, afl3s2, afl3s2b } from '../afl.js';
import { provision, succession, type Provision } from '../provision.js';

export const sfb25s3: Provision = /* @__PURE__ */ succession(
  afl3s1,
  /* @__PURE__ */ provision(SFB, { kapitel: '25', paragraf: '3', stycke: '2', punkt: '3' }, [['2011-01-01']]),
);
export const sfb25s5first: Provision = /* @__PURE__ */ succession(
  afl3s2,
  /* @__PURE__ */ provision(SFB, { kapitel: '25', paragraf: '5', stycke: '1' }, [
    ['2011-01-01'],
    ['2018-07-01', 'SFS 2017:1305'],
    ['2022-01-01', 'SFS 2021:1240'],
  ]),
);
export const sfb25s29: Provision = /* @__PURE__ */ succession(
  afl3s2b,
  /* @__PURE__ */ provision(SFB, { kapitel: '25', paragraf: '29' }, [['2011-01-01']]),
);
export const sfb25s2: Provision = /* @__PURE__ */ provision(SFB, { kapitel: '25', paragraf: '2' }, [
  ['2011-01-01'],
]);
export const sfb25s26: Provision = /* @__PURE__ */ provision(SFB, { kapitel: '25', paragraf: '26' }, [
  ['2011-01-01'],
]);
