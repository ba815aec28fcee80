import { STATUTORY_TIME } from './acts.js';
import { provision, type Provision } from './provision.js';

/** A time of months ends on the day with the number of the one it is counted from; in a shorter month, on its last day. */
export const monthsEnd: Provision = /* @__PURE__ */ provision(STATUTORY_TIME, { paragraf: '1' }, [
  ['1930-07-01'],
]);
/** A last day that falls on a day off moves to the next weekday. */
export const lastDayMoves: Provision = /* @__PURE__ */ provision(STATUTORY_TIME, { paragraf: '2' }, [
  ['1930-07-01'],
]);
