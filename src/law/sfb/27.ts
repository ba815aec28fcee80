import { SFB } from '../acts.js';
import { afl3s7 } from '../afl.js';
import { delayedCare2 } from '../ordinances/2020-711.js';
import { provision, succession, type Provision, type Wording } from '../provision.js';

export const sfb27s2: Provision = /* @__PURE__ */ provision(SFB, { kapitel: '27', paragraf: '2' }, [
  ['2011-01-01'],
]);
export const sfb27s3: Provision = /* @__PURE__ */ provision(SFB, { kapitel: '27', paragraf: '3' }, [
  ['2011-01-01'],
]);
export const sfb27s5: Provision = /* @__PURE__ */ provision(SFB, { kapitel: '27', paragraf: '5' }, [
  ['2011-01-01'],
]);
export const sfb27s6: Provision = /* @__PURE__ */ provision(SFB, { kapitel: '27', paragraf: '6' }, [
  ['2011-01-01'],
]);
export const sfb27s7: Provision = /* @__PURE__ */ provision(SFB, { kapitel: '27', paragraf: '7' }, [
  ['2011-01-01'],
]);
export const sfb27s8a: Provision = /* @__PURE__ */ provision(SFB, { kapitel: '27', paragraf: '8 a' }, [
  ['2026-03-01', 'SFS 2026:40'],
]);
export const sfb27s8b: Provision = /* @__PURE__ */ provision(SFB, { kapitel: '27', paragraf: '8 b' }, [
  ['2026-03-01', 'SFS 2026:40'],
]);
export const sfb27s8c: Provision = /* @__PURE__ */ provision(SFB, { kapitel: '27', paragraf: '8 c' }, [
  ['2026-03-01', 'SFS 2026:40'],
]);
export const sfb27s10: Provision = /* @__PURE__ */ provision(SFB, { kapitel: '27', paragraf: '10' }, [
  ['2011-01-01'],
]);
export const sfb27s16a: Provision = /* @__PURE__ */ provision(SFB, { kapitel: '27', paragraf: '16 a' }, [
  ['2022-02-01', 'SFS 2021:1240'],
]);
export const sfb27s17: Provision = /* @__PURE__ */ provision(SFB, { kapitel: '27', paragraf: '17' }, [
  ['2014-01-01', 'SFS 2013:747'],
]);
export const sfb27s18: Provision = /* @__PURE__ */ provision(SFB, { kapitel: '27', paragraf: '18' }, [
  ['2011-01-01'],
]);
export const sfb27s19: Provision = /* @__PURE__ */ provision(SFB, { kapitel: '27', paragraf: '19' }, [
  ['2011-01-01'],
]);
export const sfb27s21: Provision = /* @__PURE__ */ provision(SFB, { kapitel: '27', paragraf: '21' }, [
  ['2011-01-01'],
  ['2019-01-01', 'SFS 2018:647'],
]);
const WORDINGS_22: readonly Wording[] = [
  ['2012-01-01', 'SFS 2011:1513'],
  ['2019-01-01', 'SFS 2018:647'],
];
export const sfb27s22: Provision = /* @__PURE__ */ provision(
  SFB,
  { kapitel: '27', paragraf: '22' },
  WORDINGS_22,
);
export const sfb27s22second: Provision = /* @__PURE__ */ provision(
  SFB,
  { kapitel: '27', paragraf: '22', stycke: '2' },
  WORDINGS_22,
);
export const sfb27s23: Provision = /* @__PURE__ */ provision(SFB, { kapitel: '27', paragraf: '23' }, [
  ['2012-01-01', 'SFS 2011:1513'],
  ['2019-01-01', 'SFS 2018:647'],
]);
export const sfb27s24: Provision = /* @__PURE__ */ provision(SFB, { kapitel: '27', paragraf: '24' }, [
  ['2016-02-01', 'SFS 2015:963'],
]);
export const sfb27s25: Provision = /* @__PURE__ */ provision(SFB, { kapitel: '27', paragraf: '25' }, [
  ['2011-01-01'],
  ['2014-01-01', 'SFS 2013:747'],
]);
const WORDINGS_26: readonly Wording[] = [
  ['2011-02-01', 'SFS 2010:343'],
  ['2018-01-01', 'SFS 2017:1305'],
];
export const sfb27s26: Provision = /* @__PURE__ */ provision(
  SFB,
  { kapitel: '27', paragraf: '26' },
  WORDINGS_26,
);
export const sfb27s26second: Provision = /* @__PURE__ */ provision(
  SFB,
  { kapitel: '27', paragraf: '26', stycke: '2' },
  WORDINGS_26,
);
export const sfb27s27first: Provision = /* @__PURE__ */ provision(
  SFB,
  { kapitel: '27', paragraf: '27', stycke: '1' },
  [['2019-01-01', 'SFS 2018:647']],
);
export const sfb27s27second: Provision = /* @__PURE__ */ provision(
  SFB,
  { kapitel: '27', paragraf: '27', stycke: '2' },
  [['2019-01-01', 'SFS 2018:647']],
);
export const sfb27s27third: Provision = /* @__PURE__ */ provision(
  SFB,
  { kapitel: '27', paragraf: '27', stycke: '3' },
  [['2019-01-01', 'SFS 2018:647']],
);
/** The karensdagar of the self-employed: until 2019 in 27 §. */
export const sfb27s27a: Provision = /* @__PURE__ */ succession(
  /* @__PURE__ */ provision(SFB, { kapitel: '27', paragraf: '27', stycke: '1', punkt: '2' }, [
    ['2013-01-01', 'SFS 2012:932'],
  ]),
  /* @__PURE__ */ provision(SFB, { kapitel: '27', paragraf: '27 a' }, [['2019-01-01', 'SFS 2018:647']]),
);
export const sfb27s28: Provision = /* @__PURE__ */ provision(SFB, { kapitel: '27', paragraf: '28' }, [
  ['2013-01-01', 'SFS 2012:932'],
  ['2019-01-01', 'SFS 2018:647'],
]);
export const sfb27s28a: Provision = /* @__PURE__ */ provision(SFB, { kapitel: '27', paragraf: '28 a' }, [
  ['2011-02-01', 'SFS 2010:343'],
  ['2019-01-01', 'SFS 2018:647'],
]);
export const sfb27s28b: Provision = /* @__PURE__ */ provision(SFB, { kapitel: '27', paragraf: '28 b' }, [
  ['2019-01-01', 'SFS 2018:647'],
]);
export const sfb27s29: Provision = /* @__PURE__ */ provision(SFB, { kapitel: '27', paragraf: '29' }, [
  ['2013-01-01', 'SFS 2012:932'],
  ['2019-01-01', 'SFS 2018:647'],
]);
export const sfb27s30: Provision = /* @__PURE__ */ provision(SFB, { kapitel: '27', paragraf: '30' }, [
  ['2013-01-01', 'SFS 2012:932'],
]);
export const sfb27s31: Provision = /* @__PURE__ */ provision(SFB, { kapitel: '27', paragraf: '31' }, [
  ['2013-01-01', 'SFS 2012:932'],
  ['2019-01-01', 'SFS 2018:647'],
  ['2025-01-01', 'SFS 2024:1269'],
]);
export const sfb27s32: Provision = /* @__PURE__ */ provision(SFB, { kapitel: '27', paragraf: '32' }, [
  ['2011-01-01'],
  ['2016-02-01', 'SFS 2015:963'],
  ['2019-01-01', 'SFS 2018:647'],
]);
export const sfb27s33first: Provision = /* @__PURE__ */ provision(
  SFB,
  { kapitel: '27', paragraf: '33', stycke: '1' },
  [['2013-01-01', 'SFS 2012:932']],
);
export const sfb27s33second: Provision = /* @__PURE__ */ provision(
  SFB,
  { kapitel: '27', paragraf: '33', stycke: '2' },
  [['2013-01-01', 'SFS 2012:932']],
);
export const sfb27s33a: Provision = /* @__PURE__ */ provision(SFB, { kapitel: '27', paragraf: '33 a' }, [
  ['2013-01-01', 'SFS 2012:932'],
]);
export const sfb27s36: Provision = /* @__PURE__ */ provision(SFB, { kapitel: '27', paragraf: '36' }, [
  ['2011-01-01'],
  ['2023-01-01', 'SFS 2022:878'],
  ['2026-01-01', 'SFS 2022:879'],
]);
export const sfb27s37: Provision = /* @__PURE__ */ provision(SFB, { kapitel: '27', paragraf: '37' }, [
  ['2011-01-01'],
  ['2023-01-01', 'SFS 2022:878'],
]);
export const sfb27s38: Provision = /* @__PURE__ */ provision(SFB, { kapitel: '27', paragraf: '38' }, [
  ['2011-01-01'],
]);
const WORDINGS_39: readonly Wording[] = [
  ['2013-01-01', 'SFS 2012:932'],
  ['2019-01-01', 'SFS 2018:647'],
];
export const sfb27s39first: Provision = /* @__PURE__ */ provision(
  SFB,
  { kapitel: '27', paragraf: '39', stycke: '1' },
  WORDINGS_39,
);
export const sfb27s39second: Provision = /* @__PURE__ */ provision(
  SFB,
  { kapitel: '27', paragraf: '39', stycke: '2' },
  WORDINGS_39,
);
export const sfb27s39a: Provision = /* @__PURE__ */ provision(SFB, { kapitel: '27', paragraf: '39 a' }, [
  ['2013-01-01', 'SFS 2012:932'],
]);
export const sfb27s40: Provision = /* @__PURE__ */ provision(SFB, { kapitel: '27', paragraf: '40' }, [
  ['2013-01-01', 'SFS 2012:932'],
  ['2019-01-01', 'SFS 2018:647'],
]);
export const sfb27s45: Provision = /* @__PURE__ */ provision(SFB, { kapitel: '27', paragraf: '45' }, [
  ['2011-01-01'],
]);
export const sfb27s46: Provision = /* @__PURE__ */ succession(
  afl3s7,
  /* @__PURE__ */ provision(SFB, { kapitel: '27', paragraf: '46' }, [
    ['2011-01-01'],
    ['2022-02-01', 'SFS 2021:1240'],
  ]),
);
export const sfb27s47: Provision = /* @__PURE__ */ succession(
  afl3s7,
  /* @__PURE__ */ provision(SFB, { kapitel: '27', paragraf: '47' }, [['2011-01-01']]),
);
const WORDINGS_48: readonly Wording[] = [
  ['2011-01-01'],
  ['2012-07-01', 'SFS 2012:256'],
  ['2021-03-15', 'SFS 2021:160'],
  ['2022-02-01', 'SFS 2021:1240'],
  ['2022-09-01', 'SFS 2021:1243'],
];
export const sfb27s48first: Provision = /* @__PURE__ */ succession(
  afl3s7,
  /* @__PURE__ */ provision(SFB, { kapitel: '27', paragraf: '48', stycke: '1' }, WORDINGS_48),
);
/** The exceptions: in the first para. until 2021, in a paragraph of their own that has been numbered the third since September 2022. */
export const sfb27s48third: Provision = /* @__PURE__ */ succession(
  afl3s7,
  /* @__PURE__ */ provision(SFB, { kapitel: '27', paragraf: '48', stycke: '1' }, [
    ['2011-01-01'],
    ['2012-07-01', 'SFS 2012:256'],
  ]),
  /* @__PURE__ */ provision(SFB, { kapitel: '27', paragraf: '48' }, [
    ['2021-03-15', 'SFS 2021:160'],
    ['2022-02-01', 'SFS 2021:1240'],
  ]),
  /* @__PURE__ */ provision(SFB, { kapitel: '27', paragraf: '48', stycke: '3' }, [
    ['2022-09-01', 'SFS 2021:1243'],
  ]),
);
export const sfb27s49: Provision = /* @__PURE__ */ succession(
  afl3s7,
  /* @__PURE__ */ provision(SFB, { kapitel: '27', paragraf: '49' }, [
    ['2011-01-01'],
    ['2021-03-15', 'SFS 2021:160'],
    ['2022-02-01', 'SFS 2021:1240'],
  ]),
);
export const sfb27s49b: Provision = /* @__PURE__ */ provision(SFB, { kapitel: '27', paragraf: '49 b' }, [
  ['2022-02-01', 'SFS 2021:1240'],
  ['2022-09-01', 'SFS 2022:939'],
]);
export const sfb27s49d: Provision = /* @__PURE__ */ provision(SFB, { kapitel: '27', paragraf: '49 d' }, [
  ['2022-02-01', 'SFS 2021:1240'],
]);
export const sfb27s49e: Provision = /* @__PURE__ */ provision(SFB, { kapitel: '27', paragraf: '49 e' }, [
  ['2022-02-01', 'SFS 2021:1240'],
]);
export const sfb27s51: Provision = /* @__PURE__ */ succession(
  afl3s7,
  /* @__PURE__ */ provision(SFB, { kapitel: '27', paragraf: '51' }, [
    ['2011-01-01'],
    ['2014-01-01', 'SFS 2013:747'],
    ['2016-02-01', 'SFS 2015:963'],
  ]),
);
/** Capacity shown in a work trial is disregarded. The consolidated text prints it without a number of its own after 55 a §. */
export const sfb27s55a: Provision = /* @__PURE__ */ provision(SFB, { kapitel: '27', paragraf: '55 a' }, [
  ['2026-03-01', 'SFS 2026:40'],
]);
export const sfb27s59: Provision = /* @__PURE__ */ provision(SFB, { kapitel: '27', paragraf: '59' }, [
  ['2011-01-01'],
]);
export const sfb27s27: Provision = /* @__PURE__ */ provision(SFB, { kapitel: '27', paragraf: '27' }, [
  ['2019-01-01', 'SFS 2018:647'],
]);
export const sfb27s39: Provision = /* @__PURE__ */ provision(SFB, { kapitel: '27', paragraf: '39' }, [
  ['2019-01-01', 'SFS 2018:647'],
]);
export const sfb27s48: Provision = /* @__PURE__ */ provision(SFB, { kapitel: '27', paragraf: '48' }, [
  ['2012-07-01', 'SFS 2012:256'],
  ['2021-03-15', 'SFS 2021:160'],
  ['2022-02-01', 'SFS 2021:1240'],
  ['2022-09-01', 'SFS 2021:1243'],
]);
/** Care delayed by the pandemic, until the end of 2023. */
export const sfb27s49a: Provision = /* @__PURE__ */ succession(
  delayedCare2,
  /* @__PURE__ */ provision(SFB, { kapitel: '27', paragraf: '49 a' }, [['2022-01-01', 'SFS 2021:1240']]),
);
