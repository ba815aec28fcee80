import type { Guidance } from './lagrum.js';

/** Socialstyrelsen's annex on cooperation: roles, kinds of rehabilitation, perspectives, plans and benefits per actor. */
export const cooperationAnnex: Guidance = /* @__PURE__ */ Object.freeze({
  kalla:
    'Socialstyrelsen, Samverkan med andra aktörer (bilaga till kunskapsstödet om sjukskrivning och rehabilitering)',
});
/** Prevent's page on Försäkringskassan's meetings, plans, supervision and work training. */
export const preventOnFk: Guidance = /* @__PURE__ */ Object.freeze({
  kalla:
    'Prevent, sidan om Försäkringskassan: avstämningsmöten, tillsyn, rehabiliteringsplan och arbetsträning',
});
/** What a physician's certificate must contain, and on what it may rest. */
export const certificateRegulations: Guidance = /* @__PURE__ */ Object.freeze({
  kalla:
    'Socialstyrelsens föreskrifter och allmänna råd (HSLF-FS 2018:54) om att utfärda intyg i hälso- och sjukvården',
});
/** A region's page on the rehabilitation coordinator and on terms of sickness insurance and programmes. */
export const regionOnCoordinators: Guidance = /* @__PURE__ */ Object.freeze({
  kalla: 'Region, sidan om rehabiliteringskoordinator och begrepp inom sjukförsäkringen',
});
/** Protection of the SGI must be unbroken; 26:14 and 18 protect who breaks off paid work, not who leaves studies. */
export const hfd2019ref55: Guidance = /* @__PURE__ */ Object.freeze({ kalla: 'HFD 2019 ref. 55' });
/** Sick pay by the month: who reports, and when. The annex that names the figures has not been read. */
export const scbSickPay: Guidance = /* @__PURE__ */ Object.freeze({
  kalla: 'SCB-FS 2020:23, uppgifter till statistik om sjukfrånvaro',
});
/** Read up to the field of the sick-pay period. */
export const afaNotification: Guidance = /* @__PURE__ */ Object.freeze({
  kalla: 'AFA Försäkring, Technical description regarding sickness notification (2020-02-25)',
});
