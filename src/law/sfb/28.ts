import { SFB } from '../acts.js';
import { afl3s10a, afl3s2c, afl3s4 } from '../afl.js';
import { provision, succession, type Provision } from '../provision.js';

export const sfb28s6third: Provision = /* @__PURE__ */ provision(
  SFB,
  { kapitel: '28', paragraf: '6', stycke: '3' },
  [['2011-01-01', 'SFS 2010:2005']],
);
export const sfb28s7: Provision = /* @__PURE__ */ succession(
  afl3s2c,
  /* @__PURE__ */ provision(SFB, { kapitel: '28', paragraf: '7' }, [['2011-01-01']]),
);
export const sfb28s10: Provision = /* @__PURE__ */ succession(
  afl3s4,
  /* @__PURE__ */ provision(SFB, { kapitel: '28', paragraf: '10' }, [['2011-01-01']]),
);
export const sfb28s13: Provision = /* @__PURE__ */ succession(
  afl3s10a,
  /* @__PURE__ */ provision(SFB, { kapitel: '28', paragraf: '13' }, [['2011-01-01']]),
);
export const sfb28s14: Provision = /* @__PURE__ */ succession(
  afl3s10a,
  /* @__PURE__ */ provision(SFB, { kapitel: '28', paragraf: '14' }, [['2011-01-01']]),
);
export const sfb28s16: Provision = /* @__PURE__ */ succession(
  afl3s10a,
  /* @__PURE__ */ provision(SFB, { kapitel: '28', paragraf: '16' }, [['2011-01-01']]),
);
export const sfb28s19first: Provision = /* @__PURE__ */ provision(
  SFB,
  { kapitel: '28', paragraf: '19', stycke: '1' },
  [['2011-01-01']],
);
export const sfb28s19second: Provision = /* @__PURE__ */ provision(
  SFB,
  { kapitel: '28', paragraf: '19', stycke: '2' },
  [['2011-01-01']],
);
export const sfb28s20: Provision = /* @__PURE__ */ provision(SFB, { kapitel: '28', paragraf: '20' }, [
  ['2011-01-01'],
]);
export const sfb28s21first: Provision = /* @__PURE__ */ provision(
  SFB,
  { kapitel: '28', paragraf: '21', stycke: '1' },
  [['2011-01-01']],
);
export const sfb28s3: Provision = /* @__PURE__ */ provision(SFB, { kapitel: '28', paragraf: '3' }, [
  ['2011-01-01'],
]);
export const sfb28s11: Provision = /* @__PURE__ */ succession(
  afl3s4,
  /* @__PURE__ */ provision(SFB, { kapitel: '28', paragraf: '11' }, [
    ['2011-01-01'],
    ['2015-09-07', 'SFS 2015:453'],
    ['2022-02-01', 'SFS 2021:1240'],
  ]),
);
/** Its first sentence, on the employer who owes sick pay, is as it was enacted; SFS 2020:475 added one on subsidised jobs. */
export const sfb28s8first: Provision = /* @__PURE__ */ provision(
  SFB,
  { kapitel: '28', paragraf: '8', stycke: '1' },
  [['2011-01-01']],
);
export const sfb28s5second: Provision = /* @__PURE__ */ provision(
  SFB,
  { kapitel: '28', paragraf: '5', stycke: '2' },
  [['2011-01-01']],
);
