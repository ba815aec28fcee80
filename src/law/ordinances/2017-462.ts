import { SPECIAL_EFFORTS } from '../acts.js';
import { provision, type Provision } from '../provision.js';

export const efforts1: Provision = /* @__PURE__ */ provision(SPECIAL_EFFORTS, { paragraf: '1' }, [
  ['2025-06-01', 'SFS 2024:1347'],
]);
export const specialEfforts3: Provision = /* @__PURE__ */ provision(SPECIAL_EFFORTS, { paragraf: '3' }, [
  ['2017-07-01'],
  ['2025-06-01', 'SFS 2024:1347'],
]);
export const specialEfforts4: Provision = /* @__PURE__ */ provision(SPECIAL_EFFORTS, { paragraf: '4' }, [
  ['2017-07-01'],
  ['2025-06-01', 'SFS 2024:1347'],
]);
export const specialEfforts6: Provision = /* @__PURE__ */ provision(SPECIAL_EFFORTS, { paragraf: '6' }, [
  ['2017-07-01'],
]);
export const efforts7: Provision = /* @__PURE__ */ provision(SPECIAL_EFFORTS, { paragraf: '7' }, [
  ['2025-06-01', 'SFS 2024:1347'],
]);
export const efforts9: Provision = /* @__PURE__ */ provision(SPECIAL_EFFORTS, { paragraf: '9' }, [
  ['2025-06-01', 'SFS 2024:1347'],
]);
export const efforts10first: Provision = /* @__PURE__ */ provision(
  SPECIAL_EFFORTS,
  { paragraf: '10', stycke: '1' },
  [['2017-07-01']],
);
export const efforts10second: Provision = /* @__PURE__ */ provision(
  SPECIAL_EFFORTS,
  { paragraf: '10', stycke: '2' },
  [['2017-07-01']],
);
export const efforts11: Provision = /* @__PURE__ */ provision(SPECIAL_EFFORTS, { paragraf: '11' }, [
  ['2017-07-01'],
]);
export const efforts16: Provision = /* @__PURE__ */ provision(SPECIAL_EFFORTS, { paragraf: '16' }, [
  ['2017-07-01'],
]);
export const efforts21: Provision = /* @__PURE__ */ provision(SPECIAL_EFFORTS, { paragraf: '21' }, [
  ['2020-01-01', 'SFS 2019:794'],
]);
export const efforts27: Provision = /* @__PURE__ */ provision(SPECIAL_EFFORTS, { paragraf: '27' }, [
  ['2017-07-01'],
]);
export const efforts28: Provision = /* @__PURE__ */ provision(SPECIAL_EFFORTS, { paragraf: '28' }, [
  ['2018-05-01', 'SFS 2018:47'],
]);
export const efforts31: Provision = /* @__PURE__ */ provision(SPECIAL_EFFORTS, { paragraf: '31' }, [
  ['2017-07-01'],
]);
export const efforts32: Provision = /* @__PURE__ */ provision(SPECIAL_EFFORTS, { paragraf: '32' }, [
  ['2018-05-01', 'SFS 2018:47'],
]);
export const efforts35: Provision = /* @__PURE__ */ provision(SPECIAL_EFFORTS, { paragraf: '35' }, [
  ['2017-07-01'],
]);
export const efforts36: Provision = /* @__PURE__ */ provision(SPECIAL_EFFORTS, { paragraf: '36' }, [
  ['2018-05-01', 'SFS 2018:47'],
]);
export const efforts40: Provision = /* @__PURE__ */ provision(SPECIAL_EFFORTS, { paragraf: '40' }, [
  ['2017-07-01'],
]);
export const efforts41: Provision = /* @__PURE__ */ provision(SPECIAL_EFFORTS, { paragraf: '41' }, [
  ['2017-07-01'],
]);
