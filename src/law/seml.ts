import { SEML } from './acts.js';
import { provision, type Provision, type Wording } from './provision.js';

const SINCE_2010: readonly Wording[] = [['2010-04-01', 'SFS 2009:1439']];

export const seml3: Provision = /* @__PURE__ */ provision(SEML, { paragraf: '3' }, SINCE_2010);
export const seml3a: Provision = /* @__PURE__ */ provision(SEML, { paragraf: '3 a' }, SINCE_2010);
export const seml4: Provision = /* @__PURE__ */ provision(SEML, { paragraf: '4' }, SINCE_2010);
export const seml7: Provision = /* @__PURE__ */ provision(SEML, { paragraf: '7' }, [
  ['2010-04-01', 'SFS 2009:1439'],
  ['2014-01-01', 'SFS 2013:950'],
]);
export const seml9: Provision = /* @__PURE__ */ provision(SEML, { paragraf: '9' }, SINCE_2010);
/** The wording of 2009:1439, which applied for a year, has not been read. */
export const seml15: Provision = /* @__PURE__ */ provision(SEML, { paragraf: '15' }, [
  ['2011-04-01', 'SFS 2011:129'],
]);
export const seml17: Provision = /* @__PURE__ */ provision(SEML, { paragraf: '17' }, SINCE_2010);
export const seml17a: Provision = /* @__PURE__ */ provision(SEML, { paragraf: '17 a' }, [
  ['2010-04-01', 'SFS 2009:1439'],
  ['2011-01-01', 'SFS 2010:1223'],
]);
/** Between the two stood SFS 2010:869, with the same days. */
export const seml17b: Provision = /* @__PURE__ */ provision(SEML, { paragraf: '17 b' }, [
  ['2010-04-01', 'SFS 2009:1439'],
  ['2011-01-01', 'SFS 2010:1224'],
]);
export const seml18: Provision = /* @__PURE__ */ provision(SEML, { paragraf: '18' }, SINCE_2010);
export const seml20: Provision = /* @__PURE__ */ provision(SEML, { paragraf: '20' }, SINCE_2010);
export const seml26a: Provision = /* @__PURE__ */ provision(SEML, { paragraf: '26 a' }, SINCE_2010);
/** The new 17 § applies to absence that began after it, and to absence in part at once. */
export const semlTransition2009: Provision = /* @__PURE__ */ provision(
  SEML,
  { amending: 'SFS 2009:1439', paragraf: 'övergångsbestämmelserna', punkt: '2' },
  [['2010-04-01']],
);
