import { SFB } from '../acts.js';
import { provision, type Provision } from '../provision.js';

export const sfb26s9: Provision = /* @__PURE__ */ provision(
  SFB,
  { kapitel: '26', paragraf: '9', stycke: '1' },
  [['2011-01-01'], ['2014-01-01', 'SFS 2013:949']],
);
export const sfb26s11: Provision = /* @__PURE__ */ provision(
  SFB,
  { kapitel: '26', paragraf: '11', stycke: '1' },
  [['2011-01-01'], ['2018-07-01', 'SFS 2018:670']],
);
export const sfb26s12: Provision = /* @__PURE__ */ provision(SFB, { kapitel: '26', paragraf: '12' }, [
  ['2011-01-01'],
]);
export const sfb26s13first: Provision = /* @__PURE__ */ provision(
  SFB,
  { kapitel: '26', paragraf: '13', stycke: '1', punkt: '1' },
  [['2011-01-01'], ['2018-01-01', 'SFS 2017:585']],
);
export const sfb26s13second: Provision = /* @__PURE__ */ provision(
  SFB,
  { kapitel: '26', paragraf: '13', stycke: '1', punkt: '2' },
  [['2011-01-01'], ['2018-01-01', 'SFS 2017:585']],
);
export const sfb26s14: Provision = /* @__PURE__ */ provision(SFB, { kapitel: '26', paragraf: '14' }, [
  ['2011-01-01'],
]);
export const sfb26s15: Provision = /* @__PURE__ */ provision(SFB, { kapitel: '26', paragraf: '15' }, [
  ['2011-01-01'],
]);
export const sfb26s16: Provision = /* @__PURE__ */ provision(SFB, { kapitel: '26', paragraf: '16' }, [
  ['2011-01-01', 'SFS 2010:467'],
]);
export const sfb26s17first: Provision = /* @__PURE__ */ provision(
  SFB,
  { kapitel: '26', paragraf: '17', stycke: '1' },
  [['2011-01-01'], ['2023-01-01', 'SFS 2022:878'], ['2026-01-01', 'SFS 2022:879']],
);
/** Its first act was not read: only the day from which the protection has held while a decision is awaited. */
export const sfb26s17second: Provision = /* @__PURE__ */ provision(
  SFB,
  { kapitel: '26', paragraf: '17', stycke: '2' },
  [['2018-01-01'], ['2023-01-01', 'SFS 2022:878'], ['2026-01-01', 'SFS 2022:879']],
);
export const sfb26s18: Provision = /* @__PURE__ */ provision(SFB, { kapitel: '26', paragraf: '18' }, [
  ['2011-01-01'],
  ['2023-01-01', 'SFS 2022:878'],
  ['2026-01-01', 'SFS 2022:879'],
]);
export const sfb26s18a: Provision = /* @__PURE__ */ provision(SFB, { kapitel: '26', paragraf: '18 a' }, [
  ['2014-01-01', 'SFS 2013:949'],
]);
