import { ALF } from './acts.js';
import { provision, type Provision } from './provision.js';

export const unemployment5s4: Provision = /* @__PURE__ */ provision(ALF, { kapitel: '5', paragraf: '4' }, [
  ['2025-10-01'],
]);
/** Changed by 2025:891, in force 18 November 2025 and applied from 1 October; its own wording has not been read. */
export const unemployment5s5: Provision = /* @__PURE__ */ provision(ALF, { kapitel: '5', paragraf: '5' }, [
  ['2025-10-01', 'SFS 2025:891'],
]);
export const unemployment5s6: Provision = /* @__PURE__ */ provision(ALF, { kapitel: '5', paragraf: '6' }, [
  ['2025-10-01'],
]);
export const unemployment5s7: Provision = /* @__PURE__ */ provision(ALF, { kapitel: '5', paragraf: '7' }, [
  ['2025-10-01'],
]);
export const unemployment5s10: Provision = /* @__PURE__ */ provision(ALF, { kapitel: '5', paragraf: '10' }, [
  ['2025-10-01'],
]);
