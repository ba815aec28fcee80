import { DELAYED_CARE } from '../acts.js';
import { provision, type Provision } from '../provision.js';

/** Care delayed by the pandemic suspends SFB 27:48 and 49. For benefit for time from 2 April 2020: since 2022 SFB 27:49 a. */
export const delayedCare2: Provision = /* @__PURE__ */ provision(DELAYED_CARE, { paragraf: '2' }, [
  ['2020-04-02'],
  ['2021-02-08', 'SFS 2021:59'],
  ['2021-03-15', 'SFS 2021:141'],
]);
