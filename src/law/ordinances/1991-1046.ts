import { WORK_AIDS } from '../acts.js';
import { provision, type Provision } from '../provision.js';

export const workAids2: Provision = /* @__PURE__ */ provision(WORK_AIDS, { paragraf: '2' }, [
  ['2024-07-01', 'SFS 2024:389'],
]);
/** Changed by 2014:1058, whose day in force has not been read: the wording's first day is that of the whole ordinance as read. */
export const workAids3: Provision = /* @__PURE__ */ provision(WORK_AIDS, { paragraf: '3' }, [
  ['2024-07-01', 'SFS 2014:1058'],
]);
export const workAids4: Provision = /* @__PURE__ */ provision(WORK_AIDS, { paragraf: '4' }, [
  ['2024-07-01', 'SFS 2024:389'],
]);
export const workAids5: Provision = /* @__PURE__ */ provision(WORK_AIDS, { paragraf: '5' }, [
  ['2024-07-01', 'SFS 2024:389'],
]);
export const workAids6: Provision = /* @__PURE__ */ provision(WORK_AIDS, { paragraf: '6' }, [
  ['2005-01-01', 'SFS 2004:895'],
]);
export const workAids7: Provision = /* @__PURE__ */ provision(WORK_AIDS, { paragraf: '7' }, [
  ['2023-01-01', 'SFS 2022:1442'],
]);
export const workAids8: Provision = /* @__PURE__ */ provision(WORK_AIDS, { paragraf: '8' }, [['1991-07-01']]);
