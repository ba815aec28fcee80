import type { Guidance } from './lagrum.js';

/** Socialstyrelsen's annex on cooperation: roles, kinds of rehabilitation, perspectives, plans and benefits per actor. */
export const cooperationAnnex: Guidance = /* @__PURE__ */ Object.freeze({
  kalla:
    'Socialstyrelsen, Samverkan med andra aktörer (bilaga till kunskapsstödet om sjukskrivning och rehabilitering)',
});
/** A region's page on the rehabilitation coordinator and on terms of sickness insurance and programmes. */
export const regionOnCoordinators: Guidance = /* @__PURE__ */ Object.freeze({
  kalla: 'Region, sidan om rehabiliteringskoordinator och begrepp inom sjukförsäkringen',
});
/** Protection of the SGI must be unbroken; 26:14 and 18 protect who breaks off paid work, not who leaves studies. */
export const hfd2019ref55: Guidance = /* @__PURE__ */ Object.freeze({ kalla: 'HFD 2019 ref. 55' });
/** Försäkringskassan's guidance on the SGI, the chapter on its protection. */
export const sgiGuidance: Guidance = /* @__PURE__ */ Object.freeze({
  kalla: 'Försäkringskassan, Vägledning 2004:5, kap. 7 (SGI-skydd)',
});
