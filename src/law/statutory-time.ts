import { STATUTORY_TIME } from './acts.js';
import { provision, type Provision } from './provision.js';

/** A last day that falls on a day off moves to the next weekday. */
export const lastDayMoves: Provision = /* @__PURE__ */ provision(STATUTORY_TIME, { paragraf: '2' }, [
  ['1930-07-01'],
]);
