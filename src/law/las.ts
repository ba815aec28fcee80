import { LAS } from './acts.js';
import { provision, type Provision } from './provision.js';

export const las2c: Provision = /* @__PURE__ */ provision(LAS, { paragraf: '2 c' }, [
  ['2022-10-01', 'SFS 2022:835'],
]);
/** LAS of 2022:835: in force 2022-06-30, applied from 2022-10-01. */
export const las7first: Provision = /* @__PURE__ */ provision(LAS, { paragraf: '7', stycke: '1' }, [
  ['2022-10-01', 'SFS 2022:835'],
]);
export const las7second: Provision = /* @__PURE__ */ provision(LAS, { paragraf: '7', stycke: '2' }, [
  ['2022-10-01', 'SFS 2022:835'],
]);
export const las7fourth: Provision = /* @__PURE__ */ provision(LAS, { paragraf: '7', stycke: '4' }, [
  ['2022-10-01', 'SFS 2022:835'],
]);
/** Older proceedings follow older provisions. */
export const lasTransition2022: Provision = /* @__PURE__ */ provision(
  LAS,
  { amending: 'SFS 2022:835', paragraf: 'övergångsbestämmelserna', punkt: '9' },
  [['2022-06-30']],
);
