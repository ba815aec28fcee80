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
