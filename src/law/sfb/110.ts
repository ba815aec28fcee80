import { SFB } from '../acts.js';
import { provision, succession, type Provision, type Wording } from '../provision.js';

export const sfb110s4: Provision = /* @__PURE__ */ provision(SFB, { kapitel: '110', paragraf: '4' }, [
  ['2011-01-01'],
]);
export const sfb110s13: Provision = /* @__PURE__ */ provision(SFB, { kapitel: '110', paragraf: '13' }, [
  ['2011-01-01'],
]);
const WORDINGS_14: readonly Wording[] = [
  ['2011-01-01'],
  ['2013-07-01', 'SFS 2012:935'],
  ['2019-01-01', 'SFS 2018:745'],
  ['2025-12-01', 'SFS 2025:937'],
];
export const sfb110s14: Provision = /* @__PURE__ */ provision(
  SFB,
  { kapitel: '110', paragraf: '14' },
  WORDINGS_14,
);
/** Medical investigations and reconciliation meetings. */
export const sfb110s14p4: Provision = /* @__PURE__ */ provision(
  SFB,
  { kapitel: '110', paragraf: '14', punkt: '4' },
  WORDINGS_14,
);
/** What employers must tell on request: until December 2025 in 31 §. */
export const sfb110s31a: Provision = /* @__PURE__ */ succession(
  /* @__PURE__ */ provision(SFB, { kapitel: '110', paragraf: '31' }, [
    ['2011-01-01'],
    ['2013-07-01', 'SFS 2012:935'],
  ]),
  /* @__PURE__ */ provision(SFB, { kapitel: '110', paragraf: '31 a' }, [['2025-12-01', 'SFS 2025:937']]),
);
export const sfb110s53: Provision = /* @__PURE__ */ provision(SFB, { kapitel: '110', paragraf: '53' }, [
  ['2011-01-01'],
  ['2019-01-01', 'SFS 2018:1265'],
]);
export const sfb110s58: Provision = /* @__PURE__ */ provision(SFB, { kapitel: '110', paragraf: '58' }, [
  ['2011-01-01'],
  ['2013-07-01', 'SFS 2012:935'],
]);
