import { SFB } from '../acts.js';
import { afl22s13, afl22s7, afl22s8, afl22s9 } from '../afl.js';
import { provision, succession, type Provision } from '../provision.js';

export const sfb31s2: Provision = /* @__PURE__ */ provision(SFB, { kapitel: '31', paragraf: '2' }, [
  ['2011-01-01'],
]);
export const sfb31s3: Provision = /* @__PURE__ */ succession(
  afl22s7,
  /* @__PURE__ */ provision(SFB, { kapitel: '31', paragraf: '3' }, [['2011-01-01']]),
);
export const sfb31s4: Provision = /* @__PURE__ */ succession(
  afl22s7,
  /* @__PURE__ */ provision(SFB, { kapitel: '31', paragraf: '4' }, [
    ['2011-01-01'],
    ['2023-01-01', 'SFS 2022:878'],
    ['2026-01-01', 'SFS 2022:879'],
  ]),
);
export const sfb31s5: Provision = /* @__PURE__ */ succession(
  afl22s13,
  /* @__PURE__ */ provision(SFB, { kapitel: '31', paragraf: '5' }, [
    ['2011-01-01'],
    ['2020-07-01', 'SFS 2020:427'],
  ]),
);
export const sfb31s8: Provision = /* @__PURE__ */ succession(
  afl22s9,
  /* @__PURE__ */ provision(SFB, { kapitel: '31', paragraf: '8' }, [['2011-01-01']]),
);
export const sfb31s10: Provision = /* @__PURE__ */ succession(
  afl22s8,
  /* @__PURE__ */ provision(SFB, { kapitel: '31', paragraf: '10' }, [
    ['2011-01-01', 'SFS 2010:2005'],
    ['2016-02-01', 'SFS 2015:963'],
  ]),
);
export const sfb31s14: Provision = /* @__PURE__ */ provision(SFB, { kapitel: '31', paragraf: '14' }, [
  ['2011-01-01'],
]);
